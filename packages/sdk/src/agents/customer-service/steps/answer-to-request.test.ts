import { describe, expect, it } from 'vitest';
import { anOrder } from '#testing/index.ts';
import { CAMILLE, openTestShop, type TestShop } from '../shop-for-tests.ts';

const SHIRT_AND_RING = anOrder({
  id: 'order-7',
  number: '1007',
  fulfilmentStatus: 'delivered',
  fulfilments: [
    {
      id: 'fulfilment-7',
      carrier: 'Colissimo',
      shippedAt: new Date('2026-10-20T10:00:00Z'),
      deliveredAt: new Date('2026-10-25T10:00:00Z'),
    },
  ],
  lines: [
    { id: 'l1', title: 'Chemise Passage', quantity: 1, price: { amount: 7900, currency: 'EUR' } },
    { id: 'l2', title: 'Bague Houle', quantity: 1, price: { amount: 7800, currency: 'EUR' } },
  ],
});

const codes = async (shop: TestShop) => (await shop.outbox()).filter(({ key }) => key.startsWith('code:'));

describe.each([
  { where: 'où est ma commande ?', lacks: 'je ne l’ai pas', found: /confirmation/, status: /8L00012345678/ },
  {
    where: 'où est ma commande ?',
    lacks: 'je le trouve où ?',
    found: /confirmation/,
    status: /8L00012345678/,
  },
  { where: 'where is my order', lacks: 'i don’t have it', found: /confirmation/, status: /8L00012345678/ },
  {
    where: 'where is my order',
    lacks: 'where do I find it?',
    found: /confirmation/,
    status: /8L00012345678/,
  },
])('the order number, asked for and not at hand: $lacks', ({ where, lacks, found, status }) => {
  it('is told where to be found, and taken when it comes', async () => {
    const shop = await openTestShop();
    await shop.say(where);
    const told = await shop.say(lacks);
    expect(told.text).toMatch(found);
    expect(told).toMatchObject({ status: 'bot', intent: { name: 'where_is_my_order' } });
    expect(told.quickReplies).toHaveLength(1);
    await shop.say('1001');
    expect((await shop.say(CAMILLE)).text).toMatch(status);
  });

  it('is not needed by whoever reads the mailbox', async () => {
    const shop = await openTestShop({ orders: [anOrder()] });
    await shop.say(where);
    await shop.say(lacks);
    const sent = await shop.say(CAMILLE);
    expect(sent.text).not.toContain(CAMILLE);
    expect(sent.cards).toEqual([]);
    expect((await shop.say(await shop.code())).text).toMatch(status);
  });
});

describe('a mailbox without orders', () => {
  it('gets no mail, and nothing told of it differs from one with orders', async () => {
    const answers = [];
    for (const email of [CAMILLE, 'nobody@example.com']) {
      const shop = await openTestShop();
      await shop.say('where is my order');
      await shop.say("i don't have it");
      const told = [];
      for (const text of [email, '000000', '111111', '222222', '333333', '444444', '555555'])
        told.push((await shop.say(text)).text.replace(/[cn]•••/, '•••'));
      expect(await codes(shop)).toHaveLength(email === CAMILLE ? 1 : 0);
      answers.push(told);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('is asked about no more often than one with orders', async () => {
    const answers = [];
    for (const email of [CAMILLE, 'nobody@example.com']) {
      const told = [];
      const shop = await openTestShop();
      await shop.say('where is my order');
      await shop.say("i don't have it");
      told.push((await shop.say(email)).text.replace(/[cn]•••/, '•••'));
      for (const again of [
        'new code',
        'another code please',
        'resend',
        'send it again',
        'a new code',
        'send again',
      ])
        told.push((await shop.say(again)).text.replace(/[cn]•••/, '•••'));
      answers.push(told);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toContainEqual(expect.stringMatching(/Too many codes/));
  });
});

describe('several orders of one mailbox', () => {
  it.each([
    ['je veux retourner un article', 'j’ai pas le numéro', 'la deuxième'],
    ['I want to return something', 'no idea', 'the second one'],
  ])('are a list to choose from by place: %s', async (wish, lacks, choice) => {
    const shop = await openTestShop();
    await shop.say(wish);
    await shop.say(lacks);
    await shop.say(CAMILLE);
    const listed = await shop.say(await shop.code());
    const [, second] = listed.cards.flatMap((card) => (card.type === 'order' ? [card.number] : []));
    const chosen = await shop.say(choice);
    expect(chosen.cards).toMatchObject([{ type: 'order', number: second }]);
    expect(chosen.intent.name).toBe('return_item');
  });
});

describe('the e-mail address and the code, asked for and not at hand', () => {
  it.each([
    ['Où est ma commande 1001 ?', 'quel mail ?', /adresse à laquelle/],
    ['Where is my order 1001?', 'which email?', /address that received/],
  ])('the address is explained: %s, %s', async (wish, text, told) => {
    const shop = await openTestShop();
    await shop.say(wish);
    expect((await shop.say(text)).text).toMatch(told);
    expect((await shop.say(CAMILLE)).cards).toMatchObject([{ number: '1001' }]);
  });

  it.each([
    ['Je veux retourner ma commande 1002', "j'ai pas reçu le code", /indésirables/],
    ['I want to return order 1002', 'I did not receive the code', /junk mail/],
  ])('the code may be in the junk mail, and another is sent: %s', async (wish, text, told) => {
    const shop = await openTestShop();
    await shop.say(wish);
    await shop.say(CAMILLE);
    const helped = await shop.say(text);
    expect(helped.text).toMatch(told);
    await shop.say(helped.quickReplies[0]!);
    expect(await codes(shop)).toHaveLength(2);
    expect((await shop.say(await shop.code())).text).toContain('1002');
  });
});

describe('a few words that neither give the number nor ask for anything', () => {
  it.each([
    ['je veux retourner un article', ['trop petit', 'oui', 'la première'], /numéro/],
    ['I want to return something', ['too small', 'yes', 'the first one'], /order number/],
  ] as const)('do not lose the return: %s', async (wish, words, asked) => {
    const shop = await openTestShop();
    await shop.say(wish);
    for (const text of words) {
      const reply = await shop.say(text);
      expect(reply.text).toMatch(asked);
      expect(reply.intent.name).toBe('return_item');
    }
    await shop.say('1002');
    await shop.say(CAMILLE);
    expect((await shop.say(await shop.code())).text).toContain('1002');
  });

  it.each([
    ['je veux retourner un article', 'non laisse tomber'],
    ['I want to return something', 'no'],
  ])('end it where they say no: %s, %s', async (wish, no) => {
    const shop = await openTestShop();
    await shop.say(wish);
    expect((await shop.say(no)).text).not.toMatch(/numéro|number/);
  });

  it.each([
    ['Je veux retourner ma commande 1007', 'trop petit', 'seulement la deuxième'],
    ['I want to return order 1007', 'too small', 'only the second one'],
  ])('nor an offer that waits for a yes: %s', async (wish, reason, choice) => {
    const shop = await openTestShop({ orders: [SHIRT_AND_RING] });
    const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;
    await shop.say(wish, signedIn);
    expect((await shop.say(reason, signedIn)).text).toMatch(/Chemise.*Bague/);
    const narrowed = await shop.say(choice, signedIn);
    expect(narrowed.text).toContain('Bague');
    expect(narrowed.text).not.toContain('Chemise');
    await shop.say('oui', signedIn);
    const order = await shop.ai.storage.commerce.findOrder('shop-1', '1007');
    expect(order?.returns.flatMap(({ lines }) => lines.map(({ lineId }) => lineId))).toEqual(['l2']);
  });

  it.each(['merci', 'thanks'])('and thanks alone agree to nothing: %s', async (thanks) => {
    const shop = await openTestShop();
    const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;
    await shop.say('Annulez ma commande 1003', signedIn);
    await shop.say(thanks, signedIn);
    expect((await shop.ai.storage.commerce.findOrder('shop-1', '1003'))?.cancelledAt).toBeUndefined();
  });
});

it.each([
  ['Où est ma commande ?', 'pourquoi ?', /numéro/],
  ['Where is my order?', 'which order?', /number/],
  ['Où est ma commande 1001 ?', 'pourquoi vous en avez besoin ?', /vérifier que la commande est à vous/],
  ['Where is my order 1001?', 'why do you need that?', /check that the order is yours/],
])('who asks what for is told: %s, %s', async (where, text, told) => {
  const shop = await openTestShop();
  await shop.say(where);
  expect((await shop.say(text)).text).toMatch(told);
  await shop.say('1001');
  expect((await shop.say(CAMILLE)).cards).toMatchObject([{ number: '1001' }]);
});

it.each([
  ['Où est ma commande 1001 ?', 'c’est quoi le délai de retour ?', /30 jours/],
  ['Where is my order 1001?', 'how much is delivery?', /4\.90/],
  ['Je veux retourner ma commande 1002', 'c’est quoi le délai ?', /30 jours/],
  ['I want to return order 1002', 'how many days do I have?', /30 days/],
])('another question is answered meanwhile: %s, %s', async (where, text, told) => {
  const shop = await openTestShop();
  await shop.say(where);
  expect((await shop.say(text)).text).toMatch(told);
});

it.each([`je suis ${CAMILLE} commande 1002, la bague est trop petite`])(
  'an order and what does not fit is an exchange: %s',
  async (text) => {
    const shop = await openTestShop();
    expect((await shop.say(text)).intent.name).toBe('exchange_item');
  },
);
