import type { KnowledgeDocument, KnowledgeRepository } from '@commerceai/sdk';
import type { Prisma as PrismaTypes } from '#generated/prisma/client.ts';
import { withoutNulls } from '#postgres/json.ts';
import type { Database } from '#postgres/pool.ts';
import type { Prisma } from '#postgres/prisma.ts';
import { join, prepared, sql } from '#postgres/sql.ts';
import { createBatches } from './batches.ts';
import { wordPatterns } from './conversation-filter.ts';
import { knowledgeGaps } from './knowledge-gaps.ts';
import { pageLimit, readCursor, toPage } from './page-cursor.ts';
import { type KnowledgeSave, removeKnowledge, type SaveOutcome, saveKnowledge } from './save-knowledge.ts';
import { searchKnowledge } from './search-knowledge.ts';

/** Documents that a bulk load writes in one transaction. */
const BATCH = 200;

export function postgresKnowledge(database: Database, prisma: Prisma): KnowledgeRepository {
  const save = createBatches<KnowledgeSave, SaveOutcome>({
    group: ({ document }) => document.shopId,
    key: ({ document }) => document.id,
    maximum: BATCH,
    run: (saves) => saveKnowledge(database, saves),
  });
  return {
    save: (document, chunks) => save({ document, chunks }),
    async find(shopId, id) {
      const row = await prisma.knowledgeDocument.findUnique({ where: { shopId_id: { shopId, id } } });
      return row ? toDocument(row) : undefined;
    },
    async list(shopId, filter = {}, page) {
      const limit = pageLimit(page);
      const after = readCursor(page, ['number', 'string']);
      const conditions = [
        sql`shop_id = ${shopId}`,
        ...(after ? [sql`(updated_at, id) < (${new Date(after[0])}, ${after[1]})`] : []),
        ...(filter.language === undefined ? [] : [sql`language = ${filter.language}`]),
        ...(filter.audience === undefined ? [] : [sql`audience = ${filter.audience}`]),
        ...(filter.status === undefined ? [] : [sql`status = ${filter.status}`]),
        ...wordPatterns(filter.text).map((pattern) => sql`folded_text LIKE ${pattern}`),
      ];
      const { rows } = await database.query(
        prepared(sql`SELECT shop_id AS "shopId", id, title, body, language, audience, status, source, tags,
            expires_at AS "expiresAt", created_at AS "createdAt", updated_at AS "updatedAt"
          FROM knowledge_documents WHERE ${join(conditions, ' AND ')}
          ORDER BY updated_at DESC, id DESC LIMIT ${limit + 1}`),
      );
      return toPage(rows, {
        limit,
        item: (row) => withoutNulls(row) as unknown as KnowledgeDocument,
        place: (row) => [row.updatedAt.getTime(), row.id],
      });
    },
    remove: (shopId, documentId) => removeKnowledge(database, shopId, documentId),
    search: (query) => searchKnowledge(database, query),
    ...knowledgeGaps(database, prisma),
  };
}

function toDocument(row: PrismaTypes.KnowledgeDocumentGetPayload<object>): KnowledgeDocument {
  const { contentHash: _hash, foldedText: _folded, ...document } = row;
  return withoutNulls(document) as unknown as KnowledgeDocument;
}
