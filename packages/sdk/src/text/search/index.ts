export { BM25, type Bm25Occurrence, inverseDocumentFrequency, scoreBm25 } from './bm25.ts';
export { fuseRankings, RANK_FUSION_K } from './rank-fusion.ts';
export {
  createSearchIndex,
  type SearchDocument,
  type SearchIndex,
  type SearchIndexOptions,
  type SearchQuery,
  type SearchResult,
} from './search-index.ts';
export { withinOneEdit } from './vocabulary.ts';
