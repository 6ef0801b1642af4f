import { basename } from 'node:path';
import type { Customer, Order, Storage } from '@commerceai/sdk';
import { csvRows, type RejectRow } from './csv-rows.ts';
import { addLine, finishOrder, type OrderDraft } from './order-rows.ts';
import type { ImportListener, ImportReport } from './report.ts';

const BATCH = 200;
const REQUIRED = [
  'Name',
  'Email',
  'Financial Status',
  'Total',
  'Created at',
  'Lineitem name',
  'Lineitem quantity',
  'Lineitem price',
];

export interface ImportOrdersOptions {
  readonly storage: Storage;
  readonly shopId: string;
  /** Shopify's order export: one row per line item, the rows of an order together. */
  readonly file: string;
  readonly listener: ImportListener;
}

/** What is kept of a buyer while the file is read: a few dozen bytes each. */
interface Buyer {
  orders: number;
  spent: number;
  currency: string;
  name: string;
  since: number;
  /** The platform's, where the file tells it. */
  id: string | undefined;
}

/** Imports Shopify's order CSV, streaming, and the customers that its orders are from. */
export async function importOrders(options: ImportOrdersOptions): Promise<ImportReport> {
  const { storage, shopId, file, listener } = options;
  const name = basename(file);
  const counts = { read: 0, changed: 0, rejected: 0 };
  const buyers = new Map<string, Buyer>();
  const batch = new Map<string, Order>();
  let draft: OrderDraft | undefined;

  const reject: RejectRow = (line, reason) => {
    counts.rejected += 1;
    listener.rejected({ file: name, line, reason });
  };
  const flush = async () => {
    if (batch.size > 0) counts.changed += await storage.commerce.saveOrders(shopId, [...batch.values()]);
    batch.clear();
  };
  const close = async () => {
    if (!draft) return;
    const order = finishOrder(draft);
    if (typeof order === 'string') reject(draft.line, order);
    else {
      counts.read += 1;
      batch.set(order.id, order);
      countBuyer(buyers, order, draft.row['Billing Name'] ?? '');
    }
    draft = undefined;
    if (batch.size >= BATCH) await flush();
  };

  for await (const row of csvRows(file, { required: REQUIRED, listener, reject })) {
    const orderName = row.values.Name ?? '';
    if (orderName === '') {
      reject(row.line, 'the row has no Name');
      continue;
    }
    if (draft?.name !== orderName) {
      await close();
      draft = { name: orderName, line: row.line, row: row.values, lines: [] };
    }
    const reason = addLine(draft, row);
    if (reason) reject(row.line, reason);
  }
  await close();
  await flush();
  await saveBuyers(storage, shopId, buyers);
  return { ...counts, unchanged: counts.read - counts.changed };
}

function countBuyer(buyers: Map<string, Buyer>, order: Order, name: string): void {
  const buyer = buyers.get(order.email) ?? {
    orders: 0,
    spent: 0,
    currency: order.total.currency,
    name,
    since: order.placedAt.getTime(),
    id: order.customerId,
  };
  buyer.id ??= order.customerId;
  buyer.orders += 1;
  if (!order.cancelledAt) buyer.spent += order.total.amount;
  buyer.since = Math.min(buyer.since, order.placedAt.getTime());
  buyers.set(order.email, buyer);
}

async function saveBuyers(
  storage: Storage,
  shopId: string,
  buyers: ReadonlyMap<string, Buyer>,
): Promise<void> {
  let batch: Customer[] = [];
  for (const [email, buyer] of buyers) {
    const [firstName, ...rest] = buyer.name.split(' ');
    batch.push({
      id: buyer.id ?? email,
      email,
      ordersCount: buyer.orders,
      totalSpent: { amount: buyer.spent, currency: buyer.currency },
      tags: [],
      createdAt: new Date(buyer.since),
      ...(firstName ? { firstName } : {}),
      ...(rest.length > 0 ? { lastName: rest.join(' ') } : {}),
    });
    if (batch.length >= BATCH) {
      await storage.commerce.saveCustomers(shopId, batch);
      batch = [];
    }
  }
  if (batch.length > 0) await storage.commerce.saveCustomers(shopId, batch);
}
