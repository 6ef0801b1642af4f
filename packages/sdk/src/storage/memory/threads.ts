import type { Conversation, ConversationCustomer } from '../conversations.ts';

/** Where a shopper is heard. */
export type Thread = Pick<Conversation, 'channel' | 'threadKey'>;

/** The thread as a key. */
export function threadOf({ channel, threadKey }: Thread): string {
  return `${channel}\n${threadKey}`;
}

/** Whether somebody vouches for who this is: then the customer decides, not the thread. */
export function isNamed(customer: ConversationCustomer | undefined): boolean {
  return customer?.verified === true && (customer.id !== undefined || customer.email !== undefined);
}
