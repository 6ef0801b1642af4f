import { describe, expect, it } from 'vitest';
import { openTestShop } from '../shop-for-tests.ts';
import { wholeQuestion } from './asks-more.ts';

describe.each([
  {
    ask: 'Comment faire un retour ?',
    goesOn: 'c’est gratuit ?',
    told: /frais de retour/i,
    other: 'Combien coûte la livraison ?',
    price: 'et c’est rapide ?',
    days: /2 à 4 jours/,
  },
  {
    ask: 'How do I return something?',
    goesOn: 'is it free?',
    told: /return postage/i,
    other: 'How much does delivery cost?',
    price: 'and how long does it take?',
    days: /2 to 4 working days/,
  },
])('a question that says not of what it asks', ({ ask, goesOn, told, other, price, days }) => {
  it(`goes on with returns: ${goesOn}`, async () => {
    const shop = await openTestShop();
    await shop.say(ask);
    const { text, intent } = await shop.say(goesOn);
    expect(text).toMatch(told);
    expect(intent.name).toBe('return_item');
  });

  it(`and with delivery: ${price}`, async () => {
    const shop = await openTestShop();
    await shop.say(other);
    expect((await shop.say(price)).text).toMatch(days);
  });
});

it.each(['combien coûte la livraison ?', 'is the dress free of nickel?', 'how long is the dress?', 'merci'])(
  'is whole already, or none: %s',
  (text) => {
    expect(wholeQuestion(text, 'return_item', 'fr')).toBeUndefined();
  },
);

it('has nothing to go on with after an article or a greeting', () => {
  for (const earlier of ['small_talk', 'product_question', undefined] as const)
    expect(wholeQuestion('is it free?', earlier, 'en')).toBeUndefined();
});

it.each(['je me suis trompé d’adresse', 'i put the wrong address'])(
  'who tells of a mistake is asked for the order: %s',
  async (text) => {
    const shop = await openTestShop();
    expect((await shop.say(text)).text).toMatch(/numéro|number/);
  },
);

it.each([
  ['is the shirt itchy?', 'en'],
  ['la chemise gratte ?', 'fr'],
] as const)('who asks before buying needs no apology: %s', async (text, language) => {
  const shop = await openTestShop();
  expect((await shop.say(text, { language })).text).not.toMatch(/sorry|désolés/);
});
