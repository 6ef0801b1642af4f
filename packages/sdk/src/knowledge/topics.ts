import { classifyIntent } from '#text/intent/classify.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';

/** What a passage is about: the probabilities of the intents it most resembles, divided by their Euclidean length. */
export type Topics = ReadonlyMap<Intent, number>;

/** What a question is about. */
export interface QuestionTopic {
  readonly name: Intent;
  /** Probability that it is no shop's business, 0 to 1. */
  readonly outOfScope: number;
  /** How sure the reading is, 0 to 1. @default too little to leave passages out */
  readonly confidence?: number;
}

/** What is looked up, or said in a few words of courtesy: no article answers it. */
export const WITHOUT_ARTICLE: ReadonlySet<Intent> = new Set<Intent>([
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

/**
 * From here on a reading tells which passages are beside the matter: those less than half as much about it as the one
 * most about it, where that one clearly is. Chosen on our own shop questions (`npm run evaluate -- retrieval`).
 */
const SURE = 0.97;
const CLEARLY = 0.6;
const HALF = 0.5;

/** The topics of a passage: one about returns reads to the intent classifier like a question about returns. */
export function readTopics(text: string, language: Language): Topics {
  const { name, confidence, alternatives } = classifyIntent(text, { language });
  const candidates = [{ name, confidence }, ...alternatives];
  const length = Math.hypot(...candidates.map((candidate) => candidate.confidence)) || 1;
  return new Map(candidates.map((candidate) => [candidate.name, candidate.confidence / length]));
}

/** What may be wrong with what came: shops tell of all three together, so an article on one is on the others. */
export const HAPPENED: ReadonlySet<Intent> = new Set<Intent>(['damaged_item', 'wrong_item', 'missing_item']);

/** How much a passage is about a question's topic, 0 to 1: less as the question is no shop's business. */
export function topicSimilarity(question: QuestionTopic, passage: Topics): number {
  const names = HAPPENED.has(question.name) ? HAPPENED : [question.name];
  const shares = Array.from(names, (name) => passage.get(name) ?? 0);
  return Math.max(...shares) * (1 - question.outOfScope);
}

/** Passages among the first of a ranking that tell how much a passage can be about the matter. */
const FIRST = 6;

/** A passage as it was ranked for a question. */
export interface RankedProfile {
  readonly profile: { readonly topics: Topics; readonly titleTerms: ReadonlySet<string> };
  /** Share of the question it speaks of, 0 to 1. */
  readonly coverage: number;
}

/**
 * Tells which of the passages ranked for a question bear on it: where its topic is sure and has an article of its own,
 * those whose words only meet its words by chance do not. "The dress has a hole" is for the article on damaged items,
 * not for the price of a hem. A page whose title has all the question's words does, whatever its topic was taken for.
 *
 * @param terms The question's index terms.
 * @param coverage The share of a question that a passage has to speak of to be its article.
 */
export function bearing(
  ranked: readonly RankedProfile[],
  question: QuestionTopic,
  { terms, coverage }: { readonly terms: readonly string[]; readonly coverage: number },
): (passage: RankedProfile) => boolean {
  if ((question.confidence ?? 0) < SURE || WITHOUT_ARTICLE.has(question.name)) return () => true;
  const similarity = ({ profile }: RankedProfile) => topicSimilarity(question, profile.topics);
  const articles = ranked.slice(0, FIRST).filter((passage) => passage.coverage >= coverage);
  const most = Math.max(0, ...articles.map(similarity));
  if (most < CLEARLY) return () => true;
  return (passage) => similarity(passage) >= HALF * most || isTitled(passage.profile, terms);
}

/** Whether a passage's title has all the words of a question. */
export function isTitled(
  { titleTerms }: { readonly titleTerms: ReadonlySet<string> },
  terms: readonly string[],
): boolean {
  return terms.length > 0 && terms.every((term) => titleTerms.has(term));
}
