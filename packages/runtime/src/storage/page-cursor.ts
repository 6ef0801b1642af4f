import { InvalidInputError, type Page, type PageRequest } from '@commerceai/sdk';

const DEFAULT_LIMIT = 50;
const MAXIMUM_LIMIT = 200;
/** Milliseconds from 1970 to the end of the year 9999: beyond it dates are written with six digits, which PostgreSQL does not read. */
const LAST_INSTANT = 253_402_300_799_999;

/** Values a list is ordered by, the last one unique: the place of a row. */
export type Place = readonly (string | number)[];

/** How many rows a page may have, within the limits. */
export function pageLimit(page: PageRequest | undefined): number {
  return Math.min(Math.max(Math.trunc(page?.limit ?? DEFAULT_LIMIT), 1), MAXIMUM_LIMIT);
}

/**
 * The place after which a page begins; undefined for the first page.
 *
 * @param shape types of the place's values, to refuse a cursor of another list
 * @throws InvalidInputError when the cursor is none of ours
 */
export function readCursor<const Shape extends readonly ('string' | 'number')[]>(
  page: PageRequest | undefined,
  shape: Shape,
): { [Index in keyof Shape]: Shape[Index] extends 'number' ? number : string } | undefined {
  if (page?.cursor === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(page.cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === shape.length) {
      if (place.every((value, index) => typeof value === shape[index] && isOrdered(value)))
        return place as never;
    }
  } catch {
    // Falls through: whatever is wrong with it, the caller can only pass another.
  }
  throw new InvalidInputError({
    message: 'The cursor is not one that this list gave. Pass `nextCursor` of the previous page, or none.',
    fields: [{ path: 'cursor', message: 'not a cursor of this list' }],
  });
}

/** Milliseconds and sequences are numbers that a date can have; anything beyond comes from no list of ours. */
function isOrdered(value: unknown): boolean {
  return typeof value !== 'number' || Math.abs(value) <= LAST_INSTANT;
}

/**
 * A page from `limit + 1` rows: the row too many tells that there is a next one.
 *
 * @param place where the next page goes on, from the last row of this one
 */
export function toPage<Row, Item>(
  rows: readonly Row[],
  options: { limit: number; item: (row: Row) => Item; place: (row: Row) => Place },
): Page<Item> {
  const taken = rows.slice(0, options.limit);
  const last = taken.at(-1);
  const more = rows.length > options.limit && last !== undefined;
  return {
    items: taken.map(options.item),
    ...(more ? { nextCursor: Buffer.from(JSON.stringify(options.place(last))).toString('base64url') } : {}),
  };
}
