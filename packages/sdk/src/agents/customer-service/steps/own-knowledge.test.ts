import { expect, it } from 'vitest';
import type { KnowledgeEntry } from '#knowledge/knowledge-base.ts';
import { aProduct } from '#testing/index.ts';
import { openTestShop } from '../shop-for-tests.ts';

const RING = aProduct({
  id: 'houle',
  handle: 'bague-houle',
  title: 'Bague Houle',
  type: 'Bijoux',
  tags: ['bague'],
  description: 'Un jonc martelé à la main. Bords adoucis, intérieur poli.',
  attributes: { material: 'Argent 925' },
  options: [],
  translations: {
    en: {
      title: 'Houle ring',
      description: 'A band hammered by hand. Softened edges.',
      attributes: { material: 'Sterling silver' },
    },
  },
});
const ENTRIES: readonly KnowledgeEntry[] = [
  {
    id: 'nickel-fr',
    language: 'fr',
    title: 'Nos bijoux et le nickel',
    body: 'Tous nos bijoux sont sans nickel.',
  },
  {
    id: 'nickel-en',
    language: 'en',
    title: 'Our jewellery and nickel',
    body: 'All our jewellery is nickel free.',
  },
  { id: 'care-fr', language: 'fr', title: 'Entretien', body: 'Polissez la bague avec un chiffon doux.' },
];

it.each([
  ['vos bijoux contiennent du nickel ?', 'sont sans nickel'],
  ['je suis allergique au nickel, je peux porter la bague Houle ?', 'sont sans nickel'],
  ['la bague Houle contient du nickel ?', 'sont sans nickel'],
  ['is there nickel in the Houle ring?', 'is nickel free'],
])('what the shop tells of all its articles answers a question about one: %s', async (question, told) => {
  const shop = await openTestShop({ products: [RING], entries: ENTRIES });
  const { text } = await shop.say(question);
  expect(text).toContain(told);
  expect(text).not.toContain('martelé');
  expect(text).not.toContain('hammered');
});

it('is not told beside what the article’s own page answers', async () => {
  const shop = await openTestShop({ products: [RING], entries: ENTRIES });
  const { text } = await shop.say('la bague Houle est en quelle matière ?');
  expect(text).toMatch(/argent 925/i);
  expect(text).not.toContain('nickel');
});
