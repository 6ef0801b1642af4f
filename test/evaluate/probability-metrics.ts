/**
 * Area under the receiver operating characteristic: the chance that a positive scores above a negative, ties
 * counting half (Mann–Whitney U divided by the number of pairs). Undefined when a side is empty.
 */
export function areaUnderCurve(
  positives: readonly number[],
  negatives: readonly number[],
): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const sorted = Float64Array.from(negatives).sort();
  let wins = 0;
  for (const score of positives)
    wins += (countBelow(sorted, score, false) + countBelow(sorted, score, true)) / 2;
  return wins / (positives.length * negatives.length);
}

/** How many of the sorted values lie below the score, or at most at it. */
function countBelow(sorted: Float64Array, score: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] as number;
    if (value < score || (inclusive && value === score)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A claim and whether it was right. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

const BINS = 10;

/** Expected calibration error over ten bins of equal width (Naeini et al., AAAI 2015): how far confidence is from accuracy, on average. */
export function calibrationError(claims: readonly Claim[]): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of claims) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (bin === undefined) continue;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / claims.length;
}
