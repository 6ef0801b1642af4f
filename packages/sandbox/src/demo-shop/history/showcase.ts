import { type Customer, type Fulfilment, type Order, type Product, wholeLines } from '@commerceai/sdk';
import { demoShop } from '../shop.ts';
import { addBusinessDays, type Day, parisDay, parisTime, subtractBusinessDays } from './calendar.ts';
import { type BasketItem, euros, orderLines, orderTotal, shippingMethod } from './order-lines.ts';
import { returnRefund } from './returns.ts';
import { SHOWCASE, SHOWCASE_ADDRESSES, type ShowcaseOrder } from './showcase-people.ts';

const MINUTE = 60_000;

/** The showcase orders as they stand at `now`. */
export function showcaseOrders({ now, products }: { now: Date; products: readonly Product[] }): Order[] {
  const today = parisDay(now);
  const skus = skuIndex(products);
  return SHOWCASE.map((entry) => showcaseOrder({ entry, now, today, skus }));
}

/** The customers of the showcase orders, before their orders are counted. */
export function showcaseCustomers(orders: readonly Order[]): Customer[] {
  return SHOWCASE.map((entry, index) => ({
    id: customerId(entry),
    email: entry.email,
    firstName: entry.firstName,
    lastName: entry.lastName,
    phone: `06 39 98 10 0${index + 1}`,
    language: entry.situation === 'return_refunded' ? 'en' : 'fr',
    ordersCount: 0,
    totalSpent: euros(0),
    tags: [],
    createdAt: new Date(orders[index]!.placedAt.getTime() - 4 * MINUTE),
  }));
}

interface Situation {
  readonly entry: ShowcaseOrder;
  readonly now: Date;
  readonly today: Day;
  readonly skus: (sku: string, quantity?: number) => BasketItem;
}

function showcaseOrder(situation: Situation): Order {
  const { entry, now, today, skus } = situation;
  switch (entry.situation) {
    case 'in_transit': {
      const shipped = subtractBusinessDays(today, 1);
      const placed = subtractBusinessDays(shipped, 1);
      return shippedOrder(situation, {
        basket: [skus('MAR-QUA-BLC-M'), skus('MUG-MAT-BRU', 2)],
        method: 'france-home',
        placedAt: parisTime(placed, 20, 42),
        fulfilment: {
          carrier: 'Colissimo',
          trackingNumber: '6A20418835127',
          trackingUrl: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A20418835127',
          shippedAt: parisTime(shipped, 16, 20),
          estimatedDeliveryAt: parisTime(addBusinessDays(today + 1, 0), 12),
        },
      });
    }
    case 'returnable':
      return shippedOrder(situation, {
        basket: [skus('CHE-PAS-S'), skus('BAG-HOU-52')],
        method: 'france-home',
        ...delivered({
          deliveredDay: subtractBusinessDays(today, 5),
          carrier: 'Colissimo',
          number: '8R30977512046',
        }),
      });
    case 'cancellable':
      return {
        ...orderFrame(situation, {
          basket: [skus('CHE-SIL-SAP-L'), skus('VAS-LOI-CEL')],
          method: 'france-relay',
          placedAt: new Date(now.getTime() - 50 * MINUTE),
        }),
        fulfilmentStatus: 'unfulfilled',
      };
    case 'return_refunded':
      return returnedOrder(situation);
    case 'return_window_closed':
      return shippedOrder(situation, {
        basket: [skus('TSH-LUN-MAR-L', 2), skus('VAS-LOI-ECR')],
        method: 'france-relay',
        ...delivered({
          deliveredDay: subtractBusinessDays(today - demoShop.returns.windowDays - 12, 1),
          carrier: 'Mondial Relay',
          number: '51730428',
        }),
      });
  }
}

interface OrderParts {
  readonly basket: readonly BasketItem[];
  readonly method: string;
  readonly placedAt: Date;
}

function orderFrame(
  { entry }: Situation,
  { basket, method, placedAt }: OrderParts,
): Omit<Order, 'fulfilmentStatus'> {
  const lines = orderLines(entry.number, basket);
  return {
    id: `order-${entry.number}`,
    number: entry.number,
    customerId: customerId(entry),
    email: entry.email,
    placedAt,
    financialStatus: 'paid',
    lines,
    total: orderTotal(lines, shippingMethod(method)),
    shippingAddress: { name: `${entry.firstName} ${entry.lastName}`, ...SHOWCASE_ADDRESSES[entry.situation] },
    fulfilments: [],
    returns: [],
  };
}

function shippedOrder(
  situation: Situation,
  parts: OrderParts & { readonly fulfilment: Omit<Fulfilment, 'id'> },
): Order {
  return {
    ...orderFrame(situation, parts),
    fulfilmentStatus: parts.fulfilment.deliveredAt ? 'delivered' : 'in_transit',
    fulfilments: [{ id: `order-${situation.entry.number}-parcel-1`, ...parts.fulfilment }],
  };
}

/** Delivered on a given day, with the dates before it worked out backwards. */
function delivered(parcel: { deliveredDay: Day; carrier: 'Colissimo' | 'Mondial Relay'; number: string }): {
  placedAt: Date;
  fulfilment: Omit<Fulfilment, 'id'>;
} {
  const shipped = subtractBusinessDays(parcel.deliveredDay, 3);
  const trackingUrl =
    parcel.carrier === 'Colissimo'
      ? `https://www.laposte.fr/outils/suivre-vos-envois?code=${parcel.number}`
      : `https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition=${parcel.number}`;
  return {
    placedAt: parisTime(subtractBusinessDays(shipped, 1), 13, 8),
    fulfilment: {
      carrier: parcel.carrier,
      trackingNumber: parcel.number,
      trackingUrl,
      shippedAt: parisTime(shipped, 16, 5),
      estimatedDeliveryAt: parisTime(parcel.deliveredDay, 12),
      deliveredAt: parisTime(parcel.deliveredDay, 11, 37),
    },
  };
}

function returnedOrder(situation: Situation): Order {
  const { today, skus, entry } = situation;
  const number = 'CB402716935FR';
  const deliveredDay = subtractBusinessDays(today, 24);
  const requested = subtractBusinessDays(today, 19);
  const shipped = subtractBusinessDays(deliveredDay, 5);
  const order = shippedOrder(situation, {
    basket: [skus('CHE-ERD-ECR-S')],
    method: 'europe-home',
    placedAt: parisTime(subtractBusinessDays(shipped, 1), 21, 16),
    fulfilment: {
      carrier: 'Colissimo',
      trackingNumber: number,
      trackingUrl: `https://www.laposte.fr/outils/suivre-vos-envois?code=${number}`,
      shippedAt: parisTime(shipped, 16, 12),
      estimatedDeliveryAt: parisTime(deliveredDay, 12),
      deliveredAt: parisTime(deliveredDay, 10, 54),
    },
  });
  const lineIds = order.lines.map((line) => line.id);
  const requestedAt = parisTime(requested, 9, 31);
  const method = shippingMethod('europe-home');
  return {
    ...order,
    financialStatus: 'partially_refunded',
    returns: [
      {
        id: `order-${entry.number}-return-1`,
        lines: wholeLines(order.lines, lineIds),
        reason: 'Too big: I should have taken an XS.',
        status: 'refunded',
        requestedAt,
        refundedAt: parisTime(addBusinessDays(requested, 9), 15, 2),
        refund: returnRefund({ order, lineIds, method, requestedAt, ours: false }),
      },
    ],
  };
}

function customerId(entry: ShowcaseOrder): string {
  return `customer-${entry.number}`;
}

/** Finds variants by SKU. Throws when a product is missing, so that a renamed one is noticed. */
function skuIndex(products: readonly Product[]): Situation['skus'] {
  const items = new Map(
    products.flatMap((product) =>
      product.variants.map((variant) => [variant.sku, { product, variant }] as const),
    ),
  );
  return (sku, quantity = 1) => {
    const item = items.get(sku);
    if (!item) throw new RangeError(`The showcase orders need a product with the SKU "${sku}".`);
    return { ...item, quantity };
  };
}
