import { analyseWords, foldedWords } from './analyse.ts';
import {
  type ConceptLexicon,
  conceptsOf,
  mentionsIn,
  retailLexicon,
  shopLexicon,
  stemmedWords,
} from './concept-lexicon.ts';
import type { Language } from './language.ts';

/** A query term. An exact word of the question weighs 1, what was inferred from it less. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
  /** It stands for what was said, in the same language. @default false */
  readonly inferred?: boolean;
}

/** Words and phrases that mean the same in one shop; each counts as a synonym of the others. */
export type SynonymGroup = readonly string[];

/** Options of {@link analyseQuery} and {@link translateQuery}. */
export interface QueryOptions {
  /** The shop's own synonyms, added to the retail ones. */
  readonly synonyms?: readonly SynonymGroup[];
}

/** Weight of a synonym. Below one half, so that one word said outranks two inferred from another. */
export const SYNONYM_WEIGHT = 0.4;
/** Weight of what a whole phrase means, nearly as good as said: "send something back" is a return, and nothing else. */
export const PHRASE_WEIGHT = 0.85;
/** Weight of the words of such a phrase, which by themselves mean other things: a newsletter is sent too. */
export const IN_PHRASE_WEIGHT = 0.6;
/** Weight of a translated word: a question in one language about documents in another has little else. */
export const TRANSLATION_WEIGHT = 0.8;

/**
 * The weighted terms of a question: its own index terms at weight 1, retail synonyms ("colis" for "commande") at
 * {@link SYNONYM_WEIGHT}, what whole phrases mean ("money back": "refund") at {@link PHRASE_WEIGHT}. Each term occurs once, with its highest weight.
 */
export function analyseQuery(text: string, language: Language, options: QueryOptions = {}): WeightedTerm[] {
  const words = foldedWords(text);
  const terms = analyseWords(words, language);
  const weights = new Map(terms.map((term) => [term, 1]));
  const spoken: Spoken = { terms: [...weights.keys()], stems: stemmedWords(words, language) };
  for (const { start, length } of mentionsIn(spoken.stems, retailLexicon(language)))
    for (const term of analyseWords(words.slice(start, start + length), language))
      if (weights.has(term)) weights.set(term, IN_PHRASE_WEIGHT);
  expand(weights, spoken, retailLexicon(language), SYNONYM_WEIGHT);
  if (options.synonyms !== undefined) {
    expand(weights, spoken, shopLexicon(options.synonyms, language), SYNONYM_WEIGHT);
  }
  const said = new Set(terms);
  return [...weights].map(([term, weight]) => ({
    term,
    weight,
    ...(said.has(term) ? {} : { inferred: true }),
  }));
}

/**
 * The terms under which documents in language `to` may answer a question in language `from`: translations of
 * the retail vocabulary at {@link TRANSLATION_WEIGHT}, and numbers, product codes and names as they stand.
 */
export function translateQuery(
  text: string,
  languages: { readonly from: Language; readonly to: Language },
  options: QueryOptions = {},
): WeightedTerm[] {
  if (languages.from === languages.to) return analyseQuery(text, languages.to, options);
  const { from, to } = languages;
  const words = foldedWords(text);
  const spoken: Spoken = { terms: analyseWords(words, from), stems: stemmedWords(words, from) };
  const target = retailLexicon(to);
  const weights = new Map<string, number>();
  for (const term of spoken.terms) if (/\d/.test(term)) weights.set(term, 1);
  // Names and loan words ("Colissimo", "jean") are the same in both languages.
  for (const term of analyseWords(words, to)) if (!weights.has(term)) weights.set(term, SYNONYM_WEIGHT);
  for (const concept of conceptsIn(spoken, retailLexicon(from))) {
    for (const { term, weight } of target.terms[concept]!) raise(weights, term, weight * TRANSLATION_WEIGHT);
  }
  if (options.synonyms !== undefined) {
    const known: Spoken = { terms: [...weights.keys()], stems: [] };
    expand(weights, known, shopLexicon(options.synonyms, to), SYNONYM_WEIGHT);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** A text as its index terms, and as the stems of all its words. */
interface Spoken {
  readonly terms: readonly string[];
  readonly stems: readonly string[];
}

function expand(weights: Map<string, number>, spoken: Spoken, lexicon: ConceptLexicon, weight: number): void {
  const phrases = new Set(mentionsIn(spoken.stems, lexicon).map(({ concept }) => concept));
  for (const concept of conceptsIn(spoken, lexicon)) {
    const worth = phrases.has(concept) ? Math.max(weight, PHRASE_WEIGHT) : weight;
    for (const { term, weight: share } of lexicon.terms[concept]!) raise(weights, term, worth * share);
  }
}

function raise(weights: Map<string, number>, term: string, weight: number): void {
  if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
}

function conceptsIn({ terms, stems }: Spoken, lexicon: ConceptLexicon): Set<number> {
  const concepts = new Set<number>();
  for (const term of terms) for (const concept of conceptsOf(term, lexicon)) concepts.add(concept);
  for (const { concept } of mentionsIn(stems, lexicon)) concepts.add(concept);
  return concepts;
}
