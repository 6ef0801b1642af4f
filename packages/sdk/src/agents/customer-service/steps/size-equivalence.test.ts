import { expect, it } from 'vitest';
import { aProduct } from '#testing/index.ts';
import { openTestShop } from '../shop-for-tests.ts';

const SIZES = ['XS', 'S', 'M', 'L'];
const top = aProduct({
  id: 'top',
  handle: 'mariniere',
  title: 'Marinière Quai',
  description: 'Un jersey épais.',
  options: [{ name: 'Taille', values: SIZES }],
  attributes: { fit: 'Droite. Taille normalement.', care: 'Lavage en machine à 40 °C.' },
  variants: SIZES.map((size) => ({
    id: size,
    title: size,
    price: { amount: 6_500, currency: 'EUR' },
    stock: 4,
    backorder: false,
    options: { Taille: size },
  })),
  translations: {},
});
const GUIDE = {
  id: 'sizes',
  language: 'fr',
  title: 'Guide des tailles',
  body: '## Hauts\n\nLe S correspond au 36 français, le M au 38-40, le L au 42.\n\n## Pantalons\n\n| Taille | Tour de taille |\n|---|---|\n| 40 | 76 |\n\n## Colliers\n\n40 cm tombe à la base du cou.',
} as const;
const ask = async (text: string) => (await openTestShop({ products: [top], entries: [GUIDE] })).say(text);

it('answers a size with the fit and what the size given comes to, not with washing advice', async () => {
  const { text } = await ask('Je fais du 40, quelle taille pour la marinière Quai ?');
  expect(text).toContain('Taille normalement');
  expect(text).toContain('le M au 38-40');
  expect(text).not.toMatch(/machine|cou\b|Tour de taille/);
});

it('answers with the fit alone where no table has the size', async () => {
  const { text, citations } = await ask('Je fais du 12 anglais, quelle taille pour la marinière Quai ?');
  expect(text).toContain('Taille normalement');
  expect(citations.map(({ id }) => id)).toEqual(['mariniere']);
});

it.each([
  [1, 'je fais du 40'],
  [1, 'en taille 40 ?'],
  [2, 'je fais du 40'],
  [2, 'en taille 40 ?'],
])('of the %i articles just shown, a size alone is asked: %s', async (count, text) => {
  const second = aProduct({ ...top, id: 'second', handle: 'mariniere-port', title: 'Marinière Port' });
  const products = [top, second].slice(0, count);
  const shop = await openTestShop({ products, entries: [GUIDE] });
  await shop.say('avez-vous des marinières ?');
  const reply = await shop.say(text);
  expect(reply.cards).toHaveLength(count);
  expect(reply.text).toContain('le M au 38-40');
  expect(reply.text).not.toMatch(/cou\b|Tour de taille/);
});
