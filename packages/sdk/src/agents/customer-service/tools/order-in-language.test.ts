import { expect, it } from 'vitest';
import { anOrder, aProduct } from '#testing/index.ts';
import { orderInLanguage } from './order-in-language.ts';

it('names articles as the shop does in the language, and keeps size and what it does not name', () => {
  const product = aProduct({
    id: 'p1',
    title: 'Bague Houle',
    translations: { en: { title: 'Houle ring', description: '', attributes: {} } },
  });
  const price = { amount: 1, currency: 'EUR' };
  const order = anOrder({
    lines: [
      { id: 'l1', productId: 'p1', title: 'Bague Houle (52)', quantity: 1, price },
      { id: 'l2', productId: 'p1', title: 'Anneau d’avant', quantity: 1, price },
      { id: 'l3', title: 'Bague Houle', quantity: 1, price },
    ],
  });
  const titles = (language: 'en' | 'de') =>
    orderInLanguage(order, [product], language).lines.map(({ title }) => title);
  expect(titles('en')).toEqual(['Houle ring (52)', 'Anneau d’avant', 'Bague Houle']);
  expect(titles('de')).toEqual(['Bague Houle (52)', 'Anneau d’avant', 'Bague Houle']);
});
