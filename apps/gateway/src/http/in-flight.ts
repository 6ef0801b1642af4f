/** Work that goes on after its answer was sent, or after the client has gone: a shutdown waits for it. */
export interface InFlight {
  /** Counts the work until it settles. Failures are the caller's to handle. */
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Aborts when waiting has lasted long enough: work that can stop early stops. */
  readonly signal: AbortSignal;
  abort(): void;
}

/** Starts with nothing under way. */
export function createInFlight(): InFlight {
  const works = new Set<Promise<unknown>>();
  const controller = new AbortController();
  return {
    track(work) {
      works.add(work);
      const done = () => works.delete(work);
      work.then(done, done);
      return work;
    },
    async idle() {
      while (works.size > 0) await Promise.allSettled(works);
    },
    signal: controller.signal,
    abort: () => controller.abort(),
  };
}
