import type { Language } from '@commerceai/sdk';

/** Which collection a text is searched in. Texts of one shelf are ranked by the same word counts. */
export interface Shelf {
  readonly kind: 'knowledge' | 'product';
  readonly language: Language;
  /** Who may see it, or whether it is to be had: what a search includes or leaves out as a whole. */
  readonly section: string;
}

/** A text as the index takes it. */
export interface NewEntry {
  readonly shelf: Shelf;
  readonly titleTerms: readonly string[];
  readonly terms: readonly string[];
  /** Not found from then on. */
  readonly expiresAt?: Date;
}

/** Shortest word whose spelling is worth guessing, as in memory: below it one letter more or less is another word. */
const MINIMUM_LENGTH = 5;
const MAXIMUM_LENGTH = 40;

/** True for a word that may be a misspelt one. */
export function mayBeMisspelt(term: string): boolean {
  return term.length >= MINIMUM_LENGTH && term.length <= MAXIMUM_LENGTH && !/\d/.test(term);
}

/**
 * Keys under which a term is found although one letter is wrong: itself and itself without each of its letters.
 * Two words within one edit share such a key. They begin with the shelf, so that other shops' words do not turn up.
 */
export function spellingKeys(shelfId: number, term: string): string[] {
  if (term.length < MINIMUM_LENGTH - 1 || term.length > MAXIMUM_LENGTH || /\d/.test(term)) return [];
  const keys = new Set([`${shelfId} ${term}`]);
  for (let index = 0; index < term.length; index++) {
    keys.add(`${shelfId} ${term.slice(0, index)}${term.slice(index + 1)}`);
  }
  return [...keys];
}
