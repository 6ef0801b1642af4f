import type { Timer } from '#models/middleware/timer.ts';

/** A timer that waits for nobody: what was scheduled is called back when `fire` is. */
export interface ManualTimer extends Timer {
  /** What waits and was not called off. */
  readonly waiting: ReadonlySet<() => void>;
  /** Calls all of it back. */
  fire(): void;
}

/** Makes one. */
export function manualTimer(): ManualTimer {
  const waiting = new Set<() => void>();
  return {
    waiting,
    schedule(callback) {
      waiting.add(callback);
      return () => void waiting.delete(callback);
    },
    fire() {
      for (const callback of [...waiting]) callback();
    },
  };
}
