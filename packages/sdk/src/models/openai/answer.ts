import type OpenAI from 'openai';
import { ModelError } from '#errors/model-error.ts';
import { type ModelToolCall, type ModelUsage, NO_USAGE } from '../language-model.ts';
import { createJsonTextReader } from './json-text-reader.ts';
import { toModelToolCall } from './messages.ts';
import type { priceUsage, ReportedUsage } from './prices.ts';

type Completion = OpenAI.Chat.Completions.ChatCompletion;
type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk;

/** One whole answer of a server, its structured output not yet checked. */
export interface Answer {
  readonly content: string;
  readonly toolCalls: readonly ModelToolCall[];
  readonly usage: ModelUsage;
  /** Name of the model, "openai:gpt-6-luna". */
  readonly model: string;
}

/** What reading an answer needs to know. */
export interface AnswerOptions {
  readonly name: string;
  readonly price: (usage: ReportedUsage) => ReturnType<typeof priceUsage>;
}

/** Reads an answer that came in one piece. @throws ModelError `refused`, `invalid_output` */
export function readAnswer({ choices, usage }: Completion, { name, price }: AnswerOptions): Answer {
  const choice = choices[0];
  checkFinish(choice?.finish_reason, choice?.message.refusal, name);
  return {
    content: choice?.message.content ?? '',
    toolCalls: (choice?.message.tool_calls ?? []).flatMap((call) =>
      call.type === 'function' ? [toModelToolCall({ id: call.id, ...call.function })] : [],
    ),
    usage: usage ? price(usage) : NO_USAGE,
    model: name,
  };
}

/** Puts an answer together from its pieces. */
export interface AnswerAssembly {
  /** Takes the next piece and returns the text it adds for the reader; "" where it adds none. */
  push(chunk: Chunk): string;
  /** The whole. @throws ModelError `refused`, `invalid_output` */
  end(): Answer;
}

/** Starts an answer. With `field`, the pieces are JSON and only that field's text is for the reader. */
export function assembleAnswer(field: string | undefined, { name, price }: AnswerOptions): AnswerAssembly {
  const reader = field === undefined ? undefined : createJsonTextReader(field);
  const calls = new Map<number, { id: string; name: string; arguments: string }>();
  let content = '';
  let refusal = '';
  let finishReason: string | null | undefined;
  let usage = NO_USAGE;
  return {
    push(chunk) {
      if (chunk.usage) usage = price(chunk.usage);
      const choice = chunk.choices[0];
      if (choice === undefined) return '';
      finishReason = choice.finish_reason ?? finishReason;
      refusal += choice.delta.refusal ?? '';
      for (const part of choice.delta.tool_calls ?? []) {
        const call = calls.get(part.index) ?? { id: '', name: '', arguments: '' };
        calls.set(part.index, call);
        call.id = part.id ?? call.id;
        call.name += part.function?.name ?? '';
        call.arguments += part.function?.arguments ?? '';
      }
      const delta = choice.delta.content ?? '';
      content += delta;
      return reader ? reader.push(delta) : delta;
    },
    end() {
      checkFinish(finishReason, refusal, name);
      return { content, toolCalls: [...calls.values()].map(toModelToolCall), usage, model: name };
    },
  };
}

function checkFinish(
  reason: string | null | undefined,
  refusal: string | null | undefined,
  model: string,
): void {
  if (refusal || reason === 'content_filter') {
    throw new ModelError({
      model,
      failure: 'refused',
      message: refusal
        ? `The model declined to answer: ${refusal}`
        : 'The content filter stopped the answer.',
    });
  }
  if (reason === 'length') {
    throw invalidOutput(
      model,
      'It was cut at the token limit: raise `maximumOutputTokens`, or lower `reasoningEffort`',
    );
  }
}

/** The error of an answer that is of no use. */
export function invalidOutput(model: string, problem: string): ModelError {
  return new ModelError({
    model,
    failure: 'invalid_output',
    message: `The answer of ${model} cannot be used. ${problem}.`,
  });
}
