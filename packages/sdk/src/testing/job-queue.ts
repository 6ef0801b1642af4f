import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { defineJob, type JobQueue } from '#queue/job-queue.ts';

/** A queue made for one test. */
export interface JobQueueUnderTest {
  readonly queue: JobQueue;
  /** Lets that much time pass for the queue. @default the time really passes */
  readonly pass?: (milliseconds: number) => Promise<void>;
  /** Frees what the queue needed, after it was closed. */
  close?(): Promise<void>;
}

const PATIENCE = { timeout: 15_000, interval: 20 };

/**
 * The conformance suite of the queue port.
 *
 * @example
 * testJobQueue({ create: async () => ({ queue: bullQueue({ connection }) }) });
 */
export function testJobQueue({ create }: { readonly create: () => Promise<JobQueueUnderTest> }): void {
  describe('job queue', () => {
    let underTest: JobQueueUnderTest;
    beforeEach(async () => {
      underTest = await create();
    });
    afterEach(async () => {
      await underTest.queue.close();
      await underTest.close?.();
    });

    const newJob = () => defineJob(`test.${crypto.randomUUID()}`, z.object({ name: z.string() }));
    const eventually = (check: () => void) =>
      vi.waitFor(async () => {
        await underTest.pass?.(250);
        check();
      }, PATIENCE);

    it('hands each job to its handler, with what it carries', { timeout: 20_000 }, async () => {
      const { queue } = underTest;
      const job = defineJob(
        `test.${crypto.randomUUID()}`,
        z.object({ shopId: z.string(), lines: z.array(z.object({ quantity: z.number() })) }),
      );
      const other = newJob();
      const seen: unknown[] = [];
      const payload = { shopId: 'shop-1', lines: [{ quantity: 2 }, { quantity: 1 }] };
      await queue.process(job, async (given, context) => {
        seen.push({ given, attempt: context.attempt, aborted: context.signal.aborted });
      });
      await queue.process(other, async ({ name }) => void seen.push(name));
      await queue.enqueue(job, payload);
      await eventually(() => expect(seen).toEqual([{ given: payload, attempt: 1, aborted: false }]));
      await queue.enqueue(other, { name: 'other' });
      await eventually(() => expect(seen).toHaveLength(2));
      expect(seen[1]).toBe('other');
    });

    it('keeps what was handed over before there was a handler', { timeout: 20_000 }, async () => {
      const job = newJob();
      const seen: string[] = [];
      await underTest.queue.enqueue(job, { name: 'early' });
      await underTest.queue.process(job, async ({ name }) => void seen.push(name));
      await eventually(() => expect(seen).toEqual(['early']));
    });

    it('refuses a payload that does not fit', async () => {
      const job = newJob();
      const wrong = { name: 7 } as unknown as { name: string };
      await expect(underTest.queue.enqueue(job, wrong)).rejects.toMatchObject({ code: 'invalid_input' });
    });

    it('takes a key once while it knows the first', { timeout: 20_000 }, async () => {
      const job = newJob();
      const seen: string[] = [];
      await underTest.queue.enqueue(job, { name: 'first' }, { idempotencyKey: 'key' });
      await underTest.queue.enqueue(job, { name: 'second' }, { idempotencyKey: 'key' });
      await underTest.queue.enqueue(job, { name: 'other key' }, { idempotencyKey: 'other' });
      await underTest.queue.enqueue(job, { name: 'last' });
      await underTest.queue.process(job, async ({ name }) => void seen.push(name), { concurrency: 1 });
      await eventually(() => expect(seen).toContain('last'));
      expect(seen.sort()).toEqual(['first', 'last', 'other key']);
    });

    it('holds a delayed job back', { timeout: 20_000 }, async () => {
      const job = newJob();
      const seen: string[] = [];
      await underTest.queue.process(job, async ({ name }) => void seen.push(name));
      await underTest.queue.enqueue(job, { name: 'later' }, { delay: 2500 });
      await underTest.queue.enqueue(job, { name: 'now' });
      await eventually(() => expect(seen).toContain('now'));
      expect(seen).toEqual(['now']);
      await eventually(() => expect(seen).toEqual(['now', 'later']));
    });

    it('tries a failing job again, and counts the attempts', { timeout: 20_000 }, async () => {
      const job = newJob();
      const attempts: number[] = [];
      await underTest.queue.process(job, async (_payload, { attempt }) => {
        attempts.push(attempt);
        if (attempt === 1) throw new Error('The mail server is busy.');
      });
      await underTest.queue.enqueue(job, { name: 'flaky' });
      await eventually(() => expect(attempts).toEqual([1, 2]));
    });

    it('tries no more often than it is told', { timeout: 20_000 }, async () => {
      const job = newJob();
      const seen: string[] = [];
      await underTest.queue.process(
        job,
        async ({ name }) => {
          seen.push(name);
          if (name === 'hopeless') throw new Error('Always.');
        },
        { concurrency: 1 },
      );
      await underTest.queue.enqueue(job, { name: 'hopeless' }, { attempts: 1 });
      await underTest.queue.enqueue(job, { name: 'delayed' }, { delay: 1500 });
      await eventually(() => expect(seen).toContain('delayed'));
      expect(seen).toEqual(['hopeless', 'delayed']);
    });

    it('runs as many at once as allowed, and no more', { timeout: 20_000 }, async () => {
      const job = newJob();
      const gate = Promise.withResolvers<void>();
      let running = 0;
      let most = 0;
      let done = 0;
      await underTest.queue.process(
        job,
        async () => {
          running++;
          most = Math.max(most, running);
          await gate.promise;
          running--;
          done++;
        },
        { concurrency: 3 },
      );
      for (let index = 0; index < 7; index++) await underTest.queue.enqueue(job, { name: `job ${index}` });
      await vi.waitFor(() => expect(running).toBe(3), PATIENCE);
      gate.resolve();
      await vi.waitFor(() => expect(done).toBe(7), PATIENCE);
      expect(most).toBe(3);
    });

    it('runs a scheduled job again and again', { timeout: 20_000 }, async () => {
      const job = newJob();
      let runs = 0;
      await underTest.queue.process(job, async () => {
        runs++;
      });
      await underTest.queue.schedule(job, { name: 'sweep' }, { key: job.name, every: 300 });
      await eventually(() => expect(runs).toBeGreaterThanOrEqual(2));
    });

    it('finishes what runs when it is closed, and tells it', { timeout: 20_000 }, async () => {
      const job = newJob();
      const gate = Promise.withResolvers<void>();
      const events: string[] = [];
      await underTest.queue.process(job, async (_payload, { signal }) => {
        signal.addEventListener('abort', () => events.push('told'));
        events.push('started');
        await gate.promise;
        events.push('finished');
      });
      await underTest.queue.enqueue(job, { name: 'slow' });
      await vi.waitFor(() => expect(events).toEqual(['started']), PATIENCE);
      const closed = underTest.queue.close().then(() => events.push('closed'));
      await vi.waitFor(() => expect(events).toContain('told'), PATIENCE);
      gate.resolve();
      await closed;
      expect(events).toEqual(['started', 'told', 'finished', 'closed']);
    });
  });
}
