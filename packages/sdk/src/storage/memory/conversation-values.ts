import { EMPTY_MEMORY } from '#agents/customer-service/memory.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import type {
  Conversation,
  ConversationChange,
  Message,
  NewMessage,
  OpenConversation,
} from '../conversations.ts';
import type { ConversationRow } from './conversation-row.ts';
import { copy } from './copy.ts';

const DEFAULT_MESSAGES = 100;
const PREVIEW_LENGTH = 140;

export function newConversation({ now, ...request }: OpenConversation, id: string): Conversation {
  return {
    ...copy(request),
    id,
    status: 'bot',
    memory: copy(EMPTY_MEMORY),
    version: 1,
    createdAt: new Date(now),
    updatedAt: new Date(now),
  };
}

export function appendMessage(row: ConversationRow, message: NewMessage, id: string): void {
  if (row.byKey.has(message.key)) return;
  const stored: Message = {
    ...copy(message),
    id,
    conversationId: row.conversation.id,
    position: row.messages.length + 1,
  };
  row.messages.push(stored);
  row.byKey.set(stored.key, stored);
}

export function previewOf(messages: readonly NewMessage[]): { preview?: string } {
  const latest = messages.findLast((message) => message.kind === 'message');
  return latest === undefined ? {} : { preview: latest.text.slice(0, PREVIEW_LENGTH) };
}

export function checkVersion(conversation: Conversation, expected: number | undefined): void {
  const moved = expected !== undefined && expected !== conversation.version;
  if (!moved && conversation.joinedInto === undefined) return;
  throw new ConflictError({
    code: 'version_conflict',
    retryable: true,
    message: `Conversation "${conversation.id}" has moved on from version ${expected ?? 'read'} to ${conversation.version}. Read it again.`,
  });
}

/** How a conversation ends that was joined to another. */
export const LEFT: ConversationChange = {
  status: 'resolved',
  resolution: 'assumed',
  waitingSince: null,
  unanswered: null,
};

/** Moves what the other does not have yet behind its own; returns what was moved. */
export function moveMessages(from: ConversationRow, into: ConversationRow): readonly Message[] {
  const moved = from.messages
    .filter(({ key }) => !into.byKey.has(key))
    .map((message, index) => ({
      ...message,
      conversationId: into.conversation.id,
      position: into.messages.length + index + 1,
    }));
  for (const message of moved) {
    into.messages.push(message);
    into.byKey.set(message.key, message);
  }
  from.messages.length = 0;
  from.byKey.clear();
  delete from.searchable;
  return moved;
}

/** The conversation with the change applied: `null` clears a field, an absent one stays. */
export function applyChange(conversation: Conversation, change: ConversationChange, now: Date): Conversation {
  const changed: Record<string, unknown> = {
    ...conversation,
    version: conversation.version + 1,
    updatedAt: new Date(now),
  };
  const { guest: _guest, ...fields } = change;
  for (const [field, value] of Object.entries(fields)) {
    if (value === null) delete changed[field];
    else if (value !== undefined) changed[field] = copy(value);
  }
  return changed as unknown as Conversation;
}

export function selectMessages(
  messages: readonly Message[],
  options: { after?: number; before?: number; limit?: number; notes?: boolean },
): readonly Message[] {
  const { after, before = Number.POSITIVE_INFINITY, limit = DEFAULT_MESSAGES, notes = false } = options;
  const selected: Message[] = [];
  const forward = after !== undefined;
  // Positions have no gaps, so that the index of a message is its position less one.
  let index = forward ? after : Math.min(messages.length, before - 1) - 1;
  while (selected.length < limit) {
    const message = messages[index];
    if (message === undefined || message.position >= before) break;
    if (notes || message.kind === 'message') selected.push(message);
    index += forward ? 1 : -1;
  }
  return forward ? selected : selected.reverse();
}
