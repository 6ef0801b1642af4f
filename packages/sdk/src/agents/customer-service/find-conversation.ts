import type { Conversation } from '#storage/conversations.ts';
import type { Storage } from '#storage/storage.ts';

/** The conversation of that id or, where it was joined to another of the same customer, that one. */
export async function findConversation(
  { conversations }: Pick<Storage, 'conversations'>,
  shopId: string,
  conversationId: string,
): Promise<Conversation | undefined> {
  const found = await conversations.find(shopId, conversationId);
  if (found?.joinedInto === undefined) return found;
  return (await findConversation({ conversations }, shopId, found.joinedInto)) ?? found;
}
