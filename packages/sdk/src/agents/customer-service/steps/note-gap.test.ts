import { expect, it } from 'vitest';
import { aProduct } from '#testing/index.ts';
import { openTestShop } from '../shop-for-tests.ts';

const SCARF = aProduct({
  id: 'scarf',
  handle: 'echarpe',
  title: 'Écharpe Goulaine',
  type: 'Écharpes',
  tags: [],
  description: 'Une écharpe tissée à la main.',
  attributes: { material: 'Laine' },
  options: [],
  translations: {
    en: { title: 'Goulaine scarf', description: 'A scarf woven by hand.', attributes: { material: 'Wool' } },
  },
});
const gapsAfter = async (question: string) => {
  const shop = await openTestShop({ products: [SCARF], entries: [] });
  await shop.say(question);
  return (await shop.ai.knowledge.gaps({})).items.map((gap) => gap.question);
};

it.each(['is the Goulaine scarf itchy?', 'l’écharpe Goulaine gratte la peau ?'])(
  'is recorded where an article’s page does not tell what is asked: %s',
  async (question) => {
    expect(await gapsAfter(question)).toEqual([question]);
  },
);

it.each(['what is the Goulaine scarf made of?', 'tell me about the Goulaine scarf'])(
  'is not recorded where the page tells: %s',
  async (question) => {
    expect(await gapsAfter(question)).toEqual([]);
  },
);
