import { anOrder } from '@commerceai/sdk/testing';
import { expect, it } from 'vitest';
import { reviveOrder } from './commerce-rows.ts';

const price = { amount: 1000, currency: 'EUR' };
const order = anOrder({
  lines: [
    { id: 'a', title: 'A', quantity: 3, price },
    { id: 'b', title: 'B', quantity: 1, price },
  ],
  returns: [
    {
      id: 'r',
      lines: [{ lineId: 'a', quantity: 2 }],
      reason: 'Too big',
      status: 'refunded',
      requestedAt: new Date('2026-11-02T10:00:00Z'),
      refundedAt: new Date('2026-11-09T10:00:00Z'),
    },
  ],
});

it('reads an order back as it was', () => {
  expect(reviveOrder(JSON.parse(JSON.stringify(order)))).toEqual(order);
});

it('takes the lines of a return that an earlier version wrote for whole', () => {
  const row = JSON.parse(JSON.stringify(order));
  row.returns = [{ ...row.returns[0], lines: undefined, lineIds: ['a'] }];
  const [revived] = reviveOrder(row).returns;
  expect(revived).toEqual({ ...order.returns[0], lines: [{ lineId: 'a', quantity: 3 }] });
});
