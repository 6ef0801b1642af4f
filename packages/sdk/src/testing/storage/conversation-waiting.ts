import { describe, expect, it } from 'vitest';
import type { Handover } from '#agents/customer-service/handover.ts';
import type { Storage } from '#storage/storage.ts';
import { aHandover, MONDAY, openConversation } from './conversation-samples.ts';
import { later, newShop } from './storage-under-test.ts';

const MINUTE = 60_000;

/** Who waits for a person. */
export function testWaiting(storage: () => Storage): void {
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
}
