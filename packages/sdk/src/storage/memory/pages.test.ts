import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending, descending, takePage } from './pages.ts';

const rows = fc.uniqueArray(fc.record({ at: fc.integer({ min: 0, max: 5 }), id: fc.string() }), {
  selector: (row) => row.id,
});

describe('takePage', () => {
  it('shows each row once and in order, whatever the page size', () => {
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(ascending, descending),
        (all, limit, compare) => {
          const place = (row: { at: number; id: string }) => [row.at, row.id];
          const seen: { at: number; id: string }[] = [];
          let cursor: string | undefined;
          do {
            const page = { limit, ...(cursor === undefined ? {} : { cursor }) };
            const taken = takePage(all, { page, place, compare });
            seen.push(...taken.items);
            cursor = taken.nextCursor;
          } while (cursor !== undefined);
          expect(seen).toEqual([...all].sort((left, right) => compare(place(left), place(right))));
        },
      ),
    );
  });

  it('refuses foreign cursors', () => {
    for (const cursor of ['', 'x', '%', '{}', '7']) {
      const call = () => takePage([], { page: { cursor }, place: () => [], compare: ascending });
      expect(call).toThrow(expect.objectContaining({ code: 'invalid_input' }));
    }
  });
});
