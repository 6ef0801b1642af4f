import { expect, test } from 'vitest';
import { createCommerceAI } from '#create-commerceai.ts';
import { memoryStorage } from '#storage/memory/index.ts';
import { fixedClock, shopSettings } from '#testing/index.ts';

const DAY = 86_400_000;

/** Shops with so many conversations each, all of one moment, and the days after which each shop closes them. */
async function openShops(shops: Readonly<Record<string, { conversations: number; days: number }>>) {
  const clock = fixedClock();
  const storage = memoryStorage();
  for (const [id, { conversations, days }] of Object.entries(shops)) {
    await storage.shops.save({ ...shopSettings(), id, assumeResolvedAfterDays: days });
    for (let index = 0; index < conversations; index += 1)
      await storage.conversations.open({
        shopId: id,
        channel: 'chat',
        threadKey: `t${index}`,
        now: clock.now(),
      });
  }
  const ai = createCommerceAI({ storage, clock });
  const open = async (shopId: string) =>
    (await storage.conversations.listIdle(shopId, new Date(clock.now().getTime() + 1), 10_000)).length;
  return { ai, clock, open };
}

test('a shop that waits for long does not keep another’s conversations open', async () => {
  const { ai, clock, open } = await openShops({
    patient: { conversations: 400, days: 30 },
    quick: { conversations: 3, days: 2 },
  });
  clock.advance(3 * DAY);
  expect(await ai.conversations.resolveIdle()).toBe(3);
  expect([await open('patient'), await open('quick')]).toEqual([400, 0]);
});

test('a shop with a long backlog takes its turns, and one call ends', async () => {
  const { ai, clock, open } = await openShops({
    busy: { conversations: 1500, days: 1 },
    quiet: { conversations: 2, days: 1 },
  });
  clock.advance(2 * DAY);
  const first = await ai.conversations.resolveIdle();
  expect(first).toBeLessThan(1502);
  expect(await open('quiet')).toBe(0);
  expect(await open('busy')).toBe(1502 - first);
  await ai.conversations.resolveIdle();
  expect(await open('busy')).toBe(0);
});

test('ends early when asked to', async () => {
  const { ai, clock, open } = await openShops({ shop: { conversations: 2, days: 1 } });
  clock.advance(2 * DAY);
  expect(await ai.conversations.resolveIdle({ signal: AbortSignal.abort() })).toBe(0);
  expect(await open('shop')).toBe(2);
});

test('leaves alone what the shopper came back to just then', async () => {
  const clock = fixedClock();
  const real = memoryStorage();
  const { id, shopId } = await real.conversations.open({
    shopId: 'default',
    channel: 'chat',
    threadKey: 't',
    now: clock.now(),
  });
  clock.advance(30 * DAY);
  const ai = createCommerceAI({
    clock,
    storage: {
      ...real,
      conversations: {
        ...real.conversations,
        async listIdle(...request) {
          const idle = await real.conversations.listIdle(...request);
          await real.conversations.update(shopId, id, {}, { now: clock.now() });
          return idle;
        },
      },
    },
  });
  expect(await ai.conversations.resolveIdle()).toBe(0);
  expect(await real.conversations.find(shopId, id)).toMatchObject({ status: 'bot' });
});
