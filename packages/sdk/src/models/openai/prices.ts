import type { ModelUsage } from '../language-model.ts';

/** US dollars per million tokens, which is also micro-dollars per token. */
export interface ModelPrice {
  readonly input: number;
  /** Input read from the provider's prompt cache. @default input */
  readonly cachedInput?: number;
  /** @default 0, as for embeddings */
  readonly output?: number;
}

/**
 * Standard-tier prices as listed on developers.openai.com/api/docs/pricing on 5 November 2026, for prompts of up to
 * 272,000 tokens, without the surcharge for writing to the prompt cache. Pass `prices` to openai() to correct them or
 * to add the models of another provider; a model in neither costs 0 and is then outside any budget.
 */
export const OPENAI_PRICES: Readonly<Record<string, ModelPrice>> = {
  'gpt-6-astra': { input: 10, cachedInput: 1, output: 50 },
  'gpt-6.1-sol': { input: 2, cachedInput: 0.1, output: 10 },
  'gpt-6.1-terra': { input: 1, cachedInput: 0.05, output: 5 },
  'gpt-6-sol': { input: 2, cachedInput: 0.2, output: 10 },
  'gpt-6-luna': { input: 0.1, cachedInput: 0.01, output: 0.5 },
  'gpt-5.6-sol': { input: 5, cachedInput: 0.5, output: 30 },
  'gpt-5.6-terra': { input: 2, cachedInput: 0.2, output: 12 },
  'gpt-5.6-luna': { input: 0.2, cachedInput: 0.02, output: 1.2 },
  'gpt-5.4': { input: 2.5, cachedInput: 0.25, output: 15 },
  'gpt-5.4-mini': { input: 0.75, cachedInput: 0.075, output: 4.5 },
  'gpt-5.2': { input: 1.75, cachedInput: 0.175, output: 14 },
  'gpt-5.1': { input: 1.25, cachedInput: 0.125, output: 10 },
  'gpt-5': { input: 1.25, cachedInput: 0.125, output: 10 },
  'gpt-5-mini': { input: 0.25, cachedInput: 0.025, output: 2 },
  'gpt-5-nano': { input: 0.05, cachedInput: 0.005, output: 0.4 },
  'gpt-4.1': { input: 2, cachedInput: 0.5, output: 8 },
  'gpt-4.1-mini': { input: 0.4, cachedInput: 0.1, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, cachedInput: 0.025, output: 0.4 },
  'gpt-4o': { input: 2.5, cachedInput: 1.25, output: 10 },
  'gpt-4o-mini': { input: 0.15, cachedInput: 0.075, output: 0.6 },
  'text-embedding-3-small': { input: 0.02 },
  'text-embedding-3-large': { input: 0.13 },
};

/** A dated snapshot, "gpt-5-mini-2025-08-07", costs what its model costs. */
const SNAPSHOT = /-\d{4}-\d{2}-\d{2}$/;

/** Token counts in the form Chat Completions and Embeddings report them. */
export interface ReportedUsage {
  readonly prompt_tokens?: number;
  readonly completion_tokens?: number;
  readonly prompt_tokens_details?: { readonly cached_tokens?: number } | null;
}

/** Usage with its cost, rounded up to a whole micro-dollar. */
export function priceUsage(
  reported: ReportedUsage,
  model: string,
  prices: Readonly<Record<string, ModelPrice>>,
): ModelUsage {
  const inputTokens = reported.prompt_tokens ?? 0;
  const outputTokens = reported.completion_tokens ?? 0;
  const cached = Math.min(reported.prompt_tokens_details?.cached_tokens ?? 0, inputTokens);
  const price = prices[model] ?? prices[model.replace(SNAPSHOT, '')];
  if (price === undefined) return { inputTokens, outputTokens, costMicroUsd: 0 };
  const cost =
    (inputTokens - cached) * price.input +
    cached * (price.cachedInput ?? price.input) +
    outputTokens * (price.output ?? 0);
  return { inputTokens, outputTokens, costMicroUsd: Math.ceil(roundOff(cost)) };
}

/** Binary fractions leave a trace (0.1 × 3) that must not round up to another micro-dollar. */
function roundOff(cost: number): number {
  return Math.round(cost * 1e6) / 1e6;
}

/** What several calls for one answer consumed together. */
export function addUsage(left: ModelUsage, right: ModelUsage): ModelUsage {
  return {
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    costMicroUsd: left.costMicroUsd + right.costMicroUsd,
  };
}
