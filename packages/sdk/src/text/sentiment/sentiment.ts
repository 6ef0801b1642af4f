import type { Language } from '../language.ts';

/** What a text feels like. The thresholds on the score are those of {@link readSentiment}. */
export const SENTIMENT_LABELS = ['negative', 'neutral', 'positive'] as const;
/** What a text feels like. */
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

/** A word or emoji that moved the score. `text` is `source.slice(start, end)`. */
export interface SentimentWord {
  readonly text: string;
  /** Its part in the score after negation and emphasis; the sign is what matters, 4 is extreme. */
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** The feeling of a text and the words that caused it. */
export interface Sentiment {
  /** -1 (very negative) to 1 (very positive). */
  readonly score: number;
  readonly label: SentimentLabel;
  readonly words: readonly SentimentWord[];
}

/** Options of {@link readSentiment}. */
export interface SentimentOptions {
  /** Language of the text. Default: detected; where that fails, French or English, whichever says more. */
  readonly language?: Language;
}
