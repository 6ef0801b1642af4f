import type { Product } from '#commerce/index.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import { splitSentences } from '#text/sentences.ts';

/** Sizes of the article that a sentence has to name to say how they answer to others. */
const SIZES_NAMED = 2;

/**
 * The sentence of a passage that says which of an article's sizes answers to the one the shopper gives: "je fais du 40"
 * for an article in S, M and L wants "le S correspond au 36, le M au 38-40".
 */
export function sizeEquivalence(
  passage: KnowledgePassage,
  product: Product,
  question: string,
): string | undefined {
  const given = question.match(/(?<![\d,.])\d{1,2}(?![\d,.]*\d|\s?(?:€|%|cm|kg|ans))/g) ?? [];
  const sizes = [...new Set(product.options.flatMap(({ values }) => values))].filter((value) =>
    /^(?:\d?X{0,3}[SL]|M)$/i.test(value),
  );
  if (given.length === 0 || sizes.length < SIZES_NAMED) return undefined;
  return splitSentences(passage.text)
    .map(({ text }) => text)
    .find((sentence) => {
      const has = (word: string) => new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(sentence);
      return given.some(has) && sizes.filter(has).length >= SIZES_NAMED;
    });
}
