import type { Conversation } from '../conversations.ts';
import { type ConversationRow, compareRows } from './conversation-row.ts';

/** Open, untouched since, and no answer of the agent's is owed. */
export function idleOf(rows: ReadonlyMap<string, ConversationRow>, before: Date): Conversation[] {
  return [...rows.values()]
    .map(({ conversation }) => conversation)
    .filter(
      ({ status, updatedAt, unanswered }) =>
        updatedAt < before && (status === 'human' || (status === 'bot' && !unanswered)),
    );
}

/** Longest unanswered first. */
export function unansweredOf(rows: ReadonlyMap<string, ConversationRow>, before: Date): ConversationRow[] {
  const since = ({ conversation }: ConversationRow) => conversation.unanswered?.since ?? before;
  return [...rows.values()]
    .filter(({ conversation }) => conversation.status === 'bot' && conversation.unanswered)
    .filter((row) => since(row) <= before)
    .sort((left, right) => since(left).getTime() - since(right).getTime() || compareRows(left, right));
}

/** The first of each list, then the second of each. */
export function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
