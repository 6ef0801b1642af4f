import type { ConversationFilter } from '@commerceai/sdk';
import { fold } from '@commerceai/sdk/text';
import { EMPTY_SQL, join, type Sql, sql } from '#postgres/sql.ts';

/** What a filter demands, each demand after an AND. */
export function filterConditions(filter: ConversationFilter): Sql {
  const conditions: Sql[] = [];
  if (filter.status !== undefined) conditions.push(sql`status = ANY(${filter.status}::text[])`);
  if (filter.channel !== undefined) conditions.push(sql`channel = ${filter.channel}`);
  if (filter.assignee !== undefined) conditions.push(sql`assignee = ${filter.assignee}`);
  if (filter.from !== undefined) conditions.push(sql`updated_at >= ${filter.from}`);
  if (filter.to !== undefined) conditions.push(sql`updated_at < ${filter.to}`);
  if (filter.sentiment !== undefined) conditions.push(SENTIMENT[filter.sentiment]);
  for (const pattern of wordPatterns(filter.text)) {
    conditions.push(sql`(customer_email LIKE ${pattern}
      OR id IN (SELECT conversation_id FROM messages WHERE folded_text LIKE ${pattern}))`);
  }
  return conditions.length === 0 ? EMPTY_SQL : sql`AND ${join(conditions, ' AND ')}`;
}

/** Patterns that find each word of a text anywhere. */
export function wordPatterns(text: string | undefined): string[] {
  if (text === undefined) return [];
  const words = fold(text).replaceAll('\0', '').split(/\s+/).filter(Boolean);
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

const SENTIMENT: Readonly<Record<NonNullable<ConversationFilter['sentiment']>, Sql>> = {
  negative: sql`sentiment < -0.25`,
  neutral: sql`sentiment BETWEEN -0.25 AND 0.25`,
  positive: sql`sentiment > 0.25`,
};
