/** Takes steps in order, each again after a pause for as long as it fails, and all of them just once. */
export function untilDone(options: {
  steps: readonly (() => Promise<void>)[];
  /** Milliseconds. */
  pause: number;
  onFailure: (error: unknown) => void;
}): { stop(): void } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let next = 0;

  async function go(): Promise<void> {
    try {
      for (let step = options.steps[next]; step && !stopped; step = options.steps[next]) {
        await step();
        next += 1;
      }
    } catch (error) {
      if (stopped) return;
      options.onFailure(error);
      timer = setTimeout(() => void go(), options.pause);
    }
  }

  void go();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
