import type { Customer, Order, Product } from '@commerceai/sdk';
import { showcaseCustomers, showcaseOrders } from './showcase.ts';

export { SHOWCASE, type ShowcaseOrder } from './showcase.ts';

export interface HistoryOptions {
  /** The same seed gives the same history. */
  readonly seed: number;
  /** The moment at which the history ends. */
  readonly now: Date;
  /** What the shop sells; the demo products unless told. */
  readonly products: readonly Product[];
}

export interface History {
  readonly customers: Customer[];
  readonly orders: Order[];
}

/** The orders of the shop up to `now`, with the people who placed them. */
export function generateHistory({ now, products }: HistoryOptions): History {
  const orders = showcaseOrders({ now, products });
  return { orders, customers: showcaseCustomers(orders) };
}
