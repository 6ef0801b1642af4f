import type { ShopSettings } from '#agents/customer-service/shop-settings.ts';
import type { ShopRepository } from '../shops.ts';
import { copy } from './copy.ts';

export function memoryShops(): ShopRepository {
  const shops = new Map<string, ShopSettings>();
  return {
    async find(shopId) {
      return copy(shops.get(shopId));
    },
    async save(settings) {
      shops.set(settings.id, copy(settings));
    },
  };
}
