import { describe, expect, it } from 'vitest';
import { memoryStorage } from '#storage/memory/index.ts';
import { aCustomer, anOrder, aProduct, fixedClock, testCommerceCapability } from '#testing/index.ts';
import { shopCopy } from './shop-copy.ts';

const SHOP = 'shop-1';
const request = { shopId: SHOP, orderId: 'order-1', reason: 'trop petit', idempotencyKey: 'key-1' };

async function open(order = anOrder()) {
  const storage = memoryStorage();
  await storage.commerce.saveProducts(SHOP, [aProduct()]);
  await storage.commerce.saveOrders(SHOP, [order]);
  const connector = shopCopy({ storage, actions: 'simulate', clock: fixedClock() });
  return { storage, commerce: connector.commerce! };
}

describe('shopCopy', () => {
  describe.each(['simulate', 'none'] as const)('with actions "%s"', (actions) => {
    testCommerceCapability({
      create: async () => {
        const storage = memoryStorage();
        const order = anOrder({ fulfilmentStatus: 'unfulfilled', fulfilments: [] });
        const delivered = anOrder({ id: 'order-2', number: '1002', fulfilmentStatus: 'delivered' });
        await storage.commerce.saveProducts(SHOP, [aProduct()]);
        await storage.commerce.saveOrders(SHOP, [order, delivered]);
        await storage.commerce.saveCustomers(SHOP, [aCustomer()]);
        return {
          commerce: shopCopy({ storage, actions, clock: fixedClock() }).commerce!,
          shopId: SHOP,
          product: aProduct(),
          search: { text: 'chemise en lin', language: 'fr' },
          order,
          delivered,
          customer: aCustomer(),
        };
      },
    });
  });

  it('only reads unless told to simulate', () => {
    const { commerce } = shopCopy({ storage: memoryStorage() });
    expect(commerce?.startReturn).toBeUndefined();
    expect(commerce?.cancelOrder).toBeUndefined();
  });

  it('finds articles in the shopper’s words and orders by number', async () => {
    const { commerce } = await open();
    const [match] = await commerce.searchProducts({ shopId: SHOP, text: 'linen shirt', language: 'en' });
    expect(match?.product.handle).toBe('chemise-lin');
    expect(await commerce.findOrder(SHOP, '1001')).toMatchObject({ id: 'order-1' });
    expect(await commerce.findOrder('shop-2', '1001')).toBeUndefined();
  });

  it('starts a return once per key and never twice for a line', async () => {
    const { commerce, storage } = await open();
    const returning = { ...request, lines: [{ lineId: 'line-1', quantity: 1 }] };
    await Promise.all([commerce.startReturn!(returning), commerce.startReturn!(returning)]);
    expect((await storage.commerce.findOrder(SHOP, '1001'))?.returns).toMatchObject([
      { lines: [{ lineId: 'line-1', quantity: 1 }], status: 'approved', reason: 'trop petit' },
    ]);
    await expect(commerce.startReturn!({ ...returning, idempotencyKey: 'key-2' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('cancels what has not left, once, and gives the money back', async () => {
    const { commerce } = await open(anOrder({ fulfilmentStatus: 'unfulfilled', fulfilments: [] }));
    expect(await commerce.cancelOrder!(request)).toMatchObject({
      financialStatus: 'refunded',
      cancelledAt: expect.any(Date),
    });
    expect(await commerce.cancelOrder!(request)).toMatchObject({ financialStatus: 'refunded' });
    await expect(commerce.cancelOrder!({ ...request, idempotencyKey: 'key-2' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('does not cancel what has left', async () => {
    const { commerce } = await open();
    await expect(commerce.cancelOrder!(request)).rejects.toMatchObject({ code: 'conflict' });
  });
});
