import { describe, expect, it } from 'vitest';
import { anOrder } from '#testing/samples.ts';
import { orderCard } from './sources.ts';

describe('the card of an order', () => {
  it('tells a verified customer what was paid, and for what', () => {
    const order = anOrder({ financialStatus: 'partially_refunded' });
    expect(orderCard(order, true)).toMatchObject({
      financialStatus: 'partially_refunded',
      total: order.total,
      lines: order.lines.map(({ title, quantity }) => ({ title, quantity })),
    });
  });

  it('tells someone who knows a number and an e-mail where the parcel is, and nothing of money', () => {
    const card = orderCard(anOrder(), false);
    expect(card).toMatchObject({ status: anOrder().fulfilmentStatus, lines: [] });
    expect(card).not.toHaveProperty('financialStatus');
    expect(card).not.toHaveProperty('total');
  });
});
