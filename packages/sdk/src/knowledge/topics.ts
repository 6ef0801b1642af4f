import { classifyIntent } from '#text/intent/classify.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';

/** What a text is about, as the intents it most resembles. */
export interface Topics {
  readonly probabilities: ReadonlyMap<Intent, number>;
  /** Euclidean length of the probabilities. */
  readonly length: number;
  /** Probability that it is no shop's business, 0 to 1. */
  readonly outOfScope: number;
}

/** The topics of a question or a passage: a passage about returns reads to the intent classifier like a question about them. */
export function readTopics(text: string, language: Language): Topics {
  const { name, confidence, alternatives, outOfScope } = classifyIntent(text, { language });
  const probabilities = new Map([[name, confidence]]);
  for (const other of alternatives) probabilities.set(other.name, other.confidence);
  let squares = 0;
  for (const probability of probabilities.values()) squares += probability * probability;
  return { probabilities, length: Math.sqrt(squares), outOfScope };
}

/** How alike two texts are in topic, 0 to 1: the cosine of their probabilities, less as the question is no shop's business. */
export function topicSimilarity(question: Topics, passage: Topics): number {
  let product = 0;
  for (const [intent, probability] of question.probabilities) {
    product += probability * (passage.probabilities.get(intent) ?? 0);
  }
  const lengths = question.length * passage.length;
  return lengths === 0 ? 0 : (product / lengths) * (1 - question.outOfScope);
}
