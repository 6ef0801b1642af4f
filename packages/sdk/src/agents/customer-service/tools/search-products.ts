import { z } from 'zod';
import type { Product } from '#commerce/index.ts';
import { productCard, productSource } from '../sources.ts';
import { type CommerceToolDesk, defineLookUp, type ToolFinding } from './model-tool.ts';

const SHOWN = 4;

/** Articles by description. */
export const searchProducts = defineLookUp<
  { query: string; inStock?: boolean | undefined },
  CommerceToolDesk
>({
  name: 'search_products',
  description: "Searches the shop's published articles.",
  parameters: z.object({
    query: z.string().min(2).max(300),
    inStock: z.boolean().optional().describe('Only what can be bought now.'),
  }),
  async run({ query, inStock }, desk) {
    const matches = await desk.commerce.searchProducts({
      shopId: desk.turn.message.shopId,
      text: query,
      language: desk.turn.understanding.language,
      limit: SHOWN,
      ...(inStock === undefined ? {} : { inStock }),
    });
    return report(
      matches.map((match) => match.product),
      desk,
    );
  },
});

/** One article by its handle. */
export const getProduct = defineLookUp<{ handle: string }, CommerceToolDesk>({
  name: 'get_product',
  description: 'Everything about one article: description, material, care, prices, sizes.',
  parameters: z.object({ handle: z.string().min(1).max(200).describe('From search_products.') }),
  async run({ handle }, desk) {
    const product = await desk.commerce.findProduct(desk.turn.message.shopId, handle);
    return report(product ? [product] : [], desk);
  },
});

/** What of one article can be bought now. */
export const checkStock = defineLookUp<{ handle: string }, CommerceToolDesk>({
  name: 'check_stock',
  description: 'Which sizes and colours of one article are in stock now.',
  parameters: z.object({ handle: z.string().min(1).max(200).describe('From search_products.') }),
  async run({ handle }, desk) {
    const product = await desk.commerce.findProduct(desk.turn.message.shopId, handle);
    if (!product?.published) return { sources: [] };
    const stock = product.variants.map((variant) => {
      const state =
        variant.stock === undefined || variant.stock > 0
          ? 'in stock'
          : variant.backorder
            ? 'on back order'
            : 'sold out';
      return `${variant.title}: ${state}`;
    });
    return { ...report([product], desk), note: stock.join('; ') };
  },
});

/** Unpublished articles do not exist for a shopper. */
function report(products: readonly Product[], { turn, sources }: CommerceToolDesk): ToolFinding {
  const options = { shop: turn.shop, language: turn.understanding.language };
  const published = products.filter((product) => product.published);
  return {
    sources: published.map((product) => sources.add(productSource(product, options))),
    cards: published.flatMap((product) => productCard(product, options) ?? []),
  };
}
