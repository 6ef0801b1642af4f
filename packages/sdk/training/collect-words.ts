import { fold } from '../src/text/fold.ts';
import { conceptOf } from '../src/text/intent/concepts.ts';
import type { ShopWords } from '../src/text/intent/spelling.ts';
import type { Language } from '../src/text/language.ts';
import { LANGUAGES } from '../src/text/language.ts';
import type { Corpus } from './corpus.ts';
import { expand } from './grammar.ts';
import { seededRandom } from './random.ts';

/** Expansions of a line that are read for its words. */
const DRAWS = 30;
/** A word of no concept is a shop's own from this many lines on. */
const OFTEN = 3;
const SHORTEST = 4;
const WORD = /\p{L}+/gu;

/**
 * The words of the training texts by language: the ones that misspelt words are corrected to, the commonest first, and
 * the others, which are spelt as they are meant.
 */
export function collectWords(corpus: Corpus): Readonly<Record<Language, ShopWords>> {
  const random = seededRandom(1);
  const counts = new Map<Language, Map<string, number>>(LANGUAGES.map((language) => [language, new Map()]));
  for (const { template, language, variations } of corpus.lines) {
    const words = new Set<string>();
    for (let draw = 0; draw < Math.min(DRAWS, variations * 2); draw += 1)
      for (const [word] of fold(expand(template, corpus.slots[language], random)).matchAll(WORD))
        if (word.length >= SHORTEST) words.add(word);
    const ofLanguage = counts.get(language)!;
    for (const word of words) ofLanguage.set(word, (ofLanguage.get(word) ?? 0) + 1);
  }
  const listed = [...counts].map(([language, ofLanguage]) => [language, shopWords(ofLanguage, language)]);
  return Object.fromEntries(listed) as Record<Language, ShopWords>;
}

function shopWords(counts: ReadonlyMap<string, number>, language: Language): ShopWords {
  const ranked = [...counts].sort(
    ([left, often], [right, other]) => other - often || (left < right ? -1 : 1),
  );
  const isOwn = ([word, count]: readonly [string, number]) =>
    count >= OFTEN && conceptOf(word, language) >= 0;
  const join = (words: readonly (readonly [string, number])[]) => words.map(([word]) => word).join(' ');
  return { own: join(ranked.filter(isOwn)), other: join(ranked.filter((one) => !isOwn(one))) };
}
