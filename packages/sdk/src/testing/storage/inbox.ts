import { describe, expect, it } from 'vitest';
import { anInboundMessage } from '../samples.ts';
import { later, newEpoch, newShop, type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

const LEASE = 30_000;

/** What {@link InboxRepository} promises. */
export function testInboxRepository(options: StorageSuiteOptions): void {
  describe('inbox', () => {
    const storage = useStorage(options);

    /** Messages of as many threads as there are names; "a1" and "a2" are of thread "a". */
    const receive = (shop: string, now: Date, ...names: string[]) =>
      storage().inbox.receive(
        shop,
        'whatsapp',
        names.map((name) => anInboundMessage({ id: name, threadKey: `thread ${name[0]}`, text: name })),
        now,
      );
    const claim = async (shop: string, now: Date, more: { limit?: number; ids?: readonly string[] } = {}) =>
      (await storage().inbox.claim({ limit: 500, now, leaseMs: LEASE, ...more })).filter(
        (entry) => entry.shopId === shop,
      );
    const namesOf = (entries: readonly { message: { id: string } }[]) =>
      entries.map((entry) => entry.message.id);

    it('keeps messages as they came', async () => {
      const shop = newShop();
      const now = newEpoch();
      const message = anInboundMessage({
        attachments: [
          {
            kind: 'image',
            url: 'https://cdn.example/1.jpg',
            name: '1.jpg',
            mediaType: 'image/jpeg',
            size: 2048,
          },
        ],
        sender: { name: 'Camille', email: 'camille.martin@example.com', verified: true },
      });
      const [id] = await storage().inbox.receive(shop, 'whatsapp', [message], now);
      expect(await claim(shop, now)).toEqual([
        { id, shopId: shop, channel: 'whatsapp', message, attempts: 1 },
      ]);
    });

    it('keeps a message that comes several times once', async () => {
      const shop = newShop();
      const now = newEpoch();
      const ids = await receive(shop, now, 'a1', 'b1');
      expect(ids).toHaveLength(2);
      expect(await receive(shop, now, 'a1', 'c1')).toHaveLength(1);
      expect(await receive(shop, now, 'd1', 'd1')).toHaveLength(1);
      const atOnce = await Promise.all(Array.from({ length: 5 }, () => receive(shop, now, 'e1')));
      expect(atOnce.flat()).toHaveLength(1);
      expect(namesOf(await claim(shop, now)).sort()).toEqual(['a1', 'b1', 'c1', 'd1', 'e1']);
    });

    it('knows a message again after it was processed, and tells channels and shops apart', async () => {
      const shop = newShop();
      const now = newEpoch();
      const [id] = await receive(shop, now, 'a1');
      await claim(shop, now);
      await storage().inbox.settle(id!, { status: 'done' });
      expect(await receive(shop, now, 'a1')).toEqual([]);
      const again = [anInboundMessage({ id: 'a1' })];
      expect(await storage().inbox.receive(shop, 'messenger', again, now)).toHaveLength(1);
      expect(await receive(newShop(), now, 'a1')).toHaveLength(1);
    });

    it('takes the oldest first and one of each thread at a time', async () => {
      const shop = newShop();
      const now = newEpoch();
      const ids = await receive(shop, now, 'a1', 'a2', 'b1', 'a3');
      expect(namesOf(await claim(shop, later(now, 10)))).toEqual(['a1', 'b1']);
      expect(await claim(shop, later(now, 20))).toEqual([]);
      await storage().inbox.settle(ids[0]!, { status: 'done' });
      expect(namesOf(await claim(shop, later(now, 30)))).toEqual(['a2']);
      await storage().inbox.settle(ids[1]!, { status: 'failed', error: 'Unreadable.' });
      expect(namesOf(await claim(shop, later(now, 40)))).toEqual(['a3']);
    });

    it('never gives two of one thread to those who claim at once', async () => {
      const shop = newShop();
      const now = newEpoch();
      await receive(shop, now, 'a1', 'a2', 'a3', 'b1', 'b2', 'c1');
      const claims = await Promise.all(
        Array.from({ length: 6 }, () => claim(shop, later(now, 10), { limit: 2 })),
      );
      const threads = claims.flat().map((entry) => entry.message.threadKey);
      expect(threads.length).toBeGreaterThan(0);
      expect(new Set(threads).size).toBe(threads.length);
    });

    it('takes only those asked for, and no more than the limit', async () => {
      const shop = newShop();
      const now = newEpoch();
      const [, second] = await receive(shop, now, 'a1', 'b1', 'c1');
      expect(namesOf(await claim(shop, now, { ids: [second!] }))).toEqual(['b1']);
      expect(await claim(shop, now, { ids: [] })).toEqual([]);
      expect(await storage().inbox.claim({ limit: 1, now, leaseMs: LEASE })).toHaveLength(1);
    });

    it('gives a claimed one again when its lease is over, and counts the attempts', async () => {
      const shop = newShop();
      const now = newEpoch();
      await receive(shop, now, 'a1');
      await claim(shop, now);
      expect(await claim(shop, later(now, LEASE - 1))).toEqual([]);
      expect(await claim(shop, later(now, LEASE + 1))).toMatchObject([{ attempts: 2 }]);
    });

    it('tries again from the time it is told', async () => {
      const shop = newShop();
      const now = newEpoch();
      const [id] = await receive(shop, now, 'a1');
      await claim(shop, now);
      const retryAt = later(now, 5000);
      await storage().inbox.settle(id!, { status: 'pending', error: 'The model is busy.', retryAt });
      expect(await claim(shop, later(now, 4999))).toEqual([]);
      expect(await claim(shop, retryAt)).toMatchObject([{ id, attempts: 2 }]);
    });
  });
}
