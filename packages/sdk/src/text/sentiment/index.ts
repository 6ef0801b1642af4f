export { readSentiment, SENTIMENT_THRESHOLDS } from './read-sentiment.ts';
export {
  SENTIMENT_LABELS,
  type Sentiment,
  type SentimentLabel,
  type SentimentOptions,
  type SentimentWord,
} from './sentiment.ts';
export { type SentimentTrend, sentimentTrend } from './sentiment-trend.ts';
export { tellsOfWaiting } from './waiting.ts';
