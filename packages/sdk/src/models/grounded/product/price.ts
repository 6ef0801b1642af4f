import type { Product, Variant } from '#commerce/product.ts';
import type { ComposeContext } from '../context.ts';
import type { Mention } from '../texts/texts.ts';
import type { LocalProduct } from './localise.ts';
import { type Mentions, mentionVariant } from './mention.ts';
import { groupOptions, namedVariants } from './variants.ts';

/** "95,00 €", or "à partir de 95,00 €" where variants differ. Undefined without a variant. */
export function priceLabel(product: Product, { texts, format }: ComposeContext): string | undefined {
  const range = priceRange(product);
  if (range === undefined) return undefined;
  const shown = format.money(range.cheapest.price);
  return range.varies ? `${texts.product.from} ${shown}` : shown;
}

/** The price as a sentence, with the price before a reduction. Undefined without a variant. */
export function priceSentence(
  product: Product,
  mention: Mention,
  { texts, format }: ComposeContext,
): string | undefined {
  const range = priceRange(product);
  if (range === undefined) return undefined;
  const { price, compareAtPrice: before } = range.cheapest;
  if (range.varies) return texts.product.priceFrom(mention, format.money(price));
  return before && before.amount > price.amount
    ? texts.product.reduced(mention, format.money(price), format.money(before))
    : texts.product.price(mention, format.money(price));
}

/** The prices of the forms that a question names, where they differ; else the price of the product. */
export function priceSentences(local: LocalProduct, mentions: Mentions, context: ComposeContext): string[] {
  const { product } = local;
  const named = priceRange(product)?.varies ? namedVariants(local, context.task.question) : [];
  if (named.length === 0) {
    const sentence = product.variants.length > 0 && priceSentence(product, mentions(), context);
    return sentence ? [sentence] : [];
  }
  const amounts = [...new Set(named.map(({ price }) => price.amount))];
  return amounts.flatMap((amount) => {
    const variants = named.filter(({ price }) => price.amount === amount);
    const mention = mentionVariant(mentions(), groupOptions(variants, local));
    return priceSentence({ ...product, variants }, mention, context) ?? [];
  });
}

function priceRange({ variants }: Product): { cheapest: Variant; varies: boolean } | undefined {
  let [cheapest] = variants;
  if (cheapest === undefined) return undefined;
  let varies = false;
  for (const variant of variants) {
    if (variant.price.amount !== cheapest.price.amount) varies = true;
    if (variant.price.amount < cheapest.price.amount) cheapest = variant;
  }
  return { cheapest, varies };
}
