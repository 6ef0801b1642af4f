import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ModelError } from '#errors/model-error.ts';
import { scriptedModel } from '#testing/scripted-model.ts';
import type { LanguageModel, ModelEvent, ModelRequest } from '../language-model.ts';
import { withRetry } from './with-retry.ts';

const REQUEST: ModelRequest = { system: '', messages: [] };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const waits: number[] = [];
const timer = {
  schedule(callback: () => void, milliseconds: number) {
    waits.push(milliseconds);
    const handle = setTimeout(callback, milliseconds);
    return () => clearTimeout(handle);
  },
};
beforeEach(() => {
  waits.length = 0;
});

async function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.runAllTimersAsync();
  return promise;
}

test('tries again after growing waits with full jitter, then gives up', async () => {
  const model = scriptedModel([
    { failure: 'timeout' },
    { failure: 'unavailable' },
    { failure: 'timeout' },
    { text: 'late' },
  ]);
  const retrying = withRetry(model, { timer, random: () => 0.5, initialDelayMs: 100 });
  await expect(settle(retrying.generate(REQUEST))).rejects.toMatchObject({ failure: 'timeout' });
  expect(model.requests).toHaveLength(3);
  expect(waits).toEqual([50, 100]);
});

test('gives the answer as soon as there is one', async () => {
  const model = scriptedModel([{ failure: 'rate_limited' }, { text: 'yes' }]);
  expect((await settle(withRetry(model, { timer }).generate(REQUEST))).text).toBe('yes');
});

test.each(['refused', 'unauthorised', 'invalid_output', 'budget_exhausted', 'aborted'] as const)(
  'does not try again what was %s',
  async (failure) => {
    const model = scriptedModel([{ failure }, { text: 'never' }]);
    await expect(settle(withRetry(model, { timer }).generate(REQUEST))).rejects.toMatchObject({ failure });
    expect(model.requests).toHaveLength(1);
  },
);

test('waits at least as long as the provider asks, unless that is too long', async () => {
  let retryAfter = 3;
  const limited: LanguageModel = {
    name: 'limited',
    generate: vi.fn().mockImplementation(async () => {
      throw new ModelError({ model: 'limited', failure: 'rate_limited', message: 'Slow down.', retryAfter });
    }),
  };
  const retrying = withRetry(limited, { timer, random: () => 0, maximumRetries: 1, maximumDelayMs: 5_000 });
  await expect(settle(retrying.generate(REQUEST))).rejects.toMatchObject({ retryAfter: 3 });
  expect(waits).toEqual([3_000]);
  retryAfter = 60;
  await expect(settle(retrying.generate(REQUEST))).rejects.toMatchObject({ retryAfter: 60 });
  expect(waits).toHaveLength(1);
  expect(limited.generate).toHaveBeenCalledTimes(3);
});

test('an abort ends the wait', async () => {
  const model = scriptedModel([{ failure: 'timeout' }, { text: 'never' }]);
  const controller = new AbortController();
  const answer = withRetry(model, { timer, random: () => 0.9 }).generate({
    ...REQUEST,
    signal: controller.signal,
  });
  answer.catch(() => {});
  await vi.advanceTimersByTimeAsync(1);
  controller.abort();
  await expect(answer).rejects.toMatchObject({ failure: 'aborted' });
  expect(vi.getTimerCount()).toBe(0);
});

test('tries a stream again only while nothing was emitted', async () => {
  const early = scriptedModel([{ failure: 'timeout' }, { text: 'un deux' }]);
  const late = scriptedModel([
    { text: 'un deux', failure: 'timeout', failAfterPieces: 1 },
    { text: 'never' },
  ]);
  const read = async (model: LanguageModel) => {
    const events: ModelEvent[] = [];
    for await (const event of withRetry(model, { timer }).stream!(REQUEST)) events.push(event);
    return events;
  };
  expect((await settle(read(early))).map(({ type }) => type)).toEqual(['text', 'text', 'finish']);
  await expect(settle(read(late))).rejects.toMatchObject({ failure: 'timeout' });
  expect(late.requests).toHaveLength(1);
});

test('retries embeddings, and has none where the model has none', async () => {
  let calls = 0;
  const model: LanguageModel = {
    ...scriptedModel([]),
    embed: async () => {
      if (calls++ === 0) throw new ModelError({ model: 'm', failure: 'unavailable', message: 'Down.' });
      return { vectors: [[1]], usage: { inputTokens: 1, outputTokens: 0, costMicroUsd: 0 } };
    },
  };
  expect((await settle(withRetry(model, { timer }).embed!(['a']))).vectors).toEqual([[1]]);
  expect(withRetry(scriptedModel([])).embed).toBeUndefined();
});
