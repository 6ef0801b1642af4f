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
}

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
