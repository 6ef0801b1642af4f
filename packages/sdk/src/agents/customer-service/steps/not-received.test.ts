import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY } from '../memory.ts';
import { CAMILLE, openTestShop } from '../shop-for-tests.ts';
import { notReceivedQuestion } from './not-received.ts';

const ARTICLES = [
  {
    id: 'late-fr',
    language: 'fr',
    title: 'Colis en retard ou marqué livré',
    body: 'Marqué livré, mais rien reçu : regardez la boîte aux lettres et demandez aux voisins, puis attendez 1 jour ouvré.',
  },
  {
    id: 'late-en',
    language: 'en',
    title: 'Parcel late or marked as delivered',
    body: 'Marked as delivered, but nothing received: look in the letterbox and ask the neighbours, then wait for 1 business day.',
  },
] as const;

const ask = (text: string, orderNumber?: string) =>
  notReceivedQuestion(text, 'where_is_my_order', {
    memory: orderNumber ? { ...EMPTY_MEMORY, orderNumber } : EMPTY_MEMORY,
    language: 'en',
  });

it.each([
  'colis marqué livré mais pas reçu',
  'le suivi dit livré et je n’ai rien',
  "it says delivered but I haven't received it",
  'marked as delivered, nothing here',
  'Laut Sendung zugestellt, aber nichts erhalten',
])('is said to be delivered and not there: %s', (text) => {
  expect(ask(text)).toBeDefined();
});

it.each([
  'ma commande n’est pas encore livrée',
  'my order was not delivered',
  'que faire si un colis est marqué livré mais pas reçu ?',
  'is it delivered?',
])('is not: %s', (text) => {
  expect(ask(text)).toBeUndefined();
});

it('needs only be said not to be there once the order is known', () => {
  expect(ask('I have not received it')).toBeUndefined();
  expect(ask('I have not received it', '1002')).toBeDefined();
});

describe.each([
  ['colis marqué livré mais pas reçu', 'Où est ma commande 1002 ?', /voisins/],
  ["it says delivered but I haven't received it", 'Where is my order 1002?', /neighbours/],
])('the first steps', (said, where, steps) => {
  it.each([
    ['the shop’s own, where its texts tell them', ARTICLES],
    ['else the usual ones', []],
  ])('are told before the order is known, and beside it: %s', async (_, entries) => {
    const shop = await openTestShop({ entries });
    const asked = await shop.say(said);
    expect(asked.text).toMatch(steps);
    expect(asked.text).toMatch(/numéro|number/);
    await shop.say('1002');
    const told = await shop.say(CAMILLE);
    expect(told.cards).toMatchObject([{ number: '1002' }]);
    expect(told.text).toMatch(steps);
  });

  it('are told to who says so after the state of a delivered order, not of one on its way', async () => {
    const shop = await openTestShop({ entries: ARTICLES });
    await shop.say(where);
    const { quickReplies } = await shop.say(CAMILLE);
    expect((await shop.say(quickReplies[0]!)).text).toMatch(steps);
    const other = await openTestShop({ entries: ARTICLES });
    await other.say(where.replace('1002', '1001'));
    await other.say(CAMILLE);
    expect((await other.say(quickReplies[0]!)).text).not.toMatch(steps);
  });
});

describe('what arrived broken', () => {
  it.each([
    ['Où est ma commande 1001 ?', 'j’ai reçu un vase cassé', 'commande'],
    ['Where is my order 1001?', 'my vase arrived broken', 'order'],
  ])('is not the order on its way that was spoken of: %s', async (where, broken, word) => {
    const shop = await openTestShop();
    await shop.say(where);
    await shop.say(CAMILLE);
    const { text, cards } = await shop.say(broken);
    expect(cards).toEqual([]);
    expect(text).toContain(word);
    expect(text).not.toContain('1001');
    expect((await shop.say('1002')).cards).toMatchObject([{ number: '1002' }]);
  });
});

describe('who waits', () => {
  it.each([
    'super, trois semaines que j’attends, bravo',
    'great, third week waiting, bravo',
    'the first order I made is late',
    'merci pour rien, toujours pas reçu mon colis',
  ])('is asked for the order, not thanked: %s', async (text) => {
    const shop = await openTestShop();
    const reply = await shop.say(text);
    expect(reply).toMatchObject({ status: 'bot', intent: { name: 'where_is_my_order' } });
    expect(reply.text).toMatch(/numéro|number/);
  });

  it.each([
    'waited three weeks and it is perfect, thank you',
    'trois semaines d’attente mais ça valait le coup, bravo',
  ])('and got something good is thanked: %s', async (text) => {
    const shop = await openTestShop();
    expect((await shop.say(text)).intent.name).toBe('praise');
  });
});

it.each([
  ['j’ai une réclamation à faire', 'fr', /désolés|regrettons/],
  ['I have a complaint', 'en', /sorry/],
] as const)('who complains without saying of what is asked: %s', async (text, language, told) => {
  const entries = [
    {
      id: 'm-fr',
      language: 'fr',
      title: 'Médiateur',
      body: 'Une réclamation peut être portée devant le médiateur.',
    },
    { id: 'm-en', language: 'en', title: 'Mediator', body: 'A complaint can be referred to the mediator.' },
  ] as const;
  const shop = await openTestShop({ entries });
  const reply = await shop.say(text, { language });
  expect(reply.text).toMatch(told);
  expect(reply.citations).toEqual([]);
});

describe('who has looked where they were told', () => {
  it.each([
    ["my parcel says delivered but I don't have it", 'I looked everywhere, neighbours too'],
    ["my parcel says delivered but I don't have it", 'so what now?'],
    ['mon colis est marqué livré mais je ne l’ai pas reçu', "j'ai cherché partout, les voisins non plus"],
    ['mon colis est marqué livré mais je ne l’ai pas reçu', 'et maintenant ?'],
  ])('is handed over: %s // %s', async (first, then) => {
    const shop = await openTestShop();
    expect((await shop.say(first)).status).toBe('bot');
    expect(await shop.say(then)).toMatchObject({
      status: 'waiting',
      handover: { reason: 'repeated_question' },
    });
    // And is told that they wait, not what the shop's texts say of other things.
    expect((await shop.say('so what now?')).citations).toEqual([]);
  });

  it.each([
    ['where is my order?', 'so what now?'],
    ['how do I return an item?', 'I looked everywhere on your site'],
    ['où est ma commande ?', 'et maintenant ?'],
  ])('is not who asks about something else: %s // %s', async (first, then) => {
    const shop = await openTestShop();
    await shop.say(first);
    expect((await shop.say(then)).status).toBe('bot');
  });
});
