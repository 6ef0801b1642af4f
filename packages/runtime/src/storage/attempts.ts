import type { AttemptLimit, AttemptRepository } from '@commerceai/sdk';
import { toJson } from '#postgres/json.ts';
import type { Database } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';

export function postgresAttempts(database: Database): AttemptRepository {
  const giveBack = async (shopId: string, subjects: readonly string[]) => {
    if (subjects.length === 0) return;
    await database.query(
      prepared(sql`UPDATE attempts a SET count = greatest(a.count - 1, 0) FROM (
          SELECT subject FROM attempts
          WHERE shop_id = ${shopId} AND subject = ANY (${[...subjects]}::text[])
          ORDER BY subject FOR UPDATE
        ) known WHERE a.shop_id = ${shopId} AND a.subject = known.subject`),
    );
  };
  return {
    async take(shopId, limits, now) {
      if (limits.length === 0) return true;
      const { rows } = await database.query(prepared(takeStatement(shopId, limits, now)));
      if (rows.length === limits.length) return true;
      // One of them is used up: what the same statement counted for the others is no attempt.
      await giveBack(
        shopId,
        rows.map((row) => row.subject),
      );
      return false;
    },
    giveBack,
    async sweep(now, limit) {
      const { rowCount } = await database.query(
        prepared(sql`DELETE FROM attempts WHERE (shop_id, subject) IN (
          SELECT shop_id, subject FROM attempts WHERE resets_at <= ${now}
          ORDER BY resets_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`),
      );
      return rowCount ?? 0;
    },
  };
}

/** Rows are locked in the order of their subjects, so that two calls never wait for each other crosswise. */
function takeStatement(shopId: string, limits: readonly AttemptLimit[], now: Date) {
  const rows = limits.map(({ subject, limit, windowMs }) => ({
    subject,
    allowed: limit,
    resets_at: new Date(now.getTime() + windowMs),
  }));
  return sql`WITH wanted AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${toJson(rows)}::json) AS w (
        subject text, allowed int, resets_at timestamptz)
      WHERE allowed > 0 ORDER BY subject
    ) INSERT INTO attempts AS known (shop_id, subject, count, resets_at)
    SELECT ${shopId}, subject, 1, resets_at FROM wanted
    ON CONFLICT (shop_id, subject) DO UPDATE SET
      count = CASE WHEN known.resets_at <= ${now} THEN 1 ELSE known.count + 1 END,
      resets_at = CASE WHEN known.resets_at <= ${now} THEN excluded.resets_at ELSE known.resets_at END
    WHERE known.resets_at <= ${now}
      OR known.count < (SELECT allowed FROM wanted WHERE wanted.subject = excluded.subject)
    RETURNING subject`;
}
