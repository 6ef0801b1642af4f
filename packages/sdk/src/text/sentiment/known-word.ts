import { fold } from '../fold.ts';
import type { Language } from '../language.ts';
import { type Lexicon, lexiconOf, type Phrase } from './lexicon.ts';
import { type Modifiers, modifiersOf } from './modifiers.ts';

/** What a word says by itself and does to its neighbours. */
export interface KnownWord {
  /** Folded, stretched letters made single: "trooop" is "trop". */
  readonly folded: string;
  readonly score: number;
  readonly negator: boolean;
  readonly postNegator: boolean;
  readonly pairedNegator: boolean;
  readonly irrealis: boolean;
  readonly reducer: boolean;
  readonly contrast: boolean;
  /** Factor on the word that follows. */
  readonly degree: number;
  readonly phrases: readonly Phrase[] | undefined;
}

/** "sooo good" is more than "so good". */
const STRETCHED_FACTOR = 1.25;
const STRETCHED = /([a-z])\1\1/;
const STRETCHED_LETTERS = /([a-z])\1{2,}/g;
/** Most words need no folding, and folding is most of the cost of a new word. */
const PLAIN = /^[a-z'-]*$/;

/** Spellings kept per language before the cache starts again. */
const CACHE_LIMIT = 20_000;
/** Longer words carry no feeling and are not worth a place in the cache. */
const LONGEST_WORD = 40;
const caches = new Map<Language, Map<string, KnownWord>>();

/** Looks a word up as written, through a bounded cache: a shop's customers write the same few thousand words. */
export function lookUp(text: string, language: Language): KnownWord {
  let cache = caches.get(language);
  if (cache === undefined || cache.size >= CACHE_LIMIT) {
    cache = new Map();
    caches.set(language, cache);
  }
  let word = cache.get(text);
  if (word === undefined) {
    word = resolve(text.slice(0, LONGEST_WORD), lexiconOf(language), modifiersOf(language));
    if (text.length <= LONGEST_WORD) cache.set(text, word);
  }
  return word;
}

function resolve(text: string, lexicon: Lexicon, modifiers: Modifiers): KnownWord {
  const written = text.toLowerCase().replaceAll('’', "'");
  const plain = PLAIN.test(written) ? written : fold(text);
  const stretched = STRETCHED.test(plain);
  const folded = stretched ? unstretch(plain, lexicon, modifiers) : plain;
  const score = lexicon.byForm.get(written) ?? lexicon.byForm.get(folded) ?? 0;
  const degree = modifiers.degrees.get(folded) ?? 1;
  return {
    folded,
    score: stretched ? score * STRETCHED_FACTOR : score,
    negator: modifiers.negators.has(folded),
    postNegator: modifiers.postNegators.has(folded),
    pairedNegator: modifiers.pairedNegators.has(folded),
    irrealis: modifiers.irrealis.has(folded),
    reducer: modifiers.reducers.has(folded),
    contrast: modifiers.contrasts.has(folded),
    degree: stretched && degree > 1 ? degree * STRETCHED_FACTOR : degree,
    phrases: lexicon.phrases.get(folded),
  };
}

/** Double letters are kept where that makes a known word ("coooool" is "cool"), else they become single. */
function unstretch(word: string, lexicon: Lexicon, modifiers: Modifiers): string {
  const doubled = word.replace(STRETCHED_LETTERS, '$1$1');
  if (lexicon.byForm.has(doubled) || modifiers.degrees.has(doubled)) return doubled;
  return word.replace(STRETCHED_LETTERS, '$1');
}
