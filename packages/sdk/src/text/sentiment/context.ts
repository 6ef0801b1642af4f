import type { KnownWord } from './known-word.ts';
import type { Phrase } from './lexicon.ts';

/** The words of a text by token; undefined for punctuation, numbers and emoji, which end every reach. */
export type Words = readonly (KnownWord | undefined)[];

/** Words between a negation and what it negates: "n'est vraiment pas très bon". */
const NEGATION_REACH = 3;
/** Words between "lutter contre", "would be" and what they bear on. */
const MOOD_REACH = 4;

/** The longest phrase that starts at a word. */
export function phraseAt(words: Words, start: number): Phrase | undefined {
  return words[start]?.phrases?.find((phrase) =>
    phrase.words.every((word, offset) => words[start + offset]?.folded === word),
  );
}

/** Product of the degrees right before a word; the second counts half ("vraiment très bon"). */
export function degreeBefore(words: Words, index: number): number {
  const nearest = words[index - 1];
  if (nearest === undefined) return 1;
  return nearest.degree * Math.sqrt(words[index - 2]?.degree ?? 1);
}

/** Place of the word that negates another, -1 where none does: up to three words before, or right after ("j'aime pas"). */
export function negatorOf(words: Words, index: number): number {
  for (let place = index - 1; place >= index - NEGATION_REACH; place--) {
    const word = words[place];
    if (word === undefined || word.contrast) break;
    if (word.negator || (word.pairedNegator && hasNe(words, place))) return place;
  }
  const next = words[index + 1];
  return next?.postNegator === true && (!next.pairedNegator || hasNe(words, index)) ? index + 1 : -1;
}

/** Whether a word that wishes ("would") or fights ("lutter contre") stands shortly before. */
export function hasBefore(words: Words, index: number, kind: 'irrealis' | 'reducer'): boolean {
  for (let place = index - 1; place >= index - MOOD_REACH; place--) {
    const word = words[place];
    if (word === undefined) return false;
    if (word[kind]) return true;
  }
  return false;
}

/** French "plus" negates only with "ne" before it: "je n'aime plus", but "j'aime plus que tout". */
function hasNe(words: Words, index: number): boolean {
  for (let place = index - 1; place >= index - NEGATION_REACH; place--) {
    if (words[place]?.folded === 'ne' || words[place]?.folded === "n'") return true;
  }
  return false;
}
