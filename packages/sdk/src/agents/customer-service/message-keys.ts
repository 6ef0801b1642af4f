import type { Message } from '#storage/conversations.ts';

const SHOPPER = 'shopper:';

/** Key of the stored message that a client calls `messageId`. */
export function shopperKey(messageId: string): string {
  return `${SHOPPER}${messageId}`;
}

/** Key of the stored reply to that message. */
export function replyKey(messageId: string): string {
  return `reply:${messageId}`;
}

/** The client's own id of a stored message of the shopper's; undefined for any other message. */
export function clientMessageId({ author, key }: Pick<Message, 'author' | 'key'>): string | undefined {
  return author === 'shopper' && key.startsWith(SHOPPER) ? key.slice(SHOPPER.length) : undefined;
}
