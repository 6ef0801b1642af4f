import { InvalidInputError } from '#errors/invalid-input-error.ts';
import type { Page, PageRequest } from '../page.ts';
import { copy } from './copy.ts';

const DEFAULT_LIMIT = 50;
const MAXIMUM_LIMIT = 200;

/** Where a row stands in its list: values by which rows are ordered, the last one unique. */
export type Place = readonly (number | string)[];

/**
 * One page of rows that come in order of their place. The cursor is the place of the last row returned, so that rows
 * added before or after it shift nothing.
 *
 * @param compare negative when `left` comes first, as for `Array.prototype.sort`
 * @throws InvalidInputError when the cursor is none of ours
 */
export function takePage<Row>(
  rows: Iterable<Row>,
  {
    page = {},
    place,
    compare,
  }: {
    readonly page?: PageRequest | undefined;
    readonly place: (row: Row) => Place;
    readonly compare: (left: Place, right: Place) => number;
  },
): Page<Row> {
  const limit = Math.min(Math.max(Math.trunc(page.limit ?? DEFAULT_LIMIT), 1), MAXIMUM_LIMIT);
  const after = page.cursor === undefined ? undefined : readCursor(page.cursor);
  const placed: { readonly row: Row; readonly at: Place }[] = [];
  for (const row of rows) {
    const at = place(row);
    if (after === undefined || compare(at, after) > 0) placed.push({ row, at });
  }
  placed.sort((left, right) => compare(left.at, right.at));
  const taken = placed.slice(0, limit);
  const last = taken.at(-1);
  return {
    items: taken.map(({ row }) => copy(row)),
    ...(placed.length > limit && last ? { nextCursor: writeCursor(last.at) } : {}),
  };
}

/** Smallest first by each value in turn. */
export function ascending(left: Place, right: Place): number {
  for (let index = 0; index < left.length; index++) {
    const [first, second] = [left[index]!, right[index]!];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

/** Largest first by each value in turn. */
export function descending(left: Place, right: Place): number {
  return ascending(right, left);
}

function writeCursor(place: Place): string {
  return encodeURIComponent(JSON.stringify(place));
}

function readCursor(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(decodeURIComponent(cursor));
    if (Array.isArray(place)) return place as Place;
  } catch {
    // Falls through: whatever is wrong with it, the caller can only pass another.
  }
  throw new InvalidInputError({
    message: 'The cursor is not one that this list gave. Pass `nextCursor` of the previous page, or none.',
    fields: [{ path: 'cursor', message: 'not a cursor of this list' }],
  });
}
