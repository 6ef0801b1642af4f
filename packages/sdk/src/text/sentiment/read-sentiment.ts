import { fold } from '../fold.ts';
import { tokenise } from '../tokenise.ts';
import type { Sentiment, SentimentOptions, SentimentWord } from './sentiment.ts';

const STARTER: Readonly<Record<string, number>> = {
  merci: 2,
  super: 3,
  parfait: 3,
  genial: 3,
  bravo: 2,
  great: 3,
  good: 2,
  love: 3,
  perfect: 3,
  thanks: 2,
  excellent: 3,
  nul: -3,
  horrible: -3,
  scandaleux: -3,
  mauvais: -2,
  casse: -2,
  abime: -2,
  arnaque: -4,
  honte: -3,
  bad: -2,
  terrible: -3,
  awful: -3,
  broken: -2,
  scam: -4,
  worst: -3,
  disappointed: -2,
  decu: -2,
  decue: -2,
  retard: -1,
  late: -1,
};

/** Reads how a text feels, in French or English. */
export function readSentiment(text: string, _options: SentimentOptions = {}): Sentiment {
  const words: SentimentWord[] = [];
  let sum = 0;
  for (const token of tokenise(text)) {
    const score = token.kind === 'word' ? STARTER[fold(token.text)] : undefined;
    if (score !== undefined) {
      words.push({ text: token.text, score, start: token.start, end: token.end });
      sum += score;
    }
  }
  const score = sum / Math.sqrt(sum * sum + 15);
  return { score, label: score >= 0.2 ? 'positive' : score <= -0.2 ? 'negative' : 'neutral', words };
}
