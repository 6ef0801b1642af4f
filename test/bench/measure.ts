/** Latencies of one run, in milliseconds. */
export interface Latencies {
  readonly count: number;
  readonly perSecond: number;
  readonly median: number;
  readonly p95: number;
}

/** Runs `work` over and over until the time is up, at that concurrency, after a warm-up. */
export async function measure(work: (index: number) => Promise<unknown>, options: { milliseconds: number; concurrency?: number; warmUp?: number }): Promise<Latencies> {
  const { milliseconds, concurrency = 1, warmUp = 200 } = options;
  for (let index = 0; index < warmUp; index += 1) await work(index);
  const latencies: number[] = [];
  const begun = performance.now();
  let next = warmUp;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() - begun < milliseconds) {
        const started = performance.now();
        await work(next++);
        latencies.push(performance.now() - started);
      }
    }),
  );
  return summarise(latencies, performance.now() - begun);
}

/** Rate, median and 95th percentile of latencies taken over `elapsed` milliseconds. */
export function summarise(latencies: readonly number[], elapsed: number): Latencies {
  const sorted = latencies.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, perSecond: (sorted.length / elapsed) * 1000, median: at(0.5), p95: at(0.95) };
}

/** One line of the report: what, how much, and the goal it is held against. */
export function line(name: string, value: string, goal?: string): void {
  process.stdout.write(`  ${name.padEnd(58)} ${value}${goal ? `   (goal ${goal})` : ''}\n`);
}
