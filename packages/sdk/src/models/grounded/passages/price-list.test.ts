import { describe, expect, it } from 'vitest';
import type { Source } from '#agents/customer-service/reply.ts';
import { priceList } from './price-list.ts';

const section = (index: number, id: string, heading: string, text: string): Source => ({
  index,
  kind: 'passage',
  id,
  title: `Shipping: countries and rates – ${heading}`,
  text,
  language: 'en',
});

/** As ranking gives them: not in the page's order. */
const PAGE = [
  section(1, 'shipping#4', 'Rest of the world', 'Delivery to the rest of the world costs €24.90.'),
  section(2, 'shipping#5', 'Free delivery', 'Thresholds count the price of the goods.'),
  section(3, 'shipping#2', 'European Union', 'We deliver to Austria, Belgium and Spain: €9.90.'),
  section(5, 'shipping#3', 'United Kingdom', 'Delivery to the United Kingdom costs €16.90.'),
  section(4, 'shipping#1', 'France', '- **To your door**: €5.90.\n- **Express**: €12.90. Delivery next day.'),
];
const listed = (question: string, passages: readonly Source[] = PAGE) =>
  priceList(question, passages, 'en').map(({ source }) => source);

describe('the list of prices', () => {
  it('has the sections of the page that state amounts, in the page’s order', () => {
    expect(listed('how much is shipping?')).toEqual([4, 3, 5, 1]);
    expect(listed('What are your delivery costs?')).toEqual([4, 3, 5, 1]);
  });

  it.each([
    'how much is shipping to Spain?',
    'how much is shipping to canada',
    'how much is shipping to the UK?',
    'how much is express shipping',
  ])('is not given where a word singles sections out: %s', (question) => {
    expect(listed(question)).toEqual([]);
  });

  it.each(['how long does shipping take?', 'what are your delivery times?'])(
    'or times, where those are asked for: %s',
    (question) => {
      const times = PAGE.map((one) => ({ ...one, text: `${one.text} 2 to 3 business days.` }));
      expect(listed(question, times)).toEqual([4, 3, 5, 1, 2]);
    },
  );

  it('is not given for another question, nor from pages of which few sections are known', () => {
    expect(listed('how long does shipping take?')).toEqual([]);
    expect(listed('how much is shipping?', PAGE.slice(0, 2))).toEqual([]);
  });
});
