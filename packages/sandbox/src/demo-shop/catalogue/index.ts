import type { Product } from '@commerceai/sdk';
import { ACCESSORY_PRODUCTS } from './accessories.ts';
import { buildProduct } from './build.ts';
import { DECORATION_PRODUCTS } from './decoration.ts';
import { DRESSES_AND_TROUSERS } from './dresses-and-trousers.ts';
import { HOME_LINEN } from './home-linen.ts';
import { JEWELLERY } from './jewellery.ts';
import { KNITWEAR_AND_OUTERWEAR } from './knitwear-and-outerwear.ts';
import type { ProductSource } from './source.ts';
import { TABLEWARE_PRODUCTS } from './tableware.ts';
import { TOPS } from './tops.ts';

/** The catalogue as written, in the order of the storefront. */
export const PRODUCT_SOURCES: readonly ProductSource[] = [
  ...TOPS,
  ...DRESSES_AND_TROUSERS,
  ...KNITWEAR_AND_OUTERWEAR,
  ...ACCESSORY_PRODUCTS,
  ...TABLEWARE_PRODUCTS,
  ...HOME_LINEN,
  ...DECORATION_PRODUCTS,
  ...JEWELLERY,
];

const SOURCE_OF_HANDLE = new Map(PRODUCT_SOURCES.map((source) => [source.handle, source]));

/** What its author wrote about a product, or undefined for a product that is not of this shop. */
export function sourceOf(product: Product): ProductSource | undefined {
  return SOURCE_OF_HANDLE.get(product.handle);
}

/** The products of the demo shop, French with English translations. The same values on every call. */
export function demoProducts(): Product[] {
  return PRODUCT_SOURCES.map(buildProduct);
}
