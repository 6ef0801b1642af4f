import type { Product } from '@commerceai/sdk';
import { COLOURS } from '../catalogue/colours.ts';
import { sourceOf } from '../catalogue/index.ts';

/** The picture of a product as an SVG document, in its first colour. */
export function drawProduct(product: Product): string {
  const colour = COLOURS[sourceOf(product)?.colours[0] ?? 'natural'];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img"><rect width="400" height="400" fill="#f4efe6"/><circle cx="200" cy="200" r="110" fill="${colour.hex}"/></svg>`;
}
