import { expect, test } from 'vitest';
import { NOW, SHOP, testDependencies } from '../testing/test-dependencies.ts';
import { tidyUp } from './tidy-up.ts';

test('goes on until nothing is left to look at', async () => {
  const { dependencies, ai, logged } = testDependencies([]);
  const batches = [
    { deleted: 200, kept: 300 },
    { deleted: 0, kept: 500 },
    { deleted: 1, kept: 0 },
  ];
  const hour = 3_600_000;
  const past = new Date(NOW.getTime() - 2 * hour);
  for (let order = 0; order < 600; order += 1)
    await ai.storage.attempts.take(SHOP, [{ subject: `order:${order}`, limit: 1, windowMs: hour }], past);
  const sweep = async () => batches.shift() ?? { deleted: 0, kept: 0 };
  await tidyUp({ ...dependencies, attachments: { sweep } });
  expect(batches).toEqual([]);
  expect(await ai.storage.attempts.sweep(NOW, 1000)).toBe(0);
  expect(logged).toEqual(['pictures that no message shows deleted']);
});

test('stops when the process has to end', async () => {
  const { dependencies } = testDependencies([]);
  let calls = 0;
  const sweep = async () => ({ deleted: 0, kept: calls++ < 100 ? 500 : 0 });
  await tidyUp({ ...dependencies, attachments: { sweep }, signal: AbortSignal.abort() });
  expect(calls).toBe(0);
});
