/** Latencies of one run, in milliseconds. */
export interface Latencies {
  readonly count: number;
  readonly perSecond: number;
  /** Calls for each second of processor time that this process had: what others on the machine take does not count. */
  readonly perProcessorSecond: number;
  readonly median: number;
  readonly p95: number;
}

export interface MeasureOptions {
  /** How long to measure. */
  readonly milliseconds: number;
  /** Calls under way at once. @default 1 */
  readonly concurrency?: number;
  /** Calls before the clock starts. @default 200 */
  readonly warmUp?: number;
}

/** Runs `work` over and over until the time is up, at that concurrency, after a warm-up. */
export async function measure(
  work: (index: number) => Promise<unknown>,
  { milliseconds, concurrency = 1, warmUp = 200 }: MeasureOptions,
): Promise<Latencies> {
  let next = 0;
  await atOnce(concurrency, async () => {
    while (next < warmUp) await work(next++);
  });
  const latencies: number[] = [];
  const begun = performance.now();
  const before = process.cpuUsage();
  await atOnce(concurrency, async () => {
    while (performance.now() - begun < milliseconds) {
      const started = performance.now();
      await work(next++);
      latencies.push(performance.now() - started);
    }
  });
  const elapsed = performance.now() - begun;
  const { user, system } = process.cpuUsage(before);
  return { ...summarise(latencies, elapsed), perProcessorSecond: latencies.length / ((user + system) / 1e6) };
}

/** Runs the same loop several times side by side. */
export async function atOnce(concurrency: number, loop: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: concurrency }, loop));
}

/** Calls per second of a synchronous function over these texts, run again and again. */
export function callsPerSecond(
  texts: readonly string[],
  work: (text: string) => unknown,
  milliseconds: number,
): number {
  let calls = 0;
  const begun = performance.now();
  while (performance.now() - begun < milliseconds) {
    for (const text of texts) work(text);
    calls += texts.length;
  }
  return (calls / (performance.now() - begun)) * 1000;
}

/** Rate, median and 95th percentile of latencies taken over `elapsed` milliseconds. */
function summarise(latencies: readonly number[], elapsed: number) {
  const sorted = latencies.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    count: sorted.length,
    perSecond: (sorted.length / elapsed) * 1000,
    median: at(0.5),
    p95: at(0.95),
  };
}

/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}
