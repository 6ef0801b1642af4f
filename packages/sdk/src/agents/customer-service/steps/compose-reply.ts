import type { AgentContext } from '#agents/agent-context.ts';
import { CommerceAIError } from '#errors/commerceai-error.ts';
import { ModelError } from '#errors/model-error.ts';
import { grounded } from '#models/grounded/index.ts';
import { type LanguageModel, type ModelRequest, type ModelUsage, NO_USAGE } from '#models/language-model.ts';
import type { Message } from '#storage/conversations.ts';
import { citedIn } from '../grounding/check-grounding.ts';
import { safeQuickReplies } from '../grounding/safe-quick-replies.ts';
import { promptMessages, systemPrompt } from '../prompt.ts';
import type { CustomerServiceEvent, ReplyCard } from '../reply.ts';
import { replySchema } from '../reply-schema.ts';
import type { ReplyTask } from '../reply-task.ts';
import type { SourceList } from '../sources.ts';
import { openToolbox } from '../tools/toolbox.ts';
import type { Turn } from '../turn.ts';
import { converse, type Progress, readReply } from './converse.ts';
import { meteredModel, startTimeLimit } from './model-limits.ts';

/** A composed, checked text. */
export interface ComposedReply {
  /** What all deltas joined come to. */
  readonly text: string;
  readonly cited: readonly number[];
  readonly quickReplies: readonly string[];
  readonly model: string;
  /** Why the model asked for did not speak, or not alone. */
  readonly fallback?: string;
  readonly usage: ModelUsage;
  /** What a model's own lookups found to show. */
  readonly cards: readonly ReplyCard[];
  /** What was found does not hold the answer, and the text says so. @default false */
  readonly unanswered?: boolean;
}

/** What composing works with beside the task. */
export interface ComposeOptions {
  readonly turn: Turn;
  readonly sources: SourceList;
  /** Loaded only where a model reads it. */
  readonly history: () => Promise<readonly Message[]>;
}

const GROUNDED = grounded();

/**
 * Composes the reply, yielding checked text as it comes. The model asked for may fail at any moment, take too long,
 * cost too much or say nothing that holds: then `grounded()` says what there is to say, after what was said already,
 * and the result tells so.
 */
export async function* composeReply(
  context: AgentContext,
  task: ReplyTask,
  options: ComposeOptions,
): AsyncGenerator<CustomerServiceEvent, ComposedReply> {
  if (isGrounded(context.model)) return yield* composeGrounded(task, { model: context.model });
  const { signal } = options.turn.message;
  const progress: Progress = { said: '' };
  const limit = startTimeLimit(context, signal);
  try {
    const request: ModelRequest = {
      ...groundedRequest(task),
      system: systemPrompt(task),
      messages: promptMessages(task, await options.history()),
      signal: limit.signal,
    };
    const toolbox = openToolbox(context, options.turn, options.sources);
    const conversed = yield* converse(meteredModel(context, task.shop), request, {
      task,
      sources: options.sources,
      toolbox,
      progress,
    });
    const { response, said, usage } = conversed;
    const cited = citedIn(said);
    if (said.trim() === '' || (conversed.removed > 0 && cited.length === 0))
      return { ...(yield* composeGrounded(task, { said })), fallback: 'ungrounded', usage };
    return {
      text: said.trim(),
      cited,
      quickReplies: safeQuickReplies(conversed.quickReplies, { ...task, sources: options.sources.all }),
      model: response.model,
      usage,
      cards: toolbox.cards,
      ...(response.fallbackFrom ? { fallback: 'unavailable' } : {}),
    };
  } catch (error) {
    if (signal?.aborted || !CommerceAIError.isInstance(error)) throw error;
    const failure = limit.passed() ? 'timeout' : ModelError.isInstance(error) ? error.failure : error.code;
    return { ...(yield* composeGrounded(task, progress)), fallback: failure };
  } finally {
    limit.end();
  }
}

/** Whether what speaks is the model-free composer, however it is wrapped. */
export function isGrounded(model: LanguageModel): boolean {
  return model.name === GROUNDED.name;
}

/** What the model-free composer says, after what was said already. Made of sources and templates alone, it needs no check. */
export async function* composeGrounded(
  task: ReplyTask,
  options: { said?: string; model?: LanguageModel } = {},
): AsyncGenerator<CustomerServiceEvent, ComposedReply> {
  const { said = '', model = GROUNDED } = options;
  const response = await model.generate(groundedRequest(task));
  const { text, quickReplies, unanswered } = readReply(response);
  const separator = said.trim() === '' || text === '' ? '' : '\n\n';
  if (text !== '') yield { type: 'delta', text: separator + text };
  const whole = `${said}${separator}${text}`.trim();
  return {
    text: whole,
    cited: citedIn(whole),
    quickReplies,
    model: response.model,
    usage: NO_USAGE,
    cards: [],
    ...(unanswered ? { unanswered } : {}),
  };
}

function groundedRequest(task: ReplyTask): ModelRequest {
  return { system: '', messages: [], output: { name: 'reply', schema: replySchema }, task };
}
