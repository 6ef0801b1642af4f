import type { Brush } from './brush.ts';
import { mirrored, ribLines } from './brush.ts';

export function scarf(brush: Brush): string {
  const fringe = (left: number, right: number, top: number) =>
    brush.seam(ribLines({ left, right, top, bottom: top + 26, count: 9 }), 3, brush.base);
  return (
    fringe(128, 182, 318) +
    fringe(218, 272, 292) +
    brush.solid('M212 130L278 130 278 294H212Z') +
    brush.solid('M122 130L188 130 188 320H122Z') +
    brush.plain('M118 146Q110 66 200 64T282 146Q282 178 200 178T118 146Z') +
    `<path d="M152 124Q156 94 200 94T248 124Q236 142 200 142T152 124Z" fill="${brush.line}" fill-opacity=".55"/>` +
    brush.seam('M130 110Q150 74 200 76M126 150Q160 166 200 166T274 150', 1.6)
  );
}

export function beanie(brush: Brush): string {
  return (
    brush.solid('M102 236Q96 92 200 88T298 236Z') +
    brush.seam('M200 90Q150 120 144 236M200 90Q250 120 256 236M200 90V236', 1.6) +
    brush.plain(
      'M92 228H308Q316 228 316 238V290Q316 302 304 302H96Q84 302 84 290V238Q84 228 92 228Z',
      brush.base,
    ) +
    brush.seam(ribLines({ left: 98, right: 302, top: 234, bottom: 297, count: 22 }), 1.8)
  );
}

export function socks(brush: Brush): string {
  const sock = 'M150 76H216V214Q216 232 202 244L146 296Q116 320 94 294T104 250L150 206Z';
  const detail = (fill: string) =>
    brush.plain('M146 72H220V100H146Z', fill) +
    `<path d="M146 296Q116 320 94 294T104 250L112 243Q128 250 148 294Z" fill="${fill}"/>`;
  return (
    `<g transform="translate(96 26) rotate(12 200 200)">${brush.plain(sock, brush.light)}${detail(brush.line)}</g>` +
    `<g transform="translate(52 18) rotate(5 200 200)">${brush.plain(sock, brush.accent)}${detail(brush.dark)}</g>` +
    `<g transform="translate(4 8)">${brush.solid(sock)}${detail(brush.dark)}</g>`
  );
}

export function squareScarf(brush: Brush): string {
  return (
    `<g transform="rotate(-7 200 200)">` +
    brush.plain('M88 88H312V312H88Z', brush.dark) +
    brush.solid('M108 108H292V292H108Z') +
    `<circle cx="238" cy="160" r="30" fill="${brush.accent}"/>` +
    brush.seam('M98 98H302V302H98Z', 1.6, brush.accent) +
    '</g>' +
    `<path d="M274 318L318 268 322 300Z" fill="${brush.light}" stroke="${brush.line}" stroke-width="2"/>`
  );
}

export function bag(brush: Brush): string {
  return (
    brush.seam('M152 168Q150 72 200 70T248 168', 9, brush.accentDark) +
    brush.plain('M88 156H312L298 330Q200 342 102 330Z') +
    `<path d="M96 252L304 252 298 330Q200 342 102 330Z" fill="${brush.line}" fill-opacity=".14"/>` +
    brush.seam('M90 172H310', 1.8) +
    brush.seam('M146 156V252M254 156V252', 11, brush.accent) +
    brush.seam('M146 252V160Q146 92 200 90T254 160V252', 9, brush.accent) +
    brush.plain('M182 196H218V220H182Z', brush.accent)
  );
}

export function belt(brush: Brush): string {
  return (
    `<ellipse cx="196" cy="212" rx="104" ry="86" fill="none" stroke="${brush.line}" stroke-width="40"/>` +
    `<ellipse cx="196" cy="212" rx="104" ry="86" fill="none" stroke="${brush.base}" stroke-width="35"/>` +
    `<ellipse cx="196" cy="212" rx="104" ry="86" fill="none" stroke="${brush.light}" stroke-width="1.6" stroke-dasharray="5 5"/>` +
    `<ellipse cx="196" cy="214" rx="60" ry="46" fill="none" stroke="${brush.dark}" stroke-width="26"/>` +
    brush.plain('M196 108L330 100Q352 118 330 136L196 144Z') +
    `<g fill="${brush.line}">${[236, 260, 284, 308].map((x) => `<circle cx="${x}" cy="${123 - (x - 236) / 20}" r="3.4"/>`).join('')}</g>` +
    `<rect x="170" y="96" width="52" height="60" rx="9" fill="none" stroke="${brush.accentDark}" stroke-width="12"/>` +
    `<rect x="170" y="96" width="52" height="60" rx="9" fill="none" stroke="${brush.accent}" stroke-width="8"/>` +
    brush.seam('M172 126H228', 7, brush.accent)
  );
}

export function giftCard(brush: Brush): string {
  return (
    '<g transform="rotate(-5 200 200)">' +
    brush.plain('M74 124H326Q338 124 338 136V280Q338 292 326 292H74Q62 292 62 280V136Q62 124 74 124Z') +
    `<path d="M62 188H338V208H62Z" fill="${brush.accent}"/><path d="M118 124H138V292H118Z" fill="${brush.accent}"/>` +
    mirroredBow(brush) +
    brush.seam('M196 246H306M196 266H268', 5, brush.light) +
    '</g>'
  );
}

function mirroredBow(brush: Brush): string {
  const loop = `<path d="M200 198Q160 150 150 178T200 198Z" fill="${brush.accent}" stroke="${brush.accentDark}" stroke-width="2.5"/>`;
  return `<g transform="translate(-72 0)">${mirrored(loop)}${brush.seam('M200 198L180 232M200 198L220 232', 7, brush.accent)}<circle cx="200" cy="198" r="9" fill="${brush.accentDark}"/></g>`;
}
