import { shopCopy } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import { testCommerceCapability } from '@commerceai/sdk/testing';
import { demoProducts, demoShop, SHOWCASE } from '../demo-shop/index.ts';
import { loadDemoShop } from './load-demo-shop.ts';

// The demo shop's commerce, as its agent is given it.
testCommerceCapability({
  create: async () => {
    const shopId = demoShop.id;
    const storage = memoryStorage();
    await loadDemoShop({
      storage,
      storefrontUrl: 'http://localhost:4010',
      now: new Date('2026-11-24T10:00:00Z'),
    });
    const find = async (situation: (typeof SHOWCASE)[number]['situation']) => {
      const { number } = SHOWCASE.find((entry) => entry.situation === situation)!;
      return (await storage.commerce.findOrder(shopId, number))!;
    };
    const order = await find('cancellable');
    const [product] = demoProducts();
    return {
      commerce: shopCopy({ storage, actions: 'simulate' }).commerce!,
      shopId,
      product: product!,
      search: { text: product!.title, language: 'fr' },
      order,
      delivered: await find('returnable'),
      customer: (await storage.commerce.findCustomer(shopId, order.email))!,
    };
  },
});
