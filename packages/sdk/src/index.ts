export * from './agents/agent-context.ts';
export * from './agents/customer-service/index.ts';
export * from './approvals/approval-desk.ts';
export * from './clock.ts';
export * from './commerce/index.ts';
export * from './commerce/index-product.ts';
export * from './connectors/index.ts';
export * from './create-commerceai.ts';
export * from './errors/index.ts';
export * from './knowledge/gap-clustering.ts';
export * from './knowledge/index-document.ts';
export * from './knowledge/knowledge-base.ts';
export { queryTerms } from './knowledge/query-terms.ts';
export {
  type FoundPassage,
  RANKED_PASSAGES,
  type RankedPassage,
  type RankRequest,
  rankPassages,
} from './knowledge/rank-passages.ts';
export * from './models/index.ts';
export * from './queue/index.ts';
export * from './random-source.ts';
export * from './storage/index.ts';
export { coverageOf, freshnessFactor, languageFactor } from './storage/memory/ranking.ts';
export * from './text/intent/intents.ts';
export * from './text/language.ts';
