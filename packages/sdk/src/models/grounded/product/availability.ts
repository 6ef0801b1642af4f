import type { Product, Variant } from '#commerce/product.ts';
import type { ComposeContext } from '../context.ts';
import type { Mention } from '../texts/texts.ts';
import type { LocalProduct } from './localise.ts';
import { type Mentions, mentionVariant } from './mention.ts';
import { groupOptions, namedVariants } from './variants.ts';

/** At or below this many pieces the number is told. */
const LAST_ONES = 3;
export type Availability = 'available' | 'soldOut' | 'onOrder';

/** Whether one form of a product can be bought. */
export function variantAvailability({ stock, backorder }: Variant): Availability {
  if (stock === undefined || stock > 0) return 'available';
  return backorder ? 'onOrder' : 'soldOut';
}

/** The best that any of its variants offers. */
export function productAvailability({ variants }: Product): Availability {
  const each = variants.map(variantAvailability);
  if (each.includes('available')) return 'available';
  return each.includes('onOrder') ? 'onOrder' : 'soldOut';
}

/** What is in stock, for somebody who asked: the variant that the question names, or what there is. */
export function availabilitySentences(
  local: LocalProduct,
  mentions: Mentions,
  context: ComposeContext,
): string[] {
  const named = namedVariants(local, context.task.question);
  if (named.length === 0) {
    return [choiceSentence(local, mentions(), context)];
  }
  const told =
    named.length > 1
      ? groupedSentences(named, local, mentions, context)
      : named.map((variant) => variantSentence(variant, local, mentions(), context));
  const gone = named.every((variant) => variantAvailability(variant) === 'soldOut');
  return gone && productAvailability(local.product) !== 'soldOut'
    ? [...told, choiceSentence(local, mentions(), context)]
    : told;
}

/** Several variants in one breath: which can be bought, and which are sold out. */
function groupedSentences(
  variants: readonly Variant[],
  local: LocalProduct,
  mentions: Mentions,
  { texts }: ComposeContext,
): string[] {
  const of = (wanted: Availability) => variants.filter((variant) => variantAvailability(variant) === wanted);
  const sentences: string[] = [];
  const available = of('available');
  if (available.length > 0)
    sentences.push(`${texts.product.availableIn(mentions())} ${groupOptions(available, local)}.`);
  for (const [wanted, say] of [
    ['onOrder', texts.product.onOrder],
    ['soldOut', texts.product.soldOut],
  ] as const) {
    const some = of(wanted);
    if (some.length > 0) sentences.push(say(mentionVariant(mentions(), groupOptions(some, local))));
  }
  return sentences;
}

/** What is in stock, in one sentence beside other facts. */
export function stockSentence({ product }: LocalProduct, mention: Mention, context: ComposeContext): string {
  const { texts } = context;
  const [only] = product.variants;
  if (product.variants.length === 1 && only) return oneSentence(only, mention, context);
  const available = product.variants.filter((variant) => variantAvailability(variant) === 'available');
  if (available.length === 0) {
    return productAvailability(product) === 'onOrder'
      ? texts.product.onOrder(mention)
      : texts.product.soldOut(mention);
  }
  return available.length === product.variants.length
    ? texts.product.inStockAll(mention)
    : texts.product.inStockPartly(mention);
}

/** The variants that can be bought. */
function choiceSentence(local: LocalProduct, mention: Mention, context: ComposeContext): string {
  const { variants } = local.product;
  const available = variants.filter((variant) => variantAvailability(variant) === 'available');
  return variants.length <= 1 || available.length === 0
    ? stockSentence(local, mention, context)
    : `${context.texts.product.availableIn(mention)} ${groupOptions(available, local)}.`;
}

function oneSentence(variant: Variant, mention: Mention, { texts }: ComposeContext): string {
  switch (variantAvailability(variant)) {
    case 'soldOut':
      return texts.product.soldOut(mention);
    case 'onOrder':
      return texts.product.onOrder(mention);
    case 'available':
      return variant.stock !== undefined && variant.stock <= LAST_ONES
        ? texts.product.lastOnes(mention, variant.stock)
        : texts.product.inStock(mention);
  }
}

function variantSentence(
  variant: Variant,
  local: LocalProduct,
  mention: Mention,
  context: ComposeContext,
): string {
  const options = Object.values(variant.options).map(local.option).join(', ');
  return oneSentence(variant, mentionVariant(mention, options), context);
}
