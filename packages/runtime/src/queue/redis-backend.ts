import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { QueueBackend } from './queue-backend.ts';

const PREFIX = 'commerceai';
/** Longest pause between two attempts to reach Redis. */
const RECONNECT_MS = 1000;

export function redisBackend(options: { redisUrl: string; logger: Pick<Logger, 'warn'> }): QueueBackend {
  const connect = (fields: { enableOfflineQueue: boolean }) => {
    const redis = new Redis(options.redisUrl, {
      ...fields,
      lazyConnect: true,
      maxRetriesPerRequest: null,
      connectTimeout: 2000,
      retryStrategy: (attempt) => Math.min(attempt * 50, RECONNECT_MS),
    });
    let told = false;
    redis.on('ready', () => {
      told = false;
    });
    redis.on('error', (error) => {
      if (!told) options.logger.warn({ err: error }, 'Redis does not answer');
      told = true;
    });
    return redis;
  };
  // Who hands over a job hears at once that Redis is away; a worker waits until it is back.
  const forQueues = connect({ enableOfflineQueue: false });
  const forWorkers = connect({ enableOfflineQueue: true });
  return {
    async prepare() {
      if (forQueues.status === 'wait') await forQueues.connect();
      if (forQueues.status !== 'ready') await forQueues.ping();
    },
    createQueue: (name, queueOptions) =>
      new Queue(name, { ...queueOptions, connection: forQueues, prefix: PREFIX }),
    createWorker: (name, processor, workerOptions) =>
      new Worker(name, processor, { ...workerOptions, connection: forWorkers, prefix: PREFIX }),
    async close() {
      forQueues.disconnect();
      forWorkers.disconnect();
    },
  };
}
