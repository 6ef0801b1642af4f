import { describe, expect, it } from 'vitest';
import type { ConversationStatus } from '#storage/conversations.ts';
import type { Storage } from '#storage/storage.ts';
import { openConversation } from './conversation-samples.ts';
import { later, newEpoch, newShop } from './storage-under-test.ts';

const MINUTE = 60_000;

/** What sweeps over all shops find: who is silent, and who has no answer. */
export function testConversationSweeps(storage: () => Storage): void {
  const touch = async (
    shopId: string,
    { status = 'bot', at, since }: { status?: ConversationStatus; at: Date; since?: Date },
  ) => {
    const { id } = await openConversation(storage(), shopId, { now: at });
    const unanswered = since ? { unanswered: { since, tries: 0 } } : {};
    await storage().conversations.update(shopId, id, { status, ...unanswered }, { now: at });
    return id;
  };

  describe('listIdle', () => {
    const idle = async (shopId: string, before: Date, limit = 100) =>
      (await storage().conversations.listIdle(shopId, before, limit)).map(({ id }) => id);

    it('lists the shop’s conversations with the agent or a person that nobody touched since', async () => {
      const shop = newShop();
      const start = newEpoch();
      const human = await touch(shop, { status: 'human', at: later(start, MINUTE) });
      const bot = await touch(shop, { at: start });
      for (const status of ['waiting', 'resolved'] as const) await touch(shop, { status, at: start });
      await touch(shop, { at: later(start, 2 * MINUTE) });
      await touch(newShop(), { at: start });
      expect(await idle(shop, later(start, 2 * MINUTE))).toEqual([bot, human]);
    });

    it('leaves out what the agent owes an answer to', async () => {
      const shop = newShop();
      const start = newEpoch();
      await touch(shop, { at: start, since: start });
      const human = await touch(shop, { status: 'human', at: start, since: start });
      expect(await idle(shop, later(start, 1))).toEqual([human]);
    });

    it('lists no more than asked for', async () => {
      const shop = newShop();
      const start = newEpoch();
      for (let index = 0; index < 3; index++) await touch(shop, { at: start });
      expect(await idle(shop, later(start, 1), 2)).toHaveLength(2);
    });
  });

  describe('listIdleShops', () => {
    it('names each shop that has any once, page by page in order', async () => {
      const start = newEpoch();
      const named = [newShop(), newShop(), newShop()].sort();
      for (const shop of named) for (let index = 0; index < 3; index++) await touch(shop, { at: start });
      const before = later(start, 1);
      await touch(newShop(), { at: before });
      await touch(newShop(), { status: 'waiting', at: start });
      await touch(newShop(), { at: start, since: start });
      const seen: string[] = [];
      for (;;) {
        const after = seen.at(-1);
        const page = await storage().conversations.listIdleShops(before, {
          limit: 2,
          ...(after === undefined ? {} : { after }),
        });
        expect(page.length).toBeLessThanOrEqual(2);
        if (page.length === 0) break;
        seen.push(...page);
      }
      expect(seen).toEqual(named);
    });
  });

  describe('claimUnanswered', () => {
    const claim = (before: Date, limit = 100, now = before) =>
      storage().conversations.claimUnanswered({ before, now, limit });

    it('takes what nobody has answered since, while the agent has the floor', async () => {
      const shop = newShop();
      const start = newEpoch();
      const since = later(start, -MINUTE);
      const newer = await touch(shop, { at: start, since: start });
      const older = await touch(shop, { at: start, since });
      for (const status of ['waiting', 'human', 'resolved'] as const)
        await touch(shop, { status, at: start, since });
      await touch(shop, { at: start, since: later(start, 1) });
      await touch(shop, { at: start });
      expect((await claim(start)).map(({ id }) => id)).toEqual([older, newer]);
    });

    it('takes it once in that time, counts how often, and changes nothing else', async () => {
      const shop = newShop();
      const start = newEpoch();
      const id = await touch(shop, { at: start, since: start });
      const stored = await storage().conversations.find(shop, id);
      const now = later(start, MINUTE);
      expect(await claim(start, 100, now)).toEqual([{ ...stored, unanswered: { since: now, tries: 1 } }]);
      expect(await claim(later(now, -1))).toEqual([]);
      expect(await claim(now)).toMatchObject([{ id, unanswered: { tries: 2 } }]);
      expect(await storage().conversations.find(shop, id)).toMatchObject({ unanswered: { tries: 2 } });
    });

    it('gives each to one of many callers', async () => {
      const start = newEpoch();
      const shop = newShop();
      const ids: string[] = [];
      for (let index = 0; index < 12; index++) ids.push(await touch(shop, { at: start, since: start }));
      const now = later(start, MINUTE);
      const claimed = await Promise.all(Array.from({ length: 6 }, () => claim(start, 4, now)));
      const rest = await claim(start, 100, now);
      expect([...claimed.flat(), ...rest].map(({ id }) => id).sort()).toEqual(ids.sort());
    });

    it('lets shops take turns', async () => {
      const start = newEpoch();
      const [busy, quiet] = [newShop(), newShop()];
      for (let index = 0; index < 5; index++)
        await touch(busy, { at: start, since: later(start, -MINUTE * (10 - index)) });
      await touch(quiet, { at: start, since: start });
      const shops = (await claim(start, 3)).map(({ shopId }) => shopId);
      expect(shops).toEqual([busy, quiet, busy]);
      await claim(start);
    });

    it('is over when the answer is there', async () => {
      const shop = newShop();
      const start = newEpoch();
      const id = await touch(shop, { at: start, since: start });
      await storage().conversations.update(shop, id, { unanswered: null }, { now: start });
      expect(await claim(start)).toEqual([]);
      expect(await storage().conversations.find(shop, id)).not.toHaveProperty('unanswered');
    });
  });
}
