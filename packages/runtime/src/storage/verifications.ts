import { randomUUID } from 'node:crypto';
import type { VerificationRepository } from '@commerceai/sdk';
import type { Database } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';

const MAXIMUM_ATTEMPTS = 5;

export function postgresVerifications(database: Database): VerificationRepository {
  return {
    async start({ shopId, conversationId, email, codeHash, expiresAt, now }) {
      await database.transaction(async (connection) => {
        await connection.query(
          prepared(
            sql`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify([shopId, conversationId])}, 2))`,
          ),
        );
        await connection.query(
          prepared(sql`UPDATE verifications SET closed = true
            WHERE shop_id = ${shopId} AND conversation_id = ${conversationId} AND NOT closed`),
        );
        await connection.query(
          prepared(sql`INSERT INTO verifications (
              id, shop_id, conversation_id, email, code_hash, expires_at, created_at)
            VALUES (${randomUUID()}, ${shopId}, ${conversationId}, ${email}, ${codeHash}, ${expiresAt}, ${now})`),
        );
      });
    },
    /** One statement compares and counts: guesses made at once are counted one by one. */
    async check({ shopId, conversationId, codeHash, now }) {
      const { rows } = await database.query(
        prepared(sql`WITH code AS (
            SELECT id, attempts, expires_at > ${now} AND attempts < ${MAXIMUM_ATTEMPTS} AS open FROM verifications
            WHERE shop_id = ${shopId} AND conversation_id = ${conversationId} AND NOT closed
            FOR UPDATE
          ) UPDATE verifications v SET
            attempts = v.attempts + code.open::int,
            closed = code.open AND code_hash = ${codeHash}
          FROM code WHERE v.id = code.id
          RETURNING v.email, v.closed, v.attempts, code.open, v.expires_at`),
      );
      const code = rows[0];
      if (!code) return { outcome: 'none' };
      if (code.closed) return { outcome: 'verified', email: code.email };
      if (code.expires_at <= now) return { outcome: 'expired' };
      if (!code.open) return { outcome: 'exhausted' };
      return { outcome: 'wrong', attemptsLeft: MAXIMUM_ATTEMPTS - code.attempts };
    },
    async countSince(shopId, email, since) {
      const { rows } = await database.query(
        prepared(sql`SELECT count(*)::int AS sent FROM verifications
          WHERE shop_id = ${shopId} AND email = ${email} AND created_at >= ${since}`),
      );
      return rows[0]?.sent ?? 0;
    },
  };
}
