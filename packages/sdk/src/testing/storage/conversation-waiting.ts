import { describe, expect, it } from 'vitest';
import type { Handover } from '#agents/customer-service/handover.ts';
import type { ConversationStatus } from '#storage/conversations.ts';
import type { Storage } from '#storage/storage.ts';
import { aHandover, MONDAY, openConversation } from './conversation-samples.ts';
import { later, newEpoch, newShop } from './storage-under-test.ts';

const MINUTE = 60_000;

/** Who waits for a person, and who is silent. */
export function testWaitingAndIdle(storage: () => Storage): void {
  describe('queuePosition', () => {
    const wait = async (shopId: string, minute: number, priority: Handover['priority'] = 'normal') => {
      const { id } = await openConversation(storage(), shopId);
      const waitingSince = later(MONDAY, minute * MINUTE);
      await storage().conversations.update(
        shopId,
        id,
        { status: 'waiting', waitingSince, handover: aHandover({ priority }) },
        { now: later(MONDAY, 60 * MINUTE) },
      );
      return id;
    };
    const positions = (shopId: string, ids: readonly string[]) =>
      Promise.all(ids.map((id) => storage().conversations.queuePosition(shopId, id)));

    it('counts those who wait longer', async () => {
      const shop = newShop();
      const third = await wait(shop, 3);
      const first = await wait(shop, 1);
      const second = await wait(shop, 2);
      expect(await positions(shop, [first, second, third])).toEqual([0, 1, 2]);
    });

    it('puts the urgent before the high and the high before the normal', async () => {
      const shop = newShop();
      const normal = await wait(shop, 1);
      const high = await wait(shop, 2, 'high');
      const urgent = await wait(shop, 3, 'urgent');
      const laterUrgent = await wait(shop, 4, 'urgent');
      expect(await positions(shop, [urgent, laterUrgent, high, normal])).toEqual([0, 1, 2, 3]);
    });

    it('moves up when somebody is taken, and knows only those who wait', async () => {
      const shop = newShop();
      const first = await wait(shop, 1);
      const second = await wait(shop, 2);
      const { id: never } = await openConversation(storage(), shop);
      await wait(newShop(), 0, 'urgent');
      await storage().conversations.update(
        shop,
        first,
        { status: 'human', waitingSince: null },
        { now: later(MONDAY, 90 * MINUTE) },
      );
      expect(await positions(shop, [first, second, never])).toEqual([undefined, 0, undefined]);
    });
  });

  describe('listIdle', () => {
    const touch = async (shopId: string, status: ConversationStatus, at: Date) => {
      const { id } = await openConversation(storage(), shopId, { threadKey: status, now: at });
      await storage().conversations.update(shopId, id, { status }, { now: at });
      return id;
    };

    it('lists open conversations with the agent or a person that nobody touched since, over all shops', async () => {
      const [shop, other] = [newShop(), newShop()];
      const start = newEpoch();
      const bot = await touch(shop, 'bot', start);
      const human = await touch(other, 'human', later(start, MINUTE));
      await touch(shop, 'waiting', start);
      await touch(shop, 'resolved', start);
      await touch(newShop(), 'bot', later(start, 2 * MINUTE));
      const idle = await storage().conversations.listIdle(later(start, 2 * MINUTE), 1000);
      const own = idle.filter(({ shopId }) => shopId === shop || shopId === other);
      expect(own.map(({ id }) => id)).toEqual([bot, human]);
    });

    it('lists no more than asked for', async () => {
      const start = newEpoch();
      for (let index = 0; index < 3; index++) await touch(newShop(), 'bot', start);
      expect(await storage().conversations.listIdle(later(start, 1), 2)).toHaveLength(2);
    });
  });
}
