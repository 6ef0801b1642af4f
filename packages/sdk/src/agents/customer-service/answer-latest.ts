import { CommerceAIError } from '#errors/commerceai-error.ts';
import type { Conversation, Message } from '#storage/conversations.ts';
import type { AgentContext } from '../agent-context.ts';
import { clientMessageId, replyKey } from './message-keys.ts';
import type { CustomerServiceReply } from './reply.ts';
import type { RespondInput } from './respond-input.ts';
import { unansweredHandover } from './unanswered-handover.ts';

/** Failed claims after which a person gets the conversation. */
const TRIES = 5;
/** Latest messages that are looked through for the shopper's newest. */
const READ = 20;

/**
 * Answers the shopper's newest message where nobody has, as the one who stored it would have: under its own id, so that
 * it is answered once however many are at it. Where that fails again and again, a person gets the conversation.
 */
export async function answerLatest(
  context: AgentContext,
  respond: (input: RespondInput) => Promise<CustomerServiceReply>,
  conversation: Conversation,
  options: { readonly signal?: AbortSignal } = {},
): Promise<CustomerServiceReply | undefined> {
  const message = await findUnanswered(context, conversation);
  const messageId = message && clientMessageId(message);
  if (!message || messageId === undefined) {
    await settle(context, conversation);
    return undefined;
  }
  if ((conversation.unanswered?.tries ?? 0) > TRIES) {
    await handOver(context, conversation, message);
    return undefined;
  }
  const { shopId, id: conversationId, channel, threadKey } = conversation;
  const reply = await respond({
    shopId,
    conversationId,
    channel,
    threadKey,
    messageId,
    text: message.text,
    attachments: message.attachments,
    ...(message.language ? { language: message.language } : {}),
    ...options,
  });
  const latest = await context.storage.conversations.find(shopId, conversationId);
  if (latest && !(await findUnanswered(context, latest))) await settle(context, latest);
  return reply;
}

/** The shopper's newest message, unless it is answered. */
async function findUnanswered(
  context: AgentContext,
  { shopId, id }: Conversation,
): Promise<Message | undefined> {
  const messages = await context.storage.conversations.messages(shopId, id, { limit: READ });
  const newest = messages.findLast(({ author }) => author === 'shopper');
  if (!newest) return undefined;
  const key = replyKey(clientMessageId(newest) ?? '');
  const isAnswered = messages.some(
    (message) => message.key === key || (message.author === 'human' && message.position > newest.position),
  );
  return isAnswered ? undefined : newest;
}

/** Notes that nothing waits for an answer, unless somebody wrote meanwhile. */
function settle(context: AgentContext, conversation: Conversation): Promise<void> {
  return changeUnlessMoved(context, conversation, { unanswered: null });
}

async function handOver(context: AgentContext, conversation: Conversation, message: Message): Promise<void> {
  const now = context.clock.now();
  const handover = await unansweredHandover(context, conversation.shopId, { message, tries: TRIES, now });
  await changeUnlessMoved(context, conversation, { status: 'waiting', waitingSince: now, handover });
}

/** Whoever wrote in the conversation since is at it, and the next claim looks again. */
async function changeUnlessMoved(
  context: AgentContext,
  { shopId, id, version }: Conversation,
  change: Parameters<typeof context.storage.conversations.update>[2],
): Promise<void> {
  try {
    await context.storage.conversations.update(shopId, id, change, {
      expectedVersion: version,
      now: context.clock.now(),
    });
  } catch (error) {
    if (!CommerceAIError.isInstance(error) || error.code !== 'version_conflict') throw error;
  }
}
