import type { Product, Variant } from '#commerce/product.ts';
import { fold } from '#text/index.ts';
import type { ComposeContext } from '../context.ts';
import type { Mention } from '../texts/texts.ts';
import type { LocalProduct } from './localise.ts';
import { type Mentions, mentionVariant } from './mention.ts';

/** At or below this many pieces the number is told. */
const LAST_ONES = 3;
/** A question that fits more variants than this is about the product as a whole. */
const NAMED_VARIANTS = 6;

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
  const { variants } = local.product;
  const named = namedVariants(local, context.task.question);
  if (named.length === 0 || named.length > NAMED_VARIANTS || named.length === variants.length) {
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

/** "XS, S, M", or by colour where there are two options: "Écru (XS, S), Indigo (M)". */
function groupOptions(variants: readonly Variant[], local: LocalProduct): string {
  const groups = new Map<string, string[]>();
  for (const variant of variants) {
    const values = Object.values(variant.options).map(local.option);
    const last = values.length > 1 ? values.at(-1)! : '';
    const rest =
      (values.length > 1 ? values.slice(0, -1) : values).join(' / ') || local.option(variant.title);
    const group = groups.get(last);
    if (group) group.push(rest);
    else groups.set(last, [rest]);
  }
  return [...groups]
    .map(([name, values]) => (name === '' ? values.join(', ') : `${name} (${values.join(', ')})`))
    .join(', ');
}

/** Variants that have every option value the question mentions; none when it mentions none. */
function namedVariants(local: LocalProduct, question: string): Variant[] {
  const words = ` ${fold(question).replace(/[^\p{L}\d]+/gu, ' ')} `;
  const others = local.product.options.flatMap(({ values }) => [...values, ...values.map(local.option)]);
  const said = (value: string) =>
    mentioned(words, value, others) || mentioned(words, local.option(value), others);
  const wanted = local.product.options.flatMap(({ name, values }) => {
    const matches = values.filter(said);
    return matches.length > 0 ? [{ name, matches }] : [];
  });
  if (wanted.length === 0) return [];
  return local.product.variants.filter((variant) =>
    wanted.every(({ name, matches }) => matches.includes(variant.options[name] ?? '')),
  );
}

/** A size of one letter counts only where a size may stand: "en M" and "size S", not the s of "c’s". */
function mentioned(words: string, value: string, others: readonly string[]): boolean {
  const folded = plain(value);
  if (folded === '') return false;
  if (folded.length > 1) return words.includes(` ${folded} `);
  // "indigo M": after another option's value a letter is a size.
  const values = others.map(plain).filter((other) => other.length > 2);
  const before = [
    'tailles?',
    'size',
    'en',
    'un',
    'une',
    'du',
    'talla',
    'grosse',
    'taglia',
    'in',
    'an?',
    'the',
    ...values,
  ];
  return new RegExp(` (?:${before.join('|')}) ${folded} `).test(words);
}

function plain(value: string): string {
  return fold(value)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
