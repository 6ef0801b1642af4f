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
    expect(
      wholeQuestion(text, { earlier: 'return_item', reading: 'small_talk', language: 'fr' }),
    ).toBeUndefined();
  },
);

it('has nothing to go on with after an article or a greeting', () => {
  for (const earlier of ['small_talk', 'product_question', undefined] as const)
    expect(
      wholeQuestion('is it free?', { earlier, reading: 'shipping_information', language: 'en' }),
    ).toBeUndefined();
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

const REFUNDS = [
  {
    id: 'rf',
    language: 'fr',
    title: 'Remboursement d’un retour',
    body: 'Nous remboursons 5 jours après l’arrivée du colis.',
  },
  {
    id: 'cf',
    language: 'fr',
    title: 'Annuler une commande',
    body: 'Une commande se modifie avant l’envoi. Remboursement : le jour même de l’annulation.',
  },
  {
    id: 're',
    language: 'en',
    title: 'Refund of a return',
    body: 'We refund you 5 days after the parcel has come back.',
  },
  {
    id: 'ce',
    language: 'en',
    title: 'Cancelling an order',
    body: 'An order can be changed before it leaves. Refund: on the day of the cancellation.',
  },
] as const;

it.each([
  [['quand suis-je remboursé après une annulation ?'], /jour même/],
  [['puis-je annuler une commande ?', 'et je suis remboursé quand ?'], /jour même/],
  [['How long until my refund after I cancel?'], /day of the cancellation/],
  [['can I cancel an order?', 'and when do I get my money back?'], /day of the cancellation/],
] as const)('the money of a cancelled order needs no parcel to come back: %s', async (texts, told) => {
  const shop = await openTestShop({ entries: REFUNDS });
  let last = '';
  for (const text of texts) ({ text: last } = await shop.say(text));
  expect(last).toMatch(told);
  expect(last).not.toMatch(/5 jours|5 days/);
});
