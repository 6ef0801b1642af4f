import type { OpeningInterval, ShopSettings } from '#agents/customer-service/shop-settings.ts';

type OpeningHours = ShopSettings['openingHours'];

/** Days in a row with the same hours. */
export interface DaySpan {
  /** Monday is 0. */
  readonly first: number;
  readonly last: number;
  readonly intervals: readonly OpeningInterval[];
}

/** The open days of a week, neighbours with equal hours together. */
export function daySpans(week: OpeningHours['week']): DaySpan[] {
  const spans: DaySpan[] = [];
  week.slice(0, 7).forEach((intervals, day) => {
    const previous = spans.at(-1);
    if (intervals.length === 0) return;
    if (previous?.last === day - 1 && sameHours(previous.intervals, intervals)) {
      spans[spans.length - 1] = { ...previous, last: day };
    } else {
      spans.push({ first: day, last: day, intervals });
    }
  });
  return spans;
}

function sameHours(left: readonly OpeningInterval[], right: readonly OpeningInterval[]): boolean {
  return (
    left.length === right.length &&
    left.every(([a, b], index) => right[index]?.[0] === a && right[index]?.[1] === b)
  );
}
