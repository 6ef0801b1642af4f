import type { Customer, Order, Product } from '@commerceai/sdk';
import { type Random, seededRandom } from '../random.ts';
import { createBasketSource } from './baskets.ts';
import { createShopperSource, type Shopper, withTotals } from './customers.ts';
import { drawOrderDates } from './order-dates.ts';
import { drawOrder } from './orders.ts';
import { showcaseCustomers, showcaseOrders } from './showcase.ts';
import { SHOWCASE } from './showcase-people.ts';

export { SHOWCASE, type ShowcaseOrder } from './showcase-people.ts';

/** All orders, the showcase included. */
const ORDER_COUNT = 2000;

const FIRST_NUMBER = 1001;

/** Chance that an order comes from a new customer. */
const NEW_CUSTOMER_SHARE = 0.56;

/** How many of the latest orders may bring their customer back: people who stopped buying seldom return. */
const MEMORY = 450;

/** Nobody orders more often than this; Simon's model alone would let its first customers order without end. */
const MOST_ORDERS = 18;

/** Longest time between signing up and the first order, in minutes. */
const SIGN_UP_MINUTES = 30;

export interface HistoryOptions {
  /** The same seed gives the same history. */
  readonly seed: number;
  /** The moment at which the history ends. */
  readonly now: Date;
  /** What the shop sells: the demo products. */
  readonly products: readonly Product[];
}

export interface History {
  readonly customers: Customer[];
  /** By number: the showcase, then the others in time order. */
  readonly orders: Order[];
}

/**
 * Two years of the shop up to `now`: 2,000 orders and the people who placed them, the same for the same options.
 *
 * Who orders again follows Simon's model (H. A. Simon, "On a class of skew distribution functions", Biometrika 1955):
 * an order comes from a new customer with a fixed chance, else from the customer of a recent order drawn at random, so
 * that most people buy once and a few often.
 */
export function generateHistory({ seed, now, products }: HistoryOptions): History {
  const random = seededRandom(seed);
  const showcase = showcaseOrders({ now, products });
  const drawShopper = createShopperSource(
    random,
    SHOWCASE.map((entry) => entry.email),
  );
  const drawBasket = createBasketSource(products);
  const byId = new Map(products.map((product) => [product.id, product]));
  const productOf = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));

  const orderCounts = new Map<Shopper, number>();
  const shopperOfOrder: Shopper[] = [];
  const dates = drawOrderDates(random, { count: ORDER_COUNT - showcase.length, now });
  const orders = dates.map((placedAt, index) => {
    const shopper = nextShopper(random, { shopperOfOrder, orderCounts, drawShopper, placedAt });
    orderCounts.set(shopper, (orderCounts.get(shopper) ?? 0) + 1);
    shopperOfOrder.push(shopper);
    const number = String(FIRST_NUMBER + showcase.length + index);
    const basket = drawBasket(random, placedAt.getUTCMonth());
    return drawOrder(random, { number, shopper, basket, placedAt, now, productOf });
  });

  const allOrders = [...showcase, ...orders];
  const customers = [
    ...showcaseCustomers(showcase),
    ...[...orderCounts.keys()].map(({ customer }) => customer),
  ];
  return { orders: allOrders, customers: withTotals(customers, allOrders) };
}

interface NextShopperInput {
  readonly shopperOfOrder: readonly Shopper[];
  readonly orderCounts: ReadonlyMap<Shopper, number>;
  readonly drawShopper: (createdAt: Date) => Shopper;
  readonly placedAt: Date;
}

function nextShopper(random: Random, input: NextShopperInput): Shopper {
  const { shopperOfOrder, orderCounts, drawShopper, placedAt } = input;
  const isNew = random() < NEW_CUSTOMER_SHARE;
  const age = 1 + Math.floor(random() * Math.min(MEMORY, shopperOfOrder.length));
  const earlier = shopperOfOrder.at(-age);
  if (!isNew && earlier && orderCounts.get(earlier)! < MOST_ORDERS) return earlier;
  const minutes = Math.ceil(random() * SIGN_UP_MINUTES);
  return drawShopper(new Date(placedAt.getTime() - minutes * 60_000));
}
