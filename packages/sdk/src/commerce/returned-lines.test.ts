import { expect, it } from 'vitest';
import { anOrder } from '#testing/index.ts';
import type { ReturnStatus } from './order.ts';
import { returnedQuantity, wholeLines } from './returned-lines.ts';

const line = (id: string, quantity: number) => ({
  id,
  title: id,
  quantity,
  price: { amount: 1000, currency: 'EUR' },
});
const returned = (id: string, status: ReturnStatus, quantity: number) => ({
  id,
  lines: [{ lineId: 'a', quantity }],
  reason: '',
  status,
  requestedAt: new Date('2026-11-02T10:00:00Z'),
});

it('means all that was bought of a line where no quantity is given', () => {
  expect(wholeLines([line('a', 2), line('b', 1)], ['a', 'none'])).toEqual([{ lineId: 'a', quantity: 2 }]);
});

it('counts what comes back of a line over all returns but the refused', () => {
  const order = anOrder({
    lines: [line('a', 5)],
    returns: [returned('1', 'refunded', 1), returned('2', 'refused', 3), returned('3', 'requested', 2)],
  });
  expect(returnedQuantity(order, 'a')).toBe(3);
  expect(returnedQuantity(order, 'b')).toBe(0);
});
