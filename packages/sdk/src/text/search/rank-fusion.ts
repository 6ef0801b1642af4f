/** Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion outperforms Condorcet" (SIGIR 2009), found 60 best. */
export const RANK_FUSION_K = 60;

/**
 * One ranking from several, by the sum of `1 / (k + rank)`, ranks from 1. Scores of different kinds (BM25, cosine)
 * need no common scale.
 */
export function fuseRankings<T>(
  rankings: readonly (readonly T[])[],
  k: number = RANK_FUSION_K,
): Map<T, number> {
  const fused = new Map<T, number>();
  for (const ranking of rankings) {
    ranking.forEach((item, index) => {
      fused.set(item, (fused.get(item) ?? 0) + 1 / (k + index + 1));
    });
  }
  return fused;
}
