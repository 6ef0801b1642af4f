import { describe, expect, it } from 'vitest';
import type { NewDelivery } from '#storage/conversations.ts';
import { later, newEpoch, newShop, type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

const LEASE = 30_000;

/** What {@link DeliveryRepository} promises. */
export function testDeliveryRepository(options: StorageSuiteOptions): void {
  describe('deliveries', () => {
    const storage = useStorage(options);

    const delivery = (fields: Partial<NewDelivery> = {}): NewDelivery => ({
      channel: 'email',
      recipient: 'camille.martin@example.com',
      subject: 'Votre code',
      text: 'Votre code est 123456.',
      key: 'code-1',
      ...fields,
    });
    /** What `shop` has among all that is claimed. */
    const claim = async (shop: string, now: Date, limit = 500) =>
      (await storage().deliveries.claim({ limit, now, leaseMs: LEASE })).filter((row) => row.shopId === shop);

    it('keeps one of each key, the first', async () => {
      const shop = newShop();
      const now = newEpoch();
      await Promise.all(Array.from({ length: 5 }, () => storage().deliveries.add(shop, delivery(), now)));
      await storage().deliveries.add(shop, delivery({ text: 'Another text' }), now);
      expect(await storage().deliveries.find(shop, 'code-1')).toEqual({
        ...delivery(),
        id: expect.any(String),
        shopId: shop,
        status: 'pending',
        attempts: 0,
        createdAt: now,
      });
      expect(await claim(shop, now)).toHaveLength(1);
    });

    it('gives each to one of those who claim at once, in order of writing', async () => {
      const shop = newShop();
      const now = newEpoch();
      for (let index = 0; index < 12; index++) {
        await storage().deliveries.add(shop, delivery({ key: `key-${index}` }), now);
      }
      const claims = await Promise.all(Array.from({ length: 4 }, () => claim(shop, now, 5)));
      const keys = claims.flat().map((row) => row.key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toHaveLength(12);
      for (const taken of claims) {
        const places = taken.map((row) => Number(row.key.slice('key-'.length)));
        expect(places).toEqual([...places].sort((left, right) => left - right));
      }
    });

    it('takes no more than the limit', async () => {
      const shop = newShop();
      const now = newEpoch();
      for (const key of ['a', 'b', 'c']) await storage().deliveries.add(shop, delivery({ key }), now);
      expect(await storage().deliveries.claim({ limit: 2, now, leaseMs: LEASE })).toHaveLength(2);
    });

    it('takes nothing before its time', async () => {
      const shop = newShop();
      const now = newEpoch();
      await storage().deliveries.add(shop, delivery(), later(now, 1000));
      expect(await claim(shop, now)).toEqual([]);
      expect(await claim(shop, later(now, 1000))).toHaveLength(1);
    });

    it('holds a claimed one under its lease, then gives it again and says that it was being sent', async () => {
      const shop = newShop();
      const now = newEpoch();
      await storage().deliveries.add(shop, delivery(), now);
      const [first] = await claim(shop, now);
      expect(first).toMatchObject({ status: 'pending', attempts: 1 });
      expect(await storage().deliveries.find(shop, 'code-1')).toMatchObject({
        status: 'sending',
        attempts: 1,
      });
      expect(await claim(shop, later(now, LEASE - 1))).toEqual([]);
      const [again] = await claim(shop, later(now, LEASE + 1));
      expect(again).toMatchObject({ id: first!.id, status: 'sending', attempts: 2 });
    });

    it('never gives again what is sent, failed or uncertain', async () => {
      const shop = newShop();
      const now = newEpoch();
      for (const key of ['sent', 'failed', 'uncertain']) {
        await storage().deliveries.add(shop, delivery({ key }), now);
      }
      const claimed = await claim(shop, now);
      const idOf = (key: string) => claimed.find((row) => row.key === key)!.id;
      const { deliveries } = storage();
      await deliveries.settle(shop, idOf('sent'), { status: 'sent', platformId: 'wamid-1' }, now);
      await deliveries.settle(shop, idOf('failed'), { status: 'failed', error: 'No such number.' }, now);
      await deliveries.settle(shop, idOf('uncertain'), { status: 'uncertain', error: 'Died.' }, now);
      expect(await claim(shop, later(now, LEASE * 10))).toEqual([]);
      expect(await deliveries.find(shop, 'sent')).toMatchObject({ status: 'sent', platformId: 'wamid-1' });
      expect(await deliveries.find(shop, 'failed')).toMatchObject({
        status: 'failed',
        lastError: 'No such number.',
      });
      expect(await deliveries.find(shop, 'uncertain')).toMatchObject({
        status: 'uncertain',
        lastError: 'Died.',
      });
      await deliveries.add(shop, delivery({ key: 'sent' }), now);
      expect(await claim(shop, later(now, LEASE * 10))).toEqual([]);
    });

    it('tries again from the time it is told, as pending', async () => {
      const shop = newShop();
      const now = newEpoch();
      await storage().deliveries.add(shop, delivery(), now);
      const [claimed] = await claim(shop, now);
      const retryAt = later(now, 5000);
      await storage().deliveries.settle(
        shop,
        claimed!.id,
        { status: 'pending', error: 'Busy.', retryAt },
        now,
      );
      expect(await claim(shop, later(now, 4999))).toEqual([]);
      const [again] = await claim(shop, retryAt);
      expect(again).toMatchObject({ status: 'pending', attempts: 2, lastError: 'Busy.' });
    });

    it('keeps shops apart', async () => {
      const shop = newShop();
      const other = newShop();
      const now = newEpoch();
      await storage().deliveries.add(shop, delivery(), now);
      await storage().deliveries.add(other, delivery({ text: 'The other shop’s' }), now);
      expect(await storage().deliveries.find(newShop(), 'code-1')).toBeUndefined();
      expect(await storage().deliveries.find(other, 'code-1')).toMatchObject({ text: 'The other shop’s' });
      const claimed = await claim(shop, now);
      await storage()
        .deliveries.settle(other, claimed[0]!.id, { status: 'sent' }, now)
        .catch(() => undefined);
      expect(await storage().deliveries.find(shop, 'code-1')).toMatchObject({ status: 'sending' });
    });
  });
}
