import {
  type CommerceRepository,
  type Customer,
  NotFoundError,
  type Order,
  type ShopRepository,
} from '@commerceai/sdk';
import { toJson } from '#postgres/json.ts';
import type { Database, Queryable } from '#postgres/pool.ts';
import { EMPTY_SQL, prepared, sql } from '#postgres/sql.ts';
import { findEntries } from '#search/find-entries.ts';
import { reviveCustomer, reviveOrder, reviveProduct } from './commerce-rows.ts';
import { contentHash } from './content-hash.ts';
import { pageLimit, readCursor, toPage } from './page-cursor.ts';
import { AVAILABLE, saveProducts, UNAVAILABLE } from './save-products.ts';

/** Rows that one statement writes. */
const BATCH = 200;

/** @param shops tells the language that a shop's texts are in */
export function postgresCommerce(
  database: Database,
  shops: Pick<ShopRepository, 'find'>,
): CommerceRepository {
  return {
    async saveProducts(shopId, products) {
      const language = (await shops.find(shopId))?.language;
      return inBatches(products, (batch) => saveProducts(database, shopId, { products: batch, language }));
    },
    async findProduct(shopId, idOrHandle) {
      const { rows } = await database.query(
        prepared(sql`SELECT product FROM products
          WHERE shop_id = ${shopId} AND (id = ${idOrHandle} OR handle = ${idOrHandle})
          ORDER BY id = ${idOrHandle} DESC, saved_at DESC LIMIT 1`),
      );
      return rows[0] && reviveProduct(rows[0].product);
    },
    async listProducts(shopId, page) {
      const limit = pageLimit(page);
      const after = readCursor(page, ['string']);
      const { rows } = await database.query(
        prepared(sql`SELECT id, product FROM products
          WHERE shop_id = ${shopId} ${after ? sql`AND id > ${after[0]}` : EMPTY_SQL}
          ORDER BY id LIMIT ${limit + 1}`),
      );
      return toPage(rows, { limit, item: (row) => reviveProduct(row.product), place: (row) => [row.id] });
    },
    async searchProducts({ shopId, terms, language, limit, inStock }) {
      if (limit < 1) return [];
      const sections = inStock ? [AVAILABLE] : [AVAILABLE, UNAVAILABLE];
      const found = await findEntries(database, {
        shopId,
        kind: 'product',
        sections,
        terms,
        language,
        now: new Date(0),
        // A product may be found in each of its languages.
        limit: limit * 2,
      });
      const scores = new Map(found.map((entry) => [entry.id, entry.score]));
      const { rows } = await database.query(
        prepared(sql`SELECT id, score, product FROM (
            SELECT e.product_id AS id, max(f.score) AS score
            FROM unnest(${[...scores.keys()]}::bigint[], ${[...scores.values()]}::float8[]) AS f (entry, score)
            JOIN product_entries e ON e.entry = f.entry
            GROUP BY e.product_id ORDER BY score DESC, id LIMIT ${limit}
          ) best JOIN products p USING (id) WHERE p.shop_id = ${shopId} ORDER BY score DESC, id`),
      );
      return rows.map((row) => ({ product: reviveProduct(row.product), score: row.score }));
    },
    saveOrders: (shopId, orders) => inBatches(orders, (batch) => saveOrders(database, shopId, batch)),
    async findOrder(shopId, number, buyer) {
      const { rows } = await database.query(
        prepared(sql`SELECT "order" FROM orders WHERE shop_id = ${shopId} AND number = ${number}
          ORDER BY array_position(${[...(buyer?.emails ?? [])]}::text[], email),
            "order" ->> 'customerId' = ${buyer?.customerId ?? null} DESC NULLS LAST, saved_at DESC LIMIT 1`),
      );
      return rows[0] && reviveOrder(rows[0].order);
    },
    async listOrders(shopId, email, { limit } = {}) {
      const { rows } = await database.query(
        prepared(sql`SELECT "order" FROM orders WHERE shop_id = ${shopId} AND email = ${email}
          ORDER BY placed_at DESC LIMIT ${limit}`),
      );
      return rows.map((row) => reviveOrder(row.order));
    },
    async changeOrder(shopId, orderId, key, change) {
      return database.transaction(async (connection) => {
        const { rows } = await connection.query(
          prepared(sql`SELECT "order" FROM orders WHERE shop_id = ${shopId} AND id = ${orderId} FOR UPDATE`),
        );
        if (!rows[0]) throw new NotFoundError({ kind: 'order', id: orderId });
        const order = reviveOrder(rows[0].order);
        const { rowCount } = await connection.query(
          prepared(sql`INSERT INTO order_changes (shop_id, order_id, key) VALUES (${shopId}, ${orderId}, ${key})
            ON CONFLICT DO NOTHING`),
        );
        if (rowCount === 0) return order;
        const changed = { ...change(order), id: orderId };
        await saveOrders(connection, shopId, [changed]);
        return reviveOrder(JSON.parse(toJson(changed)));
      });
    },
    saveCustomers: (shopId, customers) =>
      inBatches(customers, (batch) => saveCustomers(database, shopId, batch)),
    async findCustomer(shopId, idOrEmail) {
      const { rows } = await database.query(
        prepared(sql`SELECT customer FROM customers
          WHERE shop_id = ${shopId} AND (id = ${idOrEmail} OR email = ${idOrEmail})
          ORDER BY id = ${idOrEmail} DESC, saved_at DESC LIMIT 1`),
      );
      return rows[0] && reviveCustomer(rows[0].customer);
    },
    async counts(shopId) {
      const { rows } = await database.query(
        prepared(sql`SELECT
          (SELECT count(*)::int FROM products WHERE shop_id = ${shopId}) AS products,
          (SELECT count(*)::int FROM orders WHERE shop_id = ${shopId}) AS orders,
          (SELECT count(*)::int FROM customers WHERE shop_id = ${shopId}) AS customers`),
      );
      return rows[0] as { products: number; orders: number; customers: number };
    },
  };
}

async function inBatches<Item extends { readonly id: string }>(
  items: readonly Item[],
  save: (batch: readonly Item[]) => Promise<number>,
): Promise<number> {
  let changed = 0;
  for (let start = 0; start < items.length; start += BATCH) {
    changed += await save(items.slice(start, start + BATCH));
  }
  return changed;
}

/** Of an id that comes twice the last one counts. */
function latest<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

async function saveOrders(queryable: Queryable, shopId: string, orders: readonly Order[]): Promise<number> {
  const rows = latest(orders).map((order) => ({
    id: order.id,
    number: order.number,
    email: order.email,
    order,
    content_hash: contentHash(order, []),
    placed_at: order.placedAt,
  }));
  const { rowCount } = await queryable.query(
    prepared(sql`INSERT INTO orders AS known (shop_id, id, number, email, "order", content_hash, placed_at)
      SELECT ${shopId}, o.* FROM json_to_recordset(${toJson(rows)}::json) AS o (
        id text, number text, email text, "order" jsonb, content_hash text, placed_at timestamptz)
      ON CONFLICT (shop_id, id) DO UPDATE SET number = excluded.number, email = excluded.email,
        "order" = excluded."order", content_hash = excluded.content_hash, placed_at = excluded.placed_at,
        saved_at = clock_timestamp()
      WHERE known.content_hash <> excluded.content_hash`),
  );
  return rowCount ?? 0;
}

async function saveCustomers(
  queryable: Queryable,
  shopId: string,
  customers: readonly Customer[],
): Promise<number> {
  const rows = latest(customers).map((customer) => ({
    id: customer.id,
    email: customer.email,
    customer,
    content_hash: contentHash(customer, []),
  }));
  const { rowCount } = await queryable.query(
    prepared(sql`INSERT INTO customers AS known (shop_id, id, email, customer, content_hash)
      SELECT ${shopId}, c.* FROM json_to_recordset(${toJson(rows)}::json) AS c (
        id text, email text, customer jsonb, content_hash text)
      ON CONFLICT (shop_id, id) DO UPDATE SET email = excluded.email, customer = excluded.customer,
        content_hash = excluded.content_hash, saved_at = clock_timestamp()
      WHERE known.content_hash <> excluded.content_hash`),
  );
  return rowCount ?? 0;
}
