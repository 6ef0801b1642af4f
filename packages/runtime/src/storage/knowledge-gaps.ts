import { randomUUID } from 'node:crypto';
import {
  addExample,
  clearestQuestion,
  findGap,
  type KnowledgeGap,
  type KnowledgeRepository,
  NotFoundError,
} from '@commerceai/sdk';
import type { Prisma as PrismaTypes } from '#generated/prisma/client.ts';
import { withoutNulls } from '#postgres/json.ts';
import type { Database, Row } from '#postgres/pool.ts';
import type { Prisma } from '#postgres/prisma.ts';
import { prepared, sql } from '#postgres/sql.ts';
import { pageLimit, readCursor, toPage } from './page-cursor.ts';

/** Questions nobody could answer. */
export function knowledgeGaps(
  database: Database,
  prisma: Prisma,
): Pick<KnowledgeRepository, 'recordGap' | 'listGaps' | 'updateGap'> {
  return {
    async recordGap({ shopId, question, terms, language, now }) {
      await database.transaction(async (connection) => {
        await connection.query(prepared(sql`SELECT pg_advisory_xact_lock(hashtextextended(${shopId}, 4))`));
        const { rows } = await connection.query(
          prepared(sql`SELECT * FROM knowledge_gaps
            WHERE shop_id = ${shopId} AND status = 'open' AND terms && ${terms}::text[]
            ORDER BY created_at, id`),
        );
        const gap = findGap(terms, rows as (Row & { id: string; terms: string[] })[]);
        await connection.query(
          prepared(
            gap ? countQuestion(gap, question, now) : insertGap({ shopId, question, terms, language, now }),
          ),
        );
      });
    },
    async listGaps(shopId, status, page) {
      const limit = pageLimit(page);
      const after = readCursor(page, ['number', 'string']);
      const rows = await prisma.knowledgeGap.findMany({
        where: {
          shopId,
          ...(status === undefined ? {} : { status }),
          ...(after ? { OR: [{ count: { lt: after[0] } }, { count: after[0], id: { lt: after[1] } }] } : {}),
        },
        orderBy: [{ count: 'desc' }, { id: 'desc' }],
        take: limit + 1,
      });
      return toPage(rows, { limit, item: toGap, place: (row) => [row.count, row.id] });
    },
    async updateGap(shopId, gapId, { status, documentId }) {
      const [row] = await prisma.knowledgeGap.updateManyAndReturn({
        where: { id: gapId, shopId },
        data: { status, ...(documentId === undefined ? {} : { documentId }) },
      });
      if (!row) throw new NotFoundError({ kind: 'knowledge gap', id: gapId });
      return toGap(row);
    },
  };
}

function countQuestion(gap: Row, question: string, now: Date) {
  const examples = addExample(gap.examples, question);
  return sql`UPDATE knowledge_gaps SET examples = ${examples}::text[], question = ${clearestQuestion(examples)},
    count = count + 1, last_seen_at = ${now} WHERE id = ${gap.id}`;
}

function insertGap(gap: Parameters<KnowledgeRepository['recordGap']>[0]) {
  return sql`INSERT INTO knowledge_gaps (
      id, shop_id, question, examples, terms, count, language, status, created_at, last_seen_at)
    VALUES (${randomUUID()}, ${gap.shopId}, ${gap.question}, ${[gap.question]}::text[],
      ${[...new Set(gap.terms)]}::text[], 1, ${gap.language}, 'open', ${gap.now}, ${gap.now})`;
}

function toGap(row: PrismaTypes.KnowledgeGapGetPayload<object>): KnowledgeGap {
  const { terms: _terms, createdAt: _createdAt, ...gap } = row;
  return withoutNulls(gap) as KnowledgeGap;
}
