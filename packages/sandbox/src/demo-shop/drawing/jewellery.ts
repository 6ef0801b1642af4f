import type { Brush } from './brush.ts';
import { mirrored } from './brush.ts';

/** A band of metal along a path: a dark edge, the polished metal, a highlight. */
function band(brush: Brush, shape: (stroke: string, width: number) => string, width: number): string {
  return (
    shape(brush.line, width + 5) +
    shape(brush.metal, width) +
    shape('#ffffff', width / 7).replace('/>', ' stroke-opacity=".7"/>')
  );
}

export function ring(brush: Brush): string {
  const hoop = band(
    brush,
    (stroke, width) =>
      `<circle cx="200" cy="222" r="92" fill="none" stroke="${stroke}" stroke-width="${width}"/>`,
    brush.form === 'hammered' ? 30 : 18,
  );
  switch (brush.form) {
    case 'stone':
      return (
        hoop +
        `<ellipse cx="200" cy="122" rx="46" ry="37" fill="${brush.metal}" stroke="${brush.line}" stroke-width="2.5"/>` +
        `<ellipse cx="200" cy="120" rx="36" ry="28" fill="${brush.accent}" stroke="${brush.accentDark}" stroke-width="2"/>` +
        '<ellipse cx="190" cy="110" rx="16" ry="9" fill="#fff" fill-opacity=".8"/><path d="M176 130Q200 148 226 126Q204 138 176 130Z" fill="#5b8fd0" fill-opacity=".7"/>'
      );
    case 'signet':
      return (
        hoop +
        `<path d="M126 166Q146 100 200 100T274 166Q236 190 200 188T126 166Z" fill="${brush.metal}" stroke="${brush.line}" stroke-width="2.5"/>` +
        `<ellipse cx="200" cy="132" rx="50" ry="34" fill="${brush.light}" stroke="${brush.line}" stroke-width="2.5"/>` +
        brush.seam('M172 140q14-18 28 0t28 0', 3)
      );
    default: {
      const facets = Array.from({ length: 18 }, (_, index) => {
        const angle = index * 20 + (index % 3) * 5;
        return `<ellipse cx="200" cy="${index % 2 ? 126 : 135}" rx="9" ry="6" transform="rotate(${angle} 200 222)"/>`;
      }).join('');
      return `${hoop}<g fill="#fff" fill-opacity=".5" stroke="${brush.line}" stroke-opacity=".5" stroke-width="1.2">${facets}</g>`;
    }
  }
}

export function necklace(brush: Brush): string {
  const chain = (stroke: string, width: number, dash: string) =>
    `<path d="M96 60Q110 250 200 252T304 60" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${dash}/>`;
  const links = chain(brush.line, 6, '') + chain(brush.base, 4, ' stroke-dasharray="7 3"');
  if (brush.form === 'pearl') {
    return (
      links +
      `<circle cx="200" cy="256" r="27" fill="${brush.accent}" stroke="${brush.line}" stroke-width="2"/>` +
      '<circle cx="206" cy="264" r="17" fill="#e3b7ab" fill-opacity=".35"/><ellipse cx="190" cy="245" rx="9" ry="6" fill="#fff" fill-opacity=".95"/>' +
      mirrored(
        `<circle cx="166" cy="246" r="5" fill="${brush.metal}" stroke="${brush.line}" stroke-width="1.5"/>`,
      )
    );
  }
  const rays = [0, 90, 180, 270]
    .map((angle) => `<path d="M200 266L208 296 200 304 192 296Z" transform="rotate(${angle} 200 304)"/>`)
    .join('');
  const shortRays = [45, 135, 225, 315]
    .map((angle) => `<path d="M200 280L205 299 200 304 195 299Z" transform="rotate(${angle} 200 304)"/>`)
    .join('');
  return (
    links +
    `<circle cx="200" cy="256" r="8" fill="none" stroke="${brush.line}" stroke-width="4"/>` +
    `<circle cx="200" cy="304" r="48" fill="${brush.metal}" stroke="${brush.line}" stroke-width="2.5"/>` +
    `<circle cx="200" cy="304" r="41" fill="none" stroke="${brush.line}" stroke-width="1.6"/>` +
    `<g fill="${brush.line}">${rays}${shortRays}</g>`
  );
}

export function earrings(brush: Brush): string {
  switch (brush.form) {
    case 'hoop':
      return mirrored(
        band(
          brush,
          (stroke, width) =>
            `<circle cx="120" cy="214" r="58" fill="none" stroke="${stroke}" stroke-width="${width}"/>`,
          15,
        ) +
          brush.seam('M120 156V136Q120 120 138 122', 4.5, brush.dark) +
          `<circle cx="120" cy="214" r="58" fill="none" stroke="${brush.line}" stroke-width="14" stroke-opacity=".35" stroke-dasharray="2 10"/>`,
      );
    case 'stud':
      return mirrored(
        brush.seam('M128 190L104 172', 6, brush.dark) +
          `<circle cx="138" cy="204" r="42" fill="${brush.metal}" stroke="${brush.line}" stroke-width="2.5"/>` +
          `<g fill="#fff" fill-opacity=".6"><circle cx="122" cy="188" r="7"/><circle cx="138" cy="180" r="3.5"/><circle cx="114" cy="208" r="3.5"/><circle cx="134" cy="206" r="3"/><circle cx="154" cy="192" r="3"/></g>` +
          `<g fill="${brush.line}" fill-opacity=".35"><circle cx="150" cy="224" r="4"/><circle cx="128" cy="228" r="3"/><circle cx="164" cy="208" r="3"/><circle cx="142" cy="238" r="2.6"/></g>`,
      );
    default:
      return mirrored(
        brush.seam('M132 136Q132 84 112 88T106 124', 4.5, brush.base) +
          band(
            brush,
            (stroke, width) =>
              `<circle cx="132" cy="164" r="25" fill="none" stroke="${stroke}" stroke-width="${width}"/>`,
            8,
          ) +
          `<circle cx="132" cy="198" r="6" fill="${brush.base}" stroke="${brush.line}" stroke-width="2"/>` +
          `<path d="M132 204Q170 264 158 294Q132 324 106 294Q94 264 132 204Z" fill="${brush.accent}" stroke="${brush.accentDark}" stroke-width="2.5"/>` +
          '<path d="M122 252Q110 276 118 294" stroke="#fff" stroke-width="5" stroke-opacity=".65" fill="none" stroke-linecap="round"/><path d="M130 236Q150 266 144 300" stroke="#fff" stroke-width="2" stroke-opacity=".6" fill="none"/>',
      );
  }
}

export function bracelet(brush: Brush): string {
  if (brush.form === 'cord') {
    return (
      `<ellipse cx="200" cy="194" rx="118" ry="84" fill="none" stroke="${brush.line}" stroke-width="13"/><ellipse cx="200" cy="194" rx="118" ry="84" fill="none" stroke="${brush.base}" stroke-width="9"/><ellipse cx="200" cy="194" rx="118" ry="84" fill="none" stroke="${brush.light}" stroke-width="2" stroke-dasharray="6 7"/>` +
      `<circle cx="200" cy="278" r="25" fill="none" stroke="${brush.accentDark}" stroke-width="13"/><circle cx="200" cy="278" r="25" fill="none" stroke="${brush.accent}" stroke-width="9"/>` +
      brush.plain('M182 100H218V122H182Z', brush.dark) +
      brush.seam('M190 100Q184 74 162 66M210 100Q218 76 240 70', 6, brush.base) +
      `<circle cx="160" cy="65" r="7" fill="${brush.dark}"/><circle cx="242" cy="69" r="7" fill="${brush.dark}"/>`
    );
  }
  return (
    band(
      brush,
      (stroke, width) =>
        `<path d="M166 292Q82 270 82 194Q82 106 200 106T318 194Q318 270 234 292" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`,
      15,
    ) +
    mirrored(
      `<circle cx="168" cy="292" r="17" fill="${brush.metal}" stroke="${brush.line}" stroke-width="2.5"/><circle cx="162" cy="286" r="5" fill="#fff" fill-opacity=".8"/>`,
    )
  );
}

export function brooch(brush: Brush): string {
  const swallow =
    'M62 150Q150 116 210 176Q250 110 342 96Q300 150 268 208Q300 214 322 206Q300 236 252 240Q206 270 172 262L96 330Q112 292 124 274L74 288Q110 262 136 236Q126 182 62 150Z';
  return (
    `<path d="${swallow}" fill="${brush.accent}" stroke="${brush.accentDark}" stroke-width="12" stroke-linejoin="round"/>` +
    `<path d="${swallow}" fill="${brush.base}" stroke="${brush.accent}" stroke-width="5" stroke-linejoin="round"/>` +
    brush.seam('M96 156Q160 152 204 204M326 108Q272 130 238 190M114 310L166 254', 3, brush.accent) +
    `<path d="M248 238Q276 236 290 224Q270 216 254 212Z" fill="${brush.accent}"/><circle cx="286" cy="213" r="4" fill="${brush.paper}"/>`
  );
}
