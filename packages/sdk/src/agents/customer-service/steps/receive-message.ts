import type { AgentContext } from '#agents/agent-context.ts';
import { findCapability } from '#connectors/connector.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import type {
  Conversation,
  ConversationChange,
  ConversationCustomer,
  Message,
} from '#storage/conversations.ts';
import { currentCustomer, mergeCustomer } from '../customer-proof.ts';
import { replyKey, shopperKey } from '../message-keys.ts';
import type { ServicePolicy } from '../shop-settings.ts';
import type { ShopperMessage, Understanding } from '../turn.ts';

/** What receiving came to: a message to answer, new or `stored` by a try that ended before the answer, or one answered before. */
export type Received =
  | {
      readonly outcome: 'new' | 'stored';
      readonly conversation: Conversation;
      readonly message: Message;
    }
  | {
      readonly outcome: 'answered';
      readonly conversation: Conversation;
      readonly message: Message;
      readonly reply: Message;
    };

/** Stores the shopper's message before anything else happens, so that no later failure can lose it. */
export async function receiveMessage(
  context: AgentContext,
  message: ShopperMessage,
  conversation: Conversation,
  understanding: Understanding,
  { now, policy }: { now: Date; policy: ServicePolicy },
): Promise<Received> {
  const { conversations } = context.storage;
  const stored = await conversations.append({
    shopId: message.shopId,
    conversationId: conversation.id,
    messages: [
      {
        author: 'shopper',
        kind: 'message',
        text: message.text,
        language: understanding.language,
        attachments: message.attachments,
        citations: [],
        cards: [],
        quickReplies: [],
        intent: understanding.topic,
        sentiment: understanding.sentiment.score,
        key: shopperKey(message.messageId),
        createdAt: now,
      },
    ],
    change: changeOf(message, conversation, understanding, { now, policy }),
    now,
  });
  const [saved] = stored.messages;
  if (!saved)
    throw new ConflictError({ message: 'The message was not stored; send it again.', retryable: true });
  if (stored.repeated) {
    const reply = await conversations.findMessage(
      message.shopId,
      conversation.id,
      replyKey(message.messageId),
    );
    if (reply) return { outcome: 'answered', conversation: stored.conversation, message: saved, reply };
    // Stored by an earlier try, perhaps long ago: what was proven then may have run out.
    const customer = customerNow(message, stored.conversation, { now, policy });
    const current = { ...stored.conversation, ...(customer ? { customer } : {}) };
    return { outcome: 'stored', conversation: current, message: saved };
  }
  return { outcome: 'new', conversation: stored.conversation, message: saved };
}

function customerNow(
  message: ShopperMessage,
  conversation: Conversation,
  { now, policy }: { now: Date; policy: ServicePolicy },
): ConversationCustomer | undefined {
  return mergeCustomer(currentCustomer(conversation, policy, now), message.customer, { policy, now });
}

function changeOf(
  message: ShopperMessage,
  conversation: Conversation,
  understanding: Understanding,
  { now, policy }: { now: Date; policy: ServicePolicy },
): ConversationChange {
  const customer = customerNow(message, conversation, { now, policy });
  return {
    channel: message.channel,
    language: understanding.language,
    intent: understanding.topic,
    sentiment: understanding.sentiment.score,
    unanswered: { since: now, tries: 0 },
    ...(message.conversationId ? {} : { threadKey: message.threadKey }),
    ...(customer && customer !== conversation.customer ? { customer } : {}),
    ...(conversation.status === 'resolved' ? REOPENED : {}),
  };
}

/** A resolved conversation that goes on begins with the agent again. */
const REOPENED = {
  status: 'bot',
  resolution: null,
  resolvedAt: null,
  assignee: null,
  handover: null,
} as const;

/** Fills in the e-mail address and name of a customer whom the platform named only by id. */
export async function completeCustomer(
  context: AgentContext,
  message: ShopperMessage,
): Promise<ShopperMessage> {
  const { customer } = message;
  if (!customer?.verified || !customer.id || customer.email) return message;
  const known = await findCapability(context.connectors, 'commerce')?.findCustomer(
    message.shopId,
    customer.id,
  );
  if (!known) return message;
  const name = [known.firstName, known.lastName].filter(Boolean).join(' ');
  return { ...message, customer: { ...customer, email: known.email, ...(name ? { name } : {}) } };
}
