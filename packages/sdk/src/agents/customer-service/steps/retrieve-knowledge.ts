import type { AgentContext } from '#agents/agent-context.ts';
import { queryTerms } from '#knowledge/query-terms.ts';
import { coverageOf, questionWords } from '#knowledge/question-coverage.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import type { Turn } from '../turn.ts';

const PASSAGES = 4;

/** Passages that speak of less than this share of the question's words do not answer it. */
export const RELEVANT_COVERAGE = 0.4;

/** The public passages that bear on the message, best first. */
export async function retrieveKnowledge(
  context: AgentContext,
  turn: Turn,
): Promise<readonly KnowledgePassage[]> {
  const { message, understanding, shop, now } = turn;
  const embedding = await embedQuestion(context, turn);
  const passages = await context.storage.knowledge.search({
    shopId: message.shopId,
    terms: queryTerms(message.text, understanding.language, shop.synonyms),
    language: understanding.language,
    audience: 'public',
    limit: PASSAGES,
    now,
    ...(embedding ? { embedding } : {}),
  });
  const words = questionWords(message.text, understanding.language, shop.synonyms);
  return passages.map((passage) => ({ ...passage, coverage: coverageOf(words, passage) }));
}

/** A model that cannot embed, or fails to, costs nothing but the semantic half of the search. */
async function embedQuestion(context: AgentContext, turn: Turn): Promise<readonly number[] | undefined> {
  if (!context.model.embed) return undefined;
  try {
    const { vectors } = await context.model.embed(
      [turn.message.text],
      turn.message.signal ? { signal: turn.message.signal } : {},
    );
    return vectors[0];
  } catch {
    return undefined;
  }
}
