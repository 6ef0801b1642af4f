import type { AgentContext } from '#agents/agent-context.ts';
import { CommerceAIError } from '#errors/commerceai-error.ts';
import { ModelError } from '#errors/model-error.ts';
import { grounded } from '#models/grounded/index.ts';
import {
  type LanguageModel,
  type ModelRequest,
  type ModelResponse,
  type ModelUsage,
  NO_USAGE,
} from '#models/language-model.ts';
import type { Message } from '#storage/conversations.ts';
import { checkGrounding, citedIn } from '../grounding/check-grounding.ts';
import { checkedSentences } from '../grounding/checked-sentences.ts';
import { groundingRequest } from '../grounding/grounding-request.ts';
import { promptMessages, systemPrompt } from '../prompt.ts';
import { replySchema } from '../reply-schema.ts';
import type { ReplyTask } from '../reply-task.ts';

/** A composed, checked text. */
export interface ComposedReply {
  readonly text: string;
  readonly cited: readonly number[];
  readonly quickReplies: readonly string[];
  readonly model: string;
  /** Why the model asked for did not speak. */
  readonly fallback?: string;
  readonly usage: ModelUsage;
}

const GROUNDED = grounded();

/**
 * Composes the reply, yielding checked text as it comes. The model asked for may fail at any moment: then
 * `grounded()` says what there is to say, and the result tells so.
 */
export async function* composeReply(
  context: AgentContext,
  task: ReplyTask,
  options: { history: () => Promise<readonly Message[]>; signal?: AbortSignal },
): AsyncGenerator<string, ComposedReply> {
  const { model } = context;
  if (isGrounded(model)) return yield* speak(model, groundedRequest(task), task);

  const overBudget = await isOverBudget(context, task);
  if (overBudget)
    return { ...(yield* speak(GROUNDED, groundedRequest(task), task)), fallback: 'budget_exhausted' };

  const request: ModelRequest = {
    ...groundedRequest(task),
    system: systemPrompt(task),
    messages: promptMessages(task, await options.history()),
    ...(options.signal ? { signal: options.signal } : {}),
  };
  try {
    const reply = yield* speak(model, request, task);
    await context.storage.usage.add(task.shop.id, monthOf(task.now), reply.usage);
    if (reply.text !== '') return reply;
    return {
      ...(yield* speak(GROUNDED, groundedRequest(task), task)),
      fallback: 'ungrounded',
      usage: reply.usage,
    };
  } catch (error) {
    if (options.signal?.aborted) throw error;
    if (!CommerceAIError.isInstance(error)) throw error;
    const failure = error instanceof ModelError ? error.failure : error.code;
    return { ...(yield* speak(GROUNDED, groundedRequest(task), task)), fallback: failure };
  }
}

/** Whether what speaks is the model-free composer, however it is wrapped. */
export function isGrounded(model: LanguageModel): boolean {
  return model.name === 'grounded';
}

function groundedRequest(task: ReplyTask): ModelRequest {
  return { system: '', messages: [], output: { name: 'reply', schema: replySchema }, task };
}

async function* speak(
  model: LanguageModel,
  request: ModelRequest,
  task: ReplyTask,
): AsyncGenerator<string, ComposedReply> {
  if (model.stream) {
    const spoken: string[] = [];
    const sentences = checkedSentences(model.stream(request), task);
    for (;;) {
      const next = await sentences.next();
      if (next.done) return fromResponse(next.value, spoken.join(''));
      spoken.push(next.value);
      yield next.value;
    }
  }
  const response = await model.generate(request);
  // What grounded() says is made of sources and templates alone, and its own tests hold it to that.
  const { text } = readReply(response);
  const safe = response.model === 'grounded' ? text : checkGrounding(groundingRequest(task, text)).text;
  if (safe !== '') yield safe;
  return fromResponse(response, safe);
}

function fromResponse(response: ModelResponse, text: string): ComposedReply {
  const { quickReplies } = readReply(response);
  return {
    text: text.trim(),
    cited: citedIn(text),
    quickReplies,
    model: response.model,
    usage: response.usage ?? NO_USAGE,
  };
}

function readReply(response: ModelResponse): { text: string; quickReplies: readonly string[] } {
  const parsed = replySchema.safeParse(response.output);
  return parsed.success ? parsed.data : { text: response.text, quickReplies: [] };
}

async function isOverBudget(context: AgentContext, task: ReplyTask): Promise<boolean> {
  const limit = task.shop.monthlyModelBudgetMicroUsd;
  if (limit === undefined) return false;
  const used = await context.storage.usage.read(task.shop.id, monthOf(task.now));
  return used.costMicroUsd >= limit;
}

/** "2026-11": usage is counted by calendar month in UTC. */
export function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}
