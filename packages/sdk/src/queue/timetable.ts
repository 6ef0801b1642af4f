import type { Clock } from '../clock.ts';

/** Runs something after that many milliseconds; what it returns calls it off. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

/** The runtime's own timer. */
export const scheduleTimeout: Schedule = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Things to do later, by a clock that may be a test's. */
export interface Timetable {
  /** Returns what calls it off. */
  add(delay: number, action: () => void): () => void;
  /** Does everything that is due now, without waiting for a timer. */
  release(): void;
  clear(): void;
}

/** setTimeout takes at most this many milliseconds, 24.8 days; longer waits are cut into pieces. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Entry {
  readonly dueAt: number;
  readonly action: () => void;
  callOff: () => void;
}

export function createTimetable({
  clock,
  schedule,
}: {
  readonly clock: Clock;
  readonly schedule: Schedule;
}): Timetable {
  const entries = new Set<Entry>();

  const arm = (entry: Entry) => {
    const wait = Math.max(0, entry.dueAt - clock.now().getTime());
    entry.callOff = schedule(() => fire(entry), Math.min(wait, LONGEST_TIMER));
  };
  const remove = (entry: Entry) => {
    entry.callOff();
    entries.delete(entry);
  };
  const fire = (entry: Entry) => {
    if (!entries.has(entry)) return;
    // A timer may be a little early, and a test's clock may stand still.
    if (entry.dueAt > clock.now().getTime()) return arm(entry);
    remove(entry);
    entry.action();
  };

  return {
    add(delay, action) {
      const entry: Entry = { dueAt: clock.now().getTime() + delay, action, callOff: () => {} };
      entries.add(entry);
      arm(entry);
      return () => remove(entry);
    },
    release() {
      const now = clock.now().getTime();
      const due = [...entries].filter((entry) => entry.dueAt <= now);
      for (const entry of due.sort((left, right) => left.dueAt - right.dueAt)) fire(entry);
    },
    clear() {
      for (const entry of entries) remove(entry);
    },
  };
}
