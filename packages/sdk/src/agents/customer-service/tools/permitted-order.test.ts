import { describe, expect, it } from 'vitest';
import { anOrder } from '#testing/index.ts';
import { CAMILLE, openTestShop, SACHA, type TestShop } from '../shop-for-tests.ts';

/** As a storefront names a signed-in customer: by the platform's id and nothing else. */
const byIdOnly = { customer: { id: '7392001', verified: true } } as const;
const { customerId: _theirs, ...imported } = anOrder({ id: '5001', number: '3001' });
const HOUR = 3_600_000;

const numbersOf = ({ cards }: Awaited<ReturnType<TestShop['say']>>) =>
  cards.flatMap((card) => (card.type === 'order' ? [card.number] : []));

describe('a customer whom the platform names by id alone', () => {
  it.each([
    ['Où est ma commande 3001 ?', /adresse e-mail/],
    ['Where is my order 3001?', /e-mail address/],
  ])(
    'is asked for the address of an order that names no customer, and then sees it: %s',
    async (wish, asks) => {
      const shop = await openTestShop({ orders: [imported] });
      expect((await shop.say(wish, byIdOnly)).text).toMatch(asks);
      const told = await shop.say(CAMILLE, byIdOnly);
      expect(numbersOf(told)).toEqual(['3001']);
      expect(told.cards[0]).not.toHaveProperty('total');
      expect(numbersOf(await shop.say('et elle arrive quand ?', byIdOnly))).toEqual(['3001']);
    },
  );

  it('proves the mailbox of an order by a code, which opens it, and stays who the platform says', async () => {
    const delivered = { ...imported, ...DELIVERED };
    const shop = await openTestShop({ orders: [delivered] });
    await shop.say('Je veux retourner ma commande 3001', byIdOnly);
    await shop.say(CAMILLE, byIdOnly);
    expect((await shop.say(await shop.code(), byIdOnly)).text).toContain('retour');
    const [conversation] = (await shop.ai.conversations.list({})).items;
    expect(conversation?.customer).toMatchObject({ id: '7392001', verified: true });
    expect(conversation?.customer).not.toHaveProperty('email');
    await shop.say('oui', byIdOnly);
    expect((await shop.ai.storage.commerce.findOrder('shop-1', '3001'))?.returns).toHaveLength(1);
  });

  it('sees an order of their own id at once', async () => {
    const shop = await openTestShop({ orders: [{ ...imported, customerId: '7392001' }] });
    expect((await shop.say('Où est ma commande 3001 ?', byIdOnly)).cards).toMatchObject([
      { number: '3001', total: { amount: 8490 } },
    ]);
  });

  it('learns nothing of another’s order, not even whether there is one', async () => {
    const answers = [];
    for (const number of ['2001', '7777']) {
      const shop = await openTestShop();
      const asked = await shop.say(`Où est ma commande ${number} ?`, byIdOnly);
      const told = await shop.say('moi@example.com', byIdOnly);
      answers.push([asked, told].map(({ text, cards }) => ({ text: text.replaceAll(number, 'N'), cards })));
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('two orders of one number', () => {
  const orders = [
    { ...imported, email: CAMILLE },
    { ...imported, id: '9001', email: SACHA, total: { amount: 12_345, currency: 'EUR' } },
  ];

  it.each([
    [CAMILLE, 8490],
    [SACHA, 12_345],
  ])('are told apart by the address given: %s', async (email, amount) => {
    const shop = await openTestShop({ orders });
    await shop.say('Où est ma commande 3001 ?');
    const told = await shop.say(email);
    expect(numbersOf(told)).toEqual(['3001']);
    // Not the whole reply: its random ids may hold any four digits.
    expect(JSON.stringify([told.text, told.cards, told.citations])).not.toContain('8490');
    const known = { customer: { email, verified: true }, threadKey: 'signed-in' } as const;
    expect((await shop.say('Où est ma commande 3001 ?', known)).cards).toMatchObject([{ total: { amount } }]);
  });

  it('are nobody else’s', async () => {
    const shop = await openTestShop({ orders });
    await shop.say('Où est ma commande 3001 ?');
    expect((await shop.say('nobody@example.com')).cards).toEqual([]);
  });
});

describe('guessing', () => {
  const guess = (shop: TestShop, number: string, email: string, threadKey = 'guesser') =>
    shop.say(`Où est ma commande ${number} ? ${email}`, { threadKey, messageId: crypto.randomUUID() });

  it.each(['fr', 'en'] as const)(
    'ends after ten wrong pairs, for the right one too, in %s',
    async (language) => {
      const shop = await openTestShop();
      const ask = (number: string) =>
        shop.say(
          language === 'fr'
            ? `Où est ma commande ${number} ? ${CAMILLE}`
            : `Where is my order ${number}? ${CAMILLE}`,
          { threadKey: number },
        );
      for (let number = 8001; number <= 8010; number += 1)
        await guess(shop, String(number), `wrong${number}@example.com`, 'one-chat');
      const refused = await guess(shop, '1001', CAMILLE, 'one-chat');
      expect(refused.cards).toEqual([]);
      expect(refused.text).toContain('par sécurité');
      expect(numbersOf(await ask('1001'))).toEqual(['1001']);
      shop.clock.advance(HOUR);
      expect(numbersOf(await guess(shop, '1001', CAMILLE, 'one-chat'))).toEqual(['1001']);
    },
  );

  it('by strangers never shuts out the owner: neither by the order’s number nor by the address', async () => {
    const shop = await openTestShop();
    for (let chat = 0; chat < 40; chat += 1) {
      await guess(shop, '1001', `wrong${chat}@example.com`, `number-${chat % 4}`);
      await guess(shop, String(8000 + chat), CAMILLE, `address-${chat % 4}`);
    }
    expect(numbersOf(await guess(shop, '1001', CAMILLE, 'owner'))).toEqual(['1001']);
  });

  it('by one visitor in many chats ends for that visitor alone', async () => {
    const shop = await openTestShop();
    const ask = (email: string, threadKey: string, visitor: string) =>
      shop.say(`Où est ma commande 1001 ? ${email}`, { threadKey, visitor });
    for (let chat = 0; chat < 50; chat += 1)
      expect((await ask(`wrong${chat}@example.com`, `chat-${chat}`, 'guesser')).text).not.toContain(
        'par sécurité',
      );
    expect((await ask(CAMILLE, 'one-more', 'guesser')).text).toContain('par sécurité');
    expect(numbersOf(await ask(CAMILLE, 'owner', 'home'))).toEqual(['1001']);
  });

  it('at once gets no more answers than one by one', async () => {
    const shop = await openTestShop();
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        shop.say(`Où est ma commande 1001 ? w${index}@example.com`, {
          threadKey: `chat-${index}`,
          visitor: 'one',
        }),
      ),
    );
    expect(replies.filter(({ text }) => text.includes('par sécurité'))).toHaveLength(10);
  });

  it('is not what a shopper does who asks about their own order again and again', async () => {
    const shop = await openTestShop();
    for (let time = 0; time < 15; time += 1)
      expect(numbersOf(await guess(shop, '1001', CAMILLE, `thread-${time % 8}`))).toEqual(['1001']);
  });

  it('does not keep a signed-in customer from their order', async () => {
    const shop = await openTestShop();
    for (let chat = 0; chat < 25; chat += 1)
      await guess(shop, '1001', `wrong${chat}@example.com`, `number-${chat}`);
    const own = { customer: { id: 'customer-1', email: CAMILLE, verified: true }, threadKey: 'own' } as const;
    expect(numbersOf(await shop.say('Où est ma commande 1001 ?', own))).toEqual(['1001']);
  });
});

const DELIVERED = {
  fulfilmentStatus: 'delivered',
  fulfilments: [
    {
      id: 'fulfilment-1',
      shippedAt: new Date('2026-10-24T10:00:00Z'),
      deliveredAt: new Date('2026-10-25T10:00:00Z'),
    },
  ],
} as const;
