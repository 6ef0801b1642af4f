import { withinOneEdit } from '@commerceai/sdk/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeMisspelt, spellingKeys } from './shelf.ts';

const word = fc.stringMatching(/^[a-z]{5,12}$/);

describe('spellingKeys', () => {
  it('meet for every word one edit away', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (right, at, letter) => {
        const place = at % right.length;
        const swapped =
          right.slice(0, place) +
          right
            .slice(place, place + 2)
            .split('')
            .reverse()
            .join('') +
          right.slice(place + 2);
        const wrong = [
          right.slice(0, place) + letter + right.slice(place),
          right.slice(0, place) + letter + right.slice(place + 1),
          right.slice(0, place) + right.slice(place + 1),
          swapped,
        ];
        const keys = new Set(spellingKeys(7, right));
        for (const other of wrong.filter((candidate) => candidate.length >= 5)) {
          expect(withinOneEdit(right, other)).toBe(true);
          expect(spellingKeys(7, other).some((key) => keys.has(key))).toBe(true);
        }
      }),
    );
  });

  it('never meet across shelves', () => {
    const keys = new Set(spellingKeys(1, 'chemise'));
    expect(spellingKeys(2, 'chemise').some((key) => keys.has(key))).toBe(false);
  });

  it('leave short words and numbers alone', () => {
    expect(spellingKeys(1, 'lin')).toEqual([]);
    expect(spellingKeys(1, 'ab1234')).toEqual([]);
    expect(mayBeMisspelt('robe')).toBe(false);
    expect(mayBeMisspelt('chemise')).toBe(true);
  });
});
