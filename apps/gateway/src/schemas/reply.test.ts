import { expect, it } from 'vitest';
import { cardSchema } from './reply.ts';

const CARD = {
  type: 'order',
  number: '1001',
  placedAt: '2026-11-23T09:00:00.000Z',
  status: 'in_transit',
  lines: [],
} as const;

it('takes the card of an order whose customer is not verified: no amount, no payment', () => {
  expect(cardSchema.parse(CARD)).toEqual(CARD);
});

it('takes each state of a payment and no other', () => {
  for (const financialStatus of ['pending', 'paid', 'partially_refunded', 'refunded'] as const)
    expect(cardSchema.parse({ ...CARD, financialStatus })).toMatchObject({ financialStatus });
  expect(cardSchema.safeParse({ ...CARD, financialStatus: 'free' }).success).toBe(false);
});
