import { type CommerceAI, createCommerceAI, type LanguageModel } from '@commerceai/sdk';
import { openai } from '@commerceai/sdk/models/openai';
import { benchmarkArticles, seededNumbers } from '../articles.ts';

export const MODEL = 'gpt-6-luna';
const ARTICLES = 100;

/** The one question that everybody asks. */
export const QUESTION = 'How many days do I have to return an item, and what does it cost?';

/** What the stub answers: about 60 words in JSON, grounded in the article below. */
export const ANSWER = JSON.stringify({
  text:
    'An item may be returned within 30 days of delivery in its original packaging. [1] The return costs 4 euros, ' +
    'taken from the refund. [1] The refund is made within 5 days to the payment method used. [1]',
  quickReplies: ['How do I send it back?', 'When is the refund made?'],
  unanswered: false,
});

const RETURNS = {
  id: 'returns',
  title: 'Returning an item: days and cost',
  body:
    'An item may be returned within 30 days of delivery in its original packaging.\n\n' +
    'The return costs 4 euros, taken from the refund.\n\n' +
    'The refund is made within 5 days to the payment method used.',
  language: 'en',
} as const;

/** As long as a vector of OpenAI's small embedding model. */
const DIMENSIONS = 1_536;

/** A vector for a text: the same text, the same vector. */
export function embed(text: string): readonly number[] {
  const next = seededNumbers(text.length * 31 + (text.codePointAt(0) ?? 0));
  return Array.from({ length: DIMENSIONS }, () => Number((next() - 0.5).toFixed(8)));
}

/** The adapter, pointed at the stub; a server without embeddings leaves search to words. */
export function stubbedModel(
  baseURL: string,
  options: { embeds: boolean; fetch?: typeof fetch },
): LanguageModel {
  const { embeds, fetch } = options;
  const model = openai({ apiKey: 'stub', baseURL, model: MODEL, ...(fetch ? { fetch } : {}) });
  if (embeds) return model;
  const { embed: _, ...withoutVectors } = model;
  return withoutVectors;
}

/** A shop that knows the answer. */
export async function stubbedShop(model: LanguageModel): Promise<CommerceAI> {
  const ai = createCommerceAI({ model });
  for (const entry of [RETURNS, ...benchmarkArticles(ARTICLES)]) await ai.knowledge.save({ entry });
  return ai;
}
