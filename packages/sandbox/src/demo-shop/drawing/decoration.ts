import type { Brush } from './brush.ts';
import { mirrored } from './brush.ts';

function flame(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})"><circle r="44" fill="#ffd98a" fill-opacity=".3"/><path d="M0-38Q24-2 12 14Q0 28-12 14Q-22-2 0-38Z" fill="#f0a33c"/><path d="M0-14Q11 4 5 13Q0 18-5 13Q-10 4 0-14Z" fill="#fff3cf"/></g>`;
}

export function candle(brush: Brush): string {
  return (
    flame(200, 116) +
    brush.seam('M200 160V132', 3.5, '#3a2a20') +
    brush.plain('M112 168H288L280 316Q278 336 258 336H142Q122 336 120 316Z') +
    `<ellipse cx="200" cy="168" rx="88" ry="20" fill="${brush.dark}" stroke="${brush.line}" stroke-width="2.5"/>` +
    `<ellipse cx="200" cy="172" rx="76" ry="14" fill="#f3e6c6"/>` +
    brush.seam('M200 176V158', 3.5, '#3a2a20') +
    `<path d="M154 226H246V288H154Z" fill="#fbf7ee" stroke="${brush.line}" stroke-width="1.6"/>` +
    brush.seam('M170 246H230M180 260H220M188 273H212', 3)
  );
}

export function candlestick(brush: Brush): string {
  return (
    flame(200, 70) +
    brush.plain('M186 98H214V196H186Z', brush.accent) +
    brush.seam('M200 98V86', 3.5, '#3a2a20') +
    `<path d="M172 190H228L222 214H210Q204 244 216 264Q222 286 210 304Q262 310 266 334H134Q138 310 190 304Q178 286 184 264Q196 244 190 214H178Z" fill="${brush.metal}" stroke="${brush.line}" stroke-width="2.5" stroke-linejoin="round"/>` +
    brush.seam('M186 264H214M190 304H210', 2)
  );
}

export function soap(brush: Brush): string {
  const bubbles = [
    [112, 116, 20],
    [150, 84, 13],
    [286, 104, 16],
    [262, 70, 9],
    [186, 112, 8],
  ]
    .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`)
    .join('');
  return (
    `<g fill="#fff" fill-opacity=".55" stroke="#fff" stroke-width="2">${bubbles}</g>` +
    brush.plain(
      'M92 178Q98 150 130 150H270Q302 150 308 178L322 258Q324 306 280 306H120Q76 306 78 258Z',
      brush.dark,
    ) +
    brush.plain(
      'M92 178Q98 150 130 150H270Q302 150 308 178Q316 232 276 234H124Q84 232 92 178Z',
      brush.light,
    ) +
    `<ellipse cx="200" cy="192" rx="62" ry="24" fill="none" stroke="${brush.line}" stroke-opacity=".6" stroke-width="2.5"/>` +
    brush.seam('M166 194q11-14 22 0t22 0t22 0', 3)
  );
}

export function basket(brush: Brush): string {
  const rows = [196, 222, 248, 274, 300]
    .map((y) => `M88 ${y}q14-13 28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0`)
    .join('');
  return (
    brush.plain('M130 120Q150 96 200 98T280 130L290 176H110Z', '#a9bccb') +
    brush.plain('M200 130Q240 104 296 150L300 176H190Z', '#c46a4a') +
    mirrored(
      `<path d="M84 206Q40 190 52 150T96 174" fill="none" stroke="${brush.accent}" stroke-width="11" stroke-linecap="round"/>`,
    ) +
    brush.plain('M80 172H320L300 318Q298 338 276 338H124Q102 338 100 318Z') +
    brush.seam(rows.replaceAll('M88', 'M90'), 3.4, brush.line) +
    brush.seam('M118 180L132 334M160 180L166 336M200 180V336M240 180L234 336M282 180L268 334', 2) +
    brush.plain('M74 164Q200 178 326 164V184Q200 200 74 184Z', brush.accent)
  );
}

export function mirror(brush: Brush): string {
  return (
    brush.seam('M200 42L142 128M200 42L258 128', 8, brush.accent) +
    '<circle cx="200" cy="44" r="7" fill="#3a3b3f"/>' +
    `<circle cx="200" cy="218" r="116" fill="${brush.base}" stroke="${brush.line}" stroke-width="3"/>` +
    `<circle cx="200" cy="218" r="97" fill="#e2ebee" stroke="${brush.line}" stroke-width="3"/>` +
    '<path d="M126 258L222 128 258 142 148 292Z" fill="#fff" fill-opacity=".65"/><path d="M172 304L276 162 284 182 194 308Z" fill="#fff" fill-opacity=".45"/>' +
    `<circle cx="200" cy="218" r="108" fill="none" stroke="${brush.light}" stroke-width="3"/>`
  );
}

export function rug(brush: Brush): string {
  const fringe = (x: number, to: number) =>
    brush.seam(
      Array.from({ length: 16 }, (_, index) => `M${x} ${112 + index * 12}H${to}`).join(''),
      3,
      brush.base,
    );
  const bands = [
    [96, '#c46a4a'],
    [128, '#2f5144'],
    [252, '#d49a3a'],
    [284, '#c46a4a'],
  ]
    .map(([x, fill]) => `<path d="M${x} 104H${Number(x) + 16}V296H${x}Z" fill="${fill}"/>`)
    .join('');
  return (
    `<g transform="rotate(-9 200 200)">${fringe(62, 46)}${fringe(338, 354)}` +
    brush.plain('M62 104H338V296H62Z') +
    bands +
    `<path d="M200 136L232 200 200 264 168 200Z" fill="${brush.accent}"/><path d="M200 164L216 200 200 236 184 200Z" fill="${brush.base}"/>` +
    brush.seam('M62 104H338V296H62Z', 2.5) +
    '</g>'
  );
}

export function lamp(brush: Brush): string {
  return (
    '<ellipse cx="200" cy="246" rx="140" ry="96" fill="#ffe3a6" fill-opacity=".45"/>' +
    brush.seam('M262 320Q320 340 352 322', 4, '#3a3b3f') +
    brush.seam('M200 176V220', 9, '#b89a5c') +
    brush.plain(
      'M186 214H214Q212 226 224 232Q270 250 268 290Q264 336 200 336T132 290Q130 250 176 232Q188 226 186 214Z',
    ) +
    brush.plain('M152 62H248L294 190Q200 206 106 190Z', brush.accent) +
    '<path d="M160 70H240L282 184Q200 196 118 184Z" fill="#ffe9b8" fill-opacity=".55"/>' +
    brush.seam('M112 178Q200 194 288 178', 2)
  );
}
