import { describe, expect, it } from 'vitest';
import { ORDER_LIFE } from '../memory.ts';
import { CAMILLE, openTestShop } from '../shop-for-tests.ts';

const DAY = 24 * 3_600_000;

const SAID = [
  {
    where: 'Où est ma commande 1001 ?',
    broken: 'Je veux une facture pour ma commande',
    others: [
      'Combien coûte la livraison ?',
      'Quel est le délai de retour ?',
      'Quand suis-je remboursé ?',
      'Livrez-vous en France ?',
      'Qui paie le retour ?',
    ],
  },
  {
    where: 'Where is my order 1001?',
    broken: 'I want an invoice for my order',
    others: [
      'How much does delivery cost?',
      'How many days for a return?',
      'When are refunds made?',
      'Do you deliver in France?',
      'Who pays for a return?',
    ],
  },
];

describe.each(SAID)('the order spoken of: $where', ({ where, broken, others }) => {
  it('is still meant after a word about something else', async () => {
    const shop = await openTestShop();
    await shop.say(where);
    await shop.say(CAMILLE);
    await shop.say(others[0]!);
    await shop.say(broken);
    expect((await shop.outbox()).filter(({ key }) => key.startsWith('code:'))).toHaveLength(1);
  });

  it('is forgotten once other matters were spoken of', async () => {
    const shop = await openTestShop();
    await shop.say(where);
    await shop.say(CAMILLE);
    expect(others).toHaveLength(ORDER_LIFE);
    for (const other of others) expect((await shop.say(other)).status).toBe('bot');
    expect((await shop.say(broken)).text).toMatch(/numéro|number/);
  });

  it('is forgotten after a day, and with it what waited for a yes', async () => {
    const shop = await openTestShop();
    await shop.say(where);
    await shop.say(CAMILLE);
    shop.clock.advance(DAY);
    expect((await shop.say(broken)).text).toMatch(/numéro|number/);
  });
});

it('an offer of yesterday is not taken up by a yes of today', async () => {
  const shop = await openTestShop();
  const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;
  await shop.say('Annulez ma commande 1003', signedIn);
  shop.clock.advance(DAY);
  await shop.say('oui', signedIn);
  expect((await shop.ai.storage.commerce.findOrder('shop-1', '1003'))?.cancelledAt).toBeUndefined();
});
