import { describe, expect, it } from 'vitest';
import type { Product } from '#commerce/index.ts';
import { aProduct } from '#testing/index.ts';
import { SUBJECT_LIFE } from './memory.ts';
import { openTestShop, type TestShop } from './shop-for-tests.ts';

function candle(name: string, cents: number, texts: { fr: string; en: string }): Product {
  return aProduct({
    id: `candle-${name}`,
    handle: `bougie-${name.toLowerCase()}`,
    title: `Bougie ${name}`,
    description: texts.fr,
    type: 'Bougies',
    tags: [],
    options: [],
    variants: [
      {
        id: `candle-${name}-1`,
        title: name,
        sku: name,
        price: { amount: cents, currency: 'EUR' },
        stock: 9,
        backorder: false,
        options: {},
      },
    ],
    attributes: { category: 'Bougies et senteurs' },
    translations: { en: { title: `${name} candle`, description: texts.en, attributes: {} } },
  });
}

const LANDE = candle('Lande', 3400, {
  fr: 'Une bougie aux notes de bruyère et de tourbe.',
  en: 'A candle with notes of heather and peat.',
});
const VERGER = candle('Verger', 3900, {
  fr: 'Une bougie aux notes de pomme et de foin.',
  en: 'A candle with notes of apple and hay.',
});
const DRESS = aProduct({
  id: 'dress',
  handle: 'robe-anse',
  title: 'Robe Anse',
  description: 'Une robe portefeuille.',
  type: 'Robes',
  tags: [],
  options: [{ name: 'Couleur', values: ['Indigo', 'Olive'] }],
  variants: ['Indigo', 'Olive'].map((colour) => ({
    id: `dress-${colour}`,
    title: colour,
    sku: colour,
    price: { amount: 12_000, currency: 'EUR' },
    stock: 5,
    backorder: false,
    options: { Couleur: colour },
  })),
  attributes: { care: 'Lavage en machine à 30 °C' },
  translations: {
    en: { title: 'Anse dress', description: 'A wrap dress.', attributes: { care: 'Machine wash at 30 °C' } },
  },
});

const open = (): Promise<TestShop> => openTestShop({ products: [LANDE, VERGER, DRESS, aProduct()] });
const handles = ({ cards }: Awaited<ReturnType<TestShop['say']>>) =>
  cards.flatMap((card) => (card.type === 'product' ? [card.handle] : []));

const LISTS = [
  {
    list: 'Avez-vous des bougies ?',
    scent: 'elles sentent quoi ?',
    price: 'combien ça coûte ?',
    second: 'la deuxième',
    first: 'et la première ?',
    cheapest: 'la moins chère',
    dearest: 'et la plus chère ?',
    words: [/bruyère/, /pomme/],
    others: [
      'Combien coûte la livraison ?',
      'Combien de jours pour un retour ?',
      'Quand suis-je remboursé ?',
      'Livrez-vous en France ?',
    ],
    unknown: 'elles sont végétaliennes ?',
  },
  {
    list: 'Do you have candles?',
    scent: 'what do they smell like?',
    price: 'how much is it?',
    second: 'the second one',
    first: 'and the first?',
    cheapest: 'the cheapest one',
    dearest: 'and the most expensive?',
    words: [/heather/, /apple/],
    others: [
      'How much is delivery?',
      'How many days for a return?',
      'When are refunds made?',
      'Do you deliver in France?',
    ],
    unknown: 'are they vegan?',
  },
] as const;

describe.each(LISTS)('after the list given to “$list”', (said) => {
  it('a pronoun means the articles of the list: each is described', async () => {
    const shop = await open();
    expect(handles(await shop.say(said.list))).toHaveLength(2);
    const { text, citations } = await shop.say(said.scent);
    for (const words of said.words) expect(text).toMatch(words);
    expect(citations.map(({ kind }) => kind)).toEqual(['product', 'product']);
  });

  it('its price is that of the articles, not of the postage', async () => {
    const shop = await open();
    await shop.say(said.list);
    const { text, citations } = await shop.say(said.price);
    expect(text).toMatch(/34/);
    expect(text).toMatch(/39/);
    expect(citations.every(({ kind }) => kind === 'product')).toBe(true);
  });

  it('a place in it means that article, and the others stay within reach', async () => {
    const shop = await open();
    const [first, second] = handles(await shop.say(said.list));
    expect(handles(await shop.say(said.second))).toEqual([second]);
    expect(handles(await shop.say(said.first))).toEqual([first]);
  });

  it('“it” is the one that was picked since', async () => {
    const shop = await open();
    const [first, second] = handles(await shop.say(said.list));
    await shop.say(said.second);
    expect(handles(await shop.say(said.price))).toEqual([second]);
    expect(handles(await shop.say(said.first))).toEqual([first]);
  });

  it('the cheapest is picked by its price', async () => {
    const shop = await open();
    await shop.say(said.list);
    expect(handles(await shop.say(said.cheapest))).toEqual(['bougie-lande']);
    expect(handles(await shop.say(said.dearest))).toEqual(['bougie-verger']);
  });

  it('what no page tells is not answered with a description', async () => {
    const shop = await open();
    await shop.say(said.list);
    const { text, status } = await shop.say(said.unknown);
    expect(text).not.toMatch(/bruyère|pomme|heather|apple/);
    expect(status).toBe('bot');
  });

  it('is still meant after a word about something else', async () => {
    const shop = await open();
    const [, second] = handles(await shop.say(said.list));
    await shop.say(said.others[0]);
    expect(handles(await shop.say(said.second))).toEqual([second]);
  });

  it('is forgotten once other matters were spoken of', async () => {
    const shop = await open();
    await shop.say(said.list);
    expect(said.others).toHaveLength(SUBJECT_LIFE);
    for (const other of said.others) expect((await shop.say(other)).status).toBe('bot');
    const reply = await shop.say(said.second);
    expect(reply.status).toBe('bot');
    expect(handles(reply)).toEqual([]);
  });
});

describe.each([
  { ask: 'Avez-vous des robes ?', care: 'la laver ?', colour: 'et en noir ?', told: /30\s°C/ },
  { ask: 'Do you have dresses?', care: 'is it machine washable?', colour: 'and in black?', told: /30\s°C/ },
])('after the one article shown for “$ask”', ({ ask, care, colour, told }) => {
  it('its care is told from its page', async () => {
    const shop = await open();
    await shop.say(ask);
    const { text, citations } = await shop.say(care);
    expect(text).toMatch(told);
    expect(citations.map(({ id }) => id)).toEqual(['robe-anse']);
  });

  it('another colour is a question for stock, whatever was asked before', async () => {
    const shop = await open();
    await shop.say(ask);
    await shop.say(care);
    const { text, intent } = await shop.say(colour);
    expect(intent.name).toBe('stock_availability');
    expect(text).toMatch(/Indigo/);
    expect(text).not.toMatch(/30\s°C/);
  });
});

describe('a message that names something', () => {
  it.each([
    ['Avez-vous des bougies ?', 'Avez-vous des robes ?'],
    ['Do you have candles?', 'Do you have dresses?'],
  ])('is about that, not about what was shown before: %s, %s', async (before, named) => {
    const shop = await open();
    await shop.say(before);
    expect(handles(await shop.say(named))).toEqual(['robe-anse']);
  });

  it.each([
    ['Avez-vous des bougies ?', 'Je veux retourner ma commande 1002'],
    ['Do you have candles?', 'I want to return my order 1002'],
  ])('an order is no article of the list: %s, %s', async (before, wish) => {
    const shop = await open();
    await shop.say(before);
    const { text, cards } = await shop.say(wish);
    expect(cards).toEqual([]);
    expect(text).toContain('1002');
  });
});
