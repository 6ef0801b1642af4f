import { describe, expect, test } from 'vitest';
import type { Source } from '../reply.ts';
import { readSource } from './source-reading.ts';

const passage = (fields: Partial<Source> = {}): Source => ({
  index: 1,
  kind: 'passage',
  id: 'returns#0',
  title: 'Returns',
  text: 'Earrings cannot be returned. Refunds take 14 days.',
  ...fields,
});

describe('readSource', () => {
  test('reads a passage once for all replies, whatever its number in each', () => {
    expect(readSource(passage({ index: 3, id: 'other#1' }), 'en')).toBe(readSource(passage(), 'en'));
  });

  test.each([
    ['another text', { text: 'Earrings cannot be returned. Refunds take 15 days.' }, 'en'],
    ['another title', { title: 'Refunds' }, 'en'],
    ['another address', { url: 'https://maison.example/returns' }, 'en'],
    ['another language', {}, 'fr'],
    ['the same words, cut elsewhere', { title: 'Returns. Earrings', text: 'cannot be returned.' }, 'en'],
  ] as const)('reads a passage with %s by itself', (_, fields, language) => {
    expect(readSource(passage(fields), language)).not.toBe(readSource(passage(), 'en'));
  });

  test('keeps no order', () => {
    const order = passage({ kind: 'order' });
    expect(readSource(order, 'en')).not.toBe(readSource(order, 'en'));
  });

  test('keeps a thousand passages and lets the oldest go', () => {
    const first = readSource(passage(), 'en');
    for (let number = 0; number < 1_000; number++) readSource(passage({ text: `Passage ${number}.` }), 'en');
    expect(readSource(passage(), 'en')).not.toBe(first);
  });
});
