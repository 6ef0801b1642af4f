import type { ConversationRepository } from '@commerceai/sdk';
import type { Database, Row } from '#postgres/pool.ts';
import { EMPTY_SQL, prepared, type Sql, sql } from '#postgres/sql.ts';
import { appendMessages, findByKeys } from './append-messages.ts';
import { filterConditions } from './conversation-filter.ts';
import { toConversation, toMessage } from './conversation-rows.ts';
import { joinConversations } from './join-conversations.ts';
import { openConversation } from './open-conversation.ts';
import { pageLimit, readCursor, toPage } from './page-cursor.ts';
import { sweepConversations } from './sweep-conversations.ts';

const DEFAULT_MESSAGES = 100;

/** Conversations by hand-written SQL: a reply opens one and appends twice, and each is one statement. */
export function postgresConversations(database: Database): ConversationRepository {
  const one = async (statement: Sql): Promise<Row | undefined> =>
    (await database.query(prepared(statement))).rows[0];

  return {
    open: (request) => openConversation(database, request),
    async find(shopId, conversationId) {
      const row = await one(
        sql`SELECT * FROM conversations WHERE id = ${conversationId} AND shop_id = ${shopId}`,
      );
      return row && toConversation(row);
    },
    async findByThread(shopId, channel, threadKey, now) {
      const row = await one(
        sql`WITH host AS MATERIALIZED (
            SELECT g.conversation_id AS id FROM conversation_guests g JOIN conversations c ON c.id = g.conversation_id
            WHERE g.shop_id = ${shopId} AND g.channel = ${channel} AND g.thread_key = ${threadKey}
              AND g.until > ${now} AND c.status <> 'resolved'
          ) (SELECT c.*, 0 AS rank FROM host JOIN conversations c USING (id))
          UNION ALL (SELECT *, 1 FROM conversations
            WHERE shop_id = ${shopId} AND channel = ${channel} AND thread_key = ${threadKey}
            ORDER BY (status = 'resolved'), created_at DESC, sequence DESC LIMIT 1)
          ORDER BY rank LIMIT 1`,
      );
      return row && toConversation(row);
    },
    async listLiveOfCustomer(shopId, { id, email }) {
      const { rows } = await database.query(
        prepared(sql`SELECT * FROM conversations
          WHERE shop_id = ${shopId} AND status <> 'resolved' AND customer_verified
            AND (customer_id = ${id} OR customer_email = ${email})
          ORDER BY created_at, sequence`),
      );
      return rows.map(toConversation);
    },
    async forgetGuests(now, limit) {
      const { rowCount } = await database.query(
        prepared(sql`DELETE FROM conversation_guests WHERE (shop_id, channel, thread_key) IN (
          SELECT shop_id, channel, thread_key FROM conversation_guests WHERE until <= ${now} LIMIT ${limit})`),
      );
      return rowCount ?? 0;
    },
    join: (request) => joinConversations(database, request),
    async list(shopId, filter = {}, page) {
      const limit = pageLimit(page);
      const after = readCursor(page, ['number', 'string']);
      const from = after ? sql`AND (updated_at, id) < (${new Date(after[0])}, ${after[1]})` : EMPTY_SQL;
      const { rows } = await database.query(
        prepared(sql`SELECT * FROM conversations
          WHERE shop_id = ${shopId} ${from} ${filterConditions(filter)}
          ORDER BY updated_at DESC, id DESC LIMIT ${limit + 1}`),
      );
      return toPage(rows, {
        limit,
        item: toConversation,
        place: (row) => [row.updated_at.getTime(), row.id],
      });
    },
    async messages(shopId, conversationId, { after, before, limit = DEFAULT_MESSAGES, notes = false } = {}) {
      const forward = after !== undefined;
      const { rows } = await database.query(
        prepared(sql`SELECT m.* FROM messages m JOIN conversations c ON c.id = m.conversation_id
          WHERE m.conversation_id = ${conversationId} AND c.shop_id = ${shopId}
            ${forward ? sql`AND m.position > ${after}` : EMPTY_SQL}
            ${before === undefined ? EMPTY_SQL : sql`AND m.position < ${before}`}
            ${notes ? EMPTY_SQL : sql`AND m.kind = 'message'`}
          ORDER BY m.position ${forward ? EMPTY_SQL : sql`DESC`} LIMIT ${limit}`),
      );
      const messages = rows.map(toMessage);
      return forward ? messages : messages.reverse();
    },
    async findMessage(shopId, conversationId, key) {
      return (await findByKeys(database, { shopId, conversationId, keys: [key] })).get(key);
    },
    append: (request) => appendMessages(database, request),
    async update(shopId, conversationId, change, { expectedVersion, now }) {
      const expected = expectedVersion === undefined ? {} : { expectedVersion };
      const request = { shopId, conversationId, messages: [], change, now, ...expected };
      return (await appendMessages(database, request)).conversation;
    },
    async queuePosition(shopId, conversationId) {
      const row = await one(
        sql`SELECT count(other.id)::int AS position FROM conversations own
          LEFT JOIN conversations other ON other.shop_id = own.shop_id AND other.status = 'waiting'
            AND (other.urgency, coalesce(other.waiting_since, other.updated_at), other.sequence)
              < (own.urgency, coalesce(own.waiting_since, own.updated_at), own.sequence)
          WHERE own.id = ${conversationId} AND own.shop_id = ${shopId} AND own.status = 'waiting'
          GROUP BY own.id`,
      );
      return row?.position;
    },
    ...sweepConversations(database),
  };
}
