import { fold } from '#text/fold.ts';
import type { ConversationFilter } from '../conversations.ts';
import type { ConversationRow } from './conversation-row.ts';

/** Scores beyond this, either way, are a feeling. */
const SENTIMENT_BOUND = 0.25;

/** Whether a conversation passes the filter. Returns a predicate, so that the filter's words are folded once. */
export function conversationFilter(filter: ConversationFilter): (row: ConversationRow) => boolean {
  const words = filter.text === undefined ? [] : fold(filter.text).split(/\s+/).filter(Boolean);
  return (row) => {
    const { conversation } = row;
    if (filter.status !== undefined && !filter.status.includes(conversation.status)) return false;
    if (filter.channel !== undefined && conversation.channel !== filter.channel) return false;
    if (filter.assignee !== undefined && conversation.assignee !== filter.assignee) return false;
    if (filter.from !== undefined && conversation.updatedAt < filter.from) return false;
    if (filter.to !== undefined && conversation.updatedAt >= filter.to) return false;
    if (filter.sentiment !== undefined && labelOf(conversation.sentiment) !== filter.sentiment) return false;
    if (words.length === 0) return true;
    const text = searchableText(row);
    const email = conversation.customer?.email ?? '';
    return words.every((word) => text.includes(word) || email.includes(word));
  };
}

function labelOf(score: number | undefined): ConversationFilter['sentiment'] {
  if (score === undefined) return undefined;
  if (score < -SENTIMENT_BOUND) return 'negative';
  return score > SENTIMENT_BOUND ? 'positive' : 'neutral';
}

function searchableText(row: ConversationRow): string {
  const known = row.searchable ?? { text: '', count: 0 };
  if (known.count === row.messages.length) return known.text;
  const added = row.messages.slice(known.count).map((message) => fold(message.text));
  row.searchable = { text: [known.text, ...added].join('\n'), count: row.messages.length };
  return row.searchable.text;
}
