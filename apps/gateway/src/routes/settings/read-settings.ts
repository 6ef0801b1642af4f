import { defaultShopSettings, type ShopSettings } from '@commerceai/sdk';
import type { Services } from '../../services.ts';

/** The shop's settings, or the defaults of a shop that has not chosen any. */
export async function readSettings(services: Services, shopId: string): Promise<ShopSettings> {
  return (await services.ai.storage.shops.find(shopId)) ?? defaultShopSettings(shopId);
}
