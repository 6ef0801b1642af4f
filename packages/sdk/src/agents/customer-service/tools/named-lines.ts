import type { Order, OrderLine, Product } from '#commerce/index.ts';
import { foldedWords } from '#text/analyse.ts';
import { LANGUAGES } from '#text/language.ts';
import { stopWords } from '#text/stop-words.ts';
import { singular } from './wanted-quantity.ts';

/**
 * The lines of an order that a message names by a word of their titles, in any language of theirs. Words that all lines
 * share tell nothing.
 */
export function namedLines(order: Order, products: readonly Product[], text: string): readonly OrderLine[] {
  const said = wordsOf(text);
  const titles = order.lines.map((line) => titleWords(line, products));
  return order.lines.filter((_, index) =>
    [...titles[index]!].some(
      (word) => said.has(word) && (titles.length === 1 || !titles.every((words) => words.has(word))),
    ),
  );
}

/** The words that name a line, in all languages of its article, without endings of the plural. */
export function titleWords(line: OrderLine, products: readonly Product[]): ReadonlySet<string> {
  return wordsOf(titlesOf(line, products).join(' '));
}

function titlesOf(line: OrderLine, products: readonly Product[]): readonly string[] {
  const product = products.find(({ id }) => id === line.productId);
  const translated = Object.values(product?.translations ?? {}).map(({ title }) => title);
  return [line.title, ...(product ? [product.title] : []), ...translated];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    foldedWords(text)
      .filter((word) => word.length > 2 && !LANGUAGES.some((language) => stopWords(language).has(word)))
      .map(singular),
  );
}
