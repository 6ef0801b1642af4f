import { describe } from 'vitest';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import { queryTerms } from '#knowledge/query-terms.ts';
import { memoryStorage } from '#storage/memory/index.ts';
import { testCommerceCapability } from './commerce-capability.ts';
import { fixedClock } from './fixed-clock.ts';
import { aCustomer, anOrder, aProduct } from './samples.ts';

/** The smallest capability there can be: a shop's own copy, with actions that only write it down. */
function storedCommerce(): { commerce: CommerceCapability; storage: ReturnType<typeof memoryStorage> } {
  const storage = memoryStorage();
  const clock = fixedClock();
  const { commerce } = storage;
  return {
    storage,
    commerce: {
      ...commerce,
      searchProducts: ({ text, language, limit = 5, ...query }) =>
        commerce.searchProducts({ ...query, terms: queryTerms(text, language), language, limit }),
      startReturn: ({ shopId, orderId, lines, reason, idempotencyKey }) =>
        commerce.changeOrder(shopId, orderId, idempotencyKey, (order) => ({
          ...order,
          returns: [
            ...order.returns,
            { id: idempotencyKey, lines, reason, status: 'requested', requestedAt: clock.now() },
          ],
        })),
      cancelOrder: ({ shopId, orderId, idempotencyKey }) =>
        commerce.changeOrder(shopId, orderId, idempotencyKey, (order) => {
          if (order.fulfilments.length > 0) throw new ConflictError({ message: 'The order has left.' });
          return { ...order, cancelledAt: clock.advance(1000) };
        }),
    },
  };
}

describe('a commerce capability over storage', () => {
  testCommerceCapability({
    create: async () => {
      const { commerce, storage } = storedCommerce();
      const shopId = 'shop-1';
      const order = anOrder({ fulfilmentStatus: 'unfulfilled', fulfilments: [] });
      const delivered = anOrder({ id: 'order-2', number: '1002', fulfilmentStatus: 'delivered' });
      await storage.commerce.saveProducts(shopId, [aProduct()]);
      await storage.commerce.saveOrders(shopId, [order, delivered]);
      await storage.commerce.saveCustomers(shopId, [aCustomer()]);
      return {
        commerce,
        shopId,
        product: aProduct(),
        search: { text: 'chemise en lin', language: 'fr' },
        order,
        delivered,
        customer: aCustomer(),
      };
    },
  });
});
