import {
  CommerceAIError,
  InvalidInputError,
  type JobDefinition,
  type JobHandler,
  type JobQueue,
  UnavailableError,
} from '@commerceai/sdk';
import type { Job, JobsOptions, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { postgresBackend } from './postgres-backend.ts';
import type { QueueBackend } from './queue-backend.ts';
import { redisBackend } from './redis-backend.ts';

export type QueueOptions = { readonly logger: Pick<Logger, 'warn' | 'error'> } & (
  | { readonly connectionString: string }
  | { readonly redisUrl: string }
);

const DEFAULT_ATTEMPTS = 5;
const DEFAULT_CONCURRENCY = 10;
/** Milliseconds before the second attempt; each further one waits twice as long. */
const FIRST_RETRY_MS = 1000;
/** Longest that handing over a job may take: above, the queue does not answer. */
const ENQUEUE_MS = 2000;
/** Longest that a connection may take to close; then it is dropped. */
const CLOSE_MS = 2000;
/** How long a job of a killed process is held before another one takes it. */
const LOCK_MS = 15_000;
const STALLED_CHECK_MS = 5000;
/** A job whose process died that often is taken for the cause. */
const MAXIMUM_DEATHS = 5;

const JOB_OPTIONS = {
  attempts: DEFAULT_ATTEMPTS,
  backoff: { type: 'exponential', delay: FIRST_RETRY_MS },
  removeOnComplete: true,
  // Kept a week to look into.
  removeOnFail: { age: 7 * 24 * 3600, count: 1000 },
} as const satisfies JobsOptions;

/** The job queue on BullMQ, in Redis or in PostgreSQL. Connects when first used, and again after an outage. */
export function createQueue(options: QueueOptions): JobQueue {
  const { logger } = options;
  const backend: QueueBackend = 'redisUrl' in options ? redisBackend(options) : postgresBackend(options);
  const queues = new Map<string, Queue>();
  const workers = new Map<string, Worker>();
  const running = new Set<Promise<unknown>>();
  const shutdown = new AbortController();
  let closing: Promise<void> | undefined;

  /** What BullMQ opens when the database is away stays broken, so it is only made when that answers. */
  const queueOf = async (name: string): Promise<Queue> => {
    await backend.prepare();
    let queue = queues.get(name);
    if (queue === undefined) {
      queue = backend.createQueue(name, { defaultJobOptions: JOB_OPTIONS });
      queue.on('error', (error) => logger.warn({ err: error, queue: name }, 'the queue has trouble'));
      queues.set(name, queue);
    }
    return queue;
  };

  const hand = async (work: () => Promise<unknown>): Promise<void> => {
    if (shutdown.signal.aborted) throw unavailable('The queue is closed and takes no more jobs.');
    try {
      await within(ENQUEUE_MS, work());
    } catch (error) {
      if (CommerceAIError.isInstance(error)) throw error;
      throw unavailable('The queue does not answer. Try again shortly.', error);
    }
  };

  const close = async () => {
    shutdown.abort();
    await Promise.all([...workers.values()].map((worker) => worker.pause(true).catch(() => undefined)));
    await Promise.allSettled(running);
    const parts = [...workers.values(), ...queues.values()];
    await within(CLOSE_MS, Promise.allSettled(parts.map((part) => part.close()))).catch(() => undefined);
    await within(CLOSE_MS, backend.close()).catch(() => undefined);
  };

  return {
    async enqueue(definition, payload, { idempotencyKey, delay = 0, attempts = DEFAULT_ATTEMPTS } = {}) {
      const checked = check(definition, payload);
      await hand(async () => {
        const queue = await queueOf(definition.name);
        await queue.add(definition.name, checked, {
          attempts,
          ...(delay > 0 ? { delay } : {}),
          ...(idempotencyKey === undefined ? {} : { deduplication: { id: idempotencyKey } }),
        });
      });
    },
    async process<Payload>(
      definition: JobDefinition<Payload>,
      handler: JobHandler<Payload>,
      { concurrency = DEFAULT_CONCURRENCY } = {},
    ) {
      const { name } = definition;
      if (workers.has(name)) {
        throw new InvalidInputError({
          message: `Jobs "${name}" already have a handler. Call process once for each kind of job.`,
        });
      }
      await hand(() => backend.prepare());
      const perform = async (job: Job) => {
        const run = (async () =>
          handler(definition.payload.parse(job.data), {
            attempt: job.attemptsMade + 1,
            signal: shutdown.signal,
          }))();
        running.add(run);
        try {
          await run;
        } finally {
          running.delete(run);
        }
      };
      const worker = backend.createWorker(name, perform, {
        concurrency,
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_CHECK_MS,
        maxStalledCount: MAXIMUM_DEATHS,
      });
      worker.on('error', (error) => logger.warn({ err: error, queue: name }, 'a worker has trouble'));
      worker.on('failed', (job, error) => {
        if (job && job.attemptsMade >= (job.opts.attempts ?? 1)) {
          logger.error(
            { err: error, queue: name, job: job.id, attempts: job.attemptsMade },
            'a job failed for good',
          );
        }
      });
      workers.set(name, worker);
    },
    async schedule(definition, payload, { key, every }) {
      const checked = check(definition, payload);
      await hand(async () => {
        const queue = await queueOf(definition.name);
        await queue.upsertJobScheduler(key, { every }, { name: definition.name, data: checked });
      });
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** The payload as it will arrive: JSON, and of the job's shape. */
function check<Payload>(definition: JobDefinition<Payload>, payload: Payload): unknown {
  const value: unknown = JSON.parse(JSON.stringify(payload) ?? 'null');
  const checked = definition.payload.safeParse(value);
  if (checked.success) return value;
  throw new InvalidInputError({
    message: `The payload does not fit job "${definition.name}": ${checked.error.issues[0]?.message ?? 'invalid'}.`,
    fields: checked.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    cause: checked.error,
  });
}

function unavailable(message: string, cause?: unknown): UnavailableError {
  return new UnavailableError({ dependency: 'queue', message, ...(cause === undefined ? {} : { cause }) });
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(unavailable(`The queue did not answer within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  // What comes after the deadline is nobody's any more.
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
