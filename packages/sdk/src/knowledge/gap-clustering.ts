/** An open gap as clustering sees it. */
export interface GapCandidate {
  readonly id: string;
  /** Index terms of the question that opened it: fixed, so that a gap does not drift with what it gathers. */
  readonly terms: readonly string[];
}

/**
 * How alike two questions must be to count as one. At one half, "where is your shop" and "where is your shop in
 * Nantes" are one question, while two that share only the subject ("shirt") are not.
 */
export const SAME_GAP = 0.5;

/** Questions of one gap that are kept word for word. */
export const MAXIMUM_GAP_EXAMPLES = 10;

/** Share of the distinct terms of two questions that both have (Jaccard's coefficient), 0 to 1; 0 when neither has any. */
export function termOverlap(left: readonly string[], right: readonly string[]): number {
  const first = new Set(left);
  const second = new Set(right);
  let shared = 0;
  for (const term of second) if (first.has(term)) shared++;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * The open gap a question belongs to: the one that shares most of its terms, from {@link SAME_GAP} on; the first of
 * equals. Undefined when the question opens a new gap.
 */
export function findGap<Gap extends GapCandidate>(
  terms: readonly string[],
  openGaps: Iterable<Gap>,
): Gap | undefined {
  let best: Gap | undefined;
  let bestOverlap = SAME_GAP;
  for (const gap of openGaps) {
    const overlap = termOverlap(terms, gap.terms);
    if (overlap > bestOverlap || (overlap === bestOverlap && best === undefined)) {
      best = gap;
      bestOverlap = overlap;
    }
  }
  return best;
}

/** The examples of a gap after one more question: each wording once, the newest last, at most {@link MAXIMUM_GAP_EXAMPLES}. */
export function addExample(examples: readonly string[], question: string): readonly string[] {
  if (examples.includes(question)) return examples;
  return [...examples, question].slice(-MAXIMUM_GAP_EXAMPLES);
}

/**
 * The clearest of several wordings, to stand for all: the shortest that is at least five words long, else the one
 * with the most words. A short whole question reads better than a long story or a single word.
 */
export function clearestQuestion(examples: readonly string[]): string {
  const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
  const whole = examples.filter((example) => words(example) >= 5);
  if (whole.length > 0)
    return whole.reduce((best, example) => (example.length < best.length ? example : best));
  return examples.reduce(
    (best, example) => (words(example) > words(best) ? example : best),
    examples[0] ?? '',
  );
}
