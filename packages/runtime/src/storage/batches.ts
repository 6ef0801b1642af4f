/** Work for one batch, and who waits for it. */
interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface BatchOptions<Item, Result> {
  /** Items of one group are never worked on at the same time: they would wait for the same lock. */
  readonly group: (item: Item) => string;
  /** Two items with the same key are not put into one batch. */
  readonly key: (item: Item) => string;
  readonly maximum: number;
  /** All or nothing; results in order. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
}

/**
 * Gathers what is asked for while the batch before it runs. A single call goes ahead at once and alone; a bulk load
 * that keeps many calls open pays for one transaction every `maximum` of them.
 */
export function createBatches<Item, Result>(
  options: BatchOptions<Item, Result>,
): (item: Item) => Promise<Result> {
  const groups = new Map<string, Waiting<Item, Result>[]>();

  const runAll = async (group: string, waiting: Waiting<Item, Result>[]) => {
    while (waiting.length > 0) await runBatch(take(waiting, options), options);
    groups.delete(group);
  };

  return (item) =>
    new Promise((resolve, reject) => {
      const group = options.group(item);
      const entry = { item, resolve, reject };
      const waiting = groups.get(group);
      if (waiting) {
        waiting.push(entry);
        return;
      }
      const started = [entry];
      groups.set(group, started);
      void runAll(group, started);
    });
}

function take<Item, Result>(
  waiting: Waiting<Item, Result>[],
  { key, maximum }: BatchOptions<Item, Result>,
): Waiting<Item, Result>[] {
  const keys = new Set<string>();
  let count = 0;
  while (count < waiting.length && count < maximum) {
    const next = key(waiting[count]!.item);
    if (keys.has(next)) break;
    keys.add(next);
    count++;
  }
  return waiting.splice(0, count);
}

/** A batch that fails is tried again item by item, so that one bad item fails alone. */
async function runBatch<Item, Result>(
  batch: readonly Waiting<Item, Result>[],
  options: BatchOptions<Item, Result>,
): Promise<void> {
  try {
    const results = await options.run(batch.map(({ item }) => item));
    batch.forEach(({ resolve }, index) => {
      resolve(results[index]!);
    });
  } catch (error) {
    if (batch.length === 1) batch[0]!.reject(error);
    else for (const waiting of batch) await runBatch([waiting], options);
  }
}
