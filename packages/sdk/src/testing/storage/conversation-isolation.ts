import { describe, expect, it } from 'vitest';
import type { Storage } from '#storage/storage.ts';
import { aMessage, MONDAY, openConversation } from './conversation-samples.ts';
import { later, newShop } from './storage-under-test.ts';

/** Another shop tries every id on every method. */
export function testConversationIsolation(storage: () => Storage): void {
  describe('another shop', () => {
    it('reaches nothing by the ids of this one, and changes nothing', async () => {
      const shop = newShop();
      const eve = newShop();
      const { conversations } = storage();
      const { id, threadKey } = await openConversation(storage(), shop, { threadKey: 'session-1' });
      await conversations.append({
        shopId: shop,
        conversationId: id,
        messages: [aMessage('Mon adresse est 3 rue des Tanneurs')],
        change: { status: 'waiting', waitingSince: MONDAY },
        now: MONDAY,
      });
      const before = await conversations.find(shop, id);

      expect(await conversations.find(eve, id)).toBeUndefined();
      expect(await conversations.findByThread(eve, 'chat', threadKey, MONDAY)).toBeUndefined();
      expect((await conversations.list(eve)).items).toEqual([]);
      expect((await conversations.list(eve, { text: 'Tanneurs' })).items).toEqual([]);
      expect(await conversations.messages(eve, id)).toEqual([]);
      expect(await conversations.messages(eve, id, { after: 0, notes: true })).toEqual([]);
      expect(await conversations.findMessage(eve, id, 'Mon adresse est 3 rue des Tanneurs')).toBeUndefined();
      expect(await conversations.queuePosition(eve, id)).toBeUndefined();
      const now = later(MONDAY, 1000);
      const refused = { code: 'not_found' };
      await expect(
        conversations.append({ shopId: eve, conversationId: id, messages: [aMessage('x')], now }),
      ).rejects.toMatchObject(refused);
      await expect(
        conversations.append({
          shopId: eve,
          conversationId: id,
          messages: [aMessage('Mon adresse est 3 rue des Tanneurs')],
          now,
        }),
      ).rejects.toMatchObject(refused);
      await expect(conversations.update(eve, id, { status: 'resolved' }, { now })).rejects.toMatchObject(
        refused,
      );

      expect(await conversations.find(shop, id)).toEqual(before);
      expect(await conversations.messages(shop, id)).toHaveLength(1);
    });
  });
}
