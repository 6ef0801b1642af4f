import type { Conversation, ConversationCustomer } from '../conversations.ts';
import { type ConversationRow, compareRows } from './conversation-row.ts';
import { threadOf } from './threads.ts';

/** Finds conversations of one shop by thread and by verified customer without looking through the others. */
export interface ConversationIndex {
  add(row: ConversationRow): void;
  /** Tells the index what the row's conversation was before it changed. */
  moved(row: ConversationRow, before: Conversation): void;
  /** The newest unresolved one, else the newest. */
  newestInThread(channel: string, threadKey: string): ConversationRow | undefined;
  /** The unresolved conversation a shopper is in. See {@link ConversationRepository.open}. */
  live(request: {
    readonly channel: string;
    readonly threadKey: string;
    readonly customer?: ConversationCustomer;
  }): ConversationRow | undefined;
  /** The unresolved conversations of a verified customer, oldest first. */
  liveOfCustomer(customer: Pick<ConversationCustomer, 'id' | 'email'>): readonly ConversationRow[];
}

export function createConversationIndex(): ConversationIndex {
  const byThread = new Map<string, ConversationRow[]>();
  const liveByThread = new Map<string, ConversationRow[]>();
  const liveByCustomer = new Map<string, ConversationRow[]>();

  const add = (row: ConversationRow) => {
    const { conversation } = row;
    insert(byThread, threadOf(conversation), row);
    if (conversation.status === 'resolved') return;
    insert(liveByThread, threadOf(conversation), row);
    for (const key of verifiedKeys(conversation.customer)) insert(liveByCustomer, key, row);
  };

  return {
    add,
    moved(row, before) {
      const after = row.conversation;
      const same =
        before.channel === after.channel &&
        before.threadKey === after.threadKey &&
        before.customer === after.customer &&
        (before.status === 'resolved') === (after.status === 'resolved');
      if (same) return;
      remove(byThread, threadOf(before), row);
      remove(liveByThread, threadOf(before), row);
      for (const key of verifiedKeys(before.customer)) remove(liveByCustomer, key, row);
      add(row);
    },
    newestInThread(channel, threadKey) {
      const thread = threadOf({ channel, threadKey });
      return liveByThread.get(thread)?.at(-1) ?? byThread.get(thread)?.at(-1);
    },
    liveOfCustomer({ id, email }) {
      const named = { verified: true, ...(id ? { id } : {}), ...(email ? { email } : {}) };
      const rows = verifiedKeys(named).flatMap((key) => liveByCustomer.get(key) ?? []);
      return [...new Set(rows)].sort(compareRows);
    },
    live(request) {
      const ofCustomer = verifiedKeys(request.customer).map((key) => liveByCustomer.get(key)?.at(-1));
      const newest = ofCustomer
        .filter((row) => row !== undefined)
        .sort(compareRows)
        .at(-1);
      return (
        newest ??
        liveByThread
          .get(threadOf(request))
          ?.findLast(({ conversation }) => !belongsToAnother(conversation.customer, request.customer))
      );
    },
  };
}

/** On a shared device the same thread may come with another vouched-for customer, who must not get into the first one's conversation. */
function belongsToAnother(
  owner: ConversationCustomer | undefined,
  caller: ConversationCustomer | undefined,
): boolean {
  const owned = verifiedKeys(owner);
  const called = verifiedKeys(caller);
  return owned.length > 0 && called.length > 0 && !called.some((key) => owned.includes(key));
}

function verifiedKeys(customer: ConversationCustomer | undefined): string[] {
  if (!customer?.verified) return [];
  const keys: string[] = [];
  if (customer.id !== undefined) keys.push(`id ${customer.id}`);
  if (customer.email !== undefined) keys.push(`email ${customer.email}`);
  return keys;
}

function insert(lists: Map<string, ConversationRow[]>, key: string, row: ConversationRow): void {
  const rows = lists.get(key);
  if (rows === undefined) {
    lists.set(key, [row]);
    return;
  }
  let place = rows.length;
  while (place > 0 && compareRows(rows[place - 1]!, row) > 0) place--;
  rows.splice(place, 0, row);
}

function remove(lists: Map<string, ConversationRow[]>, key: string, row: ConversationRow): void {
  const rows = lists.get(key);
  const place = rows?.lastIndexOf(row) ?? -1;
  if (rows === undefined || place < 0) return;
  if (rows.length === 1) lists.delete(key);
  else rows.splice(place, 1);
}
