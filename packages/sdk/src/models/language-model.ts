import type { z } from 'zod';
import type { ModelTask } from './model-task.ts';

/** A large or small language model, or `grounded()`, which needs none. Two required members; the rest are capabilities. */
export interface LanguageModel {
  /** Shown beside each reply, "openai:gpt-5-mini", "grounded". */
  readonly name: string;
  /** Answers in one piece. @throws ModelError */
  generate(request: ModelRequest): Promise<ModelResponse>;
  /** Answers in pieces; the last event is `finish`. @throws ModelError while iterating */
  stream?(request: ModelRequest): AsyncIterable<ModelEvent>;
  /** Turns texts into vectors of one fixed length, for semantic search. @throws ModelError */
  embed?(texts: readonly string[], options?: { signal?: AbortSignal }): Promise<EmbeddingResponse>;
}

/** What is asked of a model. Retrieved text and shopper messages are data; only `system` instructs. */
export interface ModelRequest {
  readonly system: string;
  readonly messages: readonly ModelMessage[];
  /** Tools the model may call. It proposes, the caller runs them. */
  readonly tools?: readonly ModelTool[];
  /** When given, the reply must be JSON of this shape, and `output` holds it parsed. */
  readonly output?: { readonly name: string; readonly schema: z.ZodType };
  /** The same request as typed values, for models that compose without reading prose. */
  readonly task?: ModelTask;
  /** @default 800 */
  readonly maximumOutputTokens?: number;
  readonly temperature?: number;
  readonly signal?: AbortSignal;
}

/**
 * One turn of the conversation sent to a model. `images` are absolute https or data URLs; a tool's content
 * is its result as text.
 */
export type ModelMessage =
  | { readonly role: 'user'; readonly content: string; readonly images?: readonly string[] }
  | { readonly role: 'assistant'; readonly content: string; readonly toolCalls?: readonly ModelToolCall[] }
  | { readonly role: 'tool'; readonly toolCallId: string; readonly content: string };

/** A function that a model may ask to have called. It never runs by itself: the caller does. */
export interface ModelTool {
  /** snake_case. */
  readonly name: string;
  readonly description: string;
  readonly parameters: z.ZodType;
}

/** A model's wish to have a tool called. */
export interface ModelToolCall {
  readonly id: string;
  readonly name: string;
  /** As the model wrote it; pass it through the tool's schema before use. */
  readonly arguments: unknown;
}

/** One whole answer of a model. */
export interface ModelResponse {
  readonly text: string;
  /** Present when the request had `output`; already checked against its schema. */
  readonly output?: unknown;
  readonly toolCalls: readonly ModelToolCall[];
  readonly usage: ModelUsage;
  /** The model that spoke, which behind a fallback may not be the one asked. */
  readonly model: string;
  /** Name of the model that was asked and failed, when another spoke in its place. */
  readonly fallbackFrom?: string;
}

/**
 * A piece of a streamed answer: texts as they come, joined they are `response.text`; then, once, the whole.
 */
export type ModelEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'finish'; readonly response: ModelResponse };

/** What one call consumed. */
export interface ModelUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** In micro-units of US dollars (1,000,000 = 1 USD); 0 when the model costs nothing or its price is unknown. */
  readonly costMicroUsd: number;
}

/** One vector per text, in the order of the texts, all of one length. */
export interface EmbeddingResponse {
  readonly vectors: readonly (readonly number[])[];
  readonly usage: ModelUsage;
}

/** The usage of a call that consumed nothing. */
export const NO_USAGE: ModelUsage = { inputTokens: 0, outputTokens: 0, costMicroUsd: 0 };
