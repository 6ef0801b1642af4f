import { describe, expect, it } from 'vitest';
import { wholeLines } from '#commerce/index.ts';
import { anOrder, aProduct } from '#testing/index.ts';
import { readWantedLines } from './wanted-lines.ts';

const product = (id: string, title: string, english: string) =>
  aProduct({
    id,
    handle: id,
    title,
    language: 'fr',
    translations: { en: { title: english, description: '', attributes: {} } },
  });
const PRODUCTS = [
  product('pull', 'Pull en mérinos Feydeau', 'Feydeau merino sweater'),
  product('bonnet', 'Bonnet en laine Goulaine', 'Goulaine wool beanie'),
  product('bague', 'Bague Houle', 'Houle ring'),
];
const [base] = anOrder().lines;
const line = (id: string, title: string, quantity = 1) => ({ ...base!, id, productId: id, title, quantity });
const order = anOrder({
  lines: [
    line('pull', 'Pull en mérinos Feydeau'),
    line('bonnet', 'Bonnet en laine Goulaine', 2),
    line('bague', 'Bague Houle'),
  ],
});
const offer = (...ids: string[]) => wholeLines(order.lines, ids);
const read = (text: string, language: 'fr' | 'en', offered?: ReturnType<typeof offer>) => {
  const wanted = readWantedLines(text, {
    order,
    products: PRODUCTS,
    language,
    ...(offered ? { offered } : {}),
  });
  return wanted.kind === 'lines' ? wanted.lines.map(({ lineId }) => lineId) : wanted.kind;
};

describe('readWantedLines', () => {
  it.each([
    ['je veux retourner le pull', 'fr', ['pull']],
    ['I want to return the hat', 'en', ['bonnet']],
    ['I want to return the beanie', 'en', ['bonnet']],
    ['renvoyer la bague et le bonnet', 'fr', ['bonnet', 'bague']],
    ['I want to return order 1002', 'en', 'whole'],
    ['je veux tout renvoyer', 'fr', 'whole'],
    ['yes all of it', 'en', 'whole'],
    ['je voudrais faire un retour', 'fr', 'whole'],
    ['I want to return the candle', 'en', 'unknown'],
    ['je voudrais rendre la bougie', 'fr', 'unknown'],
  ] as const)('%s', (text, language, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it.each([
    ['too small', 'en', ['pull']],
    ['trop petit', 'fr', ['pull']],
    ['en fait je veux rendre le bonnet aussi', 'fr', ['pull', 'bonnet']],
    ['and the ring as well', 'en', ['pull', 'bague']],
    ['no wait, the ring not that', 'en', ['bague']],
    ['no wait, the beanie not the sweater', 'en', ['bonnet']],
    ['non, la bague, pas le pull', 'fr', ['bague']],
    ['yes but only one item', 'en', 'unknown'],
    ['actually everything', 'en', 'whole'],
  ] as const)('goes on with an offer: %s', (text, language, expected) => {
    expect(read(text, language, offer('pull'))).toEqual(expected);
  });
});
