import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import type { Language } from './language.ts';
import { stemEnglish } from './stem-english.ts';
import { stemFrench } from './stem-french.ts';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  fr: stemFrench,
  en: stemEnglish,
  es: stemSpanish,
  de: stemGerman,
  it: stemItalian,
};

/** Words kept per language before the cache starts again: about the active vocabulary of a shop's knowledge base. */
const CACHE_LIMIT = 20_000;
const caches = new Map<Language, Map<string, string>>();

/**
 * The stem of one folded word, so that "remboursé", "remboursement" and "rembourser" meet.
 * Spanish, German and Italian use Snowball (Porter 2001) on the folded form, English {@link stemEnglish}; French uses
 * {@link stemFrench}, because Snowball's French rules need the accents that shoppers leave out.
 */
export function stem(word: string, language: Language): string {
  let cache = caches.get(language);
  if (cache === undefined) {
    cache = new Map();
    caches.set(language, cache);
  }
  let stemmed = cache.get(word);
  if (stemmed === undefined) {
    stemmed = STEMMERS[language](word);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(word, stemmed);
  }
  return stemmed;
}
