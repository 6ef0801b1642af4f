import type { Language } from '../language.ts';
import { conceptOf } from './concepts.ts';
import { HASH_SEED, hashPair, hashStep, hashText } from './hash.ts';
import type { Sentence } from './tokens.ts';
import { readSentences } from './tokens.ts';

/** Kinds of evidence. Each is scaled by its own count, so that many letter groups never drown few words. */
export const FEATURE_GROUPS = ['words', 'concepts', 'letters'] as const;

/** Receives one feature: the index of its group and a key of 28 bits. */
export type FeatureVisitor = (group: number, key: number) => void;

/** Keys keep 28 bits: chance hits stay below one in ten thousand and the shipped table small. */
export const KEY_MASK = 0x0fffffff;

const WORDS = 0;
const CONCEPTS = 1;
const LETTERS = 2;

const SEED = {
  word: hashText('word'),
  pair: hashText('pair'),
  skip: hashText('skip'),
  concept: hashText('concept'),
  together: hashText('together'),
  letters: hashText('letters'),
  length: hashText('length'),
};
const EDGE = hashText('edge');
const UNDERSCORE = 95;
const SHORTEST_WITH_LETTERS = 4;
const SHORTEST_GROUP = 4;
const LONGEST_GROUP = 4;
const MOST_CONCEPTS = 12;

/** Reads a message as features: words and neighbours, shop concepts and which stand together, letter groups inside words. */
export function visitFeatures(text: string, language: Language | undefined, visit: FeatureVisitor): void {
  const sentences = readSentences(text);
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.length;
    visitSentence(sentence, language, visit);
  }
  visit(WORDS, hashPair(SEED.length, lengthClass(words)) & KEY_MASK);
}

function visitSentence(sentence: Sentence, language: Language | undefined, visit: FeatureVisitor): void {
  let beforePrevious = 0;
  let previous = EDGE;
  let previousConcept = -1;
  const concepts: number[] = [];
  for (const token of sentence) {
    const word = hashText(token);
    visit(WORDS, hashPair(SEED.word, word) & KEY_MASK);
    visit(WORDS, hashPair(SEED.pair, hashPair(previous, word)) & KEY_MASK);
    if (beforePrevious !== 0) visit(WORDS, hashPair(SEED.skip, hashPair(beforePrevious, word)) & KEY_MASK);
    const concept = conceptOf(token, language);
    if (concept >= 0 && concept !== previousConcept) {
      visitConcept(concept, concepts, visit);
      previousConcept = concept;
    }
    visitLetters(token, visit);
    beforePrevious = previous;
    previous = word;
  }
  visit(WORDS, hashPair(SEED.pair, hashPair(previous, EDGE)) & KEY_MASK);
}

function visitConcept(concept: number, earlier: number[], visit: FeatureVisitor): void {
  visit(CONCEPTS, hashPair(SEED.concept, concept) & KEY_MASK);
  if (earlier.includes(concept)) return;
  for (const other of earlier) {
    const together = other < concept ? hashPair(other, concept) : hashPair(concept, other);
    visit(CONCEPTS, hashPair(SEED.together, together) & KEY_MASK);
  }
  if (earlier.length < MOST_CONCEPTS) earlier.push(concept);
}

function visitLetters(token: string, visit: FeatureVisitor): void {
  if (token.length < SHORTEST_WITH_LETTERS) return;
  const end = Math.min(token.length, 24);
  for (let start = -1; start <= end - SHORTEST_GROUP + 1; start += 1) {
    let hash = HASH_SEED;
    for (let size = 1; size <= LONGEST_GROUP && start + size <= end + 1; size += 1) {
      const at = start + size - 1;
      hash = hashStep(hash, at < 0 || at >= end ? UNDERSCORE : token.charCodeAt(at));
      if (size >= SHORTEST_GROUP) visit(LETTERS, hashPair(SEED.letters, hash) & KEY_MASK);
    }
  }
}

function lengthClass(words: number): number {
  return Math.min(6, Math.floor(Math.log2(words + 1)));
}
