import type { AgentContext } from '#agents/agent-context.ts';
import { findCapability } from '#connectors/connector.ts';
import { isSentTo } from '#deliveries/deliveries-of.ts';
import { CommerceAIError } from '#errors/commerceai-error.ts';
import type { Conversation } from '#storage/conversations.ts';
import { type ConversationMemory, EMPTY_MEMORY } from '../memory.ts';
import { shopperKey } from '../message-keys.ts';
import type { ShopperMessage, Understanding } from '../turn.ts';
import { isOwned } from '../whose-conversation.ts';
import { openApart } from './open-apart.ts';

/**
 * Where a message belongs that comes from a browser in which somebody proved who they are, and gives another mailbox for
 * an order that is not theirs: to a conversation of its own, before it is stored. It may be the next person at a shared
 * tablet, and neither must read the other. Undefined where the message stays.
 */
export async function partFromOwner(
  context: AgentContext,
  message: ShopperMessage,
  opened: Conversation,
  understanding: Understanding,
  now: Date,
): Promise<Conversation | undefined> {
  if (!(await speaksForAnother(context, message, opened, understanding))) return undefined;
  const apart = await openApart(context, message, opened, now);
  const memory = questionOf(opened.memory);
  const isNew = apart.createdAt.getTime() === now.getTime();
  return memory && isNew ? withMemory(context, apart, memory, now) : apart;
}

async function speaksForAnother(
  context: AgentContext,
  message: ShopperMessage,
  { id, status, customer, memory }: Conversation,
  { entities, requestAnswer }: Understanding,
): Promise<boolean> {
  // Whom the host vouches for, or puts into a conversation by its id, is no stranger at a tablet.
  if (message.customer?.verified || message.conversationId || isSentTo(context, message.channel))
    return false;
  // What a person has taken over is not taken from them.
  if (status !== 'bot' || !isOwned(customer) || customer?.email === undefined) return false;
  const { awaiting } = memory;
  const given = awaiting?.kind === 'order_number' ? awaiting.email : undefined;
  const claimed = entities.email ?? given ?? memory.email;
  if (claimed === undefined || claimed === customer.email) return false;
  const isAsked = awaiting?.kind === 'email' || awaiting?.kind === 'order_number';
  // What was asked for is about the order that was not found, not about the one spoken of before it.
  const number = entities.orderNumber ?? (isAsked ? undefined : memory.orderNumber);
  if (number === undefined && !isAsked && requestAnswer !== 'lacks') return false;
  const { shopId, messageId } = message;
  const order =
    number === undefined
      ? undefined
      : await findCapability(context.connectors, 'commerce')?.findOrder(shopId, number, {
          emails: [customer.email],
        });
  if (order?.email === customer.email) return false;
  const stored = await context.storage.conversations.findMessage(shopId, id, shopperKey(messageId));
  return stored === undefined;
}

/** What the message may answer: it goes along, and nothing else that was said. */
function questionOf({ awaiting }: ConversationMemory): ConversationMemory | undefined {
  if (awaiting?.kind === 'email') {
    const { orderNumber } = awaiting;
    return { ...EMPTY_MEMORY, awaiting, ...(orderNumber === undefined ? {} : { orderNumber }) };
  }
  if (awaiting?.kind !== 'order_number') return undefined;
  const { choices: _theirs, ...asked } = awaiting;
  return { ...EMPTY_MEMORY, awaiting: asked };
}

/** Whoever was at it meanwhile, with the same message, has brought it along. */
async function withMemory(
  { storage }: AgentContext,
  { shopId, id, version }: Conversation,
  memory: ConversationMemory,
  now: Date,
): Promise<Conversation | undefined> {
  try {
    return await storage.conversations.update(shopId, id, { memory }, { expectedVersion: version, now });
  } catch (error) {
    if (!CommerceAIError.isInstance(error) || error.code !== 'version_conflict') throw error;
    return storage.conversations.find(shopId, id);
  }
}
