import type { AgentContext } from '#agents/agent-context.ts';
import { profileOf } from '#knowledge/passage-profile.ts';
import { queryTerms, withTopicTerms } from '#knowledge/query-terms.ts';
import { rankPassages } from '#knowledge/rank-passages.ts';
import { searchPassages } from '#knowledge/search-passages.ts';
import { type QuestionTopic, topicSimilarity } from '#knowledge/topics.ts';
import { asksForAmount, asksForTime } from '#models/grounded/passages/select.ts';
import { splitQuestion } from '#models/grounded/passages/split-question.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import { INTENT_DESCRIPTIONS, type Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import type { Turn } from '../turn.ts';
import { meteredModel } from './model-limits.ts';

const PASSAGES = 4;
/** Prices and sizes are often told section by section of one page: all of them may be the answer. */
const PASSAGES_OF_ONE_PAGE = 80;

/** How sure the intent must be to lead to an article by itself. */
const SURE = 0.75;
/** How much a passage must be about the intent not to have met its words by chance: "send" is in the newsletter too. */
const ON_THE_MATTER = 0.05;
/** From here on it is certain what a message is about, and a passage is about nothing else. */
const CERTAIN = 0.9;
const ABOUT_IT = 0.5;
/** Less than this, it only touches it. */
const BESIDE_IT = 0.2;
/** What is looked up, or said in a few words of courtesy: no article answers it. */
const WITHOUT_ARTICLE: ReadonlySet<Intent> = new Set<Intent>([
  'where_is_my_order',
  'size_advice',
  'stock_availability',
  'product_question',
  'compare_products',
  'product_recommendation',
  'store_hours_contact',
  'complaint',
  'praise',
  'human_agent',
  'small_talk',
  'out_of_scope',
]);

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
  if (text === turn.message.text) {
    const found = await retrieveFor(context, turn, {
      question: text,
      topic: { name: intent.name, outOfScope },
      isCertain: intent.confidence >= CERTAIN && !WITHOUT_ARTICLE.has(intent.name),
    });
    return (intent.confidence >= SURE && (await retrieveByTopic(context, turn, intent.name, found))) || found;
  }
  if (text !== open) return retrieveFor(context, turn, { question: text });
  const found = await retrieveFor(context, turn, {
    question: text,
    topic: { name: about, outOfScope: 0 },
    isCertain: !WITHOUT_ARTICLE.has(about),
  });
  return (await retrieveByTopic(context, turn, about, found)) ?? found;
}

/**
 * Where the words lead nowhere ("my lamp came in pieces"), or only into other languages, what the message is about still
 * leads to the shop's article on it. Undefined where the words led well enough, or the topic has no article.
 */
async function retrieveByTopic(
  context: AgentContext,
  turn: Turn,
  about: Intent,
  found: readonly KnowledgePassage[],
): Promise<readonly KnowledgePassage[] | undefined> {
  const { language } = turn.understanding;
  if (WITHOUT_ARTICLE.has(about)) return undefined;
  const topic = { name: about, outOfScope: 0 };
  const isRelevant = (passage: KnowledgePassage) =>
    passage.coverage >= RELEVANT_COVERAGE &&
    topicSimilarity(topic, profileOf(passage).topics) >= ON_THE_MATTER;
  const isTold = language === 'fr' || language === 'en';
  // In a language that the shop does not write, what is translated is all there can be.
  if (found.some((passage) => isRelevant(passage) && (!isTold || passage.language === language)))
    return undefined;
  const told = isTold ? language : turn.shop.language;
  const name = INTENT_DESCRIPTIONS[about].name[told];
  const passages = await retrieveFor(context, turn, { question: name, topic, language: told });
  const [best] = passages;
  if (best === undefined || !passages.some(isRelevant)) return undefined;
  // The one article on the matter: others only mention it.
  return passages.filter(({ documentId }) => documentId === best.documentId);
}

/**
 * Where it is certain what is asked about, passages that only share words with it stray: "send" is in the newsletter
 * too. They stay where nothing is about it.
 */
function onTheMatter<Passage extends KnowledgePassage>(
  passages: readonly Passage[],
  topic: Intent,
  language: Language,
): readonly Passage[] {
  const similarity = (passage: Passage) =>
    topicSimilarity({ name: topic, outOfScope: 0 }, profileOf(passage).topics);
  const isAnswer = (passage: Passage) =>
    passage.language === language && passage.coverage >= RELEVANT_COVERAGE && similarity(passage) >= ABOUT_IT;
  if (!passages.some(isAnswer)) return passages;
  return passages.filter((passage) => similarity(passage) >= BESIDE_IT);
}

async function retrieveFor(
  context: AgentContext,
  turn: Turn,
  asked: {
    readonly question: string;
    readonly topic?: QuestionTopic;
    /** The topic's own name is looked for as well. @default false */
    readonly isCertain?: boolean;
    /** @default the shopper's */
    readonly language?: Language;
  },
): Promise<readonly KnowledgePassage[]> {
  const { message, understanding, shop, now } = turn;
  const { question, topic, isCertain, language = understanding.language } = asked;
  const terms = queryTerms(question, language, shop.synonyms);
  const limit =
    asksForAmount(question) || asksForTime(question) || topic?.name === 'size_advice'
      ? PASSAGES_OF_ONE_PAGE
      : PASSAGES;
  const embedding = await embedQuestion(context, turn, question);
  const passages = await searchPassages(context.storage.knowledge, {
    shopId: message.shopId,
    terms: topic && isCertain ? withTopicTerms(terms, topic.name) : terms,
    language,
    audience: 'public',
    now,
    limit,
    ...(embedding ? { embedding } : {}),
  });
  const ranked = rankPassages({
    question,
    language,
    passages,
    synonyms: shop.synonyms,
    ...(topic ? { topic } : {}),
  });
  const kept = topic && isCertain ? onTheMatter(ranked, topic.name, language) : ranked;
  const [best] = kept;
  return kept
    .slice(0, limit)
    .filter((passage, place) => place < PASSAGES || passage.documentId === best?.documentId);
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
