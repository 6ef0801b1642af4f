import { describe, expect, it } from 'vitest';
import { anOrder } from '#testing/index.ts';
import { CAMILLE, openTestShop } from '../shop-for-tests.ts';

const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;
const price = (amount: number) => ({ amount, currency: 'EUR' });
const ORDER = anOrder({
  id: 'order-2',
  number: '1002',
  fulfilmentStatus: 'delivered',
  fulfilments: [
    { id: 'f', shippedAt: new Date('2026-10-23T10:00:00Z'), deliveredAt: new Date('2026-10-25T10:00:00Z') },
  ],
  lines: [
    { id: 'shirt', title: 'Chemise en lin', quantity: 1, price: price(8_000) },
    { id: 'lamp', title: 'Lampe', quantity: 1, price: price(2_000) },
  ],
});
const returnedAfter = async (...said: readonly string[]) => {
  const shop = await openTestShop({ orders: [ORDER] });
  let text = '';
  for (const one of said) text = (await shop.say(one, signedIn)).text;
  const order = await shop.ai.storage.commerce.findOrder('shop-1', '1002');
  return { text, lines: order?.returns.flatMap(({ lines }) => lines.map(({ lineId }) => lineId)) };
};

describe('an offer to return', () => {
  it('is taken by what repeats it', async () => {
    const { lines } = await returnedAfter(
      'Je veux retourner la chemise de la commande 1002',
      'et la lampe aussi',
      'oui, tout ça s’il vous plaît',
    );
    expect(lines).toEqual(['shirt', 'lamp']);
  });

  it('keeps to what it was for when a reason is given', async () => {
    expect(
      (await returnedAfter('Je veux retourner la chemise de la commande 1002', 'trop petite', 'oui')).lines,
    ).toEqual(['shirt']);
  });

  it.each(['oui mais seulement la lampe', 'non, la lampe, pas la chemise'])(
    'is changed, not taken or refused: %s',
    async (said) => {
      const { text, lines } = await returnedAfter('Je veux retourner la chemise de la commande 1002', said);
      expect(lines).toEqual([]);
      expect(text).toContain('Lampe');
    },
  );

  it('is not made for what no line is called', async () => {
    const { text, lines } = await returnedAfter('Je veux retourner la bougie de la commande 1002', 'oui');
    expect(lines).toEqual([]);
    expect(text).toContain('Quel article');
  });
});
