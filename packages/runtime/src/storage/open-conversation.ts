import { randomUUID } from 'node:crypto';
import { type Conversation, EMPTY_MEMORY, type OpenConversation } from '@commerceai/sdk';
import { toJson, toOptionalJson } from '#postgres/json.ts';
import type { Database, Row } from '#postgres/pool.ts';
import { join, prepared, type Sql, sql } from '#postgres/sql.ts';
import { toConversation } from './conversation-rows.ts';

/**
 * The live conversation of the shopper, or a new one. Only a new one takes locks: on its thread and on its verified
 * customer, so that two calls at once make one conversation whichever of the two they share.
 */
export async function openConversation(database: Database, request: OpenConversation): Promise<Conversation> {
  const live = await database.query(prepared(selectLive(request)));
  if (live.rows[0]) return toConversation(live.rows[0]);
  const row = await database.transaction(async (connection) => {
    await connection.query(
      prepared(
        sql`SELECT pg_advisory_xact_lock(hashtextextended(lock, 0)) FROM unnest(${lockNames(request)}::text[]) lock`,
      ),
    );
    const meanwhile = await connection.query(prepared(selectLive(request)));
    return meanwhile.rows[0] ?? (await connection.query(prepared(insert(request)))).rows[0];
  });
  return toConversation(row as Row);
}

/** Of the verified customer over all channels, else of the thread unless it belongs to another verified customer. */
function selectLive({ shopId, channel, threadKey, customer }: OpenConversation): Sql {
  const ofThread = sql`shop_id = ${shopId} AND channel = ${channel} AND thread_key = ${threadKey} AND status <> 'resolved'`;
  const identities = [
    ...(customer?.id === undefined ? [] : [sql`customer_id = ${customer.id}`]),
    ...(customer?.email === undefined ? [] : [sql`customer_email = ${customer.email}`]),
  ];
  if (!customer?.verified || identities.length === 0) {
    return sql`SELECT * FROM conversations WHERE ${ofThread} ORDER BY created_at DESC, sequence DESC LIMIT 1`;
  }
  return sql`SELECT * FROM (
      SELECT 1 AS rank, c.* FROM conversations c
        WHERE shop_id = ${shopId} AND status <> 'resolved' AND customer_verified AND (${join(identities, ' OR ')})
      UNION ALL
      SELECT 2 AS rank, c.* FROM conversations c
        WHERE ${ofThread} AND NOT (customer_verified AND (customer_id IS NOT NULL OR customer_email IS NOT NULL))
    ) live ORDER BY rank, created_at DESC, sequence DESC LIMIT 1`;
}

/** Sorted, so that no two calls wait for each other crosswise. */
function lockNames({ shopId, channel, threadKey, customer }: OpenConversation): string[] {
  const names = [['thread', channel, threadKey]];
  if (customer?.verified && customer.id !== undefined) names.push(['customer', customer.id]);
  if (customer?.verified && customer.email !== undefined) names.push(['email', customer.email]);
  return names.map((name) => JSON.stringify([shopId, ...name])).sort();
}

function insert({ shopId, channel, threadKey, customer, language, now }: OpenConversation): Sql {
  return sql`INSERT INTO conversations (
      id, shop_id, channel, thread_key, status, language, customer, customer_id, customer_email, customer_verified,
      memory, created_at, updated_at
    ) VALUES (
      ${randomUUID()}, ${shopId}, ${channel}, ${threadKey}, 'bot', ${language}, ${toOptionalJson(customer)}::jsonb,
      ${customer?.id}, ${customer?.email}, ${customer?.verified ?? false}, ${toJson(EMPTY_MEMORY)}::jsonb,
      ${now}, ${now}
    ) RETURNING *`;
}
