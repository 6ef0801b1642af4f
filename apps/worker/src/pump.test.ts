import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';
import { createPump } from './pump.ts';

/** Rows that are taken once each, and work that ends when the test says so. */
function setting(concurrency: number) {
  const due: string[] = [];
  const begun: string[] = [];
  const finish = new Map<string, (error?: Error) => void>();
  const errors: unknown[] = [];
  const started = new Map<string, PromiseWithResolvers<void>>();
  const startOf = (item: string) => {
    const known = started.get(item) ?? Promise.withResolvers<void>();
    started.set(item, known);
    return known;
  };
  const pump = createPump<string>({
    concurrency,
    take: async (limit) => due.splice(0, limit),
    handle: (item) => {
      begun.push(item);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      finish.set(item, (error) => (error ? reject(error) : resolve()));
      startOf(item).resolve();
      return promise;
    },
    onError: (error) => errors.push(error),
  });
  return { pump, due, begun, errors, started: (item: string) => startOf(item).promise, finish };
}

test('works on as many at once as it may, and on the next when one is done', async () => {
  const { pump, due, begun, started, finish } = setting(2);
  due.push('a', 'b', 'c');
  const idle = pump.wake();
  await started('b');
  expect(begun).toEqual(['a', 'b']);
  finish.get('a')!();
  await started('c');
  finish.get('b')!();
  finish.get('c')!();
  await idle;
});

test('a nudge is heard while something slow is under way', async () => {
  const { pump, due, started, finish } = setting(2);
  due.push('slow');
  const idle = pump.wake();
  await started('slow');
  due.push('quick');
  pump.wake();
  await started('quick');
  finish.get('quick')!();
  finish.get('slow')!();
  await idle;
});

test('one that fails is told of and holds nothing up', async () => {
  const { pump, due, errors, started, finish } = setting(1);
  due.push('bad', 'good');
  const idle = pump.wake();
  await started('bad');
  finish.get('bad')!(new RangeError('bad'));
  await started('good');
  finish.get('good')!();
  await idle;
  expect(errors).toEqual([new RangeError('bad')]);
});

test('stopping takes nothing new and waits for what runs', async () => {
  const { pump, due, begun, started, finish } = setting(1);
  due.push('a', 'b');
  void pump.wake();
  await started('a');
  const stopped = pump.stop();
  finish.get('a')!();
  await stopped;
  expect(begun).toEqual(['a']);
});

test('one thread’s items go one after the other, other threads do not wait', async () => {
  const log: string[] = [];
  const gate = Promise.withResolvers<void>();
  const work = inOrder<{ thread: string; name: string; wait?: Promise<void> }>({
    thread: (item) => item.thread,
    work: async (item) => {
      await item.wait;
      log.push(item.name);
      if (item.name === 'first') throw new RangeError('first failed');
    },
  });
  const first = work({ thread: 'x', name: 'first', wait: gate.promise });
  const second = work({ thread: 'x', name: 'second' });
  await work({ thread: 'y', name: 'other' });
  gate.resolve();
  await expect(first).rejects.toThrow('first failed');
  await second;
  expect(log).toEqual(['other', 'first', 'second']);
});
