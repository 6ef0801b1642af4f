import { describe, expect, it } from 'vitest';
import { newShop, type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

/** What {@link UsageRepository} promises. */
export function testUsageRepository(options: StorageSuiteOptions): void {
  describe('usage', () => {
    const storage = useStorage(options);
    const usage = { inputTokens: 100, outputTokens: 20, costMicroUsd: 7 };
    const nothing = { calls: 0, inputTokens: 0, outputTokens: 0, costMicroUsd: 0 };

    it('is nothing where nothing was added', async () => {
      expect(await storage().usage.read(newShop(), '2026-11')).toEqual(nothing);
    });

    it('adds up calls that come at once', async () => {
      const shop = newShop();
      await Promise.all(Array.from({ length: 20 }, () => storage().usage.add(shop, '2026-11', usage)));
      expect(await storage().usage.read(shop, '2026-11')).toEqual({
        calls: 20,
        inputTokens: 2000,
        outputTokens: 400,
        costMicroUsd: 140,
      });
    });

    it('keeps months and shops apart', async () => {
      const shop = newShop();
      await storage().usage.add(shop, '2026-11', usage);
      expect(await storage().usage.read(shop, '2026-12')).toEqual(nothing);
      expect(await storage().usage.read(newShop(), '2026-11')).toEqual(nothing);
    });

    it('holds sums beyond 32 bits', async () => {
      const shop = newShop();
      const large = { inputTokens: 3_000_000_000, outputTokens: 0, costMicroUsd: 3_000_000_000 };
      await storage().usage.add(shop, '2026-11', large);
      await storage().usage.add(shop, '2026-11', large);
      expect(await storage().usage.read(shop, '2026-11')).toMatchObject({
        inputTokens: 6_000_000_000,
        costMicroUsd: 6_000_000_000,
      });
    });
  });
}
