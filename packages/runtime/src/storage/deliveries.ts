import { type DeliveryRepository, NotFoundError } from '@commerceai/sdk';
import type { Database } from '#postgres/pool.ts';
import { prepared, type Sql, sql } from '#postgres/sql.ts';
import { insertDeliveries, toDelivery } from './delivery-rows.ts';

type Outcome = Parameters<DeliveryRepository['settle']>[2];

export function postgresDeliveries(database: Database): DeliveryRepository {
  return {
    async add(shopId, delivery, now) {
      await database.query(prepared(insertDeliveries(shopId, { deliveries: [delivery], now })));
    },
    async claim({ limit, now, leaseMs }) {
      const { rows } = await database.query(
        prepared(sql`WITH due AS (
            SELECT id, status FROM deliveries
            WHERE status IN ('pending', 'sending') AND due_at <= ${now}
            ORDER BY sequence LIMIT ${limit} FOR UPDATE SKIP LOCKED
          ), taken AS (
            UPDATE deliveries d SET status = 'sending', attempts = attempts + 1,
              due_at = ${new Date(now.getTime() + leaseMs)}
            FROM due WHERE d.id = due.id
            RETURNING d.*, due.status AS status_before
          ) SELECT * FROM taken ORDER BY sequence`),
      );
      return rows.map((row) => toDelivery({ ...row, status: row.status_before }));
    },
    async settle(shopId, id, outcome) {
      const { rowCount } = await database.query(
        prepared(sql`UPDATE deliveries SET ${outcomeAssignments(outcome)}
          WHERE id = ${id} AND shop_id = ${shopId}`),
      );
      if (rowCount === 0) throw new NotFoundError({ kind: 'delivery', id });
    },
    async find(shopId, key) {
      const { rows } = await database.query(
        prepared(sql`SELECT * FROM deliveries WHERE shop_id = ${shopId} AND key = ${key}`),
      );
      return rows[0] && toDelivery(rows[0]);
    },
  };
}

function outcomeAssignments(outcome: Outcome): Sql {
  switch (outcome.status) {
    case 'sent':
      return sql`status = 'sent', platform_id = ${outcome.platformId}, last_error = NULL`;
    case 'pending':
      return sql`status = 'pending', last_error = ${outcome.error}, due_at = ${outcome.retryAt}`;
    case 'failed':
    case 'uncertain':
      return sql`status = ${outcome.status}, last_error = ${outcome.error}`;
  }
}
