import { type Clock, systemClock } from '#clock.ts';
import { type Order, type ReturnedLine, returnedQuantity } from '#commerce/index.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import { queryTerms } from '#knowledge/query-terms.ts';
import type { Storage } from '#storage/storage.ts';
import { type Connector, defineConnector } from '../connector.ts';

/** Options of {@link shopCopy}. */
export interface ShopCopyOptions {
  /** Where the shop's products, orders and customers were imported or synchronised to. */
  readonly storage: Storage;
  /**
   * `simulate` carries returns and cancellations out on the copy alone: for the demo shop, where no platform stands
   * behind it. `none` leaves them to a person. @default "none"
   */
  readonly actions?: 'none' | 'simulate';
  /** @default the machine's clock */
  readonly clock?: Clock;
}

/** The commerce capability over a shop's own copy of its data: reads are real, actions are simulated or absent. */
export function shopCopy(options: ShopCopyOptions): Connector {
  const { storage, clock = systemClock } = options;
  const { commerce } = storage;
  const reads = {
    searchProducts: (query: Parameters<NonNullable<Connector['commerce']>['searchProducts']>[0]) =>
      commerce.searchProducts({
        shopId: query.shopId,
        terms: queryTerms(query.text, query.language),
        language: query.language,
        limit: query.limit ?? 5,
        ...(query.inStock === undefined ? {} : { inStock: query.inStock }),
      }),
    findProduct: commerce.findProduct.bind(commerce),
    findOrder: commerce.findOrder.bind(commerce),
    listOrders: commerce.listOrders.bind(commerce),
    findCustomer: commerce.findCustomer.bind(commerce),
  };
  if (options.actions !== 'simulate') return defineConnector({ name: 'shop-copy', commerce: reads });
  return defineConnector({
    name: 'shop-copy',
    commerce: {
      ...reads,
      startReturn: (request) =>
        commerce.changeOrder(request.shopId, request.orderId, request.idempotencyKey, (order) =>
          withReturn(order, request, clock.now()),
        ),
      cancelOrder: (request) =>
        commerce.changeOrder(request.shopId, request.orderId, request.idempotencyKey, (order) =>
          cancelled(order, clock.now()),
        ),
    },
  });
}

function withReturn(
  order: Order,
  request: { lines: readonly ReturnedLine[]; reason: string },
  now: Date,
): Order {
  const isThere = ({ lineId, quantity }: ReturnedLine) => {
    const bought = order.lines.find(({ id }) => id === lineId)?.quantity ?? 0;
    return quantity <= bought - returnedQuantity(order, lineId);
  };
  if (!request.lines.every(isThere)) {
    throw new ConflictError({ message: `Part of order ${order.number} is on its way back already.` });
  }
  const opened = {
    id: `${order.id}-R${order.returns.length + 1}`,
    lines: request.lines,
    reason: request.reason,
    status: 'approved',
    requestedAt: now,
  } as const;
  return { ...order, returns: [...order.returns, opened] };
}

function cancelled(order: Order, now: Date): Order {
  if (order.cancelledAt || order.fulfilmentStatus !== 'unfulfilled') {
    throw new ConflictError({ message: `Order ${order.number} cannot be cancelled any more.` });
  }
  return {
    ...order,
    cancelledAt: now,
    financialStatus: order.financialStatus === 'paid' ? 'refunded' : 'voided',
  };
}
