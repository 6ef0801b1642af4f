import { analyse, foldedWords } from './analyse.ts';
import {
  type ConceptLexicon,
  conceptsOf,
  mentionsIn,
  retailLexicon,
  shopLexicon,
  stemmedWords,
} from './concept-lexicon.ts';
import type { Language } from './language.ts';
import type { QueryOptions } from './synonyms.ts';

/**
 * One thing that a question says, as the index terms that speak of it and how surely each does: 1 for the word itself,
 * less for a synonym or a translation.
 */
export type Meaning = ReadonlyMap<string, number>;

/** How surely a text speaks of a word when it has a synonym or a translation of it. */
const SYNONYM_CERTAINTY = 0.7;

/** Concepts of the question's language, and the terms for them in the language of the texts. */
interface LexiconPair {
  readonly source: ConceptLexicon;
  readonly target: ConceptLexicon;
}

/**
 * What a question says, one entry per word that carries meaning and per phrase without such a word ("how long",
 * "où en est"), in the index terms of texts in language `to`. `analyseQuery` gives one list to search with; this keeps
 * apart which terms stand for which word, so that a text counts by how much of the question it speaks of.
 */
export function queryMeanings(
  text: string,
  languages: { readonly from: Language; readonly to: Language },
  options: QueryOptions = {},
): readonly Meaning[] {
  const { from, to } = languages;
  const words = foldedWords(text);
  const own = words.map((word) => analyse(word, from));
  const meanings = own.map((terms, index) => {
    const kept = from === to ? terms : analyse(words[index]!, to);
    return new Map<string, number>(terms.length === 0 ? [] : kept.map((term) => [term, 1]));
  });
  const phrases: Map<string, number>[] = [];
  const stems = stemmedWords(text, from);
  const expand = ({ source, target }: LexiconPair) => {
    const express = (meaning: Map<string, number>, concept: number) => {
      for (const { term, weight } of target.terms[concept]!) raise(meaning, term, weight * SYNONYM_CERTAINTY);
    };
    own.forEach((terms, index) => {
      for (const term of terms)
        for (const concept of conceptsOf(term, source)) express(meanings[index]!, concept);
    });
    for (const { concept, start, length } of mentionsIn(stems, source)) {
      const spanned = own
        .slice(start, start + length)
        .flatMap((terms, offset) => (terms.length > 0 ? [start + offset] : []));
      if (spanned.length === 0) {
        const phrase = new Map<string, number>();
        express(phrase, concept);
        phrases.push(phrase);
      }
      for (const index of spanned) express(meanings[index]!, concept);
    }
  };
  expand({ source: retailLexicon(from), target: retailLexicon(to) });
  // A shop's own synonyms are not by language.
  if (options.synonyms !== undefined) {
    expand({ source: shopLexicon(options.synonyms, from), target: shopLexicon(options.synonyms, to) });
  }
  return distinct([...meanings.filter((_, index) => own[index]!.length > 0), ...phrases]);
}

/** A word said twice counts once. */
function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  const known = new Map(meanings.map((meaning) => [[...meaning.keys()].join(' '), meaning]));
  return [...known.values()];
}

function raise(weights: Map<string, number>, term: string, weight: number): void {
  if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
}
