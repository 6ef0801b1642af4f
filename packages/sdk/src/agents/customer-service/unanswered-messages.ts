import type { Conversation, Message } from '#storage/conversations.ts';
import type { Storage } from '#storage/storage.ts';
import { clientMessageId, replyKey } from './message-keys.ts';

/** Latest messages that are looked through. */
const READ = 20;
/** What was left so long before the newest is no longer waited for, in milliseconds. */
const TOGETHER_MS = 60 * 60_000;

/**
 * The shopper's messages that nobody has answered, oldest first: neither the agent, each by its own reply, nor a person
 * who wrote after them.
 */
export async function unansweredMessages(
  { conversations }: Pick<Storage, 'conversations'>,
  { shopId, id }: Pick<Conversation, 'shopId' | 'id'>,
): Promise<readonly Message[]> {
  const messages = await conversations.messages(shopId, id, { limit: READ });
  const keys = new Set(messages.map(({ key }) => key));
  const byPerson = messages.findLast(({ author }) => author === 'human')?.position ?? 0;
  const newest = messages.findLast(({ author }) => author === 'shopper');
  return messages.filter((message) => {
    const messageId = clientMessageId(message);
    if (messageId === undefined || message.position < byPerson || keys.has(replyKey(messageId))) return false;
    return newest !== undefined && newest.createdAt.getTime() - message.createdAt.getTime() <= TOGETHER_MS;
  });
}
