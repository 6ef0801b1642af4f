import { describe, expect, it } from 'vitest';
import { later, newEpoch, newShop, type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

const HOUR = 3_600_000;

/** What {@link AttemptRepository} promises. */
export function testAttemptRepository(options: StorageSuiteOptions): void {
  describe('attempts', () => {
    const storage = useStorage(options);
    const now = new Date('2026-11-02T10:00:00.000Z');
    const of = (subject: string, limit = 3) => ({ subject, limit, windowMs: HOUR });
    const take = (shop: string, limits = [of('order:1001')], at = now) =>
      storage().attempts.take(shop, limits, at);

    it('are allowed up to the limit, and again once the time is over', async () => {
      const shop = newShop();
      for (const allowed of [true, true, true, false, false]) expect(await take(shop)).toBe(allowed);
      expect(await take(shop, undefined, later(now, HOUR - 1))).toBe(false);
      for (const allowed of [true, true, true, false])
        expect(await take(shop, undefined, later(now, HOUR))).toBe(allowed);
    });

    it('made at once get no more than the limit', async () => {
      const shop = newShop();
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => take(shop)));
      expect(outcomes.filter(Boolean)).toHaveLength(3);
    });

    it('at several things count for all of them or for none', async () => {
      const shop = newShop();
      const both = [of('b', 1), of('a')];
      expect(await take(shop, both)).toBe(true);
      for (let time = 0; time < 5; time++) expect(await take(shop, both)).toBe(false);
      expect([await take(shop, [of('a')]), await take(shop, [of('a')])]).toEqual([true, true]);
      expect(await take(shop, [of('a')])).toBe(false);
    });

    it('at several things in any order never wait for each other', async () => {
      const shop = newShop();
      const subjects = [of('a', 40), of('b', 40), of('c', 40)];
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, index) => take(shop, index % 2 ? subjects : subjects.toReversed())),
      );
      expect(outcomes.every(Boolean)).toBe(true);
    });

    it('that were none are given back', async () => {
      const shop = newShop();
      for (let time = 0; time < 3; time++) await take(shop);
      await storage().attempts.giveBack(shop, ['order:1001', 'unknown']);
      expect(await take(shop)).toBe(true);
      expect(await take(shop)).toBe(false);
      await storage().attempts.giveBack(newShop(), ['order:1001']);
      expect(await take(shop)).toBe(false);
    });

    it('keep shops and subjects apart', async () => {
      const shop = newShop();
      for (let time = 0; time < 4; time++) await take(shop);
      expect(await take(newShop())).toBe(true);
      expect(await take(shop, [of('order:1002')])).toBe(true);
    });

    it('are forgotten once their time is over', async () => {
      const shop = newShop();
      const start = newEpoch();
      await take(shop, [of('a')], start);
      await take(shop, [of('b')], later(start, HOUR));
      expect(await storage().attempts.sweep(later(start, HOUR), 100)).toBe(1);
      expect(await storage().attempts.sweep(later(start, HOUR), 100)).toBe(0);
    });

    it('allow nothing where the limit is none', async () => {
      expect(await take(newShop(), [of('order:1001', 0)])).toBe(false);
    });
  });
}
