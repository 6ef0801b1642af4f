import { describe, expect, it } from 'vitest';
import type { Storage } from '#storage/storage.ts';
import { aMessage, MONDAY, openConversation } from './conversation-samples.ts';
import { newShop } from './storage-under-test.ts';

/** Reading messages. */
export function testConversationMessages(storage: () => Storage): void {
  describe('messages', () => {
    /** A conversation of that many messages, every third of them a note. */
    const talk = async (length: number) => {
      const shopId = newShop();
      const { id: conversationId } = await openConversation(storage(), shopId);
      const messages = Array.from({ length }, (_, index) =>
        aMessage(`message ${index + 1}`, { kind: (index + 1) % 3 === 0 ? 'note' : 'message' }),
      );
      await storage().conversations.append({ shopId, conversationId, messages, now: MONDAY });
      return async (options?: { after?: number; before?: number; limit?: number; notes?: boolean }) =>
        (await storage().conversations.messages(shopId, conversationId, options)).map(
          (message) => message.position,
        );
    };

    it('come in order of position, without private notes unless asked for', async () => {
      const positions = await talk(7);
      expect(await positions()).toEqual([1, 2, 4, 5, 7]);
      expect(await positions({ notes: true })).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });

    it('begin after a position', async () => {
      const positions = await talk(7);
      expect(await positions({ after: 0, limit: 2 })).toEqual([1, 2]);
      expect(await positions({ after: 2, limit: 2 })).toEqual([4, 5]);
      expect(await positions({ after: 7 })).toEqual([]);
    });

    it('end before a position, the newest of them', async () => {
      const positions = await talk(7);
      expect(await positions({ before: 6, limit: 2, notes: true })).toEqual([4, 5]);
      expect(await positions({ before: 6, limit: 3 })).toEqual([2, 4, 5]);
      expect(await positions({ before: 1 })).toEqual([]);
      expect(await positions({ after: 2, before: 6, notes: true })).toEqual([3, 4, 5]);
    });

    it('are the newest hundred by default', async () => {
      const positions = await talk(160);
      const newest = await positions({ notes: true });
      expect(newest).toHaveLength(100);
      expect([newest[0], newest.at(-1)]).toEqual([61, 160]);
      expect(await positions()).toHaveLength(100);
    });
  });
}
