/** What was predicted for a message, and the labels that would have been right. */
export interface Judged {
  readonly labels: readonly [string, ...string[]];
  readonly predicted: string;
}

/** Precision, recall and their harmonic mean for one label. */
export interface LabelScore {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Messages that have this label. */
  readonly support: number;
}

/** How often a label was taken for another. */
export interface Confusion {
  readonly actual: string;
  readonly predicted: string;
  readonly count: number;
}

/** How well labels were predicted. */
export interface ClassificationScores {
  readonly accuracy: number;
  /** Unweighted mean of F1 over the labels that occur. */
  readonly macroF1: number;
  readonly labels: readonly LabelScore[];
  /** Every pair that occurred, right ones too. */
  readonly confusions: readonly Confusion[];
}

/**
 * Scores predictions. Where several labels count as right, a prediction among them is counted under the
 * predicted label, and any other under the first.
 */
export function scoreClassification(judged: readonly Judged[]): ClassificationScores {
  const counts = new Map<string, Map<string, number>>();
  let right = 0;
  for (const { labels, predicted } of judged) {
    const correct = labels.includes(predicted);
    if (correct) right += 1;
    const actual = correct ? predicted : labels[0];
    const row = counts.get(actual) ?? new Map<string, number>();
    row.set(predicted, (row.get(predicted) ?? 0) + 1);
    counts.set(actual, row);
  }
  const labels = [...counts.keys()].sort().map((label) => scoreLabel(label, counts));
  return {
    accuracy: right / judged.length,
    macroF1: labels.reduce((sum, { f1 }) => sum + f1, 0) / labels.length,
    labels,
    confusions: [...counts].flatMap(([actual, row]) =>
      [...row].map(([predicted, count]) => ({ actual, predicted, count })),
    ),
  };
}

function scoreLabel(label: string, counts: ReadonlyMap<string, ReadonlyMap<string, number>>): LabelScore {
  const hits = counts.get(label)?.get(label) ?? 0;
  const support = [...(counts.get(label)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const claimed = [...counts.values()].reduce((sum, row) => sum + (row.get(label) ?? 0), 0);
  return {
    label,
    precision: claimed === 0 ? 0 : hits / claimed,
    recall: support === 0 ? 0 : hits / support,
    f1: hits === 0 ? 0 : (2 * hits) / (claimed + support),
    support,
  };
}
