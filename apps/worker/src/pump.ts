/** Takes what is due and works on it, several at once, until nothing is due. */
export interface Pump {
  /** Looks now. Resolves when nothing due is left; rejects when taking fails. */
  wake(): Promise<void>;
  /** Takes nothing new; resolves when what was taken is done. */
  stop(): Promise<void>;
}

/**
 * The loop behind inbox and outbox: `take` claims rows under a lease, `handle` works on one and settles it. A row
 * whose handling throws keeps its lease and is found again when that ends.
 */
export function createPump<Item>(options: {
  take: (limit: number) => Promise<readonly Item[]>;
  handle: (item: Item) => Promise<void>;
  /** Told of each row that could not be settled. */
  onError: (error: unknown, item: Item) => void;
  concurrency: number;
}): Pump {
  const active = new Set<Promise<void>>();
  let bell = createBell();
  let running: Promise<void> | undefined;
  let stopped = false;

  function begin(item: Item): void {
    const work = options
      .handle(item)
      .catch((error) => options.onError(error, item))
      .finally(() => active.delete(work));
    active.add(work);
  }

  async function run(): Promise<void> {
    while (!stopped) {
      bell = createBell();
      const free = options.concurrency - active.size;
      const items = free > 0 ? await options.take(free) : [];
      for (const item of items) begin(item);
      if (active.size === 0 && !bell.rung) return;
      // Finishing one frees its place, and its thread for the next of it.
      await Promise.race([...active, bell.ringing]);
    }
  }

  return {
    wake() {
      if (stopped) return Promise.resolve();
      bell.ring();
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
    async stop() {
      stopped = true;
      bell.ring();
      await running?.catch(() => undefined);
      while (active.size > 0) await Promise.allSettled(active);
    },
  };
}

interface Bell {
  rung: boolean;
  readonly ringing: Promise<void>;
  ring(): void;
}

function createBell(): Bell {
  const { promise, resolve } = Promise.withResolvers<void>();
  const bell: Bell = {
    rung: false,
    ringing: promise,
    ring() {
      bell.rung = true;
      resolve();
    },
  };
  return bell;
}
