import type { Clock } from '../clock.ts';

/** A clock that stands still until it is told to move. */
export interface FixedClock extends Clock {
  /** Moves on, and returns the new time. Negative moves back, as a machine's clock may. */
  advance(milliseconds: number): Date;
  set(time: Date): void;
}

/**
 * A clock for tests.
 *
 * @param start @default 2026-11-02T10:00:00Z, a Monday morning in Paris
 * @example
 * const clock = fixedClock();
 * clock.advance(60_000);
 */
export function fixedClock(start: Date | string = '2026-11-02T10:00:00.000Z'): FixedClock {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    advance(milliseconds) {
      time += milliseconds;
      return new Date(time);
    },
    set(moment) {
      time = moment.getTime();
    },
  };
}
