import type { Product } from '#commerce/product.ts';
import type { ComposeContext } from '../context.ts';

/** "95,00 €", or "à partir de 95,00 €" where variants differ. Undefined without a variant. */
export function priceLabel({ variants }: Product, { texts, format }: ComposeContext): string | undefined {
  const prices = variants.map(({ price }) => price).sort((left, right) => left.amount - right.amount);
  const [lowest] = prices;
  if (lowest === undefined) return undefined;
  const shown = format.money(lowest);
  return prices.at(-1)!.amount === lowest.amount ? shown : `${texts.product.from} ${shown}`;
}

/** The price as a sentence, with the price before a reduction. */
export function priceSentence(
  { variants }: Product,
  quoted: string,
  { texts, format }: ComposeContext,
): string | undefined {
  const sorted = [...variants].sort((left, right) => left.price.amount - right.price.amount);
  const [cheapest] = sorted;
  if (cheapest === undefined) return undefined;
  const price = format.money(cheapest.price);
  if (sorted.at(-1)!.price.amount !== cheapest.price.amount) return texts.product.priceFrom(quoted, price);
  const before = cheapest.compareAtPrice;
  return before && before.amount > cheapest.price.amount
    ? texts.product.reduced(quoted, price, format.money(before))
    : texts.product.price(quoted, price);
}
