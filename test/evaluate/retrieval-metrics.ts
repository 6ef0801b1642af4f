/** Place of the right passage in each answer, from 1; undefined where it was not found. */
export type Rank = number | undefined;

/** How well passages were found. */
export interface RetrievalScores {
  readonly recallAt1: number;
  readonly recallAt5: number;
  /** Mean of 1 divided by the rank of the right passage, 0 where it was not found. */
  readonly meanReciprocalRank: number;
}

export function scoreRetrieval(ranks: readonly Rank[]): RetrievalScores {
  const share = (depth: number) =>
    ranks.filter((rank) => rank !== undefined && rank <= depth).length / ranks.length;
  const reciprocals = ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : 1 / rank), 0);
  return { recallAt1: share(1), recallAt5: share(5), meanReciprocalRank: reciprocals / ranks.length };
}
