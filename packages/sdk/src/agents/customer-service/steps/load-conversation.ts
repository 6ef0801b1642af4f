import type { AgentContext } from '#agents/agent-context.ts';
import { NotFoundError } from '#errors/not-found-error.ts';
import type { Conversation, ConversationCustomer } from '#storage/conversations.ts';
import { findConversation } from '../find-conversation.ts';
import type { ShopperMessage } from '../turn.ts';

/** The conversation this message belongs to, opened when there is none. @throws NotFoundError */
export async function loadConversation(
  context: AgentContext,
  message: ShopperMessage,
  now: Date,
): Promise<Conversation> {
  const { conversations } = context.storage;
  if (message.conversationId) {
    const found = await findConversation(context.storage, message.shopId, message.conversationId);
    if (!found || belongsToAnother(found.customer, message.customer))
      throw new NotFoundError({ kind: 'conversation', id: message.conversationId });
    return found;
  }
  return conversations.open({
    shopId: message.shopId,
    channel: message.channel,
    threadKey: message.threadKey,
    now,
    ...(message.customer ? { customer: message.customer } : {}),
    ...(message.language ? { language: message.language } : {}),
  });
}

/** Two customers who are both vouched for and share neither id nor address are two people. */
export function belongsToAnother(
  owner: ConversationCustomer | undefined,
  caller: ConversationCustomer | undefined,
): boolean {
  // Whoever was proven once stays the owner, however long ago.
  if (!(owner?.verified || owner?.proof) || !caller?.verified) return false;
  const sameId = owner.id !== undefined && owner.id === caller.id;
  const sameEmail = owner.email !== undefined && owner.email === caller.email;
  return !sameId && !sameEmail;
}
