import { describe, expect, it } from 'vitest';
import { aProduct } from '#testing/index.ts';
import { openTestShop } from '../shop-for-tests.ts';
import { readBudget } from './budget.ts';

const article = (handle: string, english: string, amount: number, attributes: Record<string, string>) =>
  aProduct({
    id: handle,
    handle,
    title: handle,
    type: '',
    tags: ['idée cadeau', 'gift'],
    description: 'Fait à la main.',
    attributes: {},
    options: [],
    variants: [
      { id: handle, title: '-', price: { amount, currency: 'EUR' }, stock: 5, backorder: false, options: {} },
    ],
    translations: { en: { title: english, description: 'Made by hand.', attributes } },
  });
const PRODUCTS = [
  article('Carte cadeau', 'Gift card', 2_500, {}),
  article('Bol', 'Stoneware bowl', 2_200, { material: 'Stoneware' }),
  article('Puces', 'Stud earrings', 3_500, { material: 'Sterling silver' }),
  article('Collier', 'Pearl necklace', 5_900, { material: 'Sterling silver' }),
  article('Broche', 'Brass brooch', 5_900, {
    material: 'Brass',
    care: 'Not to be rubbed with silver polish',
  }),
  article('Jonc', 'Bangle', 19_000, { material: 'Sterling silver' }),
];
const suggested = async (text: string) => {
  const shop = await openTestShop({ products: PRODUCTS });
  const { cards } = await shop.say(text);
  return cards.flatMap((card) => (card.type === 'product' ? [card.handle] : []));
};

describe('a wish with a budget', () => {
  it('is met by what it says, nearest to the amount first, and not by what is called a gift', async () => {
    expect(await suggested('a gift for my girlfriend, silver, around 60 euros')).toEqual([
      'Collier',
      'Puces',
    ]);
  });

  it.each([
    'vous avez quoi en dessous de 30 euros ?',
    'what do you have under 30 euros',
    'a present under €30',
  ])('alone is answered with what it buys: %s', async (text) => {
    expect(await suggested(text)).toEqual(['Bol', 'Carte cadeau']);
  });
});

it.each([
  ['moins de 30 €', { least: 0, most: 3_000 }],
  ['en dessous de 30 euros', { least: 0, most: 3_000 }],
  ['budget 60 euros', { least: 0, most: 6_000 }],
  ['under €30', { least: 0, most: 3_000 }],
  ['entre 20 et 40 euros', { least: 2_000, most: 4_000 }],
  ['around 50 euros', { least: 0, most: 6_000, about: 5_000 }],
  ['I have 40 euros', { least: 0, most: 4_000, about: 4_000 }],
  ['in size 40', undefined],
  ['a gift', undefined],
])('reads a budget: %s', (text, budget) => {
  expect(readBudget(text)).toEqual(budget);
});
