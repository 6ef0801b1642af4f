import type { AgentContext } from '#agents/agent-context.ts';
import { profileOf } from '#knowledge/passage-profile.ts';
import { queryTerms, withTopicTerms } from '#knowledge/query-terms.ts';
import { type RankedPassage, RELEVANT_COVERAGE, rankPassages } from '#knowledge/rank-passages.ts';
import { searchPassages } from '#knowledge/search-passages.ts';
import { isTitled, type QuestionTopic, topicSimilarity, WITHOUT_ARTICLE } from '#knowledge/topics.ts';
import { asksForAmount, asksForPlace, asksForSteps, asksForTime } from '#models/grounded/passages/select.ts';
import { splitQuestion } from '#models/grounded/passages/split-question.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import { analyse } from '#text/analyse.ts';
import { chunkText } from '#text/chunk.ts';
import { INTENT_DESCRIPTIONS, type Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import type { Turn } from '../turn.ts';
import { meteredModel } from './model-limits.ts';

const PASSAGES = 4;
/** Prices, times, sizes and steps are often told section by section of one page: all of them may be the answer. */
const PASSAGES_OF_ONE_PAGE = 12;
const PASSAGES_LOOKED_AT = 15;

/** Topics whose pages tell several cases or places apart, section by section. */
const TOLD_IN_CASES: ReadonlySet<Intent> = new Set<Intent>([
  'size_advice',
  'store_hours_contact',
  'change_address',
  'change_order',
]);

/** How sure the intent must be to lead to an article by itself. */
const SURE = 0.75;
/** How much a passage must be about the intent not to have met its words by chance: "send" is in the newsletter too. */
const ON_THE_MATTER = 0.05;
/** From here on the topic's own name is looked for as well. */
const CERTAIN = 0.9;
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
      question: questions[0] ?? text,
      isCertain: isCertainTopic(turn),
      topic: { name: intent.name, outOfScope, confidence: intent.confidence },
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
  if (WITHOUT_ARTICLE.has(about) && !asksWhere(turn)) return undefined;
  const topic = { name: about, outOfScope: 0 };
  const isRelevant = (passage: KnowledgePassage) =>
    passage.coverage >= RELEVANT_COVERAGE &&
    topicSimilarity(topic, profileOf(passage).topics) >= ON_THE_MATTER;
  const isTold = language === 'fr' || language === 'en';
  // In a language that the shop does not write, what is translated is all there can be.
  const isFound = found.some((passage) => isRelevant(passage) && (!isTold || passage.language === language));
  if (isFound && !asksWhere(turn)) return undefined;
  const told = isTold ? language : turn.shop.language;
  const name = INTENT_DESCRIPTIONS[about].name[told];
  const passages = await retrieveFor(context, turn, { question: name, topic, language: told });
  const [best] = passages;
  if (best === undefined || !passages.some(isRelevant)) return undefined;
  // The one article on the matter: others only mention it.
  return passages.filter(({ documentId }) => documentId === best.documentId);
}

function isCertainTopic({ understanding: { intent } }: Turn): boolean {
  return intent.confidence >= CERTAIN && !WITHOUT_ARTICLE.has(intent.name);
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
  const embedding = await embedQuestion(context, turn, question);
  const passages = await searchPassages(context.storage.knowledge, {
    shopId: message.shopId,
    terms: topic && isCertain ? withTopicTerms(terms, topic.name) : terms,
    language,
    audience: 'public',
    now,
    ...(embedding ? { embedding } : {}),
  });
  const ranked = rankPassages({
    question,
    language,
    passages,
    synonyms: shop.synonyms,
    limit: PASSAGES_LOOKED_AT,
    ...(topic ? { topic } : {}),
  });
  const bearing = inOwnLanguage(ranked, language);
  const [best] = bearing;
  if (best === undefined || best.coverage < RELEVANT_COVERAGE) return bearing.slice(0, PASSAGES);
  // A further section of the best one's page may be the one that tells.
  const first = bearing.filter(
    ({ documentId, coverage }, place) =>
      place < PASSAGES || (documentId === best.documentId && coverage >= RELEVANT_COVERAGE),
  );
  const wantsPage =
    asksForAmount(question) ||
    asksForTime(question) ||
    asksForSteps(question) ||
    (topic !== undefined && TOLD_IN_CASES.has(topic.name)) ||
    isTitled(profileOf(best), analyse(question, language));
  const page = wantsPage ? await readPage(context, message.shopId, best) : [];
  return [...first, ...page.filter(({ chunkId }) => first.every((one) => one.chunkId !== chunkId))];
}

/** All passages of a found one's page. None of a page too long to be read for one question, or gone meanwhile. */
async function readPage(
  { storage }: AgentContext,
  shopId: string,
  found: KnowledgePassage,
): Promise<readonly KnowledgePassage[]> {
  const document = await storage.knowledge.find(shopId, found.documentId);
  const pieces = document ? chunkText(document.body) : [];
  if (pieces.length > PASSAGES_OF_ONE_PAGE) return [];
  const { heading: _, ...page } = found;
  return pieces.map(({ text, heading, position }) => ({
    ...page,
    chunkId: `${found.documentId}#${position}`,
    text,
    ...(heading === undefined ? {} : { heading }),
  }));
}

/** The hours are looked up; where the shop is is for its texts to say. */
function asksWhere({ message, understanding }: Turn): boolean {
  return understanding.topic === 'store_hours_contact' && asksForPlace(message.text);
}

/** The passages that bear on a question. Where its topic chose them, those in the shopper's own language tell all that the others do. */
function inOwnLanguage(
  ranked: readonly RankedPassage<KnowledgePassage>[],
  language: Language,
): readonly KnowledgePassage[] {
  const bearing = ranked.filter((passage) => passage.bears);
  if (bearing.length === ranked.length) return ranked;
  const own = bearing.filter((passage) => passage.language === language);
  return own.length > 0 ? own : bearing;
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
