import type { ShopSettings } from '#agents/customer-service/shop-settings.ts';

/** Each shop's settings. */
export interface ShopRepository {
  find(shopId: string): Promise<ShopSettings | undefined>;
  save(settings: ShopSettings): Promise<void>;
}
