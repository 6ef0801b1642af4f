import type { Brush } from './brush.ts';
import { ribLines } from './brush.ts';

export function cushion(brush: Brush): string {
  if (brush.form === 'rectangle') {
    return (
      brush.plain('M62 142Q200 122 338 142Q350 204 338 286Q200 306 62 286Q50 204 62 142Z') +
      brush.seam(
        'M62 142Q92 170 116 180M338 142Q308 170 284 180M62 286Q92 262 116 254M338 286Q308 262 284 254',
        2,
      ) +
      `<path d="M90 160Q200 144 300 158Q200 172 90 160Z" fill="#fff" fill-opacity=".22"/>`
    );
  }
  return (
    brush.plain('M92 92Q200 112 308 92Q288 200 308 308Q200 288 92 308Q112 200 92 92Z') +
    brush.seam('M92 92Q200 112 308 92Q288 200 308 308Q200 288 92 308Q112 200 92 92Z', 7, brush.dark) +
    brush.seam(
      'M104 104Q140 146 160 158M296 104Q260 146 240 158M104 296Q140 256 160 244M296 296Q260 256 240 244',
      1.8,
    ) +
    `<path d="M122 130Q196 146 270 128Q200 168 122 130Z" fill="#fff" fill-opacity=".2"/>`
  );
}

export function blanket(brush: Brush): string {
  const fringes = brush.seam(
    ribLines({ left: 90, right: 310, top: 312, bottom: 336, count: 25 }),
    3,
    brush.base,
  );
  return (
    fringes +
    brush.solid('M80 128Q80 116 92 116H308Q320 116 320 128V312H80Z') +
    brush.plain('M80 128Q80 96 112 96H288Q320 96 320 128L320 140Q200 156 80 140Z', brush.light) +
    brush.seam('M80 202Q200 214 320 202', 3) +
    brush.seam('M80 260Q200 270 320 260', 1.8)
  );
}

export function bedding(brush: Brush): string {
  const pillow = (x: number, y: number, fill: string) =>
    `<g transform="translate(${x} ${y})">${brush.plain('M6 8Q66 18 126 8Q120 44 126 84Q66 74 6 84Q12 44 6 8Z', fill)}</g>`;
  if (brush.form === 'pillow') {
    return (
      `<g transform="translate(44 60) scale(1.35)">${pillow(0, 92, brush.dark)}${pillow(84, 92, brush.light)}</g>` +
      `<g transform="translate(-2 12) scale(2)">${pillow(34, 40, brush.base)}${brush.seam('M52 60Q100 68 148 60M52 112Q100 104 148 112', 1)}</g>`
    );
  }
  return (
    brush.plain('M62 76Q62 64 74 64H326Q338 64 338 76V180H62Z', '#b89468') +
    pillow(76, 104, brush.light) +
    pillow(192, 104, brush.light) +
    brush.plain('M52 206Q120 176 200 184T348 206L356 326Q300 344 200 338T44 326Z') +
    brush.plain('M52 206Q120 176 200 184T348 206L350 236Q280 214 200 216T50 236Z', brush.light) +
    brush.seam('M120 246Q134 290 122 334M198 232Q188 290 206 336M286 242Q272 290 290 334', 1.8)
  );
}

export function tablecloth(brush: Brush): string {
  return (
    '<path d="M92 250L84 346M308 250L316 346" stroke="#8a5a36" stroke-width="13" stroke-linecap="round"/>' +
    brush.solid('M70 150H330L352 282Q330 296 308 280T264 284T220 284T176 284T132 284T88 280Q70 296 48 282Z') +
    brush.seam(
      'M60 258Q80 270 98 256T142 260T186 260T230 260T274 260T318 256Q332 266 344 258',
      2,
      brush.accent,
    ) +
    brush.seam('M110 156L100 274M168 156L164 280M232 156L236 280M290 156L300 274', 1.4) +
    `<ellipse cx="200" cy="150" rx="130" ry="26" fill="${brush.light}" stroke="${brush.line}" stroke-width="2.5"/>` +
    `<ellipse cx="200" cy="146" rx="46" ry="10" fill="${brush.accent}"/><path d="M160 142Q162 116 200 116T240 142Q200 156 160 142Z" fill="#fdfaf3" stroke="${brush.line}" stroke-width="2"/>` +
    '<g fill="#d49a3a"><circle cx="184" cy="114" r="12"/><circle cx="208" cy="110" r="13"/><circle cx="222" cy="118" r="9" fill="#c46a4a"/></g>'
  );
}

export function napkins(brush: Brush): string {
  const tints = [brush.paper, '#a9bccb', brush.accent, brush.base];
  return tints
    .map(
      (tint, index) =>
        `<g transform="translate(${index * 13 - 20} ${64 - index * 22}) rotate(${index * 4 - 6} 200 200)">${brush.plain('M96 118H300V282H96Z', tint)}${brush.seam('M106 128H290V272H106ZM198 118V282', 1.4)}</g>`,
    )
    .join('');
}

export function teaTowel(brush: Brush): string {
  const bands = `<g fill="${brush.accent}"><path d="M112 112H222V124H112ZM112 132H222V137H112ZM112 272H222V284H112ZM112 260H222V265H112Z"/></g>`;
  return (
    '<path d="M70 66H330" stroke="#8a5a36" stroke-width="8" stroke-linecap="round"/>' +
    `<g transform="translate(78 22)">${brush.plain('M112 46H222V300H112Z', brush.light)}<path d="M112 252H222V286H112Z" fill="${brush.accent}" fill-opacity=".75"/></g>` +
    brush.plain('M112 60Q112 48 124 48H210Q222 48 222 60V340H112Z') +
    `<g transform="translate(0 24)">${bands}</g>` +
    brush.seam('M148 64V340M186 64V340', 1.3)
  );
}

export function towel(brush: Brush): string {
  const waffle = (y: number) =>
    brush.seam(
      `${ribLines({ left: 92, right: 308, top: y + 8, bottom: y + 62, count: 19 })}M78 ${y + 24}H320M78 ${y + 44}H320`,
      1.1,
    );
  return [
    { y: 262, fill: brush.dark },
    { y: 192, fill: brush.light },
    { y: 122, fill: brush.base },
  ]
    .map(
      ({ y, fill }) =>
        brush.plain(
          `M92 ${y}H308Q326 ${y} 326 ${y + 34}T308 ${y + 70}H92Q74 ${y + 70} 74 ${y + 34}T92 ${y}Z`,
          fill,
        ) + waffle(y),
    )
    .join('');
}
