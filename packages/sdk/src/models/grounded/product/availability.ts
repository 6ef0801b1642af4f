import type { Product, Variant } from '#commerce/product.ts';
import { fold } from '#text/index.ts';
import type { ComposeContext } from '../context.ts';
import type { LocalProduct } from './localise.ts';

/** At or below this many pieces the number is told. */
const LAST_ONES = 3;
/** More combinations than this are grouped by their last option. */
const LISTED_VARIANTS = 6;

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

/** Sentences on what is in stock: of the variant that the question names, or of all. */
export function availabilitySentences(
  local: LocalProduct,
  quoted: string,
  context: ComposeContext,
): string[] {
  const { texts, task } = context;
  const named = namedVariants(local, task.question);
  if (named.length > 0 && named.length <= LISTED_VARIANTS && named.length < local.product.variants.length) {
    return named.map((variant) => variantSentence(variant, local, quoted, context));
  }
  const buyable = local.product.variants.filter((variant) => variantAvailability(variant) !== 'soldOut');
  if (local.product.variants.length <= 1 || buyable.length === 0) {
    const [only] = local.product.variants;
    return [only && buyable.length > 0 ? oneSentence(only, quoted, context) : texts.product.soldOut(quoted)];
  }
  if (buyable.every((variant) => variantAvailability(variant) === 'onOrder'))
    return [texts.product.onOrder(quoted)];
  return [`${texts.product.availableIn(quoted)} ${groupOptions(buyable, local)}.`];
}

function oneSentence(variant: Variant, title: string, { texts }: ComposeContext): string {
  switch (variantAvailability(variant)) {
    case 'soldOut':
      return texts.product.soldOut(title);
    case 'onOrder':
      return texts.product.onOrder(title);
    case 'available':
      return variant.stock !== undefined && variant.stock <= LAST_ONES
        ? texts.product.lastOnes(title, variant.stock)
        : texts.product.inStock(title);
  }
}

function variantSentence(
  variant: Variant,
  local: LocalProduct,
  quoted: string,
  context: ComposeContext,
): string {
  const options = Object.values(variant.options).map(local.option).join(', ');
  return oneSentence(variant, context.texts.product.variant(quoted, options), context);
}

/** "XS, S, M", or by colour where there are two options: "Écru (XS, S), Indigo (M)". */
function groupOptions(variants: readonly Variant[], local: LocalProduct): string {
  const groups = new Map<string, string[]>();
  for (const variant of variants) {
    const values = Object.values(variant.options).map(local.option);
    const last = values.length > 1 ? values.at(-1)! : '';
    const rest = (values.length > 1 ? values.slice(0, -1) : values).join(' / ') || variant.title;
    groups.set(last, [...(groups.get(last) ?? []), rest]);
  }
  return [...groups]
    .map(([name, values]) => (name === '' ? values.join(', ') : `${name} (${values.join(', ')})`))
    .join(', ');
}

/** Variants that have every option value the question mentions; none when it mentions none. */
function namedVariants(local: LocalProduct, question: string): Variant[] {
  const words = ` ${fold(question).replace(/[^\p{L}\d]+/gu, ' ')} `;
  const said = (value: string) => mentions(words, value) || mentions(words, local.option(value));
  const wanted = local.product.options.flatMap(({ name, values }) => {
    const matches = values.filter(said);
    return matches.length > 0 ? [{ name, matches }] : [];
  });
  if (wanted.length === 0) return [];
  return local.product.variants.filter((variant) =>
    wanted.every(({ name, matches }) => matches.includes(variant.options[name] ?? '')),
  );
}

/** A size of one letter must stand after a word for size, so that "d’un S" counts and "c’est" does not. */
function mentions(words: string, value: string): boolean {
  const folded = fold(value)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  if (folded === '') return false;
  if (folded.length > 1) return words.includes(` ${folded} `);
  return new RegExp(` (?:tailles?|size|en|un|une|talla|grosse|taglia|in|a|the|du|du) ${folded} `).test(words);
}
