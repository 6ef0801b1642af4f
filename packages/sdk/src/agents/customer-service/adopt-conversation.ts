import type { Conversation } from '#storage/conversations.ts';
import type { AgentContext } from '../agent-context.ts';
import { currentCustomer, mergeCustomer } from './customer-proof.ts';
import { defaultShopSettings } from './default-shop-settings.ts';
import { joinConversations, oldestOfThread } from './join-conversations.ts';
import { completeCustomer } from './steps/receive-message.ts';
import { belongsToAnother } from './whose-conversation.ts';

/**
 * The shopper of a conversation turned out to be a customer: it becomes theirs, in their thread, together with what they
 * have open already. Undefined, and nothing changes, where it is another customer's.
 */
export async function adoptConversation(
  context: AgentContext,
  conversation: Conversation,
  { customerId, threadKey }: { customerId: string; threadKey: string },
): Promise<Conversation | undefined> {
  const { storage, clock } = context;
  const { shopId, id, status } = conversation;
  const given = { id: customerId, verified: true };
  const { customer } = await completeCustomer(context, { shopId, customer: given });
  if (belongsToAnother(conversation.customer, customer)) return undefined;
  const now = clock.now();
  const { policy } = (await storage.shops.find(shopId)) ?? defaultShopSettings(shopId);
  const merged = mergeCustomer(currentCustomer(conversation, policy, now), customer, { policy, now });
  const change = { threadKey, ...(merged ? { customer: merged } : {}) };
  const adopted = await storage.conversations.update(shopId, id, change, { now });
  if (status === 'resolved') return adopted;
  return joinConversations(context, adopted, { policy, choose: oldestOfThread(threadKey) });
}
