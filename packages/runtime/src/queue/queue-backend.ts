import type { Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq';

/** Where jobs wait: what BullMQ needs of it, PostgreSQL or Redis. */
export interface QueueBackend {
  /** Makes sure that it is there and fit for use; repeated after a failure. */
  prepare(): Promise<void>;
  createQueue(name: string, options: Omit<QueueOptions, 'connection'>): Queue;
  createWorker(
    name: string,
    processor: ConstructorParameters<typeof Worker>[1],
    options: Omit<WorkerOptions, 'connection'>,
  ): Worker;
  close(): Promise<void>;
}
