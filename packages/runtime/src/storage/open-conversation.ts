import { randomUUID } from 'node:crypto';
import { type Conversation, EMPTY_MEMORY, type OpenConversation } from '@commerceai/sdk';
import { toJson, toOptionalJson } from '#postgres/json.ts';
import type { Database, Row } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';
import { toConversation } from './conversation-rows.ts';

/**
 * The live conversation of the shopper, or a new one, by the function of the same name in the database: one round trip
 * instead of six. It takes the locks named here, so that two calls at once make one conversation whether they share
 * the thread or the verified customer.
 */
export async function openConversation(database: Database, request: OpenConversation): Promise<Conversation> {
  const { shopId, channel, threadKey, customer, language, now } = request;
  const { rows } = await database.query(
    prepared(sql`SELECT * FROM open_conversation(
      ${randomUUID()}, ${shopId}, ${channel}, ${threadKey}, ${language}, ${toOptionalJson(customer)}::jsonb,
      ${customer?.id}, ${customer?.email}, ${customer?.verified ?? false}, ${toJson(EMPTY_MEMORY)}::jsonb, ${now},
      ${lockNames(request)}::text[])`),
  );
  return toConversation(rows[0] as Row);
}

/** Sorted, so that no two calls wait for each other crosswise. */
function lockNames({ shopId, channel, threadKey, customer }: OpenConversation): string[] {
  const names = [['thread', channel, threadKey]];
  if (customer?.verified && customer.id !== undefined) names.push(['customer', customer.id]);
  if (customer?.verified && customer.email !== undefined) names.push(['email', customer.email]);
  return names.map((name) => JSON.stringify([shopId, ...name])).sort();
}
