import type { ConversationRepository } from '@commerceai/sdk';
import type { Database } from '#postgres/pool.ts';
import { prepared, type Sql, sql } from '#postgres/sql.ts';
import { toConversation } from './conversation-rows.ts';

/** Open, untouched since, and no answer of the agent's is owed. */
const isIdle = (before: Date): Sql => sql`status IN ('bot', 'human') AND updated_at < ${before}
  AND NOT (status = 'bot' AND unanswered_since IS NOT NULL)`;

/** What sweeps look for over all shops, each reading no more of an index than it gives back. */
export function sweepConversations(
  database: Database,
): Pick<ConversationRepository, 'listIdleShops' | 'listIdle' | 'claimUnanswered'> {
  return {
    async listIdleShops(before, { after = '', limit }) {
      // One look into the index for each shop, however many conversations it has.
      const { rows } = await database.query(
        prepared(sql`WITH RECURSIVE found AS (
            (SELECT shop_id, 1 AS ordinal FROM conversations
              WHERE shop_id > ${after} AND ${isIdle(before)} ORDER BY shop_id LIMIT 1)
            UNION ALL
            SELECT next.shop_id, found.ordinal + 1 FROM found CROSS JOIN LATERAL (
              SELECT shop_id FROM conversations
              WHERE shop_id > found.shop_id AND ${isIdle(before)} ORDER BY shop_id LIMIT 1
            ) next WHERE found.ordinal < ${limit}
          ) SELECT shop_id FROM found ORDER BY ordinal`),
      );
      return rows.map((row) => row.shop_id as string);
    },
    async listIdle(shopId, before, limit) {
      const { rows } = await database.query(
        prepared(sql`SELECT * FROM conversations WHERE shop_id = ${shopId} AND ${isIdle(before)}
          ORDER BY updated_at LIMIT ${limit}`),
      );
      return rows.map(toConversation);
    },
    async claimUnanswered({ before, now, limit }) {
      // Locked and looked at again: another worker may have claimed what the first look still saw.
      const { rows } = await database.query(
        prepared(sql`WITH due AS MATERIALIZED (
            SELECT id, unanswered_since, sequence,
              row_number() OVER (PARTITION BY shop_id ORDER BY unanswered_since, sequence) AS turn
            FROM conversations WHERE status = 'bot' AND unanswered_since <= ${before}
          ), chosen AS MATERIALIZED (
            SELECT id, turn, unanswered_since FROM due ORDER BY turn, unanswered_since, sequence LIMIT ${limit}
          ), free AS MATERIALIZED (
            SELECT id FROM conversations
            WHERE id IN (SELECT id FROM chosen) AND status = 'bot' AND unanswered_since <= ${before}
            FOR UPDATE SKIP LOCKED
          ), taken AS (
            UPDATE conversations c SET unanswered_since = ${now}, unanswered_tries = unanswered_tries + 1
            FROM free WHERE c.id = free.id RETURNING c.*
          ) SELECT taken.* FROM taken JOIN chosen USING (id) ORDER BY chosen.turn, chosen.unanswered_since`),
      );
      return rows.map(toConversation);
    },
  };
}
