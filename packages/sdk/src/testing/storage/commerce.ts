import { describe } from 'vitest';
import { testOrders } from './commerce-orders.ts';
import { testProducts } from './commerce-products.ts';
import { type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

/** What {@link CommerceRepository} promises. */
export function testCommerceRepository(options: StorageSuiteOptions): void {
  describe('commerce', () => {
    const storage = useStorage(options);
    testProducts(storage);
    testOrders(storage);
  });
}
