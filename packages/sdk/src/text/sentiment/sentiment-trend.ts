/** How a shopper's feeling moved over a conversation. */
export interface SentimentTrend {
  /** Change of the score per message, by least squares; 0 with fewer than two messages. */
  readonly slope: number;
  /** The last score; 0 with no message. */
  readonly latest: number;
  /** The feeling gets worse and is no longer good: a reason to hand over. */
  readonly falling: boolean;
}

/** Fall per message above which a trend is not chance: a third of the scale over three messages. */
const FALLING_SLOPE = -0.1;
/** Messages looked at: what was said an hour ago matters little. */
const WINDOW = 6;

/** The trend of a conversation's sentiment scores, oldest first, over the last six messages. */
export function sentimentTrend(scores: readonly number[]): SentimentTrend {
  const recent = scores.slice(-WINDOW);
  const latest = recent.at(-1) ?? 0;
  if (recent.length < 2) return { slope: 0, latest, falling: false };
  const middle = (recent.length - 1) / 2;
  const mean = recent.reduce((sum, score) => sum + score, 0) / recent.length;
  let covariance = 0;
  let variance = 0;
  recent.forEach((score, index) => {
    covariance += (index - middle) * (score - mean);
    variance += (index - middle) ** 2;
  });
  const slope = covariance / variance;
  return { slope, latest, falling: slope <= FALLING_SLOPE && latest < 0 };
}
