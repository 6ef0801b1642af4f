import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LanguageModel, ModelEvent, ModelRequest } from '../language-model.ts';
import { NO_USAGE } from '../language-model.ts';
import { withTimeout } from './with-timeout.ts';

const REQUEST: ModelRequest = { system: '', messages: [] };
const RESPONSE = { text: 'done', toolCalls: [], usage: NO_USAGE, model: 'slow' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Deaf to its signal, as a hanging socket is. */
function slow(delays: readonly number[], seen: { signal?: AbortSignal | undefined } = {}): LanguageModel {
  return {
    name: 'slow',
    async generate({ signal }) {
      seen.signal = signal;
      for (const delay of delays) await sleep(delay);
      return RESPONSE;
    },
    async *stream({ signal }): AsyncGenerator<ModelEvent> {
      seen.signal = signal;
      for (const delay of delays) {
        await sleep(delay);
        yield { type: 'text', text: 'x' };
      }
      yield { type: 'finish', response: RESPONSE };
    },
    async embed(_texts, options) {
      seen.signal = options?.signal;
      for (const delay of delays) await sleep(delay);
      return { vectors: [], usage: NO_USAGE };
    },
  };
}

async function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.runAllTimersAsync();
  return promise;
}

async function read(model: LanguageModel, request = REQUEST): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of model.stream!(request)) events.push(event);
  return events;
}

test('lets an answer in time pass and leaves no timer behind', async () => {
  const answer = withTimeout(slow([90]), { totalMs: 100 }).generate(REQUEST);
  await vi.advanceTimersByTimeAsync(90);
  expect((await answer).text).toBe('done');
  expect(vi.getTimerCount()).toBe(0);
});

test('gives up on an answer that takes too long, even when the model is deaf', async () => {
  const seen: { signal?: AbortSignal | undefined } = {};
  await expect(
    settle(withTimeout(slow([500], seen), { totalMs: 100 }).generate(REQUEST)),
  ).rejects.toMatchObject({
    failure: 'timeout',
    retryable: true,
  });
  expect(seen.signal?.aborted).toBe(true);
});

test('has its own limit for the first token of a stream', async () => {
  await expect(
    settle(read(withTimeout(slow([60, 10]), { totalMs: 1_000, firstTokenMs: 50 }))),
  ).rejects.toMatchObject({
    failure: 'timeout',
    message: expect.stringContaining('first token'),
  });
  expect(await settle(read(withTimeout(slow([40, 60]), { totalMs: 1_000, firstTokenMs: 50 })))).toHaveLength(
    3,
  );
});

test('limits a whole stream, and aborts the call under it', async () => {
  const seen: { signal?: AbortSignal | undefined } = {};
  await expect(settle(read(withTimeout(slow([40, 40, 40], seen), { totalMs: 100 })))).rejects.toMatchObject({
    failure: 'timeout',
  });
  expect(seen.signal?.aborted).toBe(true);
});

test('a reader that leaves early aborts the call and leaves no timer', async () => {
  const seen: { signal?: AbortSignal | undefined } = {};
  const leaving = (async () => {
    for await (const _ of withTimeout(slow([10, 10], seen), { totalMs: 100 }).stream!(REQUEST)) break;
  })();
  await vi.advanceTimersByTimeAsync(10);
  await leaving;
  expect(seen.signal?.aborted).toBe(true);
});

test('tells the caller’s own abort from a timeout', async () => {
  const controller = new AbortController();
  const answer = withTimeout(slow([500]), { totalMs: 1_000 }).generate({
    ...REQUEST,
    signal: controller.signal,
  });
  answer.catch(() => {});
  controller.abort();
  await expect(answer).rejects.toMatchObject({ failure: 'aborted' });
  await expect(
    withTimeout(slow([0])).generate({ ...REQUEST, signal: controller.signal }),
  ).rejects.toMatchObject({
    failure: 'aborted',
  });
});

test('limits embeddings', async () => {
  await expect(settle(withTimeout(slow([500]), { totalMs: 100 }).embed!(['a']))).rejects.toMatchObject({
    failure: 'timeout',
  });
});
