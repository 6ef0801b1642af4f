import type { Brush } from './brush.ts';
import { mirrored, ribLines } from './brush.ts';

const LONG_SLEEVE = 'M132 100Q108 106 101 130L62 264 99 277 140 178Z';
const SHORT_SLEEVE = 'M134 98Q112 102 104 116L66 186 110 208 140 172Z';
const BODY =
  'M168 86L132 100Q124 106 124 120L129 190 124 322Q162 334 200 334T276 322L271 190 276 120Q276 106 268 100L232 86Q200 116 168 86Z';
const WIDE_BODY =
  'M166 90L130 102Q121 108 122 124L128 190 126 318H274L272 190 278 124Q279 108 270 102L234 90Q200 118 166 90Z';

export function shirt(brush: Brush): string {
  const blouse = brush.form === 'blouse';
  const sleeve = blouse ? 'M134 98Q108 102 98 124L64 220Q84 244 112 232L140 176Z' : LONG_SLEEVE;
  const cuff = blouse ? 'M68 218L108 230' : 'M66 250L103 263';
  const collar = blouse
    ? 'M200 118Q170 112 160 92L172 82Q180 100 200 108Z'
    : 'M200 122L172 132 160 90 174 78Q182 100 200 108Z';
  const buttons = (blouse ? [138] : [150, 186, 222, 258, 294])
    .map((y) => `<circle cx="200" cy="${y}" r="3.4"/>`)
    .join('');
  return (
    mirrored(brush.solid(sleeve) + brush.seam(cuff)) +
    brush.solid(BODY) +
    brush.seam(blouse ? 'M200 120V172' : 'M192 120V333M208 120V333', 1.6) +
    `<g fill="${brush.paper}" stroke="${brush.line}" stroke-width="1.4">${buttons}</g>` +
    (blouse
      ? brush.seam('M150 176q50 14 100 0', 1.6)
      : brush.plain('M224 166h34v36l-17 8-17-8z', brush.base)) +
    mirrored(brush.plain(collar, brush.light))
  );
}

export function tshirt(brush: Brush): string {
  const sleeve = brush.form === 'long' ? LONG_SLEEVE : SHORT_SLEEVE;
  const hem = brush.form === 'long' ? 'M66 250L103 263' : 'M70 180L114 201';
  const body = BODY.replace('Q200 116 168 86', brush.form === 'long' ? 'Q200 98 168 86' : 'Q200 124 168 86');
  return (
    mirrored(brush.solid(sleeve) + brush.seam(hem, 1.6)) +
    brush.solid(body) +
    brush.seam(brush.form === 'long' ? 'M166 89Q200 106 234 89' : 'M164 90Q200 134 236 90', 1.8) +
    brush.seam('M125 310Q162 321 200 321T275 310', 1.6)
  );
}

export function sweater(brush: Brush): string {
  const cuff = 'M70 238L62 264Q78 274 100 277L108 251Z';
  const neck =
    brush.form === 'roll-neck'
      ? brush.plain('M168 96Q162 70 170 58Q200 48 230 58Q238 70 232 96Q200 116 168 96Z') +
        brush.seam('M166 78Q200 92 234 78', 1.8)
      : brush.plain('M160 92L170 78Q200 100 230 78L240 92Q200 130 160 92Z', brush.light);
  const shoulderButtons =
    brush.form === 'buttons'
      ? `<g fill="${brush.accent}" stroke="${brush.line}" stroke-width="1.4"><circle cx="242" cy="101" r="4.4"/><circle cx="256" cy="106" r="4.4"/><circle cx="269" cy="112" r="4.4"/></g>`
      : '';
  return (
    mirrored(brush.solid(LONG_SLEEVE) + brush.plain(cuff, brush.dark)) +
    brush.solid(WIDE_BODY) +
    brush.plain('M126 306H274V330Q200 338 126 330Z', brush.dark) +
    brush.seam(ribLines({ left: 136, right: 264, top: 309, bottom: 330, count: 15 }), 1.4) +
    neck +
    shoulderButtons
  );
}

export function cardigan(brush: Brush): string {
  const sleeve = 'M132 100Q104 108 96 134L54 252Q76 278 106 266L142 182Z';
  const buttons = [178, 212, 246, 280, 312].map((y) => `<circle cx="200" cy="${y}" r="5"/>`).join('');
  return (
    mirrored(brush.solid(sleeve) + brush.plain('M56 248L50 268 92 284 104 266Q76 270 56 248Z', brush.dark)) +
    brush.solid(
      'M160 90L130 102Q121 108 122 124L128 190 124 330H276L272 190 278 124Q279 108 270 102L240 90 200 170Z',
    ) +
    brush.plain('M160 90L152 96 190 172V330H210V172L248 96 240 90 200 160Z', brush.light) +
    `<g fill="${brush.accent}" stroke="${brush.line}" stroke-width="1.2">${buttons}</g>`
  );
}

export function dress(brush: Brush): string {
  switch (brush.form) {
    case 'wrap':
      return (
        mirrored(brush.solid('M146 76Q122 80 112 96L92 158 130 170 152 132Z')) +
        brush.solid('M164 66L146 76 154 164 104 344Q200 366 296 344L246 164 254 76 236 66 206 136Z') +
        brush.seam('M164 66L232 168M236 66L206 132', 2.2) +
        brush.seam('M228 172Q196 260 214 354', 2) +
        brush.plain('M153 160H247V176H153Z', brush.dark) +
        brush.plain('M232 166Q262 188 250 236L238 232Q246 196 226 176Z', brush.dark)
      );
    case 'pinafore':
      return (
        mirrored(brush.plain('M164 62L180 62 178 126 160 126Z', brush.dark)) +
        brush.solid('M152 116H248L252 170 294 342Q200 362 106 342L148 170Z') +
        mirrored(
          `<circle cx="169" cy="126" r="4.5" fill="${brush.paper}" stroke="${brush.line}" stroke-width="1.4"/>`,
        ) +
        mirrored(brush.plain('M134 232L178 232 176 284 126 284Z') + brush.seam('M133 243H178', 1.6))
      );
    default:
      return (
        mirrored(brush.solid('M148 74Q126 76 116 92L100 138Q120 152 140 146L154 122Z')) +
        brush.solid(
          'M166 66L148 74 156 158Q120 250 100 340Q200 362 300 340Q280 250 244 158L252 74 234 66 200 112Z',
        ) +
        brush.seam('M155 160Q200 170 245 160', 2.4) +
        brush.seam('M172 168Q160 240 152 346M200 170V352M228 168Q240 240 248 346', 1.4)
      );
  }
}

export function skirt(brush: Brush): string {
  return (
    brush.solid('M150 96H250Q280 220 312 326Q200 356 88 326Q120 220 150 96Z') +
    brush.seam(
      'M164 108Q144 230 130 334M188 108Q182 230 178 343M212 108Q218 230 222 343M236 108Q256 230 270 334',
      1.6,
    ) +
    brush.plain('M148 86H252V108H148Z', brush.dark) +
    brush.seam('M152 124Q146 146 136 160M248 124Q254 146 264 160', 2)
  );
}

export function trousers(brush: Brush): string {
  const outline =
    brush.form === 'wide'
      ? 'M142 70H258L268 140 296 338H216L200 176 184 338H104L132 140Z'
      : 'M144 66H256L268 150 264 342H212L200 178 188 342H136L132 150Z';
  const jeans =
    brush.form === 'jeans'
      ? brush.seam(
          'M146 90Q152 112 176 104M254 90Q248 112 224 104M136 330H188M212 330H264',
          1.8,
          brush.accent,
        ) +
        `<g fill="${brush.accent}"><circle cx="149" cy="100" r="2.4"/><circle cx="251" cy="100" r="2.4"/></g>`
      : mirrored(brush.seam('M146 92L158 132', 1.8));
  return (
    brush.solid(outline) +
    brush.plain('M142 62H258V84H142Z', brush.dark) +
    brush.seam('M200 84V178M200 140Q212 136 212 86', 1.8) +
    jeans +
    (brush.form === 'wide' ? mirrored(brush.seam('M166 86Q152 200 144 334', 1.4)) : '') +
    `<circle cx="200" cy="73" r="4" fill="${brush.paper}" stroke="${brush.line}" stroke-width="1.4"/>`
  );
}

export function jacket(brush: Brush): string {
  const body =
    'M166 84L130 98Q121 104 121 120L127 190 120 330H280L273 190 279 120Q279 104 270 98L234 84 200 128Z';
  if (brush.form === 'quilted') {
    const quilting =
      'M121 130L200 209 279 130M122 180L200 258 278 180M122 230L200 308 278 230M122 280L172 330M278 280L228 330M127 210L200 137M273 210L200 137M124 260L200 184 276 260M122 308L200 234 278 308M150 330L200 284 250 330';
    return (
      mirrored(
        brush.plain(LONG_SLEEVE) +
          brush.seam('M118 120L96 200 78 240M96 150L126 176M84 192L116 216M74 228L106 252', 1.3),
      ) +
      brush.plain(body) +
      brush.seam(quilting, 1.3) +
      brush.plain('M166 84L158 88 192 136V330H208V136L242 88 234 84 200 128Z', brush.dark) +
      brush.seam('M196 170q-26-8-20 12t22-10q22-12 26 4t-24 6M198 176l-14 32M202 176l14 32', 2.6, brush.dark)
    );
  }
  const pocket = 'M136 246H184V298H136Z';
  return (
    mirrored(brush.plain(LONG_SLEEVE) + brush.seam('M66 250L103 263')) +
    brush.plain(body) +
    brush.seam('M200 128V330', 2) +
    mirrored(brush.plain(pocket) + brush.seam('M136 258H184', 1.6)) +
    brush.plain('M220 162H258V204H220Z') +
    `<g fill="${brush.paper}" stroke="${brush.line}" stroke-width="1.4">${[150, 190, 230, 270, 310].map((y) => `<circle cx="207" cy="${y}" r="4"/>`).join('')}</g>` +
    mirrored(brush.plain('M200 128L176 142 156 92 170 78Q180 104 200 116Z', brush.light))
  );
}

export function coat(brush: Brush): string {
  const buttons = [184, 224, 264, 304]
    .map((y) => `<circle cx="172" cy="${y}" r="6"/><circle cx="228" cy="${y}" r="6"/>`)
    .join('');
  return (
    mirrored(brush.plain('M130 92Q104 98 97 124L60 280 102 292 140 180Z') + brush.seam('M64 264L106 276')) +
    brush.plain(
      'M164 76L130 92Q120 98 120 116L126 190 116 348H284L274 190 280 116Q280 98 270 92L236 76 200 150Z',
    ) +
    brush.seam('M200 150L186 348', 2) +
    `<g fill="${brush.accent}" stroke="${brush.line}" stroke-width="1.4">${buttons}</g>` +
    mirrored(brush.seam('M132 250L150 290', 3)) +
    mirrored(
      brush.plain('M200 160L166 178 146 132 160 74 174 64Q184 100 200 122Z', brush.light) +
        brush.seam('M148 136L170 130', 1.8),
    )
  );
}

export function apron(brush: Brush): string {
  return (
    brush.seam('M160 118Q150 60 200 58T240 118', 7, brush.accent) +
    brush.plain('M158 110H242Q248 158 284 176V346H116V176Q152 158 158 110Z') +
    brush.seam('M160 122H240', 1.8) +
    brush.plain('M144 226H256V296H144Z') +
    brush.seam('M144 238H256M200 226V296', 1.8) +
    mirrored(brush.seam('M116 186Q90 200 84 240', 6, brush.accent))
  );
}
