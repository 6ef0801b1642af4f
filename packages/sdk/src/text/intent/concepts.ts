import type { Language } from '../language.ts';
import { LANGUAGES } from '../language.ts';
import { CONCEPT_WORDS } from './concept-words.ts';
import { HASH_SEED, hashStep, hashText } from './hash.ts';

/** Names of the concepts, in the order of their numbers. */
export const CONCEPTS: readonly string[] = Object.keys(CONCEPT_WORDS);

interface Entry {
  readonly concept: number;
  /** Bit per language, in the order of LANGUAGES. */
  readonly languages: number;
}

const ALL_LANGUAGES = (1 << LANGUAGES.length) - 1;
let wholeWords: Map<number, Entry[]> | undefined;
let beginnings: Map<number, Entry[]> | undefined;

/**
 * The shop concept behind a folded word in any of the product's languages, as an index into {@link CONCEPTS},
 * or -1. Whole words win over word beginnings, and longer beginnings over shorter ones.
 */
export function conceptOf(token: string, language?: Language): number {
  if (wholeWords === undefined || beginnings === undefined) readConceptWords();
  const wanted = language === undefined ? ALL_LANGUAGES : 1 << LANGUAGES.indexOf(language);
  let hash = HASH_SEED;
  let found = -1;
  for (let index = 0; index < token.length; index += 1) {
    hash = hashStep(hash, token.charCodeAt(index));
    if (index >= 2) {
      const beginning = pick(beginnings?.get(hash >>> 0), wanted);
      if (beginning >= 0) found = beginning;
    }
  }
  const whole = pick(wholeWords?.get(hash >>> 0), wanted);
  return whole >= 0 ? whole : found;
}

function pick(entries: readonly Entry[] | undefined, wanted: number): number {
  if (entries === undefined) return -1;
  for (const entry of entries) if ((entry.languages & wanted) !== 0) return entry.concept;
  return -1;
}

function readConceptWords(): void {
  wholeWords = new Map();
  beginnings = new Map();
  for (const [concept, name] of CONCEPTS.entries()) {
    const words = CONCEPT_WORDS[name] ?? {};
    for (const [bit, language] of LANGUAGES.entries()) {
      for (const word of (words[language] ?? '').split(' ')) {
        if (word === '') continue;
        const open = word.endsWith('*');
        add(open ? beginnings : wholeWords, hashText(open ? word.slice(0, -1) : word), concept, 1 << bit);
      }
    }
  }
}

function add(table: Map<number, Entry[]>, key: number, concept: number, language: number): void {
  const entries = table.get(key) ?? [];
  const same = entries.findIndex((entry) => entry.concept === concept);
  if (same < 0) entries.push({ concept, languages: language });
  else entries[same] = { concept, languages: (entries[same]?.languages ?? 0) | language };
  table.set(key, entries);
}
