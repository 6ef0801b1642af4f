import type { KnowledgeChunk, KnowledgeDocument } from '#storage/knowledge.ts';
import { analyse } from '#text/analyse.ts';
import { chunkText } from '#text/chunk.ts';

/**
 * Cuts a document into passages and makes each ready for search. The terms depend on nothing but the document and
 * `ANALYSER_VERSION`. A document without text gives one passage of its title, so that it is found by that.
 */
export function indexDocument(
  document: Pick<KnowledgeDocument, 'id' | 'title' | 'body' | 'language'>,
): KnowledgeChunk[] {
  const { id, title, body, language } = document;
  const titleTerms = analyse(title, language);
  const pieces = chunkText(body);
  if (pieces.length === 0) pieces.push({ text: title, position: 0 });
  return pieces.map(({ text, heading, position }) => ({
    id: `${id}#${position}`,
    position,
    ...(heading === undefined ? {} : { heading }),
    text,
    titleTerms: heading === undefined ? titleTerms : [...titleTerms, ...analyse(heading, language)],
    terms: analyse(text, language),
  }));
}
