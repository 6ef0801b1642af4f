import type { Variant } from '#commerce/product.ts';
import { fold } from '#text/index.ts';
import type { LocalProduct } from './localise.ts';

/** A question that fits more variants than this is about the product as a whole. */
const NAMED_VARIANTS = 6;

/** "XS, S, M", or by colour where there are two options: "Écru (XS, S), Indigo (M)". */
export function groupOptions(variants: readonly Variant[], local: LocalProduct): string {
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

/** The variants that have every option value a question mentions; none when it mentions none, or is about all of them. */
export function namedVariants(local: LocalProduct, question: string): readonly Variant[] {
  const named = mentionedVariants(local, question);
  return named.length > NAMED_VARIANTS || named.length === local.product.variants.length ? [] : named;
}

function mentionedVariants(local: LocalProduct, question: string): Variant[] {
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
