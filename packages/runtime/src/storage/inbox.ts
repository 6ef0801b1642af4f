import { randomUUID } from 'node:crypto';
import type { InboundMessage, InboxEntry, InboxRepository } from '@commerceai/sdk';
import { toJson } from '#postgres/json.ts';
import type { Database, Row } from '#postgres/pool.ts';
import { EMPTY_SQL, prepared, type Sql, sql } from '#postgres/sql.ts';

type Outcome = Parameters<InboxRepository['settle']>[1];

export function postgresInbox(database: Database): InboxRepository {
  return {
    async receive(shopId, channel, messages, now) {
      if (messages.length === 0) return [];
      const entries = messages.map((message, index) => ({
        id: randomUUID(),
        ordinal: index,
        platform_id: message.id,
        thread_key: message.threadKey,
        message,
      }));
      const { rows } = await database.query(
        prepared(sql`INSERT INTO inbox (
            id, shop_id, channel, platform_id, thread_key, message, status, due_at, received_at)
          SELECT e.id, ${shopId}, ${channel}, e.platform_id, e.thread_key, e.message, 'pending', ${now}, ${now}
          FROM json_to_recordset(${toJson(entries)}::json) AS e (
            id text, ordinal int, platform_id text, thread_key text, message jsonb)
          ORDER BY e.ordinal
          ON CONFLICT (shop_id, channel, platform_id) DO NOTHING
          RETURNING id, sequence`),
      );
      return rows.map((row) => row.id as string);
    },
    async claim({ limit, now, leaseMs, ids }) {
      return database.transaction(async (connection) => {
        const locked = await connection.query(prepared(lockThreads({ limit, now, ids })));
        if (locked.rows.length === 0) return [];
        const { rows } = await connection.query(
          prepared(sql`UPDATE inbox i SET status = 'processing', attempts = attempts + 1,
              due_at = ${new Date(now.getTime() + leaseMs)}
            WHERE id = ANY(${locked.rows.map((row) => row.id)}::text[]) AND ${isClaimable(now)}
            RETURNING *`),
        );
        return rows.sort((left, right) => Number(left.sequence) - Number(right.sequence)).map(toEntry);
      });
    },
    async settle(id, outcome) {
      await database.query(
        prepared(sql`UPDATE inbox SET ${outcomeAssignments(outcome)}
          WHERE id = ${id} AND status IN ('pending', 'processing')`),
      );
    },
  };
}

/** Candidates looked at for each entry wanted: several of one thread give one. */
const CANDIDATES = 20;

/**
 * The first due entry of each thread that this transaction alone may now claim from. Whoever claims looks again
 * after it has the lock: what it saw before may be out of date by then.
 */
function lockThreads({
  limit,
  now,
  ids,
}: {
  limit: number;
  now: Date;
  ids: readonly string[] | undefined;
}): Sql {
  const wanted = ids === undefined ? EMPTY_SQL : sql`AND id = ANY(${ids}::text[])`;
  return sql`WITH due AS MATERIALIZED (
      SELECT id, sequence, json_build_array(shop_id, channel, thread_key)::text AS thread
      FROM inbox i WHERE ${isClaimable(now)} ${wanted}
      ORDER BY sequence LIMIT ${limit * CANDIDATES}
    ), first AS MATERIALIZED (
      SELECT * FROM (SELECT DISTINCT ON (thread) * FROM due ORDER BY thread, sequence) threads
      ORDER BY sequence LIMIT ${limit}
    ) SELECT id FROM first WHERE pg_try_advisory_xact_lock(hashtextextended(thread, 1))`;
}

/** Due, and nobody works on its thread. */
function isClaimable(now: Date): Sql {
  return sql`i.status IN ('pending', 'processing') AND i.due_at <= ${now} AND NOT EXISTS (
      SELECT FROM inbox busy WHERE busy.shop_id = i.shop_id AND busy.channel = i.channel
        AND busy.thread_key = i.thread_key AND busy.status = 'processing' AND busy.due_at > ${now})`;
}

function outcomeAssignments(outcome: Outcome): Sql {
  switch (outcome.status) {
    case 'done':
      return sql`status = 'done', last_error = NULL`;
    case 'failed':
      return sql`status = 'failed', last_error = ${outcome.error}`;
    case 'pending':
      return sql`status = 'pending', last_error = ${outcome.error}, due_at = ${outcome.retryAt}`;
  }
}

function toEntry(row: Row): InboxEntry {
  const message = row.message as InboundMessage;
  return {
    id: row.id,
    shopId: row.shop_id,
    channel: row.channel,
    message: { ...message, sentAt: new Date(message.sentAt) },
    attempts: row.attempts,
  };
}
