import type { AgentContext } from '#agents/agent-context.ts';
import { NotFoundError } from '#errors/not-found-error.ts';
import type { Conversation } from '#storage/conversations.ts';
import { findConversation } from '../find-conversation.ts';
import type { ShopperMessage } from '../turn.ts';
import { belongsToAnother } from '../whose-conversation.ts';
import { openApart, openingOf } from './open-apart.ts';

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
  const opened = await conversations.open(openingOf(message, now));
  // A device that several people use: whoever was proven here before, it was not this one.
  return belongsToAnother(opened.customer, message.customer)
    ? openApart(context, message, opened, now)
    : opened;
}
