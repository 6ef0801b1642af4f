import type { AgentContext } from '#agents/agent-context.ts';
import { announceDeliveries } from '#deliveries/announce-deliveries.ts';
import type { Conversation, ConversationChange, Message, NewMessage } from '#storage/conversations.ts';
import type { Handover } from '../handover.ts';
import { joinConversations, oldestOfThread, oldestOther } from '../join-conversations.ts';
import type { LookUp } from '../look-up.ts';
import { replyKey } from '../message-keys.ts';
import { recordEscalation } from '../record-escalation.ts';
import type { Citation, CustomerServiceReply, ReplyCard } from '../reply.ts';
import type { Finding, ReplyTask } from '../reply-task.ts';
import { publicHandover, storedReply } from '../stored-reply.ts';
import type { Turn } from '../turn.ts';
import type { ComposedReply } from './compose-reply.ts';
import { noteGap } from './note-gap.ts';
import { remember } from './remember.ts';
import { saveReply } from './save-reply.ts';

/** What the shop has no word on, or does not sell: its own texts may tell one day. */
const UNANSWERED: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>(['nothing_found', 'no_product']);

/** What a turn came to, ready to be stored. */
export interface TurnOutcome {
  /** The shopper's message. */
  readonly stored: Message;
  readonly found: LookUp;
  readonly findings: readonly Finding[];
  readonly reply: ComposedReply;
  readonly lowConfidence: boolean;
  readonly citations: readonly Citation[];
  readonly task: ReplyTask;
  readonly handover?: Handover;
}

/** Stores the reply and what follows from it, and tells it as the caller gets it. */
export async function finishTurn(
  context: AgentContext,
  turn: Turn,
  outcome: TurnOutcome,
): Promise<CustomerServiceReply> {
  const { message } = turn;
  const { handover, found } = outcome;
  const reply = newMessage(turn, outcome);
  const saved = await saveReply(context, turn, reply, changeOf(turn, outcome));
  if (saved.outcome !== 'saved') {
    return storedReply({
      conversation: saved.conversation,
      message: outcome.stored,
      messageId: message.messageId,
      ...(saved.outcome === 'repeated' ? { reply: saved.reply } : {}),
    });
  }
  if (hasMail(found)) await announceDeliveries(context, message.shopId);
  if (outcome.reply.unanswered || outcome.findings.some(({ kind }) => UNANSWERED.has(kind)))
    await noteGap(context, turn);
  if (handover && !saved.waitsAlready) await recordEscalation(context, turn.conversation, handover);
  const conversation = await becomeOne(context, turn, saved.conversation, found);
  const queuePosition =
    handover && (await context.storage.conversations.queuePosition(message.shopId, conversation.id));
  return {
    ...asReply(turn, outcome, reply),
    conversationId: conversation.id,
    replyId: saved.reply.id,
    status: conversation.status,
    ...(handover ? { handover: publicHandover(handover, queuePosition) } : {}),
  };
}

/** Once it is known who the shopper is, what they have open elsewhere and this become one conversation. */
function becomeOne(
  context: AgentContext,
  turn: Turn,
  conversation: Conversation,
  found: LookUp,
): Conversation | Promise<Conversation> {
  const { message, now, shop, moved } = turn;
  const { policy } = shop;
  // A turn that was overtaken may find proven what its first run has proven.
  // The mailbox of somebody else makes nothing of theirs one with this.
  const isOwn = found.customer?.verified && found.customer.mailboxes === undefined;
  const isProven = isOwn || (!turn.newest && conversation.customer?.verified);
  if (isProven)
    return joinConversations(context, conversation, {
      policy,
      choose: oldestOther(conversation, policy, now),
    });
  if (!moved) return conversation;
  return joinConversations(context, conversation, { policy, choose: oldestOfThread(message.threadKey) });
}

function asReply(
  { message, understanding }: Turn,
  { reply, task, citations }: TurnOutcome,
  { cards }: NewMessage,
): Omit<CustomerServiceReply, 'conversationId' | 'replyId' | 'status'> {
  return {
    messageId: message.messageId,
    text: reply.text,
    language: task.language,
    languageFallback: task.unservedLanguage !== undefined,
    intent: { name: understanding.topic, confidence: understanding.intent.confidence },
    sentiment: understanding.sentiment,
    citations,
    cards,
    quickReplies: reply.quickReplies,
    model: reply.model,
    usage: reply.usage,
    ...(reply.fallback ? { modelFallback: reply.fallback } : {}),
  };
}

function newMessage(turn: Turn, { reply, citations, found, task }: TurnOutcome): NewMessage {
  return {
    author: 'bot',
    kind: 'message',
    text: reply.text,
    language: task.language,
    attachments: [],
    citations,
    cards: distinct([...(found.cards ?? []), ...reply.cards]),
    quickReplies: reply.quickReplies,
    model: reply.model,
    key: replyKey(turn.message.messageId),
    createdAt: turn.now,
  };
}

/** Each order and article once, as it was shown first. */
function distinct(cards: readonly ReplyCard[]): readonly ReplyCard[] {
  const keyOf = (card: ReplyCard) => `${card.type} ${card.type === 'order' ? card.number : card.handle}`;
  return cards.filter((card, index) => cards.findIndex((one) => keyOf(one) === keyOf(card)) === index);
}

function changeOf(turn: Turn, { found, lowConfidence, handover }: TurnOutcome): ConversationChange {
  return {
    memory: remember(turn.conversation.memory, turn.understanding, found, { lowConfidence, now: turn.now }),
    ...(found.customer ? { customer: found.customer } : {}),
    ...(handover ? { status: 'waiting', waitingSince: turn.now, handover } : {}),
  };
}

function hasMail(found: LookUp): boolean {
  return found.findings.some((finding) => finding.kind === 'code_sent');
}
