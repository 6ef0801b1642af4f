import { analyse, foldedWords } from './analyse.ts';
import type { Language } from './language.ts';
import { RETAIL_CONCEPTS } from './retail-concepts.ts';
import { RETAIL_GOODS } from './retail-goods.ts';
import { EVERYDAY_SYNONYMS, RETAIL_SITUATIONS } from './retail-situations.ts';
import { createVocabulary, type Vocabulary } from './search/vocabulary.ts';
import { stem } from './stem.ts';
import type { SynonymGroup, WeightedTerm } from './synonyms.ts';

/** One word of a phrase ("carte" of "carte bancaire") says half of it. */
const PHRASE_PART = 0.5;

/** Concepts of one language: numbers by index term, and by the stemmed words of a phrase. */
export interface ConceptLexicon {
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  readonly byPhrase: ReadonlyMap<string, readonly number[]>;
  /** Index terms of each concept: 1 for a word of it, one half for a word of one of its phrases. */
  readonly terms: readonly (readonly WeightedTerm[])[];
  readonly longestPhrase: number;
  /** Concepts named by two words with up to {@link LONGEST_GAP} others between, by the first: "stop … emails". */
  readonly byFrame: ReadonlyMap<string, readonly Frame[]>;
  /** First words of the phrases. */
  readonly phraseStarts: ReadonlySet<string>;
  /** Finds the term that a misspelt one stands for. */
  readonly vocabulary: Vocabulary;
  /** Concepts of words that are in no name, found by their spelling: guessing takes longer than all else. */
  readonly guesses: Map<string, readonly number[]>;
}

/** The second half of a name that other words may stand inside of. */
interface Frame {
  readonly last: string;
  readonly concept: number;
}

/** A concept met in a text, and which of the text's words name it. */
export interface ConceptMention {
  readonly concept: number;
  readonly start: number;
  readonly length: number;
}

/** Stands in a name where other words may: "where … made" is in "where are your dresses made". */
const GAP = ' … ';
const LONGEST_GAP = 4;

const lexicons = new Map<Language, ConceptLexicon>();
const shopLexicons = new WeakMap<readonly SynonymGroup[], Map<Language, ConceptLexicon>>();

/** Every folded word as its stem, stop words too: what phrases are matched on, so that "credit cards" is a "credit card". */
export function stemmedWords(words: readonly string[], language: Language): string[] {
  return words.map((word) => stem(word.replace("'", ''), language));
}

/** The concepts that a text's words and phrases name. `words` are its {@link stemmedWords}. */
export function mentionsIn(words: readonly string[], lexicon: ConceptLexicon): ConceptMention[] {
  const mentions: ConceptMention[] = [];
  for (let start = 0; start < words.length; start++) {
    let phrase = words[start]!;
    for (const { last, concept } of lexicon.byFrame.get(phrase) ?? []) {
      const end = words.indexOf(last, start + 1);
      if (end > 0 && end - start <= LONGEST_GAP + 1)
        mentions.push({ concept, start, length: end - start + 1 });
    }
    if (!lexicon.phraseStarts.has(phrase)) continue;
    for (let length = 2; length <= lexicon.longestPhrase && start + length <= words.length; length++) {
      phrase += ` ${words[start + length - 1]}`;
      for (const concept of lexicon.byPhrase.get(phrase) ?? []) mentions.push({ concept, start, length });
    }
  }
  return mentions;
}

/** A short word one letter away from a retail word is more often a word of its own. */
const SHORTEST_MISSPELLING = 6;
const KEPT_GUESSES = 5_000;

/** The concepts of one index term, or of the one it is a misspelling of. */
export function conceptsOf(term: string, lexicon: ConceptLexicon): readonly number[] {
  const concepts = lexicon.byTerm.get(term);
  if (concepts !== undefined) return concepts;
  if (term.length < SHORTEST_MISSPELLING) return [];
  let guess = lexicon.guesses.get(term);
  if (guess === undefined) {
    const [similar] = lexicon.vocabulary.similar(term);
    guess = similar === undefined ? [] : (lexicon.byTerm.get(similar) ?? []);
    if (lexicon.guesses.size >= KEPT_GUESSES) lexicon.guesses.clear();
    lexicon.guesses.set(term, guess);
  }
  return guess;
}

/** The concepts that every shop shares. */
export function retailLexicon(language: Language): ConceptLexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(
      [...RETAIL_CONCEPTS, ...RETAIL_GOODS, ...RETAIL_SITUATIONS, ...EVERYDAY_SYNONYMS].map((concept) => ({
        names: namesIn(concept[language]),
        said: namesIn(concept.said?.[language]),
      })),
      language,
    );
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** The shop's own synonyms as concepts. */
export function shopLexicon(groups: readonly SynonymGroup[], language: Language): ConceptLexicon {
  let byLanguage = shopLexicons.get(groups);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    shopLexicons.set(groups, byLanguage);
  }
  let lexicon = byLanguage.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(
      groups.map((names) => ({ names, said: [] })),
      language,
    );
    byLanguage.set(language, lexicon);
  }
  return lexicon;
}

/** The names of a concept in one language, and what else is said for it. */
interface NamedConcept {
  readonly names: readonly string[];
  readonly said: readonly string[];
}

function namesIn(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(',').map((name) => name.trim());
}

function buildLexicon(concepts: readonly NamedConcept[], language: Language): ConceptLexicon {
  const byTerm = new Map<string, number[]>();
  const byPhrase = new Map<string, number[]>();
  const vocabulary = createVocabulary();
  const byFrame = new Map<string, readonly Frame[]>();
  const phraseStarts = new Set<string>();
  let longestPhrase = 0;

  const recognise = (name: string, concept: number): boolean => {
    if (name.includes(GAP)) {
      const [first, last] = name.split(GAP).map((word) => stemmedWords(foldedWords(word), language)[0]!);
      byFrame.set(first!, [...(byFrame.get(first!) ?? []), { last: last!, concept }]);
      return false;
    }
    const words = stemmedWords(foldedWords(name), language);
    if (words.length > 1) {
      append(byPhrase, words.join(' '), concept);
      phraseStarts.add(words[0]!);
      longestPhrase = Math.max(longestPhrase, words.length);
      return false;
    }
    for (const term of analyse(name, language)) {
      append(byTerm, term, concept);
      vocabulary.add(term);
    }
    return true;
  };

  const terms = concepts.map(({ names, said }, concept) => {
    const weights = new Map<string, number>();
    for (const name of names) {
      const share = recognise(name, concept) ? 1 : PHRASE_PART;
      for (const term of analyse(name, language)) raise(weights, term, share);
    }
    for (const name of said) recognise(name, concept);
    return [...weights].map(([term, weight]) => ({ term, weight }));
  });
  return { byTerm, byPhrase, byFrame, terms, longestPhrase, phraseStarts, vocabulary, guesses: new Map() };
}

function append(map: Map<string, number[]>, key: string, concept: number): void {
  const concepts = map.get(key);
  if (concepts === undefined) map.set(key, [concept]);
  else if (!concepts.includes(concept)) concepts.push(concept);
}

function raise(weights: Map<string, number>, term: string, weight: number): void {
  if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
}
