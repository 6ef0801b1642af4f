import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('makes each value once', () => {
  const made: string[] = [];
  const lengths = remember<number>(10);
  const lengthOf = (word: string) =>
    lengths(word, () => {
      made.push(word);
      return word.length;
    });

  expect([lengthOf('robe'), lengthOf('gilet'), lengthOf('robe')]).toEqual([4, 5, 4]);
  expect(made).toEqual(['robe', 'gilet']);
});

test('forgets the oldest when it is full, and no other', () => {
  const made: string[] = [];
  const kept = remember<string>(2);
  const make = (key: string) => () => {
    made.push(key);
    return key;
  };
  for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) kept(key, make(key));
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});

test('keeps nothing of what could not be made', () => {
  const kept = remember<string>(2);
  expect(() =>
    kept('a', () => {
      throw new Error('not now');
    }),
  ).toThrow('not now');
  expect(kept('a', () => 'made')).toBe('made');
});
