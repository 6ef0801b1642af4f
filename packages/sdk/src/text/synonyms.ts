import { analyse, foldedWords } from './analyse.ts';
import type { Language } from './language.ts';
import { RETAIL_CONCEPTS, type RetailConcept } from './retail-concepts.ts';
import { createVocabulary, type Vocabulary } from './search/vocabulary.ts';
import { stem } from './stem.ts';

/** A query term. An exact word of the question weighs 1, what was inferred from it less. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
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
/** Weight of a translated word: a question in one language about documents in another has little else. */
export const TRANSLATION_WEIGHT = 0.8;

/** One word of a phrase ("carte" of "carte bancaire") says half of it. */
const PHRASE_PART = 0.5;

/** Concept numbers by index term, and by the folded words of a phrase. */
interface Lexicon {
  readonly byTerm: Map<string, number[]>;
  readonly byPhrase: Map<string, number[]>;
  /** Index terms of each concept: 1 for a word of it, {@link PHRASE_PART} for a word of one of its phrases. */
  readonly terms: readonly (readonly WeightedTerm[])[];
  readonly longestPhrase: number;
  /** Finds the term that a misspelt one stands for. */
  readonly vocabulary: Vocabulary;
}

const lexicons = new Map<Language, Lexicon>();
const shopLexicons = new WeakMap<readonly SynonymGroup[], Map<Language, Lexicon>>();

/**
 * The weighted terms of a question: its own index terms at weight 1, retail synonyms ("colis" for "commande",
 * "money back" for "refund") at {@link SYNONYM_WEIGHT}. Each term occurs once, with its highest weight.
 */
export function analyseQuery(text: string, language: Language, options: QueryOptions = {}): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const term of analyse(text, language)) weights.set(term, 1);
  const words = stemmedWords(text, language);
  const said = [...weights.keys()];
  expand(weights, said, words, retailLexicon(language), SYNONYM_WEIGHT);
  if (options.synonyms !== undefined) {
    expand(weights, said, words, shopLexicon(options.synonyms, language), SYNONYM_WEIGHT);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
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
  const source = retailLexicon(languages.from);
  const target = retailLexicon(languages.to);
  const weights = new Map<string, number>();
  for (const term of analyse(text, languages.from)) if (/\d/.test(term)) weights.set(term, 1);
  // Names and loan words ("Colissimo", "jean") are the same in both languages.
  for (const term of analyse(text, languages.to)) if (!weights.has(term)) weights.set(term, SYNONYM_WEIGHT);
  const matches = conceptsIn(analyse(text, languages.from), stemmedWords(text, languages.from), source);
  for (const concept of matches) {
    for (const { term, weight } of target.terms[concept]!) raise(weights, term, weight * TRANSLATION_WEIGHT);
  }
  if (options.synonyms !== undefined) {
    expand(weights, [...weights.keys()], [], shopLexicon(options.synonyms, languages.to), SYNONYM_WEIGHT);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function expand(
  weights: Map<string, number>,
  terms: readonly string[],
  words: readonly string[],
  lexicon: Lexicon,
  weight: number,
): void {
  for (const concept of conceptsIn(terms, words, lexicon)) {
    for (const { term, weight: share } of lexicon.terms[concept]!) raise(weights, term, weight * share);
  }
}

/** Every word of a text as its stem, stop words too: what phrases are matched on, so that "credit cards" is a "credit card". */
function stemmedWords(text: string, language: Language): string[] {
  return foldedWords(text).map((word) => stem(word, language));
}

function raise(weights: Map<string, number>, term: string, weight: number): void {
  if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
}

function conceptsIn(terms: readonly string[], words: readonly string[], lexicon: Lexicon): Set<number> {
  const concepts = new Set<number>();
  for (const term of terms) for (const concept of conceptsOf(term, lexicon)) concepts.add(concept);
  for (let start = 0; start < words.length; start++) {
    let phrase = words[start]!;
    for (let length = 2; length <= lexicon.longestPhrase && start + length <= words.length; length++) {
      phrase += ` ${words[start + length - 1]}`;
      for (const concept of lexicon.byPhrase.get(phrase) ?? []) concepts.add(concept);
    }
  }
  return concepts;
}

/** A short word one letter away from a retail word is more often a word of its own. */
const SHORTEST_MISSPELLING = 6;

function conceptsOf(term: string, lexicon: Lexicon): readonly number[] {
  const concepts = lexicon.byTerm.get(term);
  if (concepts !== undefined) return concepts;
  if (term.length < SHORTEST_MISSPELLING) return [];
  const [similar] = lexicon.vocabulary.similar(term);
  return similar === undefined ? [] : lexicon.byTerm.get(similar)!;
}

function retailLexicon(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(
      RETAIL_CONCEPTS.map((concept: RetailConcept) =>
        (concept[language] ?? '').split(',').map((name) => name.trim()),
      ),
      language,
    );
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function shopLexicon(groups: readonly SynonymGroup[], language: Language): Lexicon {
  let byLanguage = shopLexicons.get(groups);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    shopLexicons.set(groups, byLanguage);
  }
  let lexicon = byLanguage.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(groups, language);
    byLanguage.set(language, lexicon);
  }
  return lexicon;
}

function buildLexicon(concepts: readonly (readonly string[])[], language: Language): Lexicon {
  const byTerm = new Map<string, number[]>();
  const byPhrase = new Map<string, number[]>();
  const terms: WeightedTerm[][] = [];
  const vocabulary = createVocabulary();
  let longestPhrase = 0;
  concepts.forEach((names, index) => {
    const weights = new Map<string, number>();
    for (const name of names) {
      const words = stemmedWords(name, language);
      const single = words.length === 1;
      if (words.length > 1) {
        append(byPhrase, words.join(' '), index);
        longestPhrase = Math.max(longestPhrase, words.length);
      }
      for (const term of analyse(name, language)) {
        raise(weights, term, single ? 1 : PHRASE_PART);
        if (!single) continue;
        append(byTerm, term, index);
        vocabulary.add(term);
      }
    }
    terms.push([...weights].map(([term, weight]) => ({ term, weight })));
  });
  return { byTerm, byPhrase, terms, longestPhrase, vocabulary };
}

function append(map: Map<string, number[]>, key: string, concept: number): void {
  const concepts = map.get(key);
  if (concepts === undefined) map.set(key, [concept]);
  else if (!concepts.includes(concept)) concepts.push(concept);
}
