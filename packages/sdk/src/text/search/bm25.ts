/**
 * Constants of the ranking, shared with stores that rank in SQL.
 *
 * BM25 is Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009); the title counts as
 * a second, heavier field by its section 3.6 (BM25F: weighted frequencies are summed before they saturate).
 */
export const BM25 = {
  /** How soon more occurrences stop counting. 1.2 is the usual default, from TREC-3 on. */
  k1: 1.2,
  /** How much a long text is held against it, 0 to 1. 0.75 is the usual default. */
  b: 0.75,
  /** Title words count as this many words of the body. */
  titleWeight: 2.5,
  /** The same as `b` for the title: titles differ little in length, so length says little. */
  titleB: 0.3,
} as const;

/** What one term in one document contributes to, as {@link scoreBm25} wants it. */
export interface Bm25Occurrence {
  /** Occurrences in the body and in the title. */
  readonly frequency: number;
  readonly titleFrequency: number;
  /** Length of the body and of the title in terms, each divided by its mean over the collection. */
  readonly relativeLength: number;
  readonly relativeTitleLength: number;
  /** Documents in the collection, and those that hold the term. */
  readonly documents: number;
  readonly documentFrequency: number;
}

/** How much a term tells documents apart: never negative, as in Lucene's form `ln(1 + (N - n + 0.5) / (n + 0.5))`. */
export function inverseDocumentFrequency(documents: number, documentFrequency: number): number {
  return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** Score of one term in one document; a document's score is the sum over the query's terms, each times its weight. */
export function scoreBm25(occurrence: Bm25Occurrence): number {
  const body = occurrence.frequency / (1 - BM25.b + BM25.b * occurrence.relativeLength);
  const title =
    (BM25.titleWeight * occurrence.titleFrequency) /
    (1 - BM25.titleB + BM25.titleB * occurrence.relativeTitleLength);
  const frequency = body + title;
  if (frequency === 0) return 0;
  const idf = inverseDocumentFrequency(occurrence.documents, occurrence.documentFrequency);
  return (idf * frequency * (BM25.k1 + 1)) / (BM25.k1 + frequency);
}
