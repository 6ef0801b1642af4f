import { describe, expect, it } from 'vitest';
import type { Storage } from '#storage/storage.ts';
import { aHandover, MONDAY, openConversation } from './conversation-samples.ts';
import { later, newShop, settleAll, unknownId } from './storage-under-test.ts';

/** Changing a conversation without a message. */
export function testUpdate(storage: () => Storage): void {
  const begin = async () => {
    const shop = newShop();
    return { shop, ...(await openConversation(storage(), shop)) };
  };

  describe('update', () => {
    it('changes fields, clears those set to null and leaves the rest', async () => {
      const { shop, id, version } = await begin();
      const { conversations } = storage();
      const now = later(MONDAY, 2000);
      await conversations.update(
        shop,
        id,
        {
          status: 'waiting',
          assignee: 'person:ana',
          handover: aHandover(),
          waitingSince: now,
          intent: 'complaint',
        },
        { now },
      );
      const changed = await conversations.update(
        shop,
        id,
        {
          status: 'resolved',
          assignee: null,
          handover: null,
          waitingSince: null,
          resolution: 'confirmed',
          resolvedAt: now,
          satisfaction: { score: 5, comment: 'Parfait', at: now },
        },
        { now },
      );
      expect(changed).toMatchObject({
        status: 'resolved',
        intent: 'complaint',
        resolution: 'confirmed',
        resolvedAt: now,
        satisfaction: { score: 5, comment: 'Parfait', at: now },
        version: version + 2,
      });
      for (const field of ['assignee', 'handover', 'waitingSince'] as const) {
        expect(changed[field]).toBeUndefined();
      }
      expect(await conversations.find(shop, id)).toEqual(changed);
    });

    it('lets one of several win that expect the same version', async () => {
      const { shop, id, version } = await begin();
      const { values, errors } = await settleAll(
        Array.from({ length: 10 }, (_, index) =>
          storage().conversations.update(
            shop,
            id,
            { assignee: `person:${index}` },
            { expectedVersion: version, now: MONDAY },
          ),
        ),
      );
      expect(values).toHaveLength(1);
      for (const error of errors) expect(error).toMatchObject({ code: 'version_conflict' });
      expect((await storage().conversations.find(shop, id))?.assignee).toBe(values[0]?.assignee);
    });

    it('refuses an unknown conversation', async () => {
      const updated = storage().conversations.update(
        newShop(),
        unknownId(),
        { assignee: 'a' },
        { now: MONDAY },
      );
      await expect(updated).rejects.toMatchObject({ code: 'not_found' });
    });
  });
}
