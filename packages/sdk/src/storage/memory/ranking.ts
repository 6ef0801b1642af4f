import type { Language } from '#text/language.ts';
import { withinOneEdit } from '#text/search/vocabulary.ts';
import type { WeightedTerm } from '#text/synonyms.ts';

/** Score kept by a text in another language than the preferred one: the better answer may still be there. */
export const OTHER_LANGUAGE = 0.75;

/** Most that freshness adds to a score: it decides between equals and little more. */
const FRESHNESS_BONUS = 0.03;
/** Days after which half of that bonus is gone. */
const FRESHNESS_HALF_LIFE = 180;
const DAY = 86_400_000;

/** Factor for texts by language. */
export function languageFactor(language: Language, preferred: Language): number {
  return language === preferred ? 1 : OTHER_LANGUAGE;
}

/** Factor for texts by age: 1.03 when new, 1.015 after half a year, towards 1. */
export function freshnessFactor(updatedAt: Date, now: Date): number {
  const days = Math.max(0, now.getTime() - updatedAt.getTime()) / DAY;
  return 1 + FRESHNESS_BONUS * 2 ** (-days / FRESHNESS_HALF_LIFE);
}

/**
 * Share of the query's term weight that a passage covers, 0 to 1.
 *
 * @param matched the passage's terms that the query met; a misspelt word of the query counts by its correction
 */
export function coverageOf(terms: readonly WeightedTerm[], matched: readonly string[]): number {
  let covered = 0;
  let all = 0;
  for (const { term, weight } of terms) {
    all += weight;
    if (matched.includes(term) || (weight === 1 && isMisspelt(term, matched))) covered += weight;
  }
  return all === 0 ? 0 : covered / all;
}

function isMisspelt(term: string, matched: readonly string[]): boolean {
  return matched.some((other) => withinOneEdit(term, other));
}
