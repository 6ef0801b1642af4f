import {
  type LanguageModel,
  type ModelEvent,
  type ModelMessage,
  type ModelRequest,
  type ModelResponse,
  type ModelToolCall,
  type ModelUsage,
  NO_USAGE,
} from '#models/language-model.ts';
import { checkedSentences } from '../grounding/checked-sentences.ts';
import type { CustomerServiceEvent } from '../reply.ts';
import { replySchema, type ComposedReply as StructuredReply } from '../reply-schema.ts';
import type { ReplyTask } from '../reply-task.ts';
import type { SourceList } from '../sources.ts';
import type { Toolbox } from '../tools/toolbox.ts';

/** Times a model may ask for lookups before it has to answer. */
export const TOOL_ROUNDS = 3;

/** What talking with a model came to. */
export interface Conversed {
  readonly response: ModelResponse;
  /** What passed the check, as it was yielded. */
  readonly said: string;
  readonly quickReplies: readonly string[];
  /** Sentences that did not pass. */
  readonly removed: number;
  /** Of all rounds together. */
  readonly usage: ModelUsage;
}

/** What was said before a model failed: it cannot be taken back. */
export interface Progress {
  said: string;
}

/** What converse works with. */
export interface ConverseOptions {
  readonly task: ReplyTask;
  readonly sources: SourceList;
  readonly toolbox: Toolbox;
  readonly progress: Progress;
}

/** Lets a model look things up and answer, yielding only what passed the grounding check. @throws ModelError */
export async function* converse(
  model: LanguageModel,
  request: ModelRequest,
  options: ConverseOptions,
): AsyncGenerator<CustomerServiceEvent, Conversed> {
  const { toolbox, progress } = options;
  const messages: ModelMessage[] = [...request.messages];
  let usage = NO_USAGE;
  let removed = 0;
  for (let round = 0; ; round += 1) {
    const mayCall = round < TOOL_ROUNDS && toolbox.tools.length > 0;
    const asked: ModelRequest = { ...request, messages, ...(mayCall ? { tools: toolbox.tools } : {}) };
    const turn = yield* speakRound(model, asked, options);
    usage = addUsage(usage, turn.response.usage);
    removed += turn.removed;
    const calls = mayCall ? turn.response.toolCalls : [];
    if (calls.length === 0) {
      const { quickReplies } = readReply(turn.response);
      return { response: turn.response, said: progress.said, quickReplies, removed, usage };
    }
    messages.push({ role: 'assistant', content: turn.response.text, toolCalls: calls });
    messages.push(...(yield* runCalls(calls, toolbox)));
  }
}

/** One answer of the model's, checked against the sources as they are now: lookups add to them. */
async function* speakRound(
  model: LanguageModel,
  request: ModelRequest,
  { task, sources, progress }: ConverseOptions,
): AsyncGenerator<CustomerServiceEvent, { response: ModelResponse; removed: number }> {
  const ground = { ...task, sources: sources.all };
  const sentences = checkedSentences(eventsOf(model, request), ground);
  let separator = progress.said === '' ? '' : '\n\n';
  for (;;) {
    const next = await sentences.next();
    if (next.done) return next.value;
    const text = separator + next.value;
    separator = '';
    progress.said += text;
    yield { type: 'delta', text };
  }
}

/** Events of any model; one that cannot stream answers in a single piece, of which the reply's text is read. */
function eventsOf(model: LanguageModel, request: ModelRequest): AsyncIterable<ModelEvent> {
  return model.stream ? model.stream(request) : eventsInOnePiece(model, request);
}

async function* eventsInOnePiece(model: LanguageModel, request: ModelRequest): AsyncGenerator<ModelEvent> {
  const response = await model.generate(request);
  const { text } = readReply(response);
  if (text !== '') yield { type: 'text', text };
  yield { type: 'finish', response };
}

async function* runCalls(
  calls: readonly ModelToolCall[],
  toolbox: Toolbox,
): AsyncGenerator<CustomerServiceEvent, readonly ModelMessage[]> {
  const results: ModelMessage[] = [];
  for (const call of calls) {
    const name = toolbox.tools.some((tool) => tool.name === call.name) ? call.name : 'unknown';
    yield { type: 'tool', name, status: 'running' };
    const { status, content } = await toolbox.run(call);
    yield { type: 'tool', name, status };
    results.push({ role: 'tool', toolCallId: call.id, content });
  }
  return results;
}

/** The reply in a response, whether or not the model kept to the schema. */
export function readReply(response: ModelResponse): StructuredReply {
  const parsed = replySchema.safeParse(response.output);
  return parsed.success ? parsed.data : { text: response.text, quickReplies: [] };
}

function addUsage(left: ModelUsage, right: ModelUsage): ModelUsage {
  return {
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    costMicroUsd: left.costMicroUsd + right.costMicroUsd,
  };
}
