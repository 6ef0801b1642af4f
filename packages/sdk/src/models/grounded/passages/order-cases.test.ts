import { expect, it } from 'vitest';
import { analyseQuery } from '#text/index.ts';
import { readWish, selectUnits } from './select.ts';
import { readHeading, readUnits } from './unit.ts';

const PAGE =
  'As long as the order has **not shipped**, we can change the address. Once the parcel has left, we can no longer change the address. We pack by hand.';

function told(question: string, order?: 'before' | 'after') {
  const candidate = {
    source: 1,
    page: 'changes',
    units: readUnits(PAGE, 'en'),
    heading: readHeading('Changes', 'en'),
    terms: analyseQuery(question, 'en'),
  };
  return selectUnits([candidate], { wish: readWish(question), limit: 1, order })
    .flatMap(({ units }) => units)
    .map(({ text }) => text.split(' ').slice(0, 2).join(' '));
}

it('tells both cases where no order is known', () => {
  expect(told('can I change the address?')).toEqual(['As long', 'Once the']);
});

it('tells the case of the order that is known', () => {
  expect(told('can I change the address?', 'before')).toEqual(['As long']);
  expect(told('can I change the address?', 'after')).toEqual(['Once the']);
});

it('leaves what is no such rule alone', () => {
  expect(told('do you pack by hand?')).toEqual(['We pack']);
});
