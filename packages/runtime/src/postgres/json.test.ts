import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson, toText, withoutNulls } from './json.ts';

describe('toJson', () => {
  it('leaves out what PostgreSQL cannot hold', () => {
    expect(JSON.parse(toJson({ text: 'a\0b\ud800c', list: ['\udc00'] }))).toEqual({
      text: 'ab\ufffdc',
      list: ['\ufffd'],
    });
  });

  it('changes nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(toJson(value)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('never gives an escape that PostgreSQL refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const kept = JSON.parse(toJson({ text })).text as string;
        expect(kept).not.toContain('\0');
        expect(kept.isWellFormed()).toBe(true);
        expect(toText(text)).toBe(kept);
      }),
    );
  });
});

describe('withoutNulls', () => {
  it('leaves fields out that are null or undefined, and no others', () => {
    expect(withoutNulls({ a: null, b: undefined, c: 0, d: '', e: false })).toEqual({ c: 0, d: '', e: false });
  });
});
