import { CommerceAIError } from '#errors/commerceai-error.ts';
import type { Conversation, Message } from '#storage/conversations.ts';
import type { AgentContext } from '../agent-context.ts';
import { clientMessageId } from './message-keys.ts';
import type { CustomerServiceReply } from './reply.ts';
import type { RespondInput } from './respond-input.ts';
import { unansweredHandover } from './unanswered-handover.ts';
import { unansweredMessages } from './unanswered-messages.ts';

/** Failed claims after which a person gets the conversation. */
const TRIES = 5;

/**
 * Answers what the shopper wrote and nobody has answered, one after the other, as those who stored it would have: each
 * under its own id, so that it is answered once however many are at it. Where that fails again and again, a person gets
 * the conversation. Returns the last reply.
 */
export async function answerLatest(
  context: AgentContext,
  respond: (input: RespondInput) => Promise<CustomerServiceReply>,
  conversation: Conversation,
  options: { readonly signal?: AbortSignal } = {},
): Promise<CustomerServiceReply | undefined> {
  const messages = await unansweredMessages(context.storage, conversation);
  const newest = messages.at(-1);
  if (!newest) {
    await settle(context, conversation);
    return undefined;
  }
  if ((conversation.unanswered?.tries ?? 0) > TRIES) {
    await handOver(context, conversation, newest);
    return undefined;
  }
  const { shopId, id: conversationId, channel, threadKey } = conversation;
  let reply: CustomerServiceReply | undefined;
  for (const message of messages) {
    const messageId = clientMessageId(message);
    if (messageId === undefined) continue;
    reply = await respond({
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
    // Once a person has the floor, the rest is theirs.
    if (reply.status !== 'bot') return reply;
  }
  const latest = await context.storage.conversations.find(shopId, conversationId);
  if (latest && (await unansweredMessages(context.storage, latest)).length === 0)
    await settle(context, latest);
  return reply;
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
