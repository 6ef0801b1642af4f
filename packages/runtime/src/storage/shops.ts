import type { ShopRepository, ShopSettings } from '@commerceai/sdk';
import { toJson } from '#postgres/json.ts';
import type { Database } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';

/** Read with every reply, so by hand-written SQL. */
export function postgresShops(database: Database): ShopRepository {
  return {
    async find(shopId) {
      const { rows } = await database.query(prepared(sql`SELECT settings FROM shops WHERE id = ${shopId}`));
      return rows[0]?.settings as ShopSettings | undefined;
    },
    async save(settings) {
      await database.query(
        prepared(sql`INSERT INTO shops (id, settings) VALUES (${settings.id}, ${toJson(settings)}::jsonb)
          ON CONFLICT (id) DO UPDATE SET settings = excluded.settings, updated_at = now()`),
      );
    },
  };
}
