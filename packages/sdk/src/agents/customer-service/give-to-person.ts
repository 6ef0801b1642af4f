import { ConflictError } from '#errors/conflict-error.ts';
import type { Conversation, ConversationChange } from '#storage/conversations.ts';
import type { AgentContext } from '../agent-context.ts';
import type { Handover } from './handover.ts';
import { replyKey, shopperKey } from './message-keys.ts';
import { recordEscalation } from './record-escalation.ts';
import type { RespondInput } from './respond-input.ts';
import { keepInput } from './steps/check-input.ts';
import { loadConversation } from './steps/load-conversation.ts';
import type { ShopperMessage } from './turn.ts';
import { unansweredHandover } from './unanswered-handover.ts';

/**
 * Stores a message that could not be answered, unless it is stored, and lets its conversation wait for a person.
 * Understands nothing, so that it works where answering fails for good.
 */
export async function giveToPerson(
  context: AgentContext,
  input: RespondInput,
  { tries }: { readonly tries: number },
): Promise<Conversation> {
  const { conversations } = context.storage;
  const now = context.clock.now();
  const message = keepInput(input, context);
  const { shopId, messageId } = message;
  const opened = await loadConversation(context, message, now);
  const text = message.wholeText ?? message.text;
  const handover = await unansweredHandover(context, shopId, { message: { text }, tries, now });
  const change = changeOf(message, opened, handover);
  const { conversation, repeated } = await conversations.append({
    shopId,
    conversationId: opened.id,
    messages: [
      {
        author: 'shopper',
        kind: 'message',
        text,
        attachments: message.attachments,
        citations: [],
        cards: [],
        quickReplies: [],
        key: shopperKey(messageId),
        createdAt: now,
      },
    ],
    change,
    expectedVersion: opened.version,
    now,
  });
  if (!repeated) return escalated(context, conversation, change);
  // Stored by a try that failed later: answered after all, or still without an answer.
  if (await conversations.findMessage(shopId, conversation.id, replyKey(messageId))) return conversation;
  const late = changeOf(message, conversation, handover);
  if (!late.handover && !conversation.unanswered) return conversation;
  const changed = await conversations.update(shopId, conversation.id, late, {
    expectedVersion: conversation.version,
    now,
  });
  return escalated(context, changed, late);
}

async function escalated(
  context: AgentContext,
  conversation: Conversation,
  { handover }: ConversationChange,
): Promise<Conversation> {
  if (handover) await recordEscalation(context, conversation, handover);
  return conversation;
}

/** Whoever has the floor, or is waited for already, keeps it. */
function changeOf(
  { conversationId, channel, threadKey, customer }: ShopperMessage,
  conversation: Conversation,
  handover: Handover,
): ConversationChange {
  const { status, joinedInto } = conversation;
  if (joinedInto !== undefined) {
    throw new ConflictError({
      message: 'The conversation was joined to another; try again.',
      retryable: true,
    });
  }
  return {
    unanswered: null,
    // A conversation follows a customer whom the platform vouches for to where they write.
    ...(customer?.verified && conversationId === undefined ? { channel, threadKey } : {}),
    ...(status === 'resolved' ? { assignee: null, resolution: null, resolvedAt: null } : {}),
    ...(status === 'bot' || status === 'resolved'
      ? { status: 'waiting', waitingSince: handover.at, handover }
      : {}),
  };
}
