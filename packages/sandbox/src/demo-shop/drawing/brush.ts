import type { Picture } from '../catalogue/picture.ts';
import { darken, lighten, mix } from './colour.ts';
import { patternDefinition } from './pattern.ts';

const PAPER = '#f6f1e8';

/** What a drawing function paints with: the product's tints and its pattern. */
export interface Brush {
  readonly base: string;
  readonly light: string;
  readonly dark: string;
  /** For outlines and seams. */
  readonly line: string;
  readonly accent: string;
  readonly accentDark: string;
  readonly paper: string;
  readonly form: string;
  /** A closed shape in the base colour with the pattern, a soft side light and an outline. */
  solid(path: string, fill?: string): string;
  /** The same without the pattern, for collars, cuffs and pots. */
  plain(path: string, fill?: string): string;
  /** An open line. */
  seam(path: string, width?: number, colour?: string): string;
  /** Fill of polished metal in the base colour. */
  readonly metal: string;
  readonly definitions: string;
}

export interface BrushOptions {
  readonly base: string;
  readonly accent: string;
  readonly picture: Picture;
  /** Makes the ids of gradients unique, so that several pictures can stand in one page. */
  readonly scope: string;
}

export function createBrush({ base, accent, picture, scope }: BrushOptions): Brush {
  const line = darken(base, 0.42);
  const patternId = `${scope}-p`;
  const shadeId = `${scope}-s`;
  const metalId = `${scope}-m`;
  const pattern = picture.pattern && patternDefinition(picture.pattern, { id: patternId, base, accent });
  const outline = `stroke="${line}" stroke-width="2.5" stroke-linejoin="round"`;
  const plain = (path: string, fill = base): string =>
    `<path d="${path}" fill="${fill}" ${outline}/><path d="${path}" fill="url(#${shadeId})"/>`;
  return {
    base,
    light: lighten(base, 0.35),
    dark: darken(base, 0.18),
    line,
    accent,
    accentDark: darken(accent, 0.25),
    paper: PAPER,
    form: picture.form ?? '',
    metal: `url(#${metalId})`,
    plain,
    solid: (path, fill = base) =>
      pattern
        ? `<path d="${path}" fill="${fill}"/><path d="${path}" fill="url(#${patternId})" ${outline}/><path d="${path}" fill="url(#${shadeId})"/>`
        : plain(path, fill),
    seam: (path, width = 2, colour = line) =>
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
    definitions: `<linearGradient id="${shadeId}"><stop stop-color="#fff" stop-opacity=".2"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#241a14" stop-opacity=".16"/></linearGradient><linearGradient id="${metalId}" x2="1" y2="1"><stop stop-color="${lighten(base, 0.75)}"/><stop offset=".45" stop-color="${base}"/><stop offset=".7" stop-color="${darken(base, 0.3)}"/><stop offset="1" stop-color="${lighten(base, 0.4)}"/></linearGradient>${pattern ?? ''}`,
  };
}

/** The wall behind the product: the paper with a breath of its colour. */
export function wallColour(base: string): string {
  return mix(PAPER, base, 0.1);
}

/** The niche that frames the product. */
export function nicheColour(base: string): string {
  return mix(mix(PAPER, base, 0.24), '#ffffff', 0.18);
}

/** A drawing and its mirror image about the vertical axis of the picture. */
export function mirrored(svg: string): string {
  return `${svg}<g transform="matrix(-1 0 0 1 400 0)">${svg}</g>`;
}

/** Parallel vertical lines, as in ribbing: `count` of them from `left` to `right`. */
export function ribLines(area: {
  left: number;
  right: number;
  top: number;
  bottom: number;
  count: number;
}): string {
  const step = (area.right - area.left) / (area.count - 1);
  return Array.from(
    { length: area.count },
    (_, index) => `M${Math.round(area.left + index * step)} ${area.top}V${area.bottom}`,
  ).join('');
}
