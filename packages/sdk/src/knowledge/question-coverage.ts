import { analyse } from '#text/analyse.ts';
import type { Language } from '#text/language.ts';
import { type Meaning, queryMeanings } from '#text/query-meanings.ts';
import type { SynonymGroup } from '#text/synonyms.ts';
import { BEGINNING, type PassageProfile, type PassageText, profileOf } from './passage-profile.ts';

/** What a question asks, ready to be held against passages. */
export interface QuestionWords {
  readonly language: Language;
  /** What it says, in the index terms of texts in a language. The same number of meanings, in the same order, for all. */
  meaningsIn(language: Language): readonly Meaning[];
}

/** How surely a passage speaks of a word when it has one that only begins like it. */
const LIKE_BEGINNING = 0.4;
/** From here on a meaning counts as spoken of; below, as half: one word of a phrase, or a like beginning. */
const SPOKEN_OF = 0.5;
const HALF = 0.5;

/** The words of a question that carry its meaning. */
export function questionWords(
  question: string,
  language: Language,
  synonyms: readonly SynonymGroup[] = [],
): QuestionWords {
  const express = queryMeanings(question, language, synonyms.length > 0 ? { synonyms } : {});
  const known = new Map<Language, readonly Meaning[]>();
  return {
    language,
    meaningsIn(to) {
      let meanings = known.get(to);
      if (meanings === undefined) {
        meanings = express(to);
        known.set(to, meanings);
      }
      return meanings;
    },
  };
}

/** Words by which a question asks for an amount. What answers it gives the amount, and seldom says the word. */
const ASKING: Readonly<Record<Language, string>> = {
  fr: 'combien coûte coûter coût coûts prix tarif tarifs montant',
  en: 'cost costs price prices fee fees charge charges much many',
  es: 'cuánto cuesta cuestan coste precio precios',
  de: 'viel kostet kosten preis preise',
  it: 'quanto costa costano costo prezzo prezzi',
};
const askingTerms = new Map<Language, ReadonlySet<string>>();

/** Which meanings of a question only ask for an amount; undefined where it says nothing else. */
export function askingMeanings({ language, meaningsIn }: QuestionWords): ReadonlySet<number> | undefined {
  let terms = askingTerms.get(language);
  if (terms === undefined) {
    terms = new Set(analyse(ASKING[language], language));
    askingTerms.set(language, terms);
  }
  const meanings = meaningsIn(language);
  const asking = meanings.flatMap((meaning, index) => {
    // A word stands first in its meaning; a phrase ("how much") is known by what it may mean alone.
    const word = meaning.filter(({ certainty }) => certainty === 1);
    return (word.length > 0 ? word : meaning).some(({ term }) => terms.has(term)) ? [index] : [];
  });
  return asking.length > 0 && asking.length < meanings.length ? new Set(asking) : undefined;
}

/** How surely a passage speaks of each thing the question says, 0 to 1. */
export function certainties(
  question: QuestionWords,
  language: Language,
  { terms, beginnings }: PassageProfile,
): readonly number[] {
  return question.meaningsIn(language).map((meaning) => {
    let begins = 0;
    for (const { term, certainty } of meaning) {
      if (certainty < begins) break;
      if (terms.has(term)) return certainty;
      if (certainty === 1 && beginsAlike(term, beginnings)) begins = LIKE_BEGINNING;
    }
    return begins;
  });
}

function beginsAlike(term: string, beginnings: ReadonlySet<string>): boolean {
  return term.length > BEGINNING && beginnings.has(term.slice(0, BEGINNING));
}

/**
 * Share of a question's words that a passage speaks of, 0 to 1. A word counts once, whether the passage has it as
 * it was said, as a synonym, or translated: a storage's own coverage counts weighted terms, which synonyms dilute.
 */
export function coverageOf(question: QuestionWords, passage: PassageText): number {
  return shareOf(certainties(question, passage.language, profileOf(passage)));
}

/** {@link coverageOf} from the certainties already known. */
export function shareOf(found: readonly number[]): number {
  if (found.length === 0) return 0;
  let covered = 0;
  for (const certainty of found) covered += certainty >= SPOKEN_OF ? 1 : certainty > 0 ? HALF : 0;
  return covered / found.length;
}
