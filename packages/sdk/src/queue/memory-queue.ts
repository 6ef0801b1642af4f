import { InvalidInputError } from '#errors/invalid-input-error.ts';
import { UnavailableError } from '#errors/unavailable-error.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { EnqueueOptions, JobDefinition, JobHandler, JobQueue } from './job-queue.ts';
import { createTimetable, type Schedule, scheduleTimeout } from './timetable.ts';

/** What became of a job whose attempts are used up. */
export interface FailedJob {
  readonly name: string;
  readonly payload: unknown;
  readonly attempts: number;
  /** What the last attempt failed with. */
  readonly error: unknown;
}

/** Options of {@link memoryQueue}. */
export interface MemoryQueueOptions {
  /** Decides what is due. @default the machine's clock */
  readonly clock?: Clock;
  /** Wakes the queue when something is due. @default setTimeout */
  readonly schedule?: Schedule;
  /** Told of each job that failed for good. @default nobody: such jobs are dropped */
  readonly onFailed?: (job: FailedJob) => void;
}

/** A queue inside the process. */
export interface MemoryQueue extends JobQueue {
  /**
   * Resolves when nothing runs and nothing that has a handler is due by the clock; what is delayed beyond does not
   * hold it up. Jobs that became due since the last look are run, so that a test moves its clock and drains.
   */
  drain(): Promise<void>;
}

/** Milliseconds before the second attempt; each further one waits twice as long. */
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 300_000;
const DEFAULT_ATTEMPTS = 5;
const DEFAULT_CONCURRENCY = 10;

interface Job {
  readonly name: string;
  /** As JSON, like every queue that outlives its process: a payload that would not survive that fails here too. */
  readonly payload: string;
  readonly key?: string;
  readonly attempts: number;
  readonly attempt: number;
}

/** The jobs of one kind that are due, and who does them. */
interface Lane {
  readonly due: Job[];
  running: number;
  concurrency: number;
  perform?: (job: Job) => Promise<void>;
}

/**
 * A queue for one process: concurrency, delays, schedules, retries with exponential back-off, idempotency keys. What
 * it holds is gone with the process.
 *
 * @example
 * const queue = memoryQueue({ clock });
 * await queue.process(welcomeJob, async ({ email }) => send(email));
 * await queue.enqueue(welcomeJob, { email: 'camille@example.com' });
 * await queue.drain();
 */
export function memoryQueue(options: MemoryQueueOptions = {}): MemoryQueue {
  const timetable = createTimetable({
    clock: options.clock ?? systemClock,
    schedule: options.schedule ?? scheduleTimeout,
  });
  const lanes = new Map<string, Lane>();
  const keys = new Set<string>();
  const schedules = new Map<string, () => void>();
  const shutdown = new AbortController();
  const idle: (() => void)[] = [];

  const laneOf = (name: string): Lane => {
    let lane = lanes.get(name);
    if (lane === undefined) {
      lane = { due: [], running: 0, concurrency: DEFAULT_CONCURRENCY };
      lanes.set(name, lane);
    }
    return lane;
  };

  const isIdle = () => {
    for (const { running, due, perform } of lanes.values()) {
      const willRun = perform !== undefined && !shutdown.signal.aborted && due.length > 0;
      if (running > 0 || willRun) return false;
    }
    return true;
  };

  const pump = (lane: Lane) => {
    while (lane.perform && lane.running < lane.concurrency && lane.due.length > 0) {
      if (shutdown.signal.aborted) return;
      lane.running++;
      void run(lane, lane.perform, lane.due.shift()!);
    }
  };

  const add = (job: Job, delay: number) => {
    const place = () => {
      const lane = laneOf(job.name);
      lane.due.push(job);
      pump(lane);
    };
    if (delay > 0) timetable.add(delay, place);
    else place();
  };

  const run = async (lane: Lane, perform: (job: Job) => Promise<void>, job: Job) => {
    // Lets `enqueue` resolve before the job begins, as it does when another process takes it.
    await Promise.resolve();
    try {
      await perform(job);
      release(job);
    } catch (error) {
      retry(job, error);
    }
    lane.running--;
    pump(lane);
    if (!isIdle()) return;
    for (const resolve of idle.splice(0)) resolve();
  };

  const retry = (job: Job, error: unknown) => {
    if (job.attempt < job.attempts) {
      add(
        { ...job, attempt: job.attempt + 1 },
        Math.min(FIRST_RETRY * 2 ** (job.attempt - 1), LONGEST_RETRY),
      );
      return;
    }
    release(job);
    options.onFailed?.({ name: job.name, payload: JSON.parse(job.payload), attempts: job.attempts, error });
  };

  const release = (job: Job) => {
    if (job.key !== undefined) keys.delete(job.key);
  };

  const whenIdle = () => {
    if (isIdle()) return Promise.resolve();
    return new Promise<void>((resolve) => idle.push(resolve));
  };

  const enqueue = <Payload>(
    definition: JobDefinition<Payload>,
    payload: Payload,
    { idempotencyKey, delay = 0, attempts = DEFAULT_ATTEMPTS }: EnqueueOptions = {},
  ) => {
    if (shutdown.signal.aborted) {
      throw new UnavailableError({
        dependency: 'queue',
        message: 'The queue is closed and takes no more jobs.',
      });
    }
    const text = toJson(definition, payload);
    const key = idempotencyKey === undefined ? undefined : JSON.stringify([definition.name, idempotencyKey]);
    if (key !== undefined && keys.has(key)) return;
    if (key !== undefined) keys.add(key);
    const job: Job = { name: definition.name, payload: text, attempts, attempt: 1 };
    add(key === undefined ? job : { ...job, key }, delay);
  };

  return {
    async enqueue(definition, payload, enqueueOptions) {
      enqueue(definition, payload, enqueueOptions);
    },
    async process<Payload>(
      definition: JobDefinition<Payload>,
      handler: JobHandler<Payload>,
      { concurrency = DEFAULT_CONCURRENCY } = {},
    ) {
      const lane = laneOf(definition.name);
      if (lane.perform !== undefined) {
        throw new InvalidInputError({
          message: `Jobs "${definition.name}" already have a handler. Call process once for each kind of job.`,
        });
      }
      lane.concurrency = concurrency;
      lane.perform = async (job) =>
        handler(definition.payload.parse(JSON.parse(job.payload)), {
          attempt: job.attempt,
          signal: shutdown.signal,
        });
      pump(lane);
    },
    async schedule(definition, payload, { key, every }) {
      toJson(definition, payload);
      schedules.get(key)?.();
      const arm = () => schedules.set(key, timetable.add(every, tick));
      const tick = () => {
        // The key keeps a slow run from being overtaken by the next one.
        enqueue(definition, payload, { idempotencyKey: `schedule ${key}` });
        arm();
      };
      arm();
    },
    async drain() {
      timetable.release();
      while (!isIdle()) {
        await whenIdle();
        timetable.release();
      }
    },
    async close() {
      shutdown.abort();
      timetable.clear();
      await whenIdle();
      timetable.clear();
    },
  };
}

function toJson<Payload>(definition: JobDefinition<Payload>, payload: Payload): string {
  const text = JSON.stringify(payload) ?? 'null';
  const checked = definition.payload.safeParse(JSON.parse(text));
  if (checked.success) return text;
  throw new InvalidInputError({
    message: `The payload does not fit job "${definition.name}": ${checked.error.issues[0]?.message ?? 'invalid'}.`,
    fields: checked.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    cause: checked.error,
  });
}
