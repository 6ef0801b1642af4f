import { describe, expect, it } from 'vitest';
import { anOrder } from '#testing/index.ts';
import { CAMILLE, openTestShop } from '../shop-for-tests.ts';
import { namedLines } from './named-lines.ts';

const line = (id: string, title: string) => ({
  id,
  title,
  quantity: 1,
  price: { amount: 4_000, currency: 'EUR' },
});
const order = anOrder({
  number: '1002',
  fulfilmentStatus: 'delivered',
  fulfilments: [
    {
      id: 'f',
      carrier: 'Colissimo',
      shippedAt: new Date('2026-10-23T10:00:00Z'),
      deliveredAt: new Date('2026-10-25T10:00:00Z'),
    },
  ],
  lines: [line('shirt', 'Chemise rayée Passage (S)'), line('ring', 'Bague martelée Houle (52)')],
});

describe('namedLines', () => {
  const named = (text: string) => namedLines(order, [], text).map(({ id }) => id);

  it('finds what a word of its title names', () => {
    expect(named('juste la chemise')).toEqual(['shirt']);
    expect(named('seulement les bagues svp')).toEqual(['ring']);
  });

  it('finds none where none is named', () => {
    expect(named('la bougie')).toEqual([]);
    expect(named('tout')).toEqual([]);
  });
});

describe('an open offer to return an order', () => {
  const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;
  const open = async () => {
    const shop = await openTestShop({ orders: [order] });
    await shop.say('Je veux retourner ma commande 1002', signedIn);
    const returns = async () =>
      (await shop.ai.storage.commerce.findOrder('shop-1', '1002'))?.returns.map(({ lines }) =>
        lines.map(({ lineId }) => lineId),
      );
    return { shop, returns };
  };

  it('narrows to the article named, and a yes returns that one', async () => {
    const { shop, returns } = await open();
    const narrowed = await shop.say('juste la chemise', signedIn);
    expect(narrowed.text).toContain('Chemise rayée');
    expect(narrowed.text).not.toContain('Bague');
    expect(await returns()).toEqual([]);
    await shop.say('oui', signedIn);
    expect(await returns()).toEqual([['shirt']]);
  });

  it('is made again when what is named is not in the order', async () => {
    const { shop, returns } = await open();
    expect((await shop.say('la bougie', signedIn)).text).toContain('Bague');
    await shop.say('oui', signedIn);
    expect(await returns()).toEqual([['shirt', 'ring']]);
  });

  it('gives way to another question', async () => {
    const { shop, returns } = await open();
    expect((await shop.say('Combien coûte la livraison ?', signedIn)).text).toContain('4,90');
    expect(await returns()).toEqual([]);
  });
});
