import type { AgentContext } from '#agents/agent-context.ts';
import { queryTerms } from '#knowledge/query-terms.ts';
import { rankPassages } from '#knowledge/rank-passages.ts';
import { searchPassages } from '#knowledge/search-passages.ts';
import type { QuestionTopic } from '#knowledge/topics.ts';
import { asksForAmount } from '#models/grounded/passages/select.ts';
import { splitQuestion } from '#models/grounded/passages/split-question.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import type { Turn } from '../turn.ts';
import { meteredModel } from './model-limits.ts';

const PASSAGES = 4;
/** Prices and sizes are often told section by section of one page: all of them may be the answer. */
const PASSAGES_OF_ONE_PAGE = 12;

/** Passages that speak of less than this share of the question's words do not answer it. */
export const RELEVANT_COVERAGE = 0.4;

/**
 * The public passages that bear on a text, best first: for each of its questions, where it asks several.
 * @default the shopper's message
 */
export async function retrieveKnowledge(
  context: AgentContext,
  turn: Turn,
  text: string = turn.understanding.question ?? turn.message.text,
): Promise<readonly KnowledgePassage[]> {
  const { intent, topic: about, question: open, outOfScope, language } = turn.understanding;
  const questions = splitQuestion(text, language);
  if (questions.length > 1)
    return interleave(
      await Promise.all(questions.map((question) => retrieveFor(context, turn, { question }))),
    );
  if (text === turn.message.text)
    return retrieveFor(context, turn, { question: text, topic: { name: intent.name, outOfScope } });
  return retrieveFor(context, turn, {
    question: text,
    ...(text === open ? { topic: { name: about, outOfScope: 0 } } : {}),
  });
}

async function retrieveFor(
  context: AgentContext,
  turn: Turn,
  { question, topic }: { readonly question: string; readonly topic?: QuestionTopic },
): Promise<readonly KnowledgePassage[]> {
  const { message, understanding, shop, now } = turn;
  const embedding = await embedQuestion(context, turn, question);
  const passages = await searchPassages(context.storage.knowledge, {
    shopId: message.shopId,
    terms: queryTerms(question, understanding.language, shop.synonyms),
    language: understanding.language,
    audience: 'public',
    now,
    ...(embedding ? { embedding } : {}),
  });
  const ranked = rankPassages({
    question,
    language: understanding.language,
    passages,
    synonyms: shop.synonyms,
    limit: asksForAmount(question) || topic?.name === 'size_advice' ? PASSAGES_OF_ONE_PAGE : PASSAGES,
    ...(topic ? { topic } : {}),
  });
  const [best] = ranked;
  return ranked.filter((passage, place) => place < PASSAGES || passage.documentId === best?.documentId);
}

/** The best of each question first; a passage found for several counts by the question it covers best. */
function interleave(lists: readonly (readonly KnowledgePassage[])[]): readonly KnowledgePassage[] {
  const best = new Map<string, KnowledgePassage>();
  const longest = Math.max(...lists.map((list) => list.length));
  for (let place = 0; place < longest; place++) {
    for (const list of lists) {
      const passage = list[place];
      if (!passage) continue;
      const known = best.get(passage.chunkId);
      if (!known || known.coverage < passage.coverage) best.set(passage.chunkId, passage);
    }
  }
  return [...best.values()];
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
