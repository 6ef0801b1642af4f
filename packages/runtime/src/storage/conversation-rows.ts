import type {
  Conversation,
  ConversationChange,
  Handover,
  Message,
  NewMessage,
  Satisfaction,
} from '@commerceai/sdk';
import { fold } from '@commerceai/sdk/text';
import { toJson, toOptionalJson, toText, withoutNulls } from '#postgres/json.ts';
import type { Row } from '#postgres/pool.ts';
import { EMPTY_SQL, join, type Sql, sql } from '#postgres/sql.ts';

export function toConversation(row: Row): Conversation {
  return withoutNulls({
    id: row.id,
    shopId: row.shop_id,
    channel: row.channel,
    threadKey: row.thread_key,
    status: row.status,
    language: row.language,
    customer: row.customer,
    assignee: row.assignee,
    handover: reviveHandover(row.handover),
    intent: row.intent,
    sentiment: row.sentiment,
    preview: row.preview,
    resolution: row.resolution,
    satisfaction: reviveSatisfaction(row.satisfaction),
    unanswered: row.unanswered_since && { since: row.unanswered_since, tries: row.unanswered_tries },
    memory: row.memory,
    joinedInto: row.joined_into,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    waitingSince: row.waiting_since,
    resolvedAt: row.resolved_at,
  }) as Conversation;
}

export function toMessage(row: Row): Message {
  return withoutNulls({
    id: row.id,
    conversationId: row.conversation_id,
    position: row.position,
    author: row.author,
    kind: row.kind,
    text: row.text,
    language: row.language,
    attachments: row.extras?.attachments ?? [],
    citations: row.extras?.citations ?? [],
    cards: row.extras?.cards ?? [],
    quickReplies: row.extras?.quickReplies ?? [],
    intent: row.intent,
    sentiment: row.sentiment,
    model: row.model,
    by: row.by,
    key: row.key,
    createdAt: row.created_at,
  }) as Message;
}

/** Columns that a change sets, as assignments that each begin with a comma. */
export function changeAssignments(change: ConversationChange): Sql {
  const columns: Record<Exclude<keyof ConversationChange, 'guest'>, Sql> = {
    channel: sql`channel = ${change.channel}`,
    threadKey: sql`thread_key = ${change.threadKey}`,
    status: sql`status = ${change.status}`,
    language: sql`language = ${change.language}`,
    customer: customerAssignments(change.customer),
    assignee: sql`assignee = ${change.assignee}`,
    handover: sql`handover = ${toOptionalJson(change.handover)}::jsonb`,
    intent: sql`intent = ${change.intent}`,
    sentiment: sql`sentiment = ${change.sentiment}`,
    resolution: sql`resolution = ${change.resolution}`,
    satisfaction: sql`satisfaction = ${toOptionalJson(change.satisfaction)}::jsonb`,
    unanswered: sql`unanswered_since = ${change.unanswered?.since}, unanswered_tries = ${change.unanswered?.tries ?? 0}`,
    memory: sql`memory = ${toOptionalJson(change.memory)}::jsonb`,
    waitingSince: sql`waiting_since = ${change.waitingSince}`,
    resolvedAt: sql`resolved_at = ${change.resolvedAt}`,
  };
  const given = (Object.keys(columns) as (keyof typeof columns)[]).filter(
    (field) => change[field] !== undefined,
  );
  if (given.length === 0) return EMPTY_SQL;
  return sql`, ${join(
    given.map((field) => columns[field]),
    ', ',
  )}`;
}

/** Messages as the JSON array that the statement unfolds with {@link MESSAGE_COLUMNS}. */
export function messageRows(messages: readonly { id: string; message: NewMessage }[]): string {
  return toJson(
    messages.map(({ id, message }, index) => ({
      id,
      ordinal: index + 1,
      author: message.author,
      kind: message.kind,
      text: message.text,
      folded_text: fold(message.text),
      language: message.language,
      intent: message.intent,
      sentiment: message.sentiment,
      model: message.model,
      by: message.by,
      key: message.key,
      extras: extrasOf(message),
      created_at: message.createdAt,
    })),
  );
}

/** A stored message from what was written, without asking for it again. */
export function storedMessage(
  message: NewMessage,
  place: { id: string; conversationId: string; position: number },
): Message {
  return { ...structuredClone(message), text: toText(message.text), ...place };
}

function extrasOf({ attachments, citations, cards, quickReplies }: NewMessage): object | undefined {
  const extras = {
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(citations.length > 0 ? { citations } : {}),
    ...(cards.length > 0 ? { cards } : {}),
    ...(quickReplies.length > 0 ? { quickReplies } : {}),
  };
  return Object.keys(extras).length > 0 ? extras : undefined;
}

function customerAssignments(customer: ConversationChange['customer']): Sql {
  return sql`customer = ${toOptionalJson(customer)}::jsonb, customer_id = ${customer?.id},
    customer_email = ${customer?.email}, customer_verified = ${customer?.verified ?? false}`;
}

function reviveHandover(handover: Row | null): Handover | null {
  if (handover === null) return null;
  return {
    ...handover,
    at: new Date(handover.at),
    ...(handover.expectedAt === undefined ? {} : { expectedAt: new Date(handover.expectedAt) }),
  } as Handover;
}

function reviveSatisfaction(satisfaction: Row | null): Satisfaction | null {
  return satisfaction && ({ ...satisfaction, at: new Date(satisfaction.at) } as Satisfaction);
}
