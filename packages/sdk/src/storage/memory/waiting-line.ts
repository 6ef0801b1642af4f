import type { Handover } from '#agents/customer-service/handover.ts';
import type { Conversation } from '../conversations.ts';
import type { ConversationRow } from './conversation-row.ts';

const PRIORITIES: readonly Handover['priority'][] = ['urgent', 'high', 'normal'];

interface Place {
  readonly since: number;
  readonly sequence: number;
}

/** One shop's conversations that wait for a person: the urgent ones first, the oldest first among equals. */
export interface WaitingLine {
  add(row: ConversationRow): void;
  moved(row: ConversationRow, before: Conversation): void;
  /** How many are before it; undefined when it is not in the line. */
  position(row: ConversationRow): number | undefined;
}

export function createWaitingLine(): WaitingLine {
  const lines = PRIORITIES.map((): Place[] => []);

  const enter = (conversation: Conversation, sequence: number) => {
    const line = lines[rank(conversation)]!;
    const place = placeOf(conversation, sequence);
    line.splice(countBefore(line, place), 0, place);
  };

  return {
    add(row) {
      if (row.conversation.status === 'waiting') enter(row.conversation, row.sequence);
    },
    moved(row, before) {
      if (before.status === 'waiting') {
        const line = lines[rank(before)]!;
        line.splice(countBefore(line, placeOf(before, row.sequence)), 1);
      }
      if (row.conversation.status === 'waiting') enter(row.conversation, row.sequence);
    },
    position(row) {
      if (row.conversation.status !== 'waiting') return undefined;
      const own = rank(row.conversation);
      const ahead = lines.slice(0, own).reduce((sum, line) => sum + line.length, 0);
      return ahead + countBefore(lines[own]!, placeOf(row.conversation, row.sequence));
    },
  };
}

function rank(conversation: Conversation): number {
  return PRIORITIES.indexOf(conversation.handover?.priority ?? 'normal');
}

function placeOf(conversation: Conversation, sequence: number): Place {
  return { since: (conversation.waitingSince ?? conversation.updatedAt).getTime(), sequence };
}

/** How many of a sorted line come before the place, by halving. */
function countBefore(line: readonly Place[], place: Place): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = line[middle]!;
    const before =
      other.since < place.since || (other.since === place.since && other.sequence < place.sequence);
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}
