import type { OpenAI } from 'openai';
import { ModelError } from '#errors/model-error.ts';
import type { LanguageModel } from './language-model.ts';
import { withRetry } from './middleware/with-retry.ts';
import { withTimeout } from './middleware/with-timeout.ts';
import { createChatModel } from './openai/chat-model.ts';
import type { ReasoningEffort } from './openai/parameters.ts';
import { type ModelPrice, OPENAI_PRICES } from './openai/prices.ts';

export { type ModelPrice, OPENAI_PRICES } from './openai/prices.ts';

/** Options of {@link openai}. */
export interface OpenAIOptions {
  /** @default the environment variable OPENAI_API_KEY. A local server that wants none still needs some text here. */
  readonly apiKey?: string;
  /** Any server that speaks Chat Completions, up to its version: "http://localhost:11434/v1". @default OpenAI's */
  readonly baseURL?: string;
  /** @default "gpt-6-luna", OpenAI's small model */
  readonly model?: string;
  /** @default "text-embedding-3-small" */
  readonly embeddingModel?: string;
  /** How long a reasoning model may think before it answers; other models ignore it. @default "low" */
  readonly reasoningEffort?: ReasoningEffort;
  /** Prices that correct or complete {@link OPENAI_PRICES}, by model name. */
  readonly prices?: Readonly<Record<string, ModelPrice>>;
  /** Limit for one try, in milliseconds. @default 20000 */
  readonly timeoutMs?: number;
  /** Limit for the first piece of a stream, in milliseconds. @default timeoutMs */
  readonly firstTokenMs?: number;
  /** Tries after the first, for what may succeed later. 0 to leave retrying to your own {@link withRetry}. @default 2 */
  readonly maximumRetries?: number;
  /** @default the global fetch */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A model of OpenAI's, or of any server with the same Chat Completions interface. Structured output, tools, streaming,
 * embeddings, usage with its cost; what the server does not understand (JSON Schema, a newer parameter) is learnt from
 * its refusal and done another way. The `openai` package is loaded at the first call.
 *
 * @example
 * const ai = createCommerceAI({ model: withFallback(openai(), grounded()) });
 */
export function openai(options: OpenAIOptions = {}): LanguageModel {
  const { baseURL, timeoutMs = 20_000, firstTokenMs = timeoutMs, maximumRetries = 2 } = options;
  const plain = createChatModel({
    client: () => connect(options),
    model: options.model ?? 'gpt-6-luna',
    embeddingModel: options.embeddingModel ?? 'text-embedding-3-small',
    baseURL,
    reasoningEffort: options.reasoningEffort ?? 'low',
    prices: { ...OPENAI_PRICES, ...options.prices },
  });
  const limited = withTimeout(plain, { totalMs: timeoutMs, firstTokenMs });
  return maximumRetries > 0 ? withRetry(limited, { maximumRetries }) : limited;
}

async function connect({ apiKey, baseURL, fetch }: OpenAIOptions): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  try {
    return new OpenAI({
      maxRetries: 0,
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(baseURL === undefined ? {} : { baseURL }),
      ...(fetch === undefined ? {} : { fetch }),
    });
  } catch (cause) {
    throw new ModelError({
      model: 'openai',
      failure: 'unauthorised',
      message: 'There is no key for the model: pass `apiKey` to openai(), or set OPENAI_API_KEY.',
      cause,
    });
  }
}
