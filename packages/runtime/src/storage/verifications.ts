import { randomUUID } from 'node:crypto';
import type { VerificationRepository } from '@commerceai/sdk';
import type { Database, Queryable } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';
import { insertDeliveries } from './delivery-rows.ts';

const MAXIMUM_ATTEMPTS = 5;

export function postgresVerifications(database: Database): VerificationRepository {
  return {
    async start({ shopId, conversationId, email, codeHash, expiresAt, limit, mail, now }) {
      return database.transaction(async (connection) => {
        // First the mailbox, then the conversation, always in that order: no two calls wait for each other crosswise.
        await lock(connection, [shopId, 'mailbox', email]);
        await lock(connection, [shopId, conversationId]);
        const { rows } = await connection.query(
          prepared(sql`SELECT
            EXISTS (SELECT FROM deliveries WHERE shop_id = ${shopId} AND key = ${mail.key}) AS repeated,
            (SELECT count(*)::int FROM verifications
              WHERE shop_id = ${shopId} AND email = ${email} AND created_at >= ${limit.since}) AS sent`),
        );
        if (rows[0]?.repeated) return 'repeated';
        if (rows[0]?.sent >= limit.codes) return 'too_many';
        await connection.query(
          prepared(sql`UPDATE verifications SET closed = true
            WHERE shop_id = ${shopId} AND conversation_id = ${conversationId} AND NOT closed`),
        );
        await connection.query(
          prepared(sql`INSERT INTO verifications (
              id, shop_id, conversation_id, email, code_hash, expires_at, created_at)
            VALUES (${randomUUID()}, ${shopId}, ${conversationId}, ${email}, ${codeHash}, ${expiresAt}, ${now})`),
        );
        await connection.query(prepared(insertDeliveries(shopId, { deliveries: [mail], now })));
        return 'started';
      });
    },
    /**
     * One statement compares and counts: guesses made at once are counted one by one. Compared are digests over a salt
     * of this call, so that the time it takes tells nothing about the hash that is kept.
     */
    async check({ shopId, conversationId, codeHash, now }) {
      const salt = randomUUID();
      const { rows } = await database.query(
        prepared(sql`WITH code AS (
            SELECT id, attempts, expires_at > ${now} AND attempts < ${MAXIMUM_ATTEMPTS} AS open FROM verifications
            WHERE shop_id = ${shopId} AND conversation_id = ${conversationId} AND NOT closed
            FOR UPDATE
          ) UPDATE verifications v SET
            attempts = v.attempts + code.open::int,
            closed = code.open AND sha256(convert_to(v.code_hash || ${salt}, 'UTF8'))
              = sha256(convert_to(${`${codeHash}${salt}`}, 'UTF8'))
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
  };
}

/** Held until the transaction ends. */
async function lock(connection: Queryable, name: readonly string[]): Promise<void> {
  await connection.query(
    prepared(sql`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify(name)}, 2))`),
  );
}
