import { randomUUID } from 'node:crypto';
import {
  type AppendMessages,
  ConflictError,
  type Conversation,
  type Message,
  type NewMessage,
  NotFoundError,
} from '@commerceai/sdk';
import { type Database, isViolation, type Queryable, type Row } from '#postgres/pool.ts';
import { EMPTY_SQL, prepared, sql } from '#postgres/sql.ts';
import {
  changeAssignments,
  messageRows,
  storedMessage,
  toConversation,
  toMessage,
} from './conversation-rows.ts';
import { insertDeliveries } from './delivery-rows.ts';
import { letGuestIn } from './guests.ts';

/** Characters of the latest message that lists show. */
export const PREVIEW_LENGTH = 140;
/** Each round that fails means that somebody else got in between. */
const MAXIMUM_ROUNDS = 10;

interface Appended {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  readonly repeated: boolean;
}

/**
 * Appends in one statement, on the assumption that the messages are new and the version is right. Where that is not
 * so the statement does nothing, and what is there decides.
 */
export async function appendMessages(database: Database, request: AppendMessages): Promise<Appended> {
  const appended = await tryAppend(database, request, request.messages);
  if (appended) return appended;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const conversation = await readConversation(database, request);
    const keys = request.messages.map((message) => message.key);
    const known = await findByKeys(database, { ...request, keys });
    const missing = request.messages.filter(
      (message, index) => !known.has(message.key) && keys.indexOf(message.key) === index,
    );
    if (missing.length === 0 && keys.length > 0) {
      return { conversation, messages: keys.map((key) => known.get(key)!), repeated: true };
    }
    const hasMoved =
      request.expectedVersion !== undefined && request.expectedVersion !== conversation.version;
    if (hasMoved || conversation.joinedInto !== undefined) {
      throw versionConflict(request, conversation.version);
    }
    const rest = await tryAppend(database, request, missing);
    if (rest) {
      for (const message of rest.messages) known.set(message.key, message);
      return { ...rest, messages: keys.map((key) => known.get(key)!) };
    }
  }
  throw versionConflict(request);
}

/** The stored messages of a conversation that have these keys. */
export async function findByKeys(
  queryable: Queryable,
  { shopId, conversationId, keys }: { shopId: string; conversationId: string; keys: readonly string[] },
): Promise<Map<string, Message>> {
  const { rows } = await queryable.query(
    prepared(sql`SELECT m.* FROM messages m JOIN conversations c ON c.id = m.conversation_id
      WHERE m.conversation_id = ${conversationId} AND c.shop_id = ${shopId} AND m.key = ANY(${keys}::text[])`),
  );
  return new Map(rows.map((row) => [row.key, toMessage(row)]));
}

/** Undefined when there is no such conversation at that version, or one of the keys is there already. */
async function tryAppend(
  database: Database,
  request: AppendMessages,
  messages: readonly NewMessage[],
): Promise<Appended | undefined> {
  const added = messages.map((message) => ({ id: randomUUID(), message }));
  try {
    const { rows } = await database.query(prepared(statement(request, added)));
    const row = rows[0];
    if (!row) return undefined;
    const { id: conversationId, message_count: count } = row;
    return {
      conversation: toConversation(row),
      messages: added.map(({ id, message }, index) =>
        storedMessage(message, { id, conversationId, position: count - added.length + index + 1 }),
      ),
      repeated: false,
    };
  } catch (error) {
    if (isViolation(error, '23505', 'messages_conversation_id_key_key')) return undefined;
    throw error;
  }
}

function statement(request: AppendMessages, added: readonly { id: string; message: NewMessage }[]) {
  const { shopId, conversationId, change = {}, expectedVersion, deliveries = [], now } = request;
  const preview = request.messages.findLast((message) => message.kind === 'message')?.text;
  return sql`WITH moved AS (
      UPDATE conversations SET version = version + 1, updated_at = ${now},
        message_count = message_count + ${added.length}::int
        ${preview === undefined ? EMPTY_SQL : sql`, preview = ${preview.slice(0, PREVIEW_LENGTH)}`}
        ${changeAssignments(change)}
      WHERE id = ${conversationId} AND shop_id = ${shopId} AND joined_into IS NULL
        ${expectedVersion === undefined ? EMPTY_SQL : sql`AND version = ${expectedVersion}`}
      RETURNING *
    )${
      added.length === 0
        ? EMPTY_SQL
        : sql`, added AS (
      INSERT INTO messages (id, conversation_id, position, author, kind, text, folded_text, language, intent, sentiment,
        model, "by", key, extras, created_at)
      SELECT m.id, moved.id, moved.message_count - ${added.length}::int + m.ordinal, m.author, m.kind, m.text,
        m.folded_text, m.language, m.intent, m.sentiment, m.model, m."by", m.key, m.extras, m.created_at
      FROM moved, json_to_recordset(${messageRows(added)}::json) AS m (
        id text, ordinal int, author text, kind text, text text, folded_text text, language text, intent text,
        sentiment float8, model text, "by" text, key text, extras jsonb, created_at timestamptz)
    )`
    }${
      deliveries.length === 0
        ? EMPTY_SQL
        : sql`, sent AS (${insertDeliveries(shopId, { deliveries, now, from: sql`moved,` })})`
    }${
      change.guest === undefined
        ? EMPTY_SQL
        : sql`, let_in AS (${letGuestIn(change.guest, sql`SELECT shop_id, id FROM moved`)})`
    } SELECT * FROM moved`;
}

async function readConversation(
  queryable: Queryable,
  { shopId, conversationId }: AppendMessages,
): Promise<Conversation> {
  const { rows } = await queryable.query(
    prepared(sql`SELECT * FROM conversations WHERE id = ${conversationId} AND shop_id = ${shopId}`),
  );
  const row: Row | undefined = rows[0];
  if (!row) throw new NotFoundError({ kind: 'conversation', id: conversationId });
  return toConversation(row);
}

export function versionConflict(
  request: Pick<AppendMessages, 'conversationId' | 'expectedVersion'>,
  actual?: number,
): ConflictError {
  const { conversationId, expectedVersion } = request;
  return new ConflictError({
    code: 'version_conflict',
    retryable: true,
    message: `Conversation "${conversationId}" has moved on from version ${expectedVersion ?? 'read'}${actual === undefined ? '' : ` to ${actual}`}. Read it again.`,
  });
}
