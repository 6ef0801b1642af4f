import { createHash } from 'node:crypto';
import type { Order } from '@commerceai/sdk';
import { describe, expect, it } from 'vitest';
import { demoProducts } from '../catalogue/index.ts';
import { demoShop } from '../shop.ts';
import { isBusinessDay, parisDay, parisTime, weekdayOf } from './calendar.ts';
import { generateHistory, type History, SHOWCASE } from './index.ts';
import { goodsTotal } from './order-lines.ts';
import { shippingCost, zoneOf } from './parcels.ts';

const now = new Date('2026-11-24T09:30:00Z');
const products = demoProducts();
const { orders, customers } = generateHistory({ seed: 7, now, products });
const generated = orders.slice(SHOWCASE.length);

function showcase(number: string): Order {
  return orders.find((order) => order.number === number)!;
}

function digest({ orders, customers }: History): string {
  return createHash('sha256')
    .update(JSON.stringify([orders, customers]))
    .digest('hex');
}

function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length / items.length;
}

describe('generateHistory', () => {
  it('makes 2,000 orders numbered from 1001, all ids unique', () => {
    expect(orders.map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 2000 }, (_, index) => 1001 + index),
    );
    expect(new Set(customers.map(({ email }) => email)).size).toBe(customers.length);
    expect(new Set(customers.map(({ id }) => id)).size).toBe(customers.length);
    const lineIds = orders.flatMap((order) => order.lines.map(({ id }) => id));
    expect(new Set(lineIds).size).toBe(lineIds.length);
  });

  it('gives the same bytes for the same seed and moment, others for another seed', () => {
    const first = digest({ orders, customers });
    expect(digest(generateHistory({ seed: 7, now, products }))).toBe(first);
    expect(digest(generateHistory({ seed: 8, now, products }))).not.toBe(first);
  });

  it('adds up: lines, and a shipping cost that the shop has for that country', () => {
    for (const order of orders) {
      const goods = goodsTotal(order.lines);
      const zone = zoneOf(order.shippingAddress!.country);
      const costs = demoShop.shipping.methods
        .filter((method) => method.zone === zone)
        .map((method) => shippingCost(method, goods));
      expect(costs).toContain(order.total.amount - goods);
    }
  });

  it('keeps every order in order: placed, shipped, delivered, returned, refunded, nothing after now', () => {
    for (const order of orders) {
      expect(order.placedAt <= now).toBe(true);
      for (const { shippedAt, deliveredAt } of order.fulfilments) {
        expect(shippedAt > order.placedAt && shippedAt <= now).toBe(true);
        expect(isBusinessDay(parisDay(shippedAt))).toBe(true);
        if (deliveredAt) expect(deliveredAt > shippedAt && deliveredAt <= now).toBe(true);
      }
      for (const { requestedAt, refundedAt, refund, status } of order.returns) {
        const deliveredAt = order.fulfilments.at(-1)!.deliveredAt!;
        expect(requestedAt > deliveredAt && requestedAt <= now).toBe(true);
        expect(parisDay(requestedAt) - parisDay(deliveredAt)).toBeLessThanOrEqual(
          demoShop.returns.windowDays,
        );
        expect(status === 'refunded').toBe(refundedAt !== undefined && refund !== undefined);
        if (refundedAt) expect(refundedAt > requestedAt && refundedAt <= now).toBe(true);
        if (refund) expect(refund.amount > 0 && refund.amount <= order.total.amount).toBe(true);
      }
      if (order.cancelledAt)
        expect(order.cancelledAt > order.placedAt && order.cancelledAt <= now).toBe(true);
    }
  });

  it('keeps status and dates in step', () => {
    for (const order of orders) {
      const { fulfilmentStatus, fulfilments } = order;
      if (fulfilmentStatus === 'unfulfilled') expect(fulfilments).toEqual([]);
      else expect(fulfilments.length).toBeGreaterThan(0);
      expect(fulfilmentStatus === 'delivered').toBe(
        fulfilments.length > 0 &&
          fulfilmentStatus !== 'partial' &&
          fulfilments.every(({ deliveredAt }) => deliveredAt),
      );
      if (order.cancelledAt) expect(order.financialStatus).toBe('refunded');
    }
  });

  it('never takes back what the shop does not take back', () => {
    const typeOf = new Map(products.map(({ id, type }) => [id, type]));
    for (const order of orders) {
      for (const line of order.lines.filter(({ id }) =>
        order.returns.some(({ lines }) => lines.some(({ lineId }) => lineId === id)),
      )) {
        expect(demoShop.returns.excludedTypes).not.toContain(typeOf.get(line.productId!));
      }
    }
  });

  it('numbers parcels as their carriers do', () => {
    for (const { carrier, trackingNumber, trackingUrl } of orders.flatMap(({ fulfilments }) => fulfilments)) {
      const shapes: Record<string, RegExp> = {
        Colissimo: /^(?:(?:6A|6C|8R)\d{11}|(?:CB|CC|LV)\d{9}FR)$/,
        Chronopost: /^X[ASY]\d{9}FR$/,
        'Mondial Relay': /^[1-9]\d{7}$/,
      };
      expect(trackingNumber).toMatch(shapes[carrier!]!);
      expect(trackingUrl).toContain(trackingNumber);
    }
  });

  it('sells only what exists, at its price', () => {
    const variants = new Map(
      products.flatMap((product) => product.variants.map((variant) => [variant.id, variant])),
    );
    for (const line of orders.flatMap((order) => order.lines)) {
      expect(variants.get(line.variantId!)).toMatchObject({ sku: line.sku, price: line.price });
      expect(line.quantity).toBeGreaterThan(0);
    }
  });

  it('counts orders and spending per customer', () => {
    const customer = customers.find(({ ordersCount }) => ordersCount >= 3)!;
    const own = orders.filter((order) => order.customerId === customer.id && !order.cancelledAt);
    expect(customer.ordersCount).toBe(own.length);
    for (const { createdAt, id } of customers) {
      const first = orders.find(({ customerId }) => customerId === id)!;
      expect(createdAt <= first.placedAt).toBe(true);
    }
  });

  it('looks like a real shop', () => {
    expect(share(orders, ({ shippingAddress }) => shippingAddress!.country === 'FR')).toBeGreaterThan(0.7);
    expect(share(orders, ({ cancelledAt }) => cancelledAt !== undefined)).toBeLessThan(0.06);
    expect(share(orders, ({ returns }) => returns.length > 0)).toBeGreaterThan(0.04);
    expect(share(orders, ({ returns }) => returns.length > 0)).toBeLessThan(0.14);
    expect(share(customers, ({ ordersCount }) => ordersCount <= 1)).toBeGreaterThan(0.5);
    expect(Math.max(...customers.map(({ ordersCount }) => ordersCount))).toBeLessThanOrEqual(18);
    const firstYear = share(generated, ({ placedAt }) => placedAt < new Date('2025-11-24T00:00:00Z'));
    expect(firstYear).toBeGreaterThan(0.3);
    expect(firstYear).toBeLessThan(0.48);
    const onDay = (weekday: number) =>
      share(generated, ({ placedAt }) => weekdayOf(parisDay(placedAt)) === weekday);
    expect(onDay(0)).toBeGreaterThan(onDay(6));
  });
});

describe('SHOWCASE', () => {
  const moments = [
    '2026-11-24T09:30:00Z',
    '2026-01-01T00:10:00Z',
    '2026-08-16T22:50:00Z',
    '2027-03-28T01:30:00Z',
  ];

  it.each(moments)('holds its five situations at %s', (moment) => {
    const at = new Date(moment);
    const five = generateHistory({ seed: 1, now: at, products }).orders.slice(0, 5);
    const [transit, returnable, cancellable, refunded, closed] = five as [Order, Order, Order, Order, Order];
    const daysSinceDelivery = (order: Order) =>
      (at.getTime() - order.fulfilments[0]!.deliveredAt!.getTime()) / 86_400_000;
    expect(transit.fulfilmentStatus).toBe('in_transit');
    expect(transit.fulfilments[0]!.shippedAt <= at).toBe(true);
    expect(transit.fulfilments[0]!.estimatedDeliveryAt! > at).toBe(true);
    expect(daysSinceDelivery(returnable)).toBeGreaterThan(0);
    expect(daysSinceDelivery(returnable)).toBeLessThan(demoShop.returns.windowDays);
    expect(cancellable.fulfilmentStatus).toBe('unfulfilled');
    expect(refunded.returns[0]).toMatchObject({ status: 'refunded' });
    expect(refunded.returns[0]!.refundedAt! <= at).toBe(true);
    expect(daysSinceDelivery(closed)).toBeGreaterThan(demoShop.returns.windowDays);
  });

  it('refunds as the article says: goods, less the label, plus delivery of a whole order within 14 days', () => {
    const order = showcase('1004');
    expect(order.returns[0]!.refund!.amount).toBe(9500 - 990 + 990);
    expect(order.total.amount).toBe(9500 + 990);
  });

  it('belongs to known people', () => {
    for (const { number, email } of SHOWCASE) {
      expect(showcase(number).email).toBe(email);
      expect(customers.find((customer) => customer.email === email)?.ordersCount).toBe(1);
    }
  });
});

describe('calendar', () => {
  it('knows Paris time, summer and winter', () => {
    expect(parisTime(parisDay(new Date('2026-07-01T10:00:00Z')), 12).toISOString()).toBe(
      '2026-07-01T10:00:00.000Z',
    );
    expect(parisTime(parisDay(new Date('2026-01-15T10:00:00Z')), 12).toISOString()).toBe(
      '2026-01-15T11:00:00.000Z',
    );
    expect(parisDay(new Date('2026-06-30T22:30:00Z'))).toBe(parisDay(new Date('2026-07-01T10:00:00Z')));
  });

  it('agrees with the time zone database on every day of two years', () => {
    const hourInParis = new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Paris',
    });
    for (let time = Date.UTC(2026, 0, 1, 12); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
      const date = new Date(time);
      const hour = Number(hourInParis.format(date));
      expect(parisTime(parisDay(date), hour).getTime()).toBe(time);
    }
  });

  it('rests on weekends and French public holidays, the moving ones too', () => {
    const isOpen = (day: string) => isBusinessDay(parisDay(new Date(`${day}T12:00:00Z`)));
    for (const day of ['2026-04-06', '2026-05-14', '2026-05-25', '2027-03-29', '2026-07-14', '2026-11-22'])
      expect(isOpen(day)).toBe(false);
    for (const day of ['2026-04-07', '2026-11-24']) expect(isOpen(day)).toBe(true);
  });
});
