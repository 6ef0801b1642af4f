import type { KnowledgeChunk, KnowledgeDocument } from '@commerceai/sdk';
import { fold } from '@commerceai/sdk/text';
import { toJson } from '#postgres/json.ts';
import type { Database, Queryable } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';
import { addEntries, lockIndex, removeEntries } from '#search/index-writer.ts';
import type { NewEntry } from '#search/shelf.ts';
import { contentHash } from './content-hash.ts';
import { packVector } from './embeddings.ts';

export interface KnowledgeSave {
  readonly document: KnowledgeDocument;
  readonly chunks: readonly KnowledgeChunk[];
}

export type SaveOutcome = 'created' | 'updated' | 'unchanged';

/** Saves documents of one shop, each id once, with their chunks and the index over them, all or nothing. */
export async function saveKnowledge(
  database: Database,
  saves: readonly KnowledgeSave[],
): Promise<SaveOutcome[]> {
  const shopId = saves[0]!.document.shopId;
  const hashed = saves.map((save) => ({
    ...save,
    hash: contentHash([save.document, save.chunks], ['createdAt', 'updatedAt']),
  }));
  return database.transaction(async (connection) => {
    await lockIndex(connection, shopId, 'knowledge');
    const ids = saves.map(({ document }) => document.id);
    const { rows } = await connection.query(
      prepared(sql`SELECT id, content_hash FROM knowledge_documents
        WHERE shop_id = ${shopId} AND id = ANY(${ids}::text[])`),
    );
    const known = new Map(rows.map((row) => [row.id, row.content_hash]));
    const changed = hashed.filter(({ document, hash }) => known.get(document.id) !== hash);
    const replaced = changed.filter(({ document }) => known.has(document.id));
    await removeChunks(
      connection,
      shopId,
      replaced.map(({ document }) => document.id),
    );
    await upsertDocuments(connection, shopId, changed);
    await insertChunks(connection, shopId, changed);
    return hashed.map(({ document, hash }) => {
      if (!known.has(document.id)) return 'created';
      return known.get(document.id) === hash ? 'unchanged' : 'updated';
    });
  });
}

/** Removes a document. True when there was one. */
export async function removeKnowledge(
  database: Database,
  shopId: string,
  documentId: string,
): Promise<boolean> {
  return database.transaction(async (connection) => {
    await lockIndex(connection, shopId, 'knowledge');
    await removeChunks(connection, shopId, [documentId]);
    const { rowCount } = await connection.query(
      prepared(sql`DELETE FROM knowledge_documents WHERE shop_id = ${shopId} AND id = ${documentId}`),
    );
    return rowCount === 1;
  });
}

async function removeChunks(
  connection: Queryable,
  shopId: string,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length === 0) return;
  const { rows } = await connection.query(
    prepared(sql`DELETE FROM knowledge_chunks
      WHERE shop_id = ${shopId} AND document_id = ANY(${documentIds}::text[]) RETURNING entry`),
  );
  await removeEntries(
    connection,
    rows.flatMap((row) => row.entry ?? []),
  );
}

async function upsertDocuments(
  connection: Queryable,
  shopId: string,
  saves: readonly (KnowledgeSave & { hash: string })[],
): Promise<void> {
  if (saves.length === 0) return;
  const rows = saves.map(({ document, hash }) => ({
    id: document.id,
    title: document.title,
    body: document.body,
    language: document.language,
    audience: document.audience,
    status: document.status,
    source: document.source,
    tags: document.tags,
    content_hash: hash,
    folded_text: fold(`${document.title}\n${document.body}`),
    expires_at: document.expiresAt,
    created_at: document.createdAt,
    updated_at: document.updatedAt,
  }));
  await connection.query(
    prepared(sql`INSERT INTO knowledge_documents (shop_id, id, title, body, language, audience, status, source, tags,
        content_hash, folded_text, expires_at, created_at, updated_at)
      SELECT ${shopId}, d.* FROM json_to_recordset(${toJson(rows)}::json) AS d (
        id text, title text, body text, language text, audience text, status text, source jsonb, tags text[],
        content_hash text, folded_text text, expires_at timestamptz, created_at timestamptz, updated_at timestamptz)
      ON CONFLICT (shop_id, id) DO UPDATE SET title = excluded.title, body = excluded.body,
        language = excluded.language, audience = excluded.audience, status = excluded.status,
        source = excluded.source, tags = excluded.tags, content_hash = excluded.content_hash,
        folded_text = excluded.folded_text, expires_at = excluded.expires_at, updated_at = excluded.updated_at`),
  );
}

async function insertChunks(
  connection: Queryable,
  shopId: string,
  saves: readonly KnowledgeSave[],
): Promise<void> {
  const published: { documentId: string; chunk: KnowledgeChunk; entry: NewEntry }[] = [];
  const drafts: { documentId: string; chunk: KnowledgeChunk }[] = [];
  for (const { document, chunks } of saves) {
    const { id: documentId, language, audience, expiresAt } = document;
    for (const chunk of chunks) {
      if (document.status === 'draft') drafts.push({ documentId, chunk });
      else {
        const shelf = { kind: 'knowledge', language, section: audience } as const;
        const { terms, titleTerms } = chunk;
        const entry = { shelf, terms, titleTerms, ...(expiresAt === undefined ? {} : { expiresAt }) };
        published.push({ documentId, chunk, entry });
      }
    }
  }
  const entryIds = await addEntries(
    connection,
    shopId,
    published.map(({ entry }) => entry),
  );
  const rows = [
    ...published.map((row, index) => ({ ...row, entryId: entryIds[index]! })),
    ...drafts.map((row) => ({ ...row, entryId: null })),
  ];
  if (rows.length === 0) return;
  const column = <Value>(value: (row: (typeof rows)[number]) => Value) => rows.map(value);
  await connection.query(
    prepared(sql`INSERT INTO knowledge_chunks (
        shop_id, document_id, id, position, heading, text, embedding, entry)
      SELECT ${shopId}, c.* FROM unnest(
        ${column(({ documentId }) => documentId)}::text[], ${column(({ chunk }) => chunk.id)}::text[],
        ${column(({ chunk }) => chunk.position)}::int[],
        ${column(({ chunk }) => chunk.heading)}::text[],
        ${column(({ chunk }) => chunk.text)}::text[],
        ${column(({ chunk }) => (chunk.embedding ? packVector(chunk.embedding) : null))}::bytea[],
        ${column(({ entryId }) => entryId)}::bigint[]
      ) AS c`),
  );
}
