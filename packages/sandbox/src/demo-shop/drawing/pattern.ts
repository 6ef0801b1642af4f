import type { Picture } from '../catalogue/picture.ts';
import { darken, lighten } from './colour.ts';

interface PatternOptions {
  readonly id: string;
  readonly base: string;
  readonly accent: string;
}

/** A repeating tile laid over the base colour. */
export function patternDefinition(
  name: NonNullable<Picture['pattern']>,
  { id, base, accent }: PatternOptions,
): string {
  const shade = darken(base, 0.22);
  const shine = lighten(base, 0.3);
  const tile = (width: number, height: number, content: string) =>
    `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${content}</pattern>`;
  const line = (d: string, colour: string, width: number, opacity = 1) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${opacity}"/>`;
  switch (name) {
    case 'stripes':
      return tile(400, 21, `<path d="M0 14h400v6H0z" fill="${accent}"/>`);
    case 'checks':
      return tile(
        44,
        44,
        `<path d="M0 8h44v12H0z" fill="${accent}" fill-opacity=".42"/><path d="M10 0h12v44H10z" fill="${accent}" fill-opacity=".42"/>${line('M0 34h44M36 0v44', shine, 2, 0.8)}`,
      );
    case 'knit':
      return tile(12, 10, line('M0 1l6 6 6-6', shade, 1.6, 0.5));
    case 'cable':
      return tile(
        46,
        40,
        line('M12 0q14 10 0 20t0 20M26 0q-14 10 0 20t0 20', shade, 2.6, 0.6) +
          line('M4 0v40M35 0v40M40 0v40', shade, 1.6, 0.4),
      );
    case 'ribs':
      return tile(9, 9, line('M2 0v9', shade, 2, 0.5) + line('M5 0v9', shine, 1.5, 0.4));
    case 'dots':
      return tile(
        14,
        14,
        `<g fill="${shade}" fill-opacity=".3"><circle cx="3" cy="3" r="1.7"/><circle cx="10" cy="10" r="1.7"/></g>`,
      );
    case 'speckles':
      return tile(
        46,
        38,
        `<g fill="${darken(base, 0.5)}" fill-opacity=".42"><circle cx="6" cy="9" r="1.5"/><circle cx="25" cy="4" r="1"/><circle cx="39" cy="20" r="1.8"/><circle cx="15" cy="27" r="1.1"/><circle cx="30" cy="33" r="1.4"/></g>`,
      );
    case 'waves':
      return tile(40, 22, line('M0 11q10-12 20 0t20 0', accent, 2.4, 0.85));
  }
}
