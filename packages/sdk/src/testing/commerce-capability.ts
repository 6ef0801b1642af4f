import { beforeAll, describe, expect, it } from 'vitest';
import type { Customer, Order, Product } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import type { Language } from '#text/language.ts';

/** A commerce capability and things that it knows. */
export interface CommerceUnderTest {
  readonly commerce: CommerceCapability;
  readonly shopId: string;
  /** A published product, the words a shopper finds it by, and their language. */
  readonly product: Product;
  readonly search: { readonly text: string; readonly language: Language };
  /** An order of `customer`'s; not yet shipped where `cancelOrder` exists. */
  readonly order: Order;
  readonly customer: Customer;
  /** A delivered order whose first line may come back: needed where `startReturn` or `cancelOrder` exists. */
  readonly delivered?: Order;
}

/** The basics every commerce capability keeps, whatever the platform. */
export function testCommerceCapability({
  create,
}: {
  readonly create: () => Promise<CommerceUnderTest>;
}): void {
  describe('commerce', () => {
    let underTest: CommerceUnderTest;
    beforeAll(async () => {
      underTest = await create();
    });

    it('finds a product by id, by handle and by words', async () => {
      const { commerce, shopId, product, search } = underTest;
      expect(await commerce.findProduct(shopId, product.id)).toEqual(product);
      expect(await commerce.findProduct(shopId, product.handle)).toEqual(product);
      expect(await commerce.findProduct(shopId, 'no-such-product')).toBeUndefined();
      const matches = await commerce.searchProducts({ shopId, ...search });
      expect(matches.map((match) => match.product.id)).toContain(product.id);
      expect(matches.length).toBeLessThanOrEqual(5);
      const one = await commerce.searchProducts({ shopId, ...search, limit: 1 });
      expect(one.map((match) => match.product.published)).toEqual([true]);
    });

    it('finds an order by its number, and the orders of an e-mail newest first', async () => {
      const { commerce, shopId, order } = underTest;
      expect(await commerce.findOrder(shopId, order.number)).toEqual(order);
      expect(await commerce.findOrder(shopId, '999999999')).toBeUndefined();
      const orders = await commerce.listOrders(shopId, order.email);
      expect(orders.map(({ id }) => id)).toContain(order.id);
      expect(orders.every(({ email }) => email === order.email)).toBe(true);
      const times = orders.map(({ placedAt }) => placedAt.getTime());
      expect(times).toEqual([...times].sort((left, right) => right - left));
      expect(await commerce.listOrders(shopId, order.email, { limit: 1 })).toHaveLength(1);
      expect(await commerce.listOrders(shopId, 'nobody@example.com')).toEqual([]);
    });

    it('finds a customer by e-mail', async () => {
      const { commerce, shopId, customer } = underTest;
      expect(await commerce.findCustomer(shopId, customer.email)).toEqual(customer);
      expect(await commerce.findCustomer(shopId, 'nobody@example.com')).toBeUndefined();
    });

    it('shows nothing to another shop', async () => {
      const { commerce, product, order, customer, search } = underTest;
      const shopId = `shop-${crypto.randomUUID()}`;
      const nothing = async (read: Promise<unknown>) => read.catch(() => undefined);
      expect(await nothing(commerce.findProduct(shopId, product.id))).toBeUndefined();
      expect(await nothing(commerce.findOrder(shopId, order.number))).toBeUndefined();
      expect(await nothing(commerce.findCustomer(shopId, customer.email))).toBeUndefined();
      expect((await nothing(commerce.listOrders(shopId, order.email))) ?? []).toEqual([]);
      expect((await nothing(commerce.searchProducts({ shopId, ...search }))) ?? []).toEqual([]);
    });

    const deliveredOrder = (): Order => {
      const { delivered } = underTest;
      expect(delivered, 'give a delivered order: the capability acts on orders').toBeDefined();
      return delivered as Order;
    };

    it('starts a return once for each key', async ({ skip }) => {
      const { commerce, shopId } = underTest;
      if (commerce.startReturn === undefined) return skip('the capability starts no returns');
      const delivered = deliveredOrder();
      const request = {
        shopId,
        orderId: delivered.id,
        lines: [{ lineId: delivered.lines[0]!.id, quantity: 1 }],
        reason: 'Trop petit',
        idempotencyKey: crypto.randomUUID(),
      };
      const before = delivered.returns.length;
      const first = await commerce.startReturn(request);
      expect(first.returns).toHaveLength(before + 1);
      expect(first.returns.at(-1)?.lines).toEqual(request.lines);
      const again = await commerce.startReturn(request);
      expect(again.returns).toEqual(first.returns);
    });

    it('cancels an order once for each key, and nothing that has left', async ({ skip }) => {
      const { commerce, shopId, order } = underTest;
      if (commerce.cancelOrder === undefined) return skip('the capability cancels no orders');
      const delivered = deliveredOrder();
      const request = { shopId, orderId: order.id, reason: 'Erreur', idempotencyKey: crypto.randomUUID() };
      const first = await commerce.cancelOrder(request);
      expect(first.cancelledAt).toBeInstanceOf(Date);
      expect((await commerce.cancelOrder(request)).cancelledAt).toEqual(first.cancelledAt);
      const late = { ...request, orderId: delivered.id, idempotencyKey: crypto.randomUUID() };
      await expect(commerce.cancelOrder(late)).rejects.toMatchObject({ code: expect.any(String) });
    });
  });
}
