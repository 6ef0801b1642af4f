import { describe, expect, it } from 'vitest';
import { shopSettings } from '../samples.ts';
import { newShop, type StorageSuiteOptions, scribble, useStorage } from './storage-under-test.ts';

/** What {@link ShopRepository} promises. */
export function testShopRepository(options: StorageSuiteOptions): void {
  describe('shops', () => {
    const storage = useStorage(options);

    it('keeps settings as they are and replaces them as a whole', async () => {
      const { shops } = storage();
      const id = newShop();
      const settings = shopSettings({ id, monthlyModelBudgetMicroUsd: 5_000_000 });
      await shops.save(settings);
      expect(await shops.find(id)).toEqual(settings);
      const replaced = shopSettings({ id, name: 'Maison Renommée' });
      await shops.save(replaced);
      expect(await shops.find(id)).toEqual(replaced);
    });

    it('finds no shop that was not saved', async () => {
      const { shops } = storage();
      await shops.save(shopSettings({ id: newShop() }));
      expect(await shops.find(newShop())).toBeUndefined();
    });

    it('is not changed through what it was given or returned', async () => {
      const { shops } = storage();
      const settings = shopSettings({ id: newShop() });
      await shops.save(settings);
      const expected = structuredClone(settings);
      scribble(settings);
      scribble(await shops.find(expected.id));
      expect(await shops.find(expected.id)).toEqual(expected);
    });
  });
}
