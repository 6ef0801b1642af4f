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
import { guestOf } from '../join-conversations.ts';
import { replyKey, shopperKey } from '../message-keys.ts';
import { unlessAway, watchReads } from '../platform-away.ts';
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

/** Stores the shopper's message before anything is looked up for its answer, so that no later failure can lose it. */
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
        text: message.wholeText ?? message.text,
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
    change: changeOf(context, message, conversation, understanding, { now, policy }),
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
  context: AgentContext,
  message: ShopperMessage,
  conversation: Conversation,
  understanding: Understanding,
  { now, policy }: { now: Date; policy: ServicePolicy },
): ConversationChange {
  const customer = customerNow(message, conversation, { now, policy });
  return {
    ...placeOf(context, message, conversation, { customer, now, policy }),
    language: understanding.language,
    intent: understanding.topic,
    sentiment: understanding.sentiment.score,
    unanswered: { since: now, tries: 0 },
    ...(customer && customer !== conversation.customer ? { customer } : {}),
    ...(conversation.status === 'resolved' ? REOPENED : {}),
  };
}

/**
 * Where the conversation is heard from now on. It follows a customer whom the host vouches for; the thread it leaves
 * takes part for as long as what was proven there lasts. A thread that is such a guest changes nothing but its time.
 */
function placeOf(
  context: AgentContext,
  message: ShopperMessage,
  conversation: Conversation,
  { customer, policy, now }: { customer: ConversationCustomer | undefined; policy: ServicePolicy; now: Date },
): ConversationChange {
  const { channel, threadKey } = message;
  if (message.conversationId) return { channel };
  if (channel === conversation.channel && threadKey === conversation.threadKey) return { channel, threadKey };
  if (message.customer?.verified) {
    const guest = guestOf(context, conversation, { policy, now });
    return { channel, threadKey, ...(guest ? { guest } : {}) };
  }
  const until = customer?.verified && customer.proof ? new Date(customer.proof.until) : undefined;
  return until ? { guest: { channel, threadKey, until } } : {};
}

/** A resolved conversation that goes on begins with the agent again. */
const REOPENED = {
  status: 'bot',
  resolution: null,
  resolvedAt: null,
  assignee: null,
  handover: null,
} as const;

/**
 * Fills in the e-mail address and name of a customer whom the platform named only by id. While it is away the id has to
 * do: the next message asks again.
 */
export async function completeCustomer<Named extends Pick<ShopperMessage, 'shopId' | 'customer'>>(
  context: AgentContext,
  message: Named,
): Promise<Named> {
  const { customer } = message;
  if (!customer?.verified || !customer.id || customer.email) return message;
  const commerce = findCapability(context.connectors, 'commerce');
  if (!commerce) return message;
  const { id } = customer;
  const known = await unlessAway(
    () => watchReads(commerce).findCustomer(message.shopId, id),
    () => undefined,
  );
  if (!known) return message;
  const name = [known.firstName, known.lastName].filter(Boolean).join(' ');
  return { ...message, customer: { ...customer, email: known.email, ...(name ? { name } : {}) } };
}
