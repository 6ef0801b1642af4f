import type { Conversation, Message } from '../conversations.ts';

/** A conversation as it is kept: the value of the moment, replaced and never changed in place, and its messages. */
export interface ConversationRow {
  conversation: Conversation;
  /** Order of opening, for conversations of one millisecond. */
  readonly sequence: number;
  readonly messages: Message[];
  readonly byKey: Map<string, Message>;
  /** The folded texts of the first `count` messages: grows when a text filter needs it. */
  searchable?: { readonly text: string; readonly count: number };
}

/** Oldest first, by the time of opening. */
export function compareRows(left: ConversationRow, right: ConversationRow): number {
  return (
    left.conversation.createdAt.getTime() - right.conversation.createdAt.getTime() ||
    left.sequence - right.sequence
  );
}
