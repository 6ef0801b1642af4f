import type { Brush } from './brush.ts';

const LEAF = '#7d9270';
const STEM = '#6b6a45';

export function vase(brush: Brush): string {
  if (brush.form === 'bud') {
    return (
      brush.seam('M200 158Q204 100 188 56', 3, STEM) +
      `<g fill="${brush.light}" stroke="${brush.line}" stroke-width="1.6">${[0, 72, 144, 216, 288].map((angle) => `<ellipse cx="187" cy="34" rx="11" ry="19" transform="rotate(${angle} 187 54)"/>`).join('')}</g>` +
      `<circle cx="187" cy="54" r="8" fill="#d49a3a"/>` +
      `<path d="M200 118Q226 96 236 104Q230 124 201 130Z" fill="${LEAF}"/>` +
      brush.solid(
        'M188 148H212Q208 200 236 234Q270 280 240 322Q200 342 160 322Q130 280 164 234Q192 200 188 148Z',
      ) +
      `<ellipse cx="200" cy="148" rx="13" ry="4" fill="${brush.line}"/>`
    );
  }
  const leaves = [
    [150, 70, -50],
    [178, 48, -20],
    [226, 44, 25],
    [252, 76, 55],
    [168, 92, -60],
    [238, 102, 60],
  ]
    .map(
      ([x, y, angle]) =>
        `<ellipse cx="${x}" cy="${y}" rx="8" ry="20" transform="rotate(${angle} ${x} ${y})"/>`,
    )
    .join('');
  const outline =
    'M170 132H230Q226 150 232 160Q296 186 296 248Q296 306 250 336H150Q104 306 104 248Q104 186 168 160Q174 150 170 132Z';
  return (
    brush.seam('M196 140Q190 90 166 56M202 140Q210 90 236 48M200 140Q202 120 222 96', 3, STEM) +
    `<g fill="${LEAF}">${leaves}</g>` +
    brush.solid(outline) +
    `<path d="M119 302Q140 314 158 300T200 306T244 300T281 302Q270 322 250 336H150Q130 322 119 302Z" fill="${brush.accent}"/>` +
    brush.seam('M119 302Q140 314 158 300T200 306T244 300T281 302', 2.4) +
    `<ellipse cx="200" cy="132" rx="30" ry="8" fill="${brush.dark}" stroke="${brush.line}" stroke-width="2.5"/>` +
    `<path d="M128 226Q134 194 166 180Q144 210 142 258Z" fill="#fff" fill-opacity=".28"/>`
  );
}

export function mug(brush: Brush): string {
  return (
    brush.seam('M166 102Q152 82 168 66T164 34M206 102Q192 82 208 66T204 34', 4, '#ffffff') +
    `<path d="M262 164Q334 152 328 220T262 284" fill="none" stroke="${brush.line}" stroke-width="27"/><path d="M262 164Q334 152 328 220T262 284" fill="none" stroke="${brush.base}" stroke-width="22"/>` +
    brush.solid('M96 130H272L266 310Q264 332 240 332H128Q104 332 102 310Z') +
    `<path d="M101 296Q184 306 267 296L266 310Q264 332 240 332H128Q104 332 102 310Z" fill="${brush.accent}"/>` +
    brush.seam('M101 296Q184 306 267 296', 2.4) +
    `<ellipse cx="184" cy="130" rx="88" ry="20" fill="${brush.light}" stroke="${brush.line}" stroke-width="2.5"/>` +
    `<ellipse cx="184" cy="134" rx="76" ry="14" fill="#5a3a26"/>`
  );
}

export function bowl(brush: Brush): string {
  return (
    brush.plain('M160 300H240L248 334H152Z', brush.dark) +
    brush.plain('M72 176H328Q322 270 248 308H152Q78 270 72 176Z') +
    brush.seam('M76 206Q200 234 324 206', 5, brush.accent) +
    brush.seam('M79 218Q200 246 321 218', 2, brush.accent) +
    `<ellipse cx="200" cy="176" rx="128" ry="34" fill="${brush.light}" stroke="${brush.line}" stroke-width="2.5"/>` +
    `<ellipse cx="200" cy="184" rx="108" ry="24" fill="${brush.dark}" fill-opacity=".35"/>`
  );
}

export function plate(brush: Brush): string {
  const stack = [318, 300, 282]
    .map(
      (y) =>
        `<ellipse cx="200" cy="${y}" rx="128" ry="30" fill="${brush.dark}" stroke="${brush.line}" stroke-width="2.5"/><ellipse cx="200" cy="${y - 7}" rx="128" ry="28" fill="${brush.base}" stroke="${brush.line}" stroke-width="2"/>`,
    )
    .join('');
  return (
    `<g transform="translate(0 -24)">${brush.solid('M200 66A100 100 0 1 0 200 266A100 100 0 1 0 200 66Z')}<circle cx="200" cy="166" r="72" fill="none" stroke="${brush.line}" stroke-opacity=".5" stroke-width="2"/><circle cx="200" cy="166" r="64" fill="${brush.light}" fill-opacity=".5"/></g>` +
    stack
  );
}

export function teapot(brush: Brush): string {
  return (
    `<path d="M286 196Q352 186 346 248T278 292" fill="none" stroke="${brush.line}" stroke-width="23"/><path d="M286 196Q352 186 346 248T278 292" fill="none" stroke="${brush.base}" stroke-width="18"/>` +
    brush.plain('M116 246Q80 226 72 176Q60 168 48 172L58 156Q88 152 98 178Q106 206 136 214Z') +
    brush.plain('M200 148Q302 148 302 244Q302 330 200 330T98 244Q98 148 200 148Z') +
    `<path d="M122 306Q200 322 278 306Q250 330 200 330T122 306Z" fill="${brush.accent}" stroke="${brush.line}" stroke-width="2"/>` +
    brush.plain('M136 166Q144 130 200 130T264 166Q200 182 136 166Z', brush.light) +
    brush.plain('M200 100A15 15 0 1 1 199.9 100Z', brush.accent)
  );
}

export function carafe(brush: Brush): string {
  return (
    brush.plain('M174 56H226L220 96H180Z', brush.accent) +
    `<path d="M172 88H228V150Q280 186 276 250L270 318Q268 336 248 336H152Q132 336 130 318L124 250Q120 186 172 150Z" fill="${brush.light}" fill-opacity=".55" stroke="${brush.line}" stroke-width="3"/>` +
    `<path d="M127 226Q164 238 200 226T273 226L268 314Q266 330 246 330H154Q134 330 132 314Z" fill="${brush.base}" fill-opacity=".75"/>` +
    `<g fill="#fff" fill-opacity=".8"><circle cx="170" cy="276" r="4"/><circle cx="232" cy="254" r="3"/><circle cx="214" cy="300" r="5"/></g>` +
    brush.seam('M144 230Q142 192 178 164', 6, '#ffffff') +
    brush.seam('M172 92H228', 3)
  );
}

export function board(brush: Brush): string {
  const grain =
    'M150 138Q158 220 146 322M178 132Q190 220 176 330M226 134Q214 220 226 330M252 140Q244 230 256 322';
  return (
    '<g transform="rotate(14 200 200)">' +
    brush.plain(
      'M178 50Q200 36 222 50L226 110Q276 116 276 148V318Q276 344 250 344H150Q124 344 124 318V148Q124 116 174 110Z',
    ) +
    brush.seam(grain, 1.6) +
    `<circle cx="200" cy="70" r="10" fill="${brush.paper}" stroke="${brush.line}" stroke-width="2.5"/></g>`
  );
}
