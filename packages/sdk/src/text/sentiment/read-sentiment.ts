import { detectLanguage } from '../detect-language.ts';
import { type Token, tokenise } from '../tokenise.ts';
import { degreeBefore, hasBefore, negatorOf, phraseAt, type Words } from './context.ts';
import { scoreEmoji } from './emoji.ts';
import { insistence } from './insistence.ts';
import { lookUp } from './known-word.ts';
import { isMockPraise, isPraiseOfWaiting } from './mock-praise.ts';
import type { Sentiment, SentimentLabel, SentimentOptions, SentimentWord } from './sentiment.ts';
import { supposedTokens } from './supposed.ts';

/**
 * From this score on a text is positive, or negative. Near zero, because most messages that say anything at all about
 * feeling say it in one word.
 */
export const SENTIMENT_THRESHOLDS = { positive: 0.12, negative: -0.1 } as const;

/** After Hutto and Gilbert, "VADER" (ICWSM 2014): a sum s becomes s / √(s² + 15), which keeps it inside -1..1. */
const NORMALISER = 15;
/** "not good" is bad, though less bad than good is good; "not bad" is only just good. */
const NEGATED_POSITIVE = -0.7;
const NEGATED_NEGATIVE = -0.5;
/** A negation with nothing to turn ("it won't close") is a mild complaint; more than two make it no worse. */
const BARE_NEGATION = -0.5;
const BARE_NEGATIONS_COUNTED = 2;
/** Something bad that is fought is good news, though less than something good. */
const REDUCED = -0.3;
/** Something good that is only wished for. */
const IRREALIS = 0.3;
/** A tag ("#innovation") names the topic more often than a feeling. */
const TAG = 0.7;
const CAPITALS = 1.25;
/** Share of words in capitals from which capitals say nothing any more. */
const ALL_CAPITALS = 0.6;
/** What stands before "but", and what stands after it: the factors of VADER. */
const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.5;
/** A wait that is praised, however highly: as bad as one strong word. */
const PRAISED_WAIT = -2;
/** Each of up to three exclamation marks adds this share. */
const EXCLAMATION = 0.08;

/**
 * Reads how a text feels, in French or English (Spanish, German and Italian by the commonest words), with the words that
 * caused it. Knows negation, emphasis, suppositions, "but" clauses, capitals, stretched words, emoji and set phrases; mock praise
 * ("bravo, encore en retard") comes out neutral, because who takes it for either is wrong half the time; praise
 * of a wait without end is turned round.
 *
 * @example
 * readSentiment("Le tissu n'est vraiment pas agréable, je suis déçue").label // 'negative'
 */
export function readSentiment(text: string, options: SentimentOptions = {}): Sentiment {
  const language = options.language ?? detectLanguage(text).language;
  if (language === undefined)
    return stronger(readSentiment(text, { language: 'fr' }), readSentiment(text, { language: 'en' }));
  const tokens = tokenise(text);
  const words: Words = tokens.map((token) =>
    token.kind === 'word' ? lookUp(token.text, language) : undefined,
  );
  const found = findWords(text, tokens, words);
  if (isMockPraise(text, words, found)) return { score: 0, label: 'neutral', words: found };
  let sum = 0;
  for (const word of found) sum += word.score;
  sum *= 1 + EXCLAMATION * Math.min(countExclamations(tokens), 3);
  if (labelOf(normalised(sum)) === 'negative') sum += insistence(text);
  if (isPraiseOfWaiting(text, words, found)) sum = PRAISED_WAIT;
  const score = normalised(sum);
  return { score, label: labelOf(score), words: found };
}

function normalised(sum: number): number {
  return sum / Math.sqrt(sum * sum + NORMALISER);
}

/** Of two readings the one that says more. */
function stronger(left: Sentiment, right: Sentiment): Sentiment {
  return Math.abs(left.score) >= Math.abs(right.score) ? left : right;
}

function labelOf(score: number): SentimentLabel {
  if (score >= SENTIMENT_THRESHOLDS.positive) return 'positive';
  return score <= SENTIMENT_THRESHOLDS.negative ? 'negative' : 'neutral';
}

function findWords(text: string, tokens: readonly Token[], words: Words): SentimentWord[] {
  const found: SentimentWord[] = [];
  const bareNegators = new Set<number>();
  const countCapitals = !isShouting(tokens);
  const supposed = supposedTokens(tokens);
  let sentenceStart = 0;
  let factor = 1;

  const push = (first: number, last: number, score: number) => {
    if (score === 0) return;
    const { start } = tokens[first]!;
    const { end } = tokens[last]!;
    found.push({ text: text.slice(start, end), score: score * factor, start, end });
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const word = words[index];
    if (word === undefined) {
      if (token.kind === 'emoji') push(index, index, scoreEmoji(token.text));
      else if (/^[.!?…]/.test(token.text)) {
        sentenceStart = found.length;
        factor = 1;
      }
      continue;
    }
    if (word.contrast && found.length > sentenceStart) {
      for (let place = sentenceStart; place < found.length; place++) {
        found[place] = { ...found[place]!, score: found[place]!.score * BEFORE_CONTRAST };
      }
      sentenceStart = found.length;
      factor = AFTER_CONTRAST;
      continue;
    }
    // "If it doesn't fit" tells of nothing that happened.
    if (supposed?.has(index)) continue;
    const phrase = phraseAt(words, index);
    if (phrase !== undefined) {
      push(index, index + phrase.words.length - 1, phrase.score);
      index += phrase.words.length - 1;
    } else if (word.score === 0) {
      if (word.negator) bareNegators.add(index);
    } else {
      const negator = negatorOf(words, index);
      bareNegators.delete(negator);
      const emphasis = countCapitals && isCapitals(token.text) ? CAPITALS : 1;
      const tag = tokens[index - 1]?.text === '#' ? TAG : 1;
      push(index, index, scoreInContext(words, index, negator) * emphasis * tag);
    }
  }
  factor = 1;
  for (const index of [...bareNegators].slice(0, BARE_NEGATIONS_COUNTED)) push(index, index, BARE_NEGATION);
  return found;
}

function scoreInContext(words: Words, index: number, negator: number): number {
  const score = words[index]!.score * degreeBefore(words, index);
  if (negator !== -1) return score * (score > 0 ? NEGATED_POSITIVE : NEGATED_NEGATIVE);
  if (score < 0 && hasBefore(words, index, 'reducer')) return score * REDUCED;
  if (score > 0 && hasBefore(words, index, 'irrealis')) return score * IRREALIS;
  return score;
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
  return words > 1 && capitals / words > ALL_CAPITALS;
}

function countExclamations(tokens: readonly Token[]): number {
  let marks = 0;
  for (const token of tokens) {
    if (token.kind === 'punctuation' && token.text.startsWith('!')) marks += token.text.length;
  }
  return marks;
}
