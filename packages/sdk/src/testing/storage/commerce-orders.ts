import { describe, expect, it } from 'vitest';
import type { Order, OrderBuyer } from '#commerce/index.ts';
import type { Storage } from '#storage/storage.ts';
import { aCustomer, anOrder } from '../samples.ts';
import { MONDAY } from './conversation-samples.ts';
import { later, newShop, scribble, settleAll, unknownId } from './storage-under-test.ts';

const DAY = 86_400_000;
const FULL_ORDER = anOrder({
  cancelledAt: MONDAY,
  returns: [
    {
      id: 'return-1',
      lines: [{ lineId: 'line-1', quantity: 1 }],
      reason: 'Trop petit',
      status: 'refunded',
      requestedAt: MONDAY,
      refundedAt: later(MONDAY, DAY),
      refund: { amount: 7900, currency: 'EUR' },
    },
  ],
});

/** Orders and customers. */
export function testOrders(storage: () => Storage): void {
  const cancel = (order: Order): Order => ({ ...order, cancelledAt: MONDAY, financialStatus: 'refunded' });

  describe('orders', () => {
    it('are kept as they are and found by number', async () => {
      const shop = newShop();
      expect(await storage().commerce.saveOrders(shop, [FULL_ORDER])).toBe(1);
      expect(await storage().commerce.findOrder(shop, '1001')).toEqual(FULL_ORDER);
      expect(await storage().commerce.findOrder(shop, '1002')).toBeUndefined();
      expect(await storage().commerce.findOrder(shop, 'order-1')).toBeUndefined();
    });

    it('are replaced by id, and only real changes count', async () => {
      const shop = newShop();
      const orders = [anOrder(), anOrder({ id: 'order-2', number: '1002' })];
      expect(await storage().commerce.saveOrders(shop, orders)).toBe(2);
      expect(await storage().commerce.saveOrders(shop, orders)).toBe(0);
      const delivered = anOrder({ fulfilmentStatus: 'delivered' });
      expect(await storage().commerce.saveOrders(shop, [delivered, orders[1]!])).toBe(1);
      expect(await storage().commerce.findOrder(shop, '1001')).toEqual(delivered);
      expect((await storage().commerce.counts(shop)).orders).toBe(2);
    });

    it('of one number are told apart by who asks', async () => {
      const shop = newShop();
      const sacha = 'sacha@example.com';
      await storage().commerce.saveOrders(shop, [anOrder({ id: 'a', customerId: 'customer-a' })]);
      await storage().commerce.saveOrders(shop, [
        anOrder({ id: 'b', customerId: 'customer-b', email: sacha }),
      ]);
      await storage().commerce.saveOrders(shop, [
        anOrder({ id: 'c', customerId: 'customer-c', email: 'c@example.com' }),
      ]);
      const found = async (buyer?: OrderBuyer) =>
        (await storage().commerce.findOrder(shop, '1001', buyer))?.id;
      const { email } = anOrder();
      expect(await found({ emails: [email] })).toBe('a');
      expect(await found({ emails: [sacha] })).toBe('b');
      expect(await found({ customerId: 'customer-a' })).toBe('a');
      expect(await found({ emails: [sacha, email], customerId: 'customer-a' })).toBe('b');
      expect(await found({ emails: ['nobody@example.com'], customerId: 'customer-b' })).toBe('b');
      for (const buyer of [undefined, {}, { emails: ['nobody@example.com'], customerId: 'nobody' }])
        expect(await found(buyer)).toBe('c');
    });

    it('are listed by e-mail, newest first', async () => {
      const shop = newShop();
      await storage().commerce.saveOrders(shop, [
        anOrder({ id: 'b', number: '2', placedAt: later(MONDAY, DAY) }),
        anOrder({ id: 'a', number: '1', placedAt: MONDAY }),
        anOrder({ id: 'c', number: '3', placedAt: later(MONDAY, 2 * DAY) }),
        anOrder({ id: 'd', number: '4', email: 'somebody.else@example.com' }),
      ]);
      const numbers = async (limit?: number) =>
        (
          await storage().commerce.listOrders(shop, anOrder().email, limit === undefined ? {} : { limit })
        ).map((order) => order.number);
      expect(await numbers()).toEqual(['3', '2', '1']);
      expect(await numbers(2)).toEqual(['3', '2']);
    });

    it('are not changed through what was given or returned', async () => {
      const shop = newShop();
      const order = structuredClone(FULL_ORDER);
      await storage().commerce.saveOrders(shop, [order]);
      scribble(order);
      scribble(await storage().commerce.findOrder(shop, '1001'));
      scribble(await storage().commerce.listOrders(shop, FULL_ORDER.email));
      await storage()
        .commerce.changeOrder(shop, 'order-1', 'scribble', (given) => {
          scribble(given);
          throw new Error('refused');
        })
        .catch(() => undefined);
      expect(await storage().commerce.findOrder(shop, '1001')).toEqual(FULL_ORDER);
    });
  });

  describe('changeOrder', () => {
    it('changes the order everywhere', async () => {
      const shop = newShop();
      await storage().commerce.saveOrders(shop, [anOrder()]);
      const changed = await storage().commerce.changeOrder(shop, 'order-1', 'cancel', cancel);
      expect(changed).toEqual(cancel(anOrder()));
      expect(await storage().commerce.findOrder(shop, '1001')).toEqual(changed);
      expect(await storage().commerce.listOrders(shop, anOrder().email)).toEqual([changed]);
    });

    it('does not change again for the same key, and returns the order as it is', async () => {
      const shop = newShop();
      await storage().commerce.saveOrders(shop, [anOrder()]);
      await storage().commerce.changeOrder(shop, 'order-1', 'cancel', cancel);
      const moved = { ...cancel(anOrder()), email: 'new@example.com' };
      await storage().commerce.saveOrders(shop, [moved]);
      let called = false;
      const repeated = await storage().commerce.changeOrder(shop, 'order-1', 'cancel', (order) => {
        called = true;
        return order;
      });
      expect(called).toBe(false);
      expect(repeated).toEqual(moved);
    });

    it('changes once when the same key comes several times at once', async () => {
      const shop = newShop();
      await storage().commerce.saveOrders(shop, [anOrder()]);
      let calls = 0;
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () =>
          storage().commerce.changeOrder(shop, 'order-1', 'cancel', (order) => {
            calls++;
            return cancel(order);
          }),
        ),
      );
      expect(calls).toBe(1);
      for (const outcome of outcomes) expect(outcome).toEqual(cancel(anOrder()));
    });

    it('loses no change of several at once', async () => {
      const shop = newShop();
      await storage().commerce.saveOrders(shop, [anOrder()]);
      await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          storage().commerce.changeOrder(shop, 'order-1', `key ${index}`, (order) => ({
            ...order,
            total: { ...order.total, amount: order.total.amount + 100 },
          })),
        ),
      );
      expect((await storage().commerce.findOrder(shop, '1001'))?.total.amount).toBe(8490 + 1000);
    });

    it('leaves the order alone when the change is refused, and may try the key again', async () => {
      const shop = newShop();
      await storage().commerce.saveOrders(shop, [anOrder()]);
      const refusal = new Error('It has left already.');
      const refused = storage().commerce.changeOrder(shop, 'order-1', 'cancel', () => {
        throw refusal;
      });
      await expect(refused).rejects.toBe(refusal);
      expect(await storage().commerce.findOrder(shop, '1001')).toEqual(anOrder());
      await storage().commerce.changeOrder(shop, 'order-1', 'cancel', cancel);
      expect(await storage().commerce.findOrder(shop, '1001')).toEqual(cancel(anOrder()));
    });

    it('knows the orders of its own shop only', async () => {
      const [shop, other] = [newShop(), newShop()];
      await storage().commerce.saveOrders(shop, [anOrder()]);
      const { errors } = await settleAll([
        storage().commerce.changeOrder(other, 'order-1', 'cancel', cancel),
        storage().commerce.changeOrder(shop, unknownId(), 'cancel', cancel),
      ]);
      expect(errors).toMatchObject([{ code: 'not_found' }, { code: 'not_found' }]);
      expect(await storage().commerce.findOrder(shop, '1001')).toEqual(anOrder());
      expect(await storage().commerce.findOrder(other, '1001')).toBeUndefined();
      expect(await storage().commerce.listOrders(other, anOrder().email)).toEqual([]);
    });
  });

  describe('customers', () => {
    it('are kept as they are, found by e-mail, and only real changes count', async () => {
      const shop = newShop();
      expect(await storage().commerce.saveCustomers(shop, [aCustomer()])).toBe(1);
      expect(await storage().commerce.saveCustomers(shop, [aCustomer()])).toBe(0);
      expect(await storage().commerce.findCustomer(shop, aCustomer().email)).toEqual(aCustomer());
      expect(await storage().commerce.findCustomer(shop, aCustomer().id)).toEqual(aCustomer());
      const moved = aCustomer({ email: 'camille@example.com', ordersCount: 4 });
      expect(await storage().commerce.saveCustomers(shop, [moved])).toBe(1);
      expect(await storage().commerce.findCustomer(shop, 'camille@example.com')).toEqual(moved);
      expect(await storage().commerce.findCustomer(shop, aCustomer().email)).toBeUndefined();
      expect(await storage().commerce.counts(shop)).toEqual({ products: 0, orders: 0, customers: 1 });
    });

    it('are one shop’s own', async () => {
      const shop = newShop();
      await storage().commerce.saveCustomers(shop, [aCustomer()]);
      expect(await storage().commerce.findCustomer(newShop(), aCustomer().email)).toBeUndefined();
      expect(await storage().commerce.counts(newShop())).toEqual({ products: 0, orders: 0, customers: 0 });
    });
  });
}
