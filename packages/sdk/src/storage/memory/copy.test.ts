import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copy } from './copy.ts';

const key = fc.string().filter((name) => name !== '__proto__');
const plain = fc.anything({ key, withDate: true });

describe('copy', () => {
  it('equals the original and shares nothing with it', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(copy(value)).toEqual(value);
      }),
    );
    const original = { at: new Date(0), lines: [{ id: 'a' }], nested: { tags: ['x'] } };
    const copied = copy(original);
    copied.at.setTime(5);
    copied.lines[0]!.id = 'b';
    copied.nested.tags.push('y');
    expect(original).toEqual({ at: new Date(0), lines: [{ id: 'a' }], nested: { tags: ['x'] } });
  });

  it('takes no prototype from what it is given', () => {
    const copied = copy(JSON.parse('{"__proto__": {"verified": true}, "name": "eve"}'));
    expect(copied.verified).toBeUndefined();
    expect(copied.name).toBe('eve');
  });
});
