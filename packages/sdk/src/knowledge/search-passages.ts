import type { KnowledgePassage, KnowledgeQuery, KnowledgeRepository } from '#storage/knowledge.ts';
import { OWN_PLACES, RANKED_PASSAGES } from './rank-passages.ts';

/** With fewer than this in the question's language, translated words have crowded it out. */
const ENOUGH_OWN = 3;

/**
 * The passages to rank for a question. A translated word brings all its synonyms, so that another language may fill every
 * place; then the question's own language is searched by itself, and its passages come first.
 */
export async function searchPassages(
  knowledge: Pick<KnowledgeRepository, 'search'>,
  query: Omit<KnowledgeQuery, 'limit'> & { readonly limit?: number },
): Promise<readonly KnowledgePassage[]> {
  const limit = Math.max(query.limit ?? 0, RANKED_PASSAGES);
  const found = await knowledge.search({ ...query, limit });
  const { language, terms } = query;
  const own = terms[language];
  const isEnough = found.filter((passage) => passage.language === language).length >= ENOUGH_OWN;
  if (found.length < limit || isEnough || own === undefined) return found;
  const more = await knowledge.search({ ...query, terms: { [language]: own }, limit: OWN_PLACES });
  const known = new Set(more.map(({ chunkId }) => chunkId));
  return [...more, ...found.filter(({ chunkId }) => !known.has(chunkId))];
}
