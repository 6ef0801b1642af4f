import type { Language } from '#text/language.ts';
import { remember } from '#text/remember.ts';
import { stem } from '#text/stem.ts';
import { stopWords } from '#text/stop-words.ts';
import { ENGLISH } from './wording-english.ts';
import { FRENCH } from './wording-french.ts';

/** The ways in which one language says the same thing. All words folded. */
export interface Wording {
  /** Words that state nothing by themselves: of time, of manner, of courtesy. */
  readonly neutral: string;
  /** Words of one line mean one thing. */
  readonly groups: readonly string[];
  /**
   * Turns of phrase, each with what every text that has it holds somewhere ("a|b": one of them), and the word that
   * stands for it: "+" before a word says that it holds, "~" that it does not.
   */
  readonly phrases: readonly (readonly [hints: string, phrase: RegExp, word: string])[];
}

/** Reads words for what they mean. */
export interface Reader {
  /** A folded text with its turns of phrase replaced by the words that stand for them. */
  rewrite(folded: string): string;
  /** What one folded word means; empty when it states nothing. */
  meaning(word: string): string;
}

/** Stands for all the ways of saying that something is free and, denied, that the shopper pays. */
export const GRATIS = 'gratis';

const WORDINGS: { readonly [language in Language]?: Wording } = { en: ENGLISH, fr: FRENCH };
const readers = new Map<Language, Reader>();
/** About the active vocabulary of a shop's knowledge base. */
const KEPT_WORDS = 20_000;
const DIGIT = /\d/;
const ELISION = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)'/;
const CONTRACTION = /'(?:s|ll|ve|re|d|m)?$/;
/** What leads from a form of a verb to the one that stands in a group: "remboursable", "returnable", "lavent". */
const VERB_ENDING: { readonly [language in Language]?: readonly [RegExp, string] } = {
  en: [/(?<=[a-z]{3})able$/, ''],
  fr: [/(?<=[a-z]{3})(?:e?ables?|er(?:a|ez|ont|ons)|ent|ant|ez|ons)$/, 'er'],
};

/** The reader of a language; undefined where no wording is known, and words can only be counted. */
export function readerOf(language: Language): Reader | undefined {
  const known = readers.get(language);
  const wording = WORDINGS[language];
  if (known || !wording) return known;
  const reader = makeReader(wording, language);
  readers.set(language, reader);
  return reader;
}

function makeReader({ neutral, groups, phrases }: Wording, language: Language): Reader {
  const nothing = new Set(neutral.split(/\s+/));
  const stopped = stopWords(language);
  // The words as they are written come before what shares their stem: "shipment" is a parcel, "shipped" is sent.
  const written = new Map([[GRATIS, GRATIS]]);
  const stems = new Map<string, string>();
  for (const group of groups) {
    const words = group.split(' ');
    for (const word of words) {
      const stemmed = stem(word, language);
      if (!written.has(word)) written.set(word, words[0]!);
      if (!stems.has(stemmed)) stems.set(stemmed, words[0]!);
    }
  }
  const turns = phrases.map(([hints, phrase, word]) => ({ hints: hints.split('|'), phrase, word }));
  const remembered = remember<string>(KEPT_WORDS);
  const mean = (spoken: string) => {
    const word = spoken.replace(ELISION, '').replace(CONTRACTION, '');
    if (word.length < 2 || DIGIT.test(word) || stopped.has(word) || nothing.has(word)) return '';
    const stemmed = stem(word, language);
    const known = written.get(word) ?? stems.get(stemmed);
    if (known !== undefined) return known;
    const verb = VERB_ENDING[language] && word.replace(...VERB_ENDING[language]);
    if (verb && nothing.has(verb)) return '';
    return (verb && (written.get(verb) ?? stems.get(stem(verb, language)))) ?? stemmed;
  };
  return {
    meaning: (word) => remembered(word, () => mean(word)),
    rewrite: (folded) => {
      let text = folded;
      for (const turn of turns) if (hasAny(text, turn.hints)) text = text.replace(turn.phrase, turn.word);
      return text;
    },
  };
}

function hasAny(text: string, hints: readonly string[]): boolean {
  for (const hint of hints) if (text.includes(hint)) return true;
  return false;
}
