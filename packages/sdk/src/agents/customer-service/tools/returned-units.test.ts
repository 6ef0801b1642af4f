import { describe, expect, it } from 'vitest';
import { anOrder } from '#testing/index.ts';
import { CAMILLE, openTestShop, type TestShop } from '../shop-for-tests.ts';

const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;
const price = (amount: number) => ({ amount, currency: 'EUR' });
const ORDER = anOrder({
  id: 'order-2',
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
  lines: [
    { id: 'shirt', productId: 'product-1', title: 'Chemise en lin', quantity: 2, price: price(8_000) },
    { id: 'lamp', title: 'Lampe', quantity: 1, price: price(2_000) },
  ],
});
const open = () => openTestShop({ orders: [ORDER] });
const returned = async (shop: TestShop) =>
  (await shop.ai.storage.commerce.findOrder('shop-1', '1002'))?.returns.map(({ lines }) => lines);
const ONE_SHIRT = [{ lineId: 'shirt', quantity: 1 }];

describe('some units of a line', () => {
  it.each([
    ['Je veux retourner une des chemises de ma commande 1002', 'oui', /1 × Chemise en lin/],
    ['I want to return one of the shirts from order 1002', 'yes', /1 × Linen shirt/],
  ])('are offered by their number, and a yes returns no more: %s', async (wish, yes, said) => {
    const shop = await open();
    expect((await shop.say(wish, signedIn)).text).toMatch(said);
    await shop.say(yes, signedIn);
    expect(await returned(shop)).toEqual([ONE_SHIRT]);
  });

  it('narrow an offer of the whole order', async () => {
    const shop = await open();
    expect((await shop.say('Je veux retourner ma commande 1002', signedIn)).text).toContain('2 × Chemise');
    expect((await shop.say('juste une chemise', signedIn)).text).toContain('1 × Chemise');
    await shop.say('oui', signedIn);
    expect(await returned(shop)).toEqual([ONE_SHIRT]);
  });

  it('are remembered while number, address and code are asked for', async () => {
    const shop = await open();
    await shop.say('Je veux retourner une des chemises de ma commande');
    await shop.say('1002');
    await shop.say(CAMILLE);
    expect((await shop.say(await shop.code())).text).toContain('1 × Chemise');
    await shop.say('oui');
    expect(await returned(shop)).toEqual([ONE_SHIRT]);
  });

  it('leave the rest to be returned later, and nothing after that', async () => {
    const shop = await open();
    const ask = async () => {
      const { text } = await shop.say('Je veux retourner une des chemises de ma commande 1002', signedIn);
      await shop.say('oui', signedIn);
      return text;
    };
    await ask();
    await ask();
    expect(await returned(shop)).toEqual([ONE_SHIRT, ONE_SHIRT]);
    expect(await ask()).toContain('déjà enregistré');
    expect(await returned(shop)).toHaveLength(2);
  });

  it('count for the limit with what they are worth', async () => {
    // Two shirts are worth 160 euros, above the 150 that a person approves.
    const both = await open();
    await both.say('Je veux retourner les chemises de ma commande 1002', signedIn);
    expect(await both.say('oui', signedIn)).toMatchObject({ handover: { reason: 'policy_limit' } });
    const one = await open();
    await one.say('Je veux retourner une des chemises de ma commande 1002', signedIn);
    expect((await one.say('oui', signedIn)).text).toContain('est enregistré');
  });

  it('are returned once, though the run that did so was cut short', async () => {
    const shop = await open();
    await shop.say('Je veux retourner une des chemises de ma commande 1002', signedIn);
    const { events } = shop.ai.storage;
    const append = events.append.bind(events);
    events.append = async (event) => {
      if (event.type === 'return.started') throw new Error('cut short');
      return append(event);
    };
    const yes = { ...signedIn, messageId: 'yes' };
    await expect(shop.say('oui', yes)).rejects.toThrow('cut short');
    events.append = append;
    expect((await shop.say('oui', yes)).text).toContain('est enregistré');
    expect(await returned(shop)).toEqual([ONE_SHIRT]);
  });
});

it('an offer that an earlier version made names lines, and means them whole', async () => {
  const shop = await open();
  const { conversationId } = await shop.say('Je veux retourner la lampe de ma commande 1002', signedIn);
  const { conversations } = shop.ai.storage;
  const { memory } = (await conversations.find('shop-1', conversationId))!;
  const awaiting = {
    kind: 'confirmation',
    action: 'start_return',
    orderNumber: '1002',
    lineIds: ['lamp'],
  } as const;
  const now = shop.clock.now();
  await conversations.update('shop-1', conversationId, { memory: { ...memory, awaiting } }, { now });
  await shop.say('oui', signedIn);
  expect(await returned(shop)).toEqual([[{ lineId: 'lamp', quantity: 1 }]]);
});
