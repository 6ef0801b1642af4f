import { indexProduct, type Product, type ShopLanguage } from '@commerceai/sdk';
import { toJson } from '#postgres/json.ts';
import type { Database, Queryable } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';
import { addEntries, lockIndex, removeEntries } from '#search/index-writer.ts';
import { contentHash } from './content-hash.ts';

/** Sections of the product shelves. */
export const AVAILABLE = 'available';
export const UNAVAILABLE = 'unavailable';

/** Inserts or replaces products with the index over them, all or nothing. Returns how many really changed. */
export async function saveProducts(
  database: Database,
  shopId: string,
  { products, language }: { products: readonly Product[]; language: ShopLanguage | undefined },
): Promise<number> {
  // Of an id that comes twice the last one counts.
  const latest = new Map(products.map((product) => [product.id, product]));
  const hashed = [...latest.values()].map((product) => ({
    product,
    hash: contentHash(product, ['updatedAt']),
  }));
  return database.transaction(async (connection) => {
    await lockIndex(connection, shopId, 'product');
    const { rows } = await connection.query(
      prepared(sql`SELECT id, content_hash FROM products
        WHERE shop_id = ${shopId} AND id = ANY(${[...latest.keys()]}::text[])`),
    );
    const known = new Map(rows.map((row) => [row.id, row.content_hash]));
    const changed = hashed.filter(({ product, hash }) => known.get(product.id) !== hash);
    if (changed.length === 0) return 0;
    await removeOldEntries(
      connection,
      shopId,
      changed.map(({ product }) => product.id),
    );
    await upsert(connection, shopId, changed);
    await addNewEntries(connection, shopId, { products: changed.map(({ product }) => product), language });
    return changed.length;
  });
}

async function removeOldEntries(
  connection: Queryable,
  shopId: string,
  ids: readonly string[],
): Promise<void> {
  const { rows } = await connection.query(
    prepared(sql`DELETE FROM product_entries
      WHERE shop_id = ${shopId} AND product_id = ANY(${ids}::text[]) RETURNING entry`),
  );
  await removeEntries(
    connection,
    rows.map((row) => row.entry),
  );
}

async function upsert(
  connection: Queryable,
  shopId: string,
  changed: readonly { product: Product; hash: string }[],
): Promise<void> {
  const rows = changed.map(({ product, hash }) => ({
    id: product.id,
    handle: product.handle,
    title: product.title,
    published: product.published,
    product,
    content_hash: hash,
  }));
  await connection.query(
    prepared(sql`INSERT INTO products (shop_id, id, handle, title, published, product, content_hash)
      SELECT ${shopId}, p.* FROM json_to_recordset(${toJson(rows)}::json) AS p (
        id text, handle text, title text, published boolean, product jsonb, content_hash text)
      ON CONFLICT (shop_id, id) DO UPDATE SET handle = excluded.handle, title = excluded.title,
        published = excluded.published, product = excluded.product, content_hash = excluded.content_hash,
        saved_at = clock_timestamp()`),
  );
}

async function addNewEntries(
  connection: Queryable,
  shopId: string,
  { products, language }: { products: readonly Product[]; language: ShopLanguage | undefined },
): Promise<void> {
  const texts = products
    .filter((product) => product.published)
    .flatMap((product) => indexProduct(product, language).map((terms) => ({ product, terms })));
  const ids = await addEntries(
    connection,
    shopId,
    texts.map(({ product, terms }) => ({
      shelf: {
        kind: 'product',
        language: terms.language,
        section: isAvailable(product) ? AVAILABLE : UNAVAILABLE,
      },
      titleTerms: terms.titleTerms,
      terms: terms.terms,
    })),
  );
  await connection.query(
    prepared(sql`INSERT INTO product_entries (entry, shop_id, product_id)
      SELECT entry, ${shopId}, product_id
      FROM unnest(${ids}::bigint[], ${texts.map(({ product }) => product.id)}::text[]) AS e (entry, product_id)`),
  );
}

function isAvailable(product: Product): boolean {
  return product.variants.some(({ stock, backorder }) => stock === undefined || stock > 0 || backorder);
}
