import { detectLanguage } from '../detect-language.ts';
import { fold } from '../fold.ts';
import type { Language } from '../language.ts';
import { type Token, tokenise } from '../tokenise.ts';
import { scoreEmoji } from './emoji.ts';
import { type Lexicon, lexiconOf, type Phrase } from './lexicon.ts';
import { type Modifiers, modifiersOf } from './modifiers.ts';
import type { Sentiment, SentimentLabel, SentimentOptions, SentimentWord } from './sentiment.ts';

/** From Hutto and Gilbert, "VADER" (ICWSM 2014): a sum s becomes s / √(s² + 15), which keeps it inside -1..1. */
const NORMALISER = 15;
/** Part of a feeling that a negation turns round. */
const NEGATED_POSITIVE = -0.7;
const NEGATED_NEGATIVE = -0.5;
/** Something bad that is fought is good news, though less than something good. */
const REDUCED = -0.3;
const IRREALIS = 0.3;
/** A tag names the topic more often than a feeling. */
const TAG = 0.7;
/** A negation with nothing to turn ("it won't close") is a mild complaint. */
const BARE_NEGATION = -0.5;
const CAPITALS = 1.25;
const ELONGATED = 1.25;
const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.5;
const EXCLAMATION = 0.08;
const REACH = 3;

/** Thresholds on the score. */
export const SENTIMENT_THRESHOLDS: Readonly<Record<'positive' | 'negative', number>> = { positive: 0.12, negative: -0.1 };

interface Word {
  readonly folded: string;
  readonly score: number;
  readonly negator: boolean;
  readonly postNegator: boolean;
  readonly pairedNegator: boolean;
  readonly irrealis: boolean;
  readonly reducer: boolean;
  readonly contrast: boolean;
  readonly degree: number;
  readonly phrases: readonly Phrase[] | undefined;
}

const STRETCHED = /(.)\1\1/;
const STRETCHED_LETTERS = /(.)\1{2,}/g;

const CACHE_LIMIT = 20_000;
const caches = new Map<Language, Map<string, Word>>();

/**
 * Reads how a text feels, in French or English (Spanish, German and Italian for the commonest words), with the words that
 * caused it. Knows negation, emphasis, "but" clauses, capitals, stretched words, emoji and set phrases; mock praise
 * ("bravo, encore en retard") comes out neutral, because a machine that takes it for either is wrong half the time.
 *
 * @example
 * readSentiment("Le tissu n'est vraiment pas agréable, je suis déçue").label // 'negative'
 */
export function readSentiment(text: string, options: SentimentOptions = {}): Sentiment {
  const language = options.language ?? detectLanguage(text).language ?? 'en';
  const tokens = tokenise(text);
  const words = readWords(tokens, language);
  let sum = 0;
  for (const word of words) sum += word.score;
  sum = exclaimed(sum, tokens);
  const score = sum / Math.sqrt(sum * sum + NORMALISER);
  return { score, label: labelOf(score), words };
}

function labelOf(score: number): SentimentLabel {
  if (score >= SENTIMENT_THRESHOLDS.positive) return 'positive';
  return score <= SENTIMENT_THRESHOLDS.negative ? 'negative' : 'neutral';
}

function readWords(tokens: readonly Token[], language: Language): SentimentWord[] {
  const found: SentimentWord[] = [];
  const cache = cacheOf(language);
  const words = tokens.map((token) => (token.kind === 'word' ? lookUp(token.text, language, cache) : undefined));
  const shouting = isShouting(tokens);
  const bare: number[] = [];
  const used = new Set<number>();
  let clauseStart = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const word = words[index];
    if (word === undefined) {
      if (token.kind === 'emoji') pushWord(found, token, token, scoreEmoji(token.text));
      continue;
    }
    if (word.contrast) {
      for (let before = clauseStart; before < found.length; before++) weaken(found, before, BEFORE_CONTRAST);
      clauseStart = found.length;
      continue;
    }
    const phrase = word.phrases === undefined ? undefined : matchPhrase(word.phrases, words, index);
    if (phrase !== undefined) {
      const last = index + phrase.words.length - 1;
      if (phrase.score !== 0) pushWord(found, token, tokens[last]!, phrase.score);
      index = last;
      continue;
    }
    if (word.score === 0) {
      if (word.negator) bare.push(index);
      continue;
    }
    let score = word.score * degreeBefore(words, index);
    const negator = negatorOf(words, index);
    if (negator !== -1) {
      score *= score > 0 ? NEGATED_POSITIVE : NEGATED_NEGATIVE;
      used.add(negator);
    } else if (score < 0 && hasBefore(words, index, 'reducer')) score *= REDUCED;
    else if (score > 0 && hasBefore(words, index, 'irrealis')) score *= IRREALIS;
    if (index > 0 && tokens[index - 1]!.text === '#') score *= TAG;
    if (!shouting && isCapitals(token.text)) score *= CAPITALS;
    pushWord(found, token, token, score);
  }
  for (const index of bare.filter((place) => !used.has(place)).slice(0, 2)) {
    pushWord(found, tokens[index]!, tokens[index]!, BARE_NEGATION);
  }
  return found;
}

function pushWord(found: SentimentWord[], first: Token, last: Token, score: number): void {
  if (score === 0) return;
  const text = first === last ? first.text : '';
  found.push({ text, score, start: first.start, end: last.end });
}

function weaken(found: SentimentWord[], index: number, factor: number): void {
  found[index] = { ...found[index]!, score: found[index]!.score * factor };
}

function cacheOf(language: Language): Map<string, Word> {
  let cache = caches.get(language);
  if (cache === undefined) {
    cache = new Map();
    caches.set(language, cache);
  }
  if (cache.size >= CACHE_LIMIT) cache.clear();
  return cache;
}

function lookUp(text: string, language: Language, cache: Map<string, Word>): Word {
  let word = cache.get(text);
  if (word === undefined) {
    word = resolve(text, lexiconOf(language), modifiersOf(language));
    if (text.length <= 40) cache.set(text, word);
  }
  return word;
}

function resolve(text: string, lexicon: Lexicon, modifiers: Modifiers): Word {
  const written = text.toLowerCase().replace('’', "'");
  const folded = fold(text);
  const stretched = STRETCHED.test(text.toLowerCase());
  return {
    folded,
    score: score ?? 0,
    negator: modifiers.negators.has(folded),
    postNegator: modifiers.postNegators.has(folded),
    pairedNegator: modifiers.pairedNegators.has(folded),
    irrealis: modifiers.irrealis.has(folded),
    reducer: modifiers.reducers.has(folded),
    contrast: modifiers.contrasts.has(folded),
    degree: modifiers.degrees.get(form) ?? 1,
    phrases: lexicon.phrases.get(folded),
  };
}

function matchPhrase(
  phrases: readonly Phrase[],
  words: readonly (Word | undefined)[],
  start: number,
): Phrase | undefined {
  return phrases.find((phrase) => phrase.words.every((word, offset) => words[start + offset]?.folded === word));
}

function degreeBefore(words: readonly (Word | undefined)[], index: number): number {
  const before = words[index - 1];
  const further = before === undefined ? undefined : words[index - 2];
  return (before?.degree ?? 1) * (further === undefined || further.degree === 1 ? 1 : Math.sqrt(further.degree));
}

/** Place of the word that negates another, -1 where none does: up to three words back, not across punctuation, or right after ("j'aime pas"). */
function negatorOf(words: readonly (Word | undefined)[], index: number): number {
  for (let back = index - 1; back >= 0 && back >= index - REACH; back--) {
    const word = words[back];
    if (word === undefined || word.contrast) break;
    if (word.negator || (word.pairedNegator && hasNe(words, back))) return back;
  }
  const next = words[index + 1];
  return next?.postNegator === true && (!next.pairedNegator || hasNe(words, index)) ? index + 1 : -1;
}

function hasBefore(words: readonly (Word | undefined)[], index: number, kind: 'irrealis' | 'reducer'): boolean {
  for (let back = index - 1; back >= 0 && back >= index - REACH - 1; back--) {
    const word = words[back];
    if (word === undefined) return false;
    if (word[kind]) return true;
  }
  return false;
}

function hasNe(words: readonly (Word | undefined)[], index: number): boolean {
  for (let back = index - 1; back >= 0 && back >= index - REACH; back--) {
    if (words[back]?.folded === 'ne' || words[back]?.folded === "n'") return true;
  }
  return false;
}

function isCapitals(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isShouting(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 3) continue;
    words++;
    if (isCapitals(token.text)) capitals++;
  }
  return words > 0 && capitals / words > 0.6;
}

/** What each exclamation mark, up to three, adds to the strength of a sum. */
function exclaimed(sum: number, tokens: readonly Token[]): number {
  let marks = 0;
  for (const token of tokens) {
    if (token.kind === 'punctuation' && token.text.startsWith('!')) marks += token.text.length;
  }
  return sum * (1 + EXCLAMATION * Math.min(marks, 3));
}
