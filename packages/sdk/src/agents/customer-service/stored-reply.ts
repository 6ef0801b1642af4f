import { NO_USAGE } from '#models/language-model.ts';
import type { Conversation, Message } from '#storage/conversations.ts';
import type { Handover } from './handover.ts';
import type { CustomerServiceReply, PublicHandover } from './reply.ts';

/** What of a hand-over the shopper may see. */
export function publicHandover(handover: Handover, queuePosition: number | undefined): PublicHandover {
  return {
    reason: handover.reason,
    ...(queuePosition === undefined ? {} : { queuePosition }),
    ...(handover.expectedAt ? { expectedAt: handover.expectedAt.toISOString() } : {}),
  };
}

/** The reply as it was given the first time, read back from storage; without `reply`, that a person has the floor. */
export function storedReply(options: {
  conversation: Conversation;
  message: Message;
  messageId: string;
  reply?: Message;
  queuePosition?: number | undefined;
}): CustomerServiceReply {
  const { conversation, message, messageId, reply, queuePosition } = options;
  const score = message.sentiment ?? 0;
  return {
    conversationId: conversation.id,
    messageId,
    replyId: reply?.id ?? '',
    text: reply?.text ?? '',
    language: reply?.language ?? message.language ?? conversation.language ?? 'fr',
    languageFallback: reply?.language !== undefined && reply.language !== message.language,
    intent: { name: message.intent ?? 'out_of_scope', confidence: 1 },
    sentiment: { score, label: score < -0.25 ? 'negative' : score > 0.25 ? 'positive' : 'neutral' },
    citations: reply?.citations ?? [],
    cards: reply?.cards ?? [],
    quickReplies: reply?.quickReplies ?? [],
    status: conversation.status,
    model: reply?.model ?? 'none',
    usage: NO_USAGE,
    ...(conversation.handover && conversation.status !== 'bot'
      ? { handover: publicHandover(conversation.handover, queuePosition) }
      : {}),
  };
}
