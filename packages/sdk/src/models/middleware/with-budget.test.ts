import { expect, test } from 'vitest';
import type { MonthlyUsage, UsageRepository } from '#storage/usage.ts';
import { scriptedModel } from '#testing/scripted-model.ts';
import type { ModelRequest, ModelUsage } from '../language-model.ts';
import { withBudget } from './with-budget.ts';

const REQUEST: ModelRequest = { system: '', messages: [] };
const USAGE: ModelUsage = { inputTokens: 10, outputTokens: 5, costMicroUsd: 400 };

function usageInMemory(): UsageRepository {
  const months = new Map<string, MonthlyUsage>();
  const read = (key: string) =>
    months.get(key) ?? { inputTokens: 0, outputTokens: 0, costMicroUsd: 0, calls: 0 };
  return {
    async add(shopId, month, used) {
      const before = read(`${shopId} ${month}`);
      months.set(`${shopId} ${month}`, {
        inputTokens: before.inputTokens + used.inputTokens,
        outputTokens: before.outputTokens + used.outputTokens,
        costMicroUsd: before.costMicroUsd + used.costMicroUsd,
        calls: before.calls + 1,
      });
    },
    read: async (shopId, month) => read(`${shopId} ${month}`),
  };
}

function setUp(limitMicroUsd: number | undefined) {
  const usage = usageInMemory();
  let now = new Date('2026-11-30T23:59:00Z');
  const inner = scriptedModel(() => ({ text: 'yes', usage: USAGE }), { embed: () => [1] });
  const model = withBudget(inner, { usage, shopId: 'a', limitMicroUsd, clock: { now: () => now } });
  return { usage, inner, model, moveTo: (date: string) => (now = new Date(date)) };
}

test('counts by shop and month, and refuses before the call once the ceiling is reached', async () => {
  const { usage, inner, model } = setUp(800);
  await model.generate(REQUEST);
  await model.generate(REQUEST);
  await expect(model.generate(REQUEST)).rejects.toMatchObject({
    failure: 'budget_exhausted',
    retryable: false,
  });
  expect(inner.requests).toHaveLength(2);
  expect(await usage.read('a', '2026-11')).toEqual({
    inputTokens: 20,
    outputTokens: 10,
    costMicroUsd: 800,
    calls: 2,
  });
  expect((await usage.read('b', '2026-11')).calls).toBe(0);
});

test('begins again with the month', async () => {
  const { model, moveTo } = setUp(400);
  await model.generate(REQUEST);
  await expect(model.generate(REQUEST)).rejects.toThrow();
  moveTo('2026-12-01T00:00:00Z');
  expect((await model.generate(REQUEST)).text).toBe('yes');
});

test('counts streams and embeddings too', async () => {
  const { usage, model } = setUp(400);
  for await (const _ of model.stream!(REQUEST));
  expect((await usage.read('a', '2026-11')).costMicroUsd).toBe(400);
  await expect(model.embed!(['x'])).rejects.toMatchObject({ failure: 'budget_exhausted' });
  await expect(model.stream!(REQUEST)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    failure: 'budget_exhausted',
  });
});

test('without a ceiling it only counts', async () => {
  const { usage, model } = setUp(undefined);
  for (let call = 0; call < 3; call++) await model.generate(REQUEST);
  expect((await usage.read('a', '2026-11')).calls).toBe(3);
});
