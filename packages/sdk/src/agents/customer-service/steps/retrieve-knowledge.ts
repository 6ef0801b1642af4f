import type { AgentContext } from '#agents/agent-context.ts';
import { queryTerms } from '#knowledge/query-terms.ts';
import { rankPassages, SEARCHED_PASSAGES } from '#knowledge/rank-passages.ts';
import { asksForAmount } from '#models/grounded/passages/select.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import type { Turn } from '../turn.ts';
import { meteredModel } from './model-limits.ts';

const PASSAGES = 4;
/** Prices are often told section by section of one page: all of them are the answer. */
const PASSAGES_WITH_PRICES = 12;

/** Passages that speak of less than this share of the question's words do not answer it. */
export const RELEVANT_COVERAGE = 0.4;

/** The public passages that bear on a text, best first. @default the shopper's message */
export async function retrieveKnowledge(
  context: AgentContext,
  turn: Turn,
  text: string = turn.message.text,
): Promise<readonly KnowledgePassage[]> {
  const { message, understanding, shop, now } = turn;
  const embedding = await embedQuestion(context, turn, text);
  const passages = await context.storage.knowledge.search({
    shopId: message.shopId,
    terms: queryTerms(text, understanding.language, shop.synonyms),
    language: understanding.language,
    audience: 'public',
    limit: SEARCHED_PASSAGES,
    now,
    ...(embedding ? { embedding } : {}),
  });
  const ranked = rankPassages({
    question: text,
    language: understanding.language,
    passages,
    synonyms: shop.synonyms,
    limit: asksForAmount(text) ? PASSAGES_WITH_PRICES : PASSAGES,
    ...(text === message.text
      ? { topic: { name: understanding.intent.name, outOfScope: understanding.outOfScope } }
      : {}),
  });
  const [best] = ranked;
  return ranked.filter((passage, place) => place < PASSAGES || passage.documentId === best?.documentId);
}

/** A model that cannot embed, or fails to, costs nothing but the semantic half of the search. */
async function embedQuestion(
  context: AgentContext,
  { message, shop }: Turn,
  text: string,
): Promise<readonly number[] | undefined> {
  const { embed } = context.model;
  if (!embed || text === '') return undefined;
  try {
    const { vectors } = await meteredModel(context, shop).embed!(
      [text],
      message.signal ? { signal: message.signal } : {},
    );
    return vectors[0];
  } catch {
    return undefined;
  }
}
