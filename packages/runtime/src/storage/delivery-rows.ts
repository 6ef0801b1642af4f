import { randomUUID } from 'node:crypto';
import type { Delivery, NewDelivery } from '@commerceai/sdk';
import { toJson, withoutNulls } from '#postgres/json.ts';
import type { Row } from '#postgres/pool.ts';
import { EMPTY_SQL, type Sql, sql } from '#postgres/sql.ts';

/**
 * Writes deliveries; known keys change nothing.
 *
 * @param options.from tables to join with a comma after, so that nothing is written when they have no rows
 */
export function insertDeliveries(
  shopId: string,
  { deliveries, now, from = EMPTY_SQL }: { deliveries: readonly NewDelivery[]; now: Date; from?: Sql },
): Sql {
  const rows = deliveries.map((delivery) => ({ ...delivery, id: randomUUID() }));
  return sql`INSERT INTO deliveries (id, shop_id, channel, recipient, subject, text, key, status, due_at, created_at)
    SELECT d.id, ${shopId}, d.channel, d.recipient, d.subject, d.text, d.key, 'pending', ${now}, ${now}
    FROM ${from} json_to_recordset(${toJson(rows)}::json) AS d (
      id text, channel text, recipient text, subject text, text text, key text)
    ON CONFLICT (shop_id, key) DO NOTHING`;
}

export function toDelivery(row: Row): Delivery {
  return withoutNulls({
    id: row.id,
    shopId: row.shop_id,
    channel: row.channel,
    recipient: row.recipient,
    subject: row.subject,
    text: row.text,
    key: row.key,
    status: row.status,
    attempts: row.attempts,
    lastError: row.last_error,
    platformId: row.platform_id,
    createdAt: row.created_at,
  }) as Delivery;
}
