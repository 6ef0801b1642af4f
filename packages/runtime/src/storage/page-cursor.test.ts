import { describe, expect, it } from 'vitest';
import { pageLimit, readCursor, toPage } from './page-cursor.ts';

const page = (rows: readonly number[], limit: number) =>
  toPage(rows, { limit, item: (row) => row, place: (row) => [row, `id ${row}`] });

describe('cursors', () => {
  it('go on after the last row of a page', () => {
    const { items, nextCursor } = page([1, 2, 3], 2);
    expect(items).toEqual([1, 2]);
    expect(readCursor({ cursor: nextCursor! }, ['number', 'string'])).toEqual([2, 'id 2']);
  });

  it('are absent on the last page', () => {
    expect(page([1, 2], 2)).toEqual({ items: [1, 2] });
    expect(page([], 2)).toEqual({ items: [] });
  });

  it.each([
    '',
    'x',
    '["text"]',
    '{}',
    '[1e999,"id"]',
    '[9e15,"id"]',
    '[8640000000000000,"id"]',
    '[null,"id"]',
  ])('refuse what is no cursor of the list: %j', (place) => {
    const cursor = place.length > 1 ? Buffer.from(place).toString('base64url') : place;
    expect(() => readCursor({ cursor }, ['number', 'string'])).toThrow(
      expect.objectContaining({ code: 'invalid_input' }),
    );
  });
});

describe('pageLimit', () => {
  it.each([
    [undefined, 50],
    [0, 1],
    [-3, 1],
    [7.9, 7],
    [1000, 200],
  ])('makes %s rows %s', (limit, expected) => {
    expect(pageLimit(limit === undefined ? undefined : { limit })).toBe(expected);
  });
});
