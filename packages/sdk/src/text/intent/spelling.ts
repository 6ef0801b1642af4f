import { fold } from '../fold.ts';
import type { Language } from '../language.ts';
import { withinOneEdit } from '../search/vocabulary.ts';
import { lexiconOf } from '../sentiment/lexicon.ts';
import { SHOP_WORDS } from './generated/words.ts';

/** Words of one language, folded, separated by spaces. */
export interface ShopWords {
  /** What shoppers write of shops, the commonest first: misspelt words are corrected to these. */
  readonly own: string;
  /** Rarer words, which are spelt as they are meant. */
  readonly other: string;
}

interface Speller {
  readonly known: ReadonlySet<string>;
  /** Words that carry a feeling. */
  readonly felt: ReadonlyMap<string, number>;
  /** Own words by first letter and length, and under the lengths beside it; the commonest first. */
  readonly byBeginning: ReadonlyMap<number, readonly string[]>;
  /** Own words of five letters by what is left when one is missing: "trck", "ordr". */
  readonly lacking: ReadonlyMap<string, readonly string[]>;
}

/** Of four letters, too many are other words: only one that lacks a letter is corrected. */
const SHORT = 4;
/** A message that needs more corrections is in no language we know. */
const MOST_CORRECTIONS = 6;
const WORD = /[a-z]{4,}/g;
/** What holds an address is cut at white space: no part of one is misspelt. */
const WORD_BESIDE_ADDRESSES = /(?<!\S)[a-z]{4,}(?=[\s,.;:!?]|$)/g;
const LONGEST = 24;
/** In more characters than these, enough is spelt right. */
const LONGEST_MESSAGE = 160;

const spellers = new Map<Language, Speller>();

/**
 * A message, folded, with the words that lie one letter beside a shop's words put right: "how do i trck my ordr"; undefined
 * where nothing is to be put right. Words that training texts hold stay as they are.
 */
export function correctSpelling(text: string, language: Language): string | undefined {
  if (text.length > LONGEST_MESSAGE) return undefined;
  const folded = fold(text);
  const words = folded.includes('@') || /:\/\/|www\./.test(folded) ? WORD_BESIDE_ADDRESSES : WORD;
  const speller = spellerOf(language);
  let corrected = '';
  let copied = 0;
  let corrections = 0;
  words.lastIndex = 0;
  for (let found = words.exec(folded); found !== null; found = words.exec(folded)) {
    const [word] = found;
    if (speller.known.has(word) || word.length > LONGEST) continue;
    const meant = meantBy(word, speller);
    if (meant === undefined) continue;
    corrections += 1;
    if (corrections > MOST_CORRECTIONS) return undefined;
    corrected += folded.slice(copied, found.index) + meant;
    copied = found.index + word.length;
  }
  return corrections > 0 ? corrected + folded.slice(copied) : undefined;
}

function meantBy(word: string, speller: Speller): string | undefined {
  // "Wasting my time" is not about washing.
  if (speller.felt.has(word)) return undefined;
  const near = word.length === SHORT ? (speller.lacking.get(word) ?? []) : nearOf(word, speller);
  // The commonest comes first. Another form of a word is no slip.
  return near.find((candidate) => !isEnding(word, candidate) && withinOneEdit(word, candidate));
}

/** Own words as long as a word, or a letter longer or shorter, that begin as it does, the commonest first. */
function nearOf(word: string, { byBeginning }: Speller): readonly string[] {
  return byBeginning.get(beginningOf(word, word.length)) ?? [];
}

/** Hurried fingers seldom miss the first letter; another one is mostly another word: "border", "order". */
function beginningOf(word: string, length: number): number {
  return word.charCodeAt(0) * (LONGEST + 2) + length;
}

/** Whether two words differ in their last letter only: another form of the word rather than a slip. */
function isEnding(word: string, other: string): boolean {
  const shared = Math.min(word.length, other.length) - (word.length === other.length ? 1 : 0);
  return word.slice(0, shared) === other.slice(0, shared);
}

/** Built at the first unsure message of a language. */
function spellerOf(language: Language): Speller {
  const built = spellers.get(language);
  if (built) return built;
  const own = SHOP_WORDS[language].own.split(' ');
  const byBeginning = new Map<number, string[]>();
  const lacking = new Map<string, string[]>();
  for (const word of own) {
    for (const length of [word.length - 1, word.length, word.length + 1])
      append(byBeginning, beginningOf(word, length), word);
    if (word.length !== SHORT + 1) continue;
    for (let at = 1; at <= SHORT; at += 1) append(lacking, word.slice(0, at) + word.slice(at + 1), word);
  }
  const speller = {
    known: new Set([...own, ...SHOP_WORDS[language].other.split(' ')]),
    felt: lexiconOf(language).byForm,
    byBeginning,
    lacking,
  };
  spellers.set(language, speller);
  return speller;
}

function append<Key>(table: Map<Key, string[]>, key: Key, word: string): void {
  const listed = table.get(key);
  if (listed === undefined) table.set(key, [word]);
  else listed.push(word);
}
