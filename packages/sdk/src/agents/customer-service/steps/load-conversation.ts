import type { AgentContext } from '#agents/agent-context.ts';
import { NotFoundError } from '#errors/not-found-error.ts';
import type { Conversation } from '#storage/conversations.ts';
import type { ShopperMessage } from '../turn.ts';

/** The conversation this message belongs to, opened when there is none. @throws NotFoundError */
export async function loadConversation(
  context: AgentContext,
  message: ShopperMessage,
  now: Date,
): Promise<Conversation> {
  const { conversations } = context.storage;
  if (message.conversationId) {
    const found = await conversations.find(message.shopId, message.conversationId);
    if (!found) throw new NotFoundError({ kind: 'conversation', id: message.conversationId });
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
