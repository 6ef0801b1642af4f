import { describe, expect, it } from 'vitest';
import { EMPTY_SQL, join, plain, prepared, sql } from './sql.ts';

describe('sql', () => {
  it('numbers values, also those of pieces inside', () => {
    const inner = sql`b = ${2} AND c = ${'three'}`;
    expect(plain(sql`SELECT ${1} WHERE ${inner} ${EMPTY_SQL} LIMIT ${4}`)).toEqual({
      text: 'SELECT $1 WHERE b = $2 AND c = $3  LIMIT $4',
      values: [1, 2, 'three', 4],
    });
  });

  it('joins pieces, and finds nothing where there are none', () => {
    expect(plain(join([sql`a = ${1}`, sql`b = ${2}`], ' OR ')).text).toBe('a = $1 OR b = $2');
    expect(plain(join([], ' AND ')).text).toBe('false');
  });

  it('never lets a value become SQL', () => {
    expect(plain(sql`SELECT ${"'; DROP TABLE shops; --"}`)).toEqual({
      text: 'SELECT $1',
      values: ["'; DROP TABLE shops; --"],
    });
  });

  it('gives one name to one text, whatever the values', () => {
    const find = (id: string) => prepared(sql`SELECT FROM shops WHERE id = ${id}`);
    expect(find('a').name).toBe(find('b').name);
    expect(find('a').name).not.toBe(prepared(sql`SELECT FROM shops`).name);
  });

  it('writes dates in UTC', () => {
    const date = new Date('1911-03-02T09:00:00.123Z');
    expect(plain(sql`SELECT ${date}`).values).toEqual(['1911-03-02T09:00:00.123Z']);
  });
});
