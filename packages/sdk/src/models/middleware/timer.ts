/** Where waiting comes from; tests pass their own. */
export interface Timer {
  /** Calls back once after that many milliseconds, unless the function it returns is called before. */
  schedule(callback: () => void, milliseconds: number): () => void;
}

/** The machine's timers. They do not keep a process alive. */
export const systemTimer: Timer = {
  schedule(callback, milliseconds) {
    const handle = setTimeout(callback, milliseconds);
    handle.unref?.();
    return () => clearTimeout(handle);
  },
};
