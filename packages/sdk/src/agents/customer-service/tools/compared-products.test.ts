import { expect, it } from 'vitest';
import { aProduct } from '#testing/index.ts';
import { comparedProducts } from './compared-products.ts';

const shirt = (title: string, english: string, material: string) =>
  aProduct({
    id: title,
    handle: title,
    title,
    attributes: { material },
    translations: { en: { title: english, description: 'A shirt.', attributes: { material } } },
  });
const LINEN = shirt('Chemise en lin Erdre', 'Erdre linen shirt', 'linen');
const STRIPED = shirt('Chemise rayée Passage', 'Passage striped shirt', 'cotton poplin');
const FLANNEL = shirt('Chemise de flanelle Sillon', 'Sillon flannel shirt', 'cotton');
const DRESS = shirt('Robe Hermine', 'Hermine gauze dress', 'cotton');
const MATCHES = [LINEN, STRIPED, FLANNEL, DRESS].map((product) => ({ product, score: 1 }));

it.each([
  ['linen shirt and the poplin shirt, which is cheaper?', [LINEN, STRIPED]],
  ['which is warmer, the Sillon or the Hermine dresses?', [FLANNEL, DRESS]],
  ['is the Passage better than the Erdre', [STRIPED, LINEN]],
  ['Erdre vs Sillon', [LINEN, FLANNEL]],
  ['what is the difference between your shirts?', []],
] as const)('finds the article of each part: %s', (text, products) => {
  expect(comparedProducts(MATCHES, text, { shopper: 'en', shop: 'fr' })).toEqual(products);
});

it('does so in French', () => {
  const found = comparedProducts(MATCHES, 'la chemise Erdre ou la rayée ?', { shopper: 'fr', shop: 'fr' });
  expect(found).toEqual([LINEN, STRIPED]);
});
