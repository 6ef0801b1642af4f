import { expect, it } from 'vitest';
import { anOrder } from '#testing/index.ts';
import { actionKey, showsAction } from './order-action.ts';

const line = (id: string, quantity = 1) => ({
  id,
  title: id,
  quantity,
  price: { amount: 1000, currency: 'EUR' },
});
const order = anOrder({ lines: [line('a', 2), line('b')] });
const base = { action: 'start_return', order, lineIds: ['a', 'b'], attempt: '1' } as const;

it('names the same request by the same key', async () => {
  expect(await actionKey({ ...base, lineIds: ['b', 'a'] })).toBe(await actionKey(base));
});

it.each([
  ['another action', { action: 'cancel_order' }],
  ['another order', { order: { ...order, id: 'other' } }],
  ['other lines', { lineIds: ['a'] }],
  ['another quantity', { order: { ...order, lines: [line('a', 1), line('b')] } }],
  ['another attempt', { attempt: '2' }],
] as const)('names %s by another key', async (_, change) => {
  expect(await actionKey({ ...base, ...change })).not.toBe(await actionKey(base));
});

it('keeps the key of a long order short, and different from that of another', async () => {
  const lines = Array.from({ length: 500 }, (_, index) => line(`gid://shopify/LineItem/${index}`));
  const long = { ...base, order: anOrder({ lines }), lineIds: lines.map(({ id }) => id) };
  const key = await actionKey(long);
  expect(key.length).toBeLessThan(200);
  expect(await actionKey({ ...long, lineIds: long.lineIds.slice(1) })).not.toBe(key);
});

it('takes an order for done only where it shows it', () => {
  const returned = (status: 'approved' | 'refused', lineIds: readonly string[]) =>
    anOrder({
      returns: [{ id: 'r', lineIds, reason: '', status, requestedAt: new Date('2026-11-02T10:00:00Z') }],
    });
  expect(showsAction(returned('approved', ['a']), 'start_return', ['a'])).toBe(true);
  expect(showsAction(returned('approved', ['a']), 'start_return', ['a', 'b'])).toBe(false);
  expect(showsAction(returned('refused', ['a']), 'start_return', ['a'])).toBe(false);
  expect(showsAction(anOrder(), 'cancel_order', [])).toBe(false);
});
