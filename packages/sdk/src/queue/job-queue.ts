import type { z } from 'zod';

/** A kind of job: its name and the shape of what it carries. */
export interface JobDefinition<Payload> {
  /** Dotted, "customer-service.inbound". */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
}

/** Options of {@link JobQueue.enqueue}. */
export interface EnqueueOptions {
  /** A second enqueue with the same key, while the first is known to the queue, does nothing. */
  readonly idempotencyKey?: string;
  /** Not before this many milliseconds from now. @default 0 */
  readonly delay?: number;
  /** How often a failing job is tried in all. @default 5 */
  readonly attempts?: number;
}

/** Asynchronous work. Implementations: in memory (this package), BullMQ on PostgreSQL or Redis (the runtime). */
export interface JobQueue {
  /**
   * Hands over a job. Resolves when the queue holds it durably.
   * @throws InvalidInputError when the payload does not fit; UnavailableError when the queue does not answer
   */
  enqueue<Payload>(
    definition: JobDefinition<Payload>,
    payload: Payload,
    options?: EnqueueOptions,
  ): Promise<void>;
  /** Runs `handler` for each job of that kind, at least once each; a handler must be safe to run twice. */
  process<Payload>(
    definition: JobDefinition<Payload>,
    handler: JobHandler<Payload>,
    options?: ProcessOptions,
  ): Promise<void>;
  /** Runs the job regularly, one instance over all processes. `every` in milliseconds. */
  schedule<Payload>(
    definition: JobDefinition<Payload>,
    payload: Payload,
    options: { readonly key: string; readonly every: number },
  ): Promise<void>;
  /** Finishes what runs, takes nothing new. */
  close(): Promise<void>;
}

/** Options of {@link JobQueue.process}. */
export interface ProcessOptions {
  /** Jobs of this kind that may run at once in this process. @default 10 */
  readonly concurrency?: number;
}

/** What a handler is told beside its payload. */
export interface JobContext {
  readonly attempt: number;
  /** Aborted when the process shuts down. */
  readonly signal: AbortSignal;
}

/**
 * Does a job. It may be called twice for one job and must then do nothing twice; throwing has the job tried
 * again.
 */
export type JobHandler<Payload> = (payload: Payload, context: JobContext) => Promise<void>;

/** Names a job and fixes its payload, once, where producer and consumer both import it. */
export function defineJob<Payload>(name: string, payload: z.ZodType<Payload>): JobDefinition<Payload> {
  return { name, payload };
}
