import { type Conversation, type JoinConversations, NotFoundError } from '@commerceai/sdk';
import type { Database } from '#postgres/pool.ts';
import { EMPTY_SQL, prepared, sql } from '#postgres/sql.ts';
import { PREVIEW_LENGTH, versionConflict } from './append-messages.ts';
import { changeAssignments, toConversation } from './conversation-rows.ts';
import { letGuestIn } from './guests.ts';

/** Moves the messages of one conversation into another, in one transaction that holds both. */
export function joinConversations(database: Database, request: JoinConversations): Promise<Conversation> {
  const { shopId, from, into, change, now } = request;
  return database.transaction(async (connection) => {
    const locked = await connection.query(
      prepared(sql`SELECT id, version, message_count, joined_into FROM conversations
        WHERE shop_id = ${shopId} AND id = ANY(${[from.id, into.id]}::text[]) ORDER BY id FOR UPDATE`),
    );
    for (const { id, version } of [from, into]) {
      const row = locked.rows.find((one) => one.id === id);
      if (!row) throw new NotFoundError({ kind: 'conversation', id });
      if (row.version !== version || row.joined_into !== null)
        throw versionConflict({ conversationId: id, expectedVersion: version }, row.version);
    }
    const moved = await connection.query(
      prepared(sql`WITH ranked AS (
          SELECT id, text, kind, row_number() OVER (ORDER BY position) AS rank FROM messages m
          WHERE conversation_id = ${from.id} AND NOT EXISTS (
            SELECT FROM messages known WHERE known.conversation_id = ${into.id} AND known.key = m.key)
        ) UPDATE messages m SET conversation_id = ${into.id},
            position = (SELECT message_count FROM conversations WHERE id = ${into.id}) + ranked.rank
          FROM ranked WHERE m.id = ranked.id RETURNING m.position, m.text, m.kind`),
    );
    const latest = moved.rows
      .filter((row) => row.kind === 'message')
      .sort((left, right) => left.position - right.position)
      .at(-1);
    const preview = latest ? sql`, preview = ${latest.text.slice(0, PREVIEW_LENGTH)}` : EMPTY_SQL;
    await connection.query(
      prepared(sql`UPDATE conversations SET status = 'resolved', resolution = 'assumed', resolved_at = ${now},
          waiting_since = NULL, unanswered_since = NULL, unanswered_tries = 0, joined_into = ${into.id},
          message_count = message_count - ${moved.rows.length}::int, version = version + 1, updated_at = ${now}
        WHERE id = ${from.id}`),
    );
    const kept = await connection.query(
      prepared(sql`UPDATE conversations SET version = version + 1, updated_at = ${now},
          message_count = message_count + ${moved.rows.length}::int ${preview} ${changeAssignments(change)}
        WHERE id = ${into.id} RETURNING *`),
    );
    await connection.query(
      prepared(sql`UPDATE conversation_guests SET conversation_id = ${into.id}
        WHERE conversation_id = ${from.id}`),
    );
    if (change.guest) {
      const host = sql`SELECT shop_id, id FROM conversations WHERE id = ${into.id}`;
      await connection.query(prepared(letGuestIn(change.guest, host)));
    }
    return toConversation(kept.rows[0]!);
  });
}
