import { randomUUID } from 'node:crypto';
import type { EventRepository, ShopEvent } from '@commerceai/sdk';
import { toJson } from '#postgres/json.ts';
import type { Database } from '#postgres/pool.ts';
import type { Prisma } from '#postgres/prisma.ts';
import { prepared, sql } from '#postgres/sql.ts';
import { pageLimit, readCursor, toPage } from './page-cursor.ts';

/** Written with many replies, so by hand-written SQL; read by people. */
export function postgresEvents(database: Database, prisma: Prisma): EventRepository {
  return {
    async append({ shopId, type, subject, actor, data, at, key }) {
      await database.query(
        prepared(sql`INSERT INTO events (id, shop_id, type, subject, actor, data, at, key)
          VALUES (${randomUUID()}, ${shopId}, ${type}, ${subject}, ${actor}, ${toJson(data)}::jsonb, ${at}, ${key ?? null})
          ON CONFLICT (shop_id, key) DO NOTHING`),
      );
    },
    async list(shopId, filter = {}, page) {
      const limit = pageLimit(page);
      const after = readCursor(page, ['number', 'number']);
      const at = after && new Date(after[0]);
      const rows = await prisma.event.findMany({
        where: {
          shopId,
          ...(filter.type === undefined ? {} : { type: filter.type }),
          ...(filter.subject === undefined ? {} : { subject: filter.subject }),
          ...(after && at ? { OR: [{ at: { lt: at } }, { at, sequence: { lt: after[1] } }] } : {}),
        },
        orderBy: [{ at: 'desc' }, { sequence: 'desc' }],
        take: limit + 1,
      });
      return toPage(rows, {
        limit,
        item: ({ sequence: _sequence, key: _key, ...event }) => event as ShopEvent,
        place: (row) => [row.at.getTime(), Number(row.sequence)],
      });
    },
  };
}
