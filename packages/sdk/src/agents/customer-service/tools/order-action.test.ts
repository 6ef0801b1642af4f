import { expect, it } from 'vitest';
import type { ReturnedLine } from '#commerce/index.ts';
import { anOrder } from '#testing/index.ts';
import { actionKey, showsAction } from './order-action.ts';

const line = (id: string, quantity = 1) => ({
  id,
  title: id,
  quantity,
  price: { amount: 1000, currency: 'EUR' },
});
const order = anOrder({ lines: [line('a', 2), line('b')] });
const a = { lineId: 'a', quantity: 2 };
const b = { lineId: 'b', quantity: 1 };
const base = { action: 'start_return', order, lines: [a, b], attempt: '1' } as const;

it('names the same request by the same key', async () => {
  expect(await actionKey({ ...base, lines: [b, a] })).toBe(await actionKey(base));
});

it.each([
  ['another action', { action: 'cancel_order' }],
  ['another order', { order: { ...order, id: 'other' } }],
  ['other lines', { lines: [a] }],
  ['another quantity', { lines: [{ ...a, quantity: 1 }, b] }],
  ['another attempt', { attempt: '2' }],
] as const)('names %s by another key', async (_, change) => {
  expect(await actionKey({ ...base, ...change })).not.toBe(await actionKey(base));
});

it('keeps the key of a long order short, and different from that of another', async () => {
  const lines = Array.from({ length: 500 }, (_, index) => line(`gid://shopify/LineItem/${index}`));
  const long = {
    ...base,
    order: anOrder({ lines }),
    lines: lines.map(({ id }) => ({ lineId: id, quantity: 1 })),
  };
  const key = await actionKey(long);
  expect(key.length).toBeLessThan(200);
  expect(await actionKey({ ...long, lines: long.lines.slice(1) })).not.toBe(key);
});

it('takes an order for done only where it shows it', () => {
  const returned = (status: 'approved' | 'refused', lines: readonly ReturnedLine[]) =>
    anOrder({
      returns: [{ id: 'r', lines, reason: '', status, requestedAt: new Date('2026-11-02T10:00:00Z') }],
    });
  expect(showsAction(returned('approved', [a]), 'start_return', [a])).toBe(true);
  expect(showsAction(returned('approved', [a]), 'start_return', [a, b])).toBe(false);
  expect(showsAction(returned('approved', [{ ...a, quantity: 1 }]), 'start_return', [a])).toBe(false);
  expect(showsAction(returned('refused', [a]), 'start_return', [a])).toBe(false);
  expect(showsAction(anOrder(), 'cancel_order', [])).toBe(false);
});

it('takes what came back before for nothing that was done now', () => {
  const one = [{ ...a, quantity: 1 }];
  const before = anOrder({
    returns: [{ id: 'r', lines: one, reason: '', status: 'refunded', requestedAt: new Date(0) }],
  });
  expect(showsAction(before, 'start_return', one, before)).toBe(false);
  const after = { ...before, returns: [...before.returns, { ...before.returns[0]!, id: 's' }] };
  expect(showsAction(after, 'start_return', one, before)).toBe(true);
});
