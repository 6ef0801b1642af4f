import { describe, expect, it } from 'vitest';
import { anOrder } from '#testing/samples.ts';
import { citationsOf, orderCard } from './sources.ts';

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

it('quotes a source in plain text, which is all that a shopper may see of it', () => {
  const text = `- **France**: the label costs **€4.50**.\n${'And so on. '.repeat(40)}`;
  const [citation] = citationsOf([1], [{ index: 1, kind: 'passage', id: 'a#0', title: 'Returns', text }]);
  expect(citation!.excerpt).toMatch(/^France: the label costs €4\.50\.\nAnd so on.*…$/);
  expect(citation!.excerpt.length).toBeLessThanOrEqual(200);
});
