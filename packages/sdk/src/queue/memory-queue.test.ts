import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '#testing/fixed-clock.ts';
import { testJobQueue } from '#testing/job-queue.ts';
import { defineJob } from './job-queue.ts';
import { type FailedJob, memoryQueue } from './memory-queue.ts';
import type { Schedule } from './timetable.ts';

const job = defineJob('test.job', z.object({ name: z.string() }));

/** Timers that never fire: only the clock and `drain` move the queue. */
const never: Schedule = () => () => {};

function setUp() {
  const clock = fixedClock();
  const failed: FailedJob[] = [];
  const queue = memoryQueue({ clock, schedule: never, onFailed: (lost) => failed.push(lost) });
  const pass = async (milliseconds: number) => {
    clock.advance(milliseconds);
    await queue.drain();
  };
  return { clock, queue, failed, pass };
}

describe('memoryQueue', () => {
  testJobQueue({ create: async () => setUp() });

  it('waits twice as long before each further attempt, and reports what failed for good', async () => {
    const { queue, failed, pass } = setUp();
    const error = new Error('Always.');
    let attempts = 0;
    await queue.process(job, async () => {
      attempts++;
      throw error;
    });
    await queue.enqueue(job, { name: 'hopeless' }, { attempts: 4 });
    await queue.drain();
    const afterWaits: number[] = [attempts];
    for (const wait of [999, 1, 1999, 1, 3999, 1, 100_000]) {
      await pass(wait);
      afterWaits.push(attempts);
    }
    expect(afterWaits).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(failed).toEqual([{ name: 'test.job', payload: { name: 'hopeless' }, attempts: 4, error }]);
  });

  it('takes a key again once its job is done or lost', async () => {
    const { queue, pass } = setUp();
    const seen: string[] = [];
    await queue.process(job, async ({ name }) => {
      seen.push(name);
      if (name === 'lost') throw new Error('Lost.');
    });
    for (const name of ['done', 'lost', 'again']) {
      await queue.enqueue(job, { name }, { idempotencyKey: 'key', attempts: 1 });
      await pass(0);
    }
    expect(seen).toEqual(['done', 'lost', 'again']);
  });

  it('keeps the key of a job that waits for its next attempt', async () => {
    const { queue, pass } = setUp();
    const seen: string[] = [];
    await queue.process(job, async ({ name }, { attempt }) => {
      seen.push(name);
      if (attempt === 1) throw new Error('Busy.');
    });
    await queue.enqueue(job, { name: 'first' }, { idempotencyKey: 'key' });
    await queue.drain();
    await queue.enqueue(job, { name: 'second' }, { idempotencyKey: 'key' });
    await pass(1000);
    expect(seen).toEqual(['first', 'first']);
  });

  it('does not let a slow scheduled run be overtaken by the next', async () => {
    const { clock, queue } = setUp();
    const gate = Promise.withResolvers<void>();
    let runs = 0;
    await queue.process(job, async () => {
      runs++;
      await gate.promise;
    });
    await queue.schedule(job, { name: 'sweep' }, { key: 'sweep', every: 1000 });
    clock.advance(1000);
    const drained = queue.drain();
    clock.advance(1000);
    void queue.drain();
    gate.resolve();
    await drained;
    expect(runs).toBe(1);
  });

  it('replaces a schedule of the same key', async () => {
    const { queue, pass } = setUp();
    const seen: string[] = [];
    await queue.process(job, async ({ name }) => void seen.push(name));
    await queue.schedule(job, { name: 'old' }, { key: 'sweep', every: 1000 });
    await queue.schedule(job, { name: 'new' }, { key: 'sweep', every: 2000 });
    await pass(1000);
    await pass(1000);
    await pass(2000);
    expect(seen).toEqual(['new', 'new']);
  });

  it('drains jobs that jobs hand over, and does not wait for jobs without a handler', async () => {
    const { queue } = setUp();
    const follow = defineJob('test.follow', z.object({}));
    const orphan = defineJob('test.orphan', z.object({}));
    const seen: string[] = [];
    await queue.process(job, async ({ name }) => {
      seen.push(name);
      await queue.enqueue(follow, {});
    });
    await queue.process(follow, async () => void seen.push('follow'));
    await queue.enqueue(orphan, {});
    await queue.enqueue(job, { name: 'first' });
    await queue.drain();
    expect(seen).toEqual(['first', 'follow']);
  });

  it('resolves an enqueue before the job begins', async () => {
    const { queue } = setUp();
    const events: string[] = [];
    await queue.process(job, async () => void events.push('begun'));
    const enqueued = queue.enqueue(job, { name: 'x' }).then(() => events.push('enqueued'));
    await queue.drain();
    await enqueued;
    expect(events.sort()).toEqual(['begun', 'enqueued']);
  });

  it('takes nothing after it is closed, and leaves what is due undone', async () => {
    const { queue, pass } = setUp();
    const seen: string[] = [];
    await queue.process(job, async ({ name }) => void seen.push(name));
    await queue.enqueue(job, { name: 'delayed' }, { delay: 1000 });
    await queue.close();
    await pass(5000);
    expect(seen).toEqual([]);
    await expect(queue.enqueue(job, { name: 'late' })).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('refuses a second handler for one kind of job, and a payload that JSON does not keep', async () => {
    const { queue } = setUp();
    await queue.process(job, async () => {});
    await expect(queue.process(job, async () => {})).rejects.toMatchObject({ code: 'invalid_input' });
    const dated = defineJob('test.dated', z.object({ at: z.date() }));
    await expect(queue.enqueue(dated, { at: new Date(0) })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'at' }],
    });
  });

  it('is woken by the timer it is given', async () => {
    const clock = fixedClock();
    const timers: { run: () => void; milliseconds: number }[] = [];
    const queue = memoryQueue({
      clock,
      schedule: (run, milliseconds) => {
        timers.push({ run, milliseconds });
        return () => {};
      },
    });
    const seen: string[] = [];
    await queue.process(job, async ({ name }) => void seen.push(name));
    await queue.enqueue(job, { name: 'later' }, { delay: 500 });
    expect(timers.map((timer) => timer.milliseconds)).toEqual([500]);
    clock.advance(499);
    timers[0]!.run();
    expect(timers.map((timer) => timer.milliseconds)).toEqual([500, 1]);
    clock.advance(1);
    timers[1]!.run();
    await queue.drain();
    expect(seen).toEqual(['later']);
  });
});
