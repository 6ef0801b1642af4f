import { describe, expect, it } from 'vitest';
import type { ReplyTask } from '#agents/customer-service/reply-task.ts';
import type { Product } from '#commerce/product.ts';
import { aProduct } from '#testing/samples.ts';
import { composeReply } from '../compose.ts';
import { GOLDEN_CASES, goldenTask } from '../golden/tasks.ts';

const variant = (size: string, amount: number, stock: number) => ({
  id: size,
  title: size,
  price: { amount, currency: 'EUR' },
  stock,
  backorder: false,
  options: { Size: size },
});
const POT = aProduct({
  title: 'Pot en terre',
  description: 'Un pot classique pour les plantes.',
  options: [{ name: 'Size', values: ['Regular', 'Large', 'Giant'] }],
  variants: [variant('Regular', 999, 2), variant('Large', 1599, 0), variant('Giant', 4900, 1)],
  attributes: {},
  translations: { en: { title: 'Clay pot', description: 'A classic pot for plants.', attributes: {} } },
});
const CANDLE = aProduct({
  title: 'Bougie Grève',
  description: 'Une odeur de feu sur la plage. Un pot de grès.',
  options: [],
  variants: [variant('Unique', 3400, 3)],
  attributes: {
    dimensions: 'Hauteur 9 cm, contenance 20 cl',
    weight: '190 g de cire',
    burning_time: 'Environ 40 heures',
    care: 'Ne brûlez jamais plus de 4 heures de suite',
  },
  translations: {
    en: {
      title: 'Grève candle',
      description: 'A smell of fire on the beach. A stoneware pot.',
      attributes: {
        dimensions: 'Height 9 cm, capacity 20 cl',
        weight: '190 g of wax',
        burning_time: 'About 40 hours',
        care: 'Never burn for more than 4 hours at a time',
      },
    },
  },
});

function tell(product: Product, question: string, language: 'fr' | 'en', fields: Partial<ReplyTask> = {}) {
  const { text, unanswered } = composeReply({
    ...goldenTask(GOLDEN_CASES.greeting!, language),
    question,
    first: false,
    intent: { name: 'product_question', confidence: 0.9 },
    findings: [{ kind: 'product', product, source: 1 }],
    ...fields,
  });
  return { text: text.replace(/\s/gu, ' '), unanswered: unanswered ?? false };
}

describe('an option value that is named chooses the form whose price is told', () => {
  it.each([
    ['clay pot large price', 'en', ['€15.99'], ['€9.99', '€49.00']],
    ['how much is the large clay pot?', 'en', ['€15.99'], ['€9.99', '€49.00']],
    ['how much is the clay pot in regular or giant?', 'en', ['€9.99', '€49.00'], ['€15.99']],
    ['how much is the clay pot?', 'en', ['starts at €9.99'], ['€15.99']],
    ['le pot en terre en large, c’est combien ?', 'fr', ['15,99 €'], [' 9,99 €']],
  ] as const)('%s', (question, language, told, untold) => {
    const { text } = tell(POT, question, language);
    for (const words of told) expect(text).toContain(words);
    for (const words of untold) expect(text).not.toContain(words);
  });
});

describe('what the page states is told to whoever asks for it', () => {
  it.each([
    ['what’s the burning time of the Grève candle', 'en', ['40 hours'], ['4 hours', '34.00']],
    ['how long does the Grève candle burn?', 'en', ['40 hours'], ['9 cm', '4 hours']],
    ['how many hours does the Grève candle last', 'en', ['40 hours'], ['4 hours at']],
    ['la bougie Grève dure combien de temps ?', 'fr', ['40 heures'], ['34,00', '4 heures']],
    ['combien de temps brûle la bougie Grève ?', 'fr', ['40 heures'], ['4 heures']],
    ['la bougie Grève contient combien ?', 'fr', ['20 cl'], ['34,00']],
    ['what is the capacity of the Grève candle?', 'en', ['20 cl'], ['34.00']],
    ['how much does the Grève candle hold?', 'en', ['20 cl'], ['34.00']],
    ['quelle est la hauteur de la bougie Grève ?', 'fr', ['9 cm'], []],
    ['how much does the Grève candle weigh?', 'en', ['190 g'], ['34.00']],
  ] as const)('%s', (question, language, told, untold) => {
    const { text } = tell(CANDLE, question, language);
    for (const words of told) expect(text).toContain(words);
    for (const words of untold) expect(text).not.toMatch(new RegExp(`(?<!\\d)${words}`));
  });
});

describe('what the page does not tell is said to be untold, and is a gap', () => {
  it.each([
    ['is the Grève candle vegan?', 'en'],
    ['will the Grève candle blacken my wall', 'en'],
    ['je suis allergique aux noix, je peux utiliser la bougie Grève ?', 'fr'],
    ['la bougie Grève tache les nappes ?', 'fr'],
  ] as const)('%s', (question, language) => {
    const { text, unanswered } = tell(CANDLE, question, language);
    expect(unanswered).toBe(true);
    expect(text).not.toMatch(/plage|beach|34/);
  });

  it.each([
    ['la bougie Grève', 'fr'],
    ['tell me about the Grève candle', 'en'],
    ['parlez-moi de la bougie Grève', 'fr'],
    ['c’est quoi la bougie Grève ?', 'fr'],
    ['what is the Grève candle like?', 'en'],
    ['I am interested in the Grève candle', 'en'],
    ['do you have the Grève candle?', 'en'],
  ] as const)('but who asks nothing in particular hears of it: %s', (question, language) => {
    const { text, unanswered } = tell(CANDLE, question, language);
    expect(unanswered).toBe(false);
    expect(text).toMatch(/plage|beach|34/);
  });
});
