import { indexDocument } from '#knowledge/index-document.ts';
import { queryTerms } from '#knowledge/query-terms.ts';
import type { KnowledgeDocument, KnowledgePassage, KnowledgeQuery } from '#storage/knowledge.ts';
import type { Storage } from '#storage/storage.ts';
import { MONDAY } from './conversation-samples.ts';

/** Saves a document with its chunks, each with the vector given for it. */
export function saveDocument(
  storage: Storage,
  document: KnowledgeDocument,
  embedding?: readonly number[],
): Promise<'created' | 'updated' | 'unchanged'> {
  const chunks = indexDocument(document).map((chunk) => ({ ...chunk, ...(embedding ? { embedding } : {}) }));
  return storage.knowledge.save(document, chunks);
}

/** Searches for a question, in French and for the public unless told otherwise. */
export function ask(
  storage: Storage,
  shopId: string,
  question: string,
  fields: Partial<KnowledgeQuery> = {},
): Promise<readonly KnowledgePassage[]> {
  const language = fields.language ?? 'fr';
  return storage.knowledge.search({
    shopId,
    terms: queryTerms(question, language),
    language,
    audience: 'public',
    now: MONDAY,
    ...fields,
  });
}
