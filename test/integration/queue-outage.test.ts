import { createQueue } from '@commerceai/runtime';
import { defineJob, type JobQueue } from '@commerceai/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { findRedis, startRedis, type TestRedis } from '../support/redis.ts';

const logger = { warn() {}, error() {} };
const job = defineJob('test.outage', z.object({ name: z.string() }));
const PATIENCE = { timeout: 15_000, interval: 50 };

const program = findRedis();
if (!program)
  console.warn('Skipped: redis-server is not installed, 2 tests of the queue during an outage of Redis.');

describe.runIf(program)('queue while Redis is away', () => {
  let redis: TestRedis;
  let queue: JobQueue;
  beforeEach(async () => {
    redis = await startRedis(program!);
    queue = createQueue({ redisUrl: redis.url, logger });
  });
  afterEach(async () => {
    await queue.close();
    await redis.remove();
  });

  const enqueueTimed = async (name: string) => {
    const begun = performance.now();
    const outcome = await queue.enqueue(job, { name }).then(
      () => undefined,
      (error: unknown) => error,
    );
    return { outcome, took: performance.now() - begun };
  };

  it('refuses quickly, and both ends recover by themselves', { timeout: 60_000 }, async () => {
    const seen: string[] = [];
    await queue.process(job, async ({ name }) => void seen.push(name));
    await queue.enqueue(job, { name: 'before' });
    await vi.waitFor(() => expect(seen).toEqual(['before']), PATIENCE);

    await redis.stop();
    const { outcome, took } = await enqueueTimed('during');
    expect(outcome).toMatchObject({ code: 'unavailable', retryable: true });
    expect(took).toBeLessThan(2500);

    await redis.start();
    await vi.waitFor(async () => expect((await enqueueTimed('after')).outcome).toBeUndefined(), PATIENCE);
    await vi.waitFor(() => expect(seen).toContain('after'), PATIENCE);
    expect(seen).not.toContain('during');
  });

  it('refuses quickly when Redis was never there, and works once it is', { timeout: 60_000 }, async () => {
    await redis.stop();
    const { outcome, took } = await enqueueTimed('too early');
    expect(outcome).toMatchObject({ code: 'unavailable' });
    expect(took).toBeLessThan(2500);
    await redis.start();
    await vi.waitFor(async () => expect((await enqueueTimed('later')).outcome).toBeUndefined(), PATIENCE);
  });
});
