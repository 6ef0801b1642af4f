import { describe, expect, it } from 'vitest';
import type { Product, Variant } from '#commerce/index.ts';
import { queryTerms } from '#knowledge/query-terms.ts';
import type { Storage } from '#storage/storage.ts';
import type { Language } from '#text/language.ts';
import { aProduct, shopSettings } from '../samples.ts';
import { newShop, scribble } from './storage-under-test.ts';

const [SMALL] = aProduct().variants as [Variant, ...Variant[]];

/** A product of few words, so that each test says what matters. */
function named(id: string, fields: Partial<Product> = {}): Product {
  const { type: _type, vendor: _vendor, ...bare } = aProduct();
  return {
    ...bare,
    id,
    handle: `handle-${id}`,
    title: 'Article',
    description: 'Fait main.',
    tags: [],
    options: [],
    variants: [SMALL],
    attributes: {},
    translations: {},
    ...fields,
  };
}

/** Products and their search. */
export function testProducts(storage: () => Storage): void {
  const frenchShop = async () => {
    const id = newShop();
    await storage().shops.save(shopSettings({ id }));
    return id;
  };

  describe('products', () => {
    it('are kept as they are, found by id and by handle', async () => {
      const shop = await frenchShop();
      expect(await storage().commerce.saveProducts(shop, [aProduct()])).toBe(1);
      expect(await storage().commerce.findProduct(shop, 'product-1')).toEqual(aProduct());
      expect(await storage().commerce.findProduct(shop, 'chemise-lin')).toEqual(aProduct());
      expect(await storage().commerce.findProduct(shop, 'another')).toBeUndefined();
    });

    it('are replaced by id, and only real changes count', async () => {
      const shop = await frenchShop();
      const products = [named('a'), named('b'), named('c')];
      expect(await storage().commerce.saveProducts(shop, products)).toBe(3);
      expect(await storage().commerce.saveProducts(shop, products)).toBe(0);
      const renamed = named('b', { title: 'Écharpe', handle: 'echarpe' });
      expect(await storage().commerce.saveProducts(shop, [named('a'), renamed])).toBe(1);
      expect(await storage().commerce.findProduct(shop, 'echarpe')).toEqual(renamed);
      expect(await storage().commerce.findProduct(shop, 'handle-b')).toBeUndefined();
      expect(await storage().commerce.counts(shop)).toEqual({ products: 3, orders: 0, customers: 0 });
      expect(await storage().commerce.saveProducts(shop, [])).toBe(0);
    });

    it('are listed page by page, each once', async () => {
      const shop = await frenchShop();
      await storage().commerce.saveProducts(
        shop,
        ['d', 'a', 'e', 'b', 'c'].map((id) => named(id)),
      );
      const first = await storage().commerce.listProducts(shop, { limit: 3 });
      const second = await storage().commerce.listProducts(shop, { limit: 3, cursor: first.nextCursor! });
      const ids = [...first.items, ...second.items].map((product) => product.id);
      expect(ids.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(second.nextCursor).toBeUndefined();
    });

    it('are not changed through what was given or returned', async () => {
      const shop = await frenchShop();
      const product = aProduct();
      await storage().commerce.saveProducts(shop, [product]);
      scribble(product);
      scribble(await storage().commerce.findProduct(shop, 'product-1'));
      scribble(await search(shop, 'chemise'));
      expect(await storage().commerce.findProduct(shop, 'product-1')).toEqual(aProduct());
    });

    it('are one shop’s own', async () => {
      const [shop, other] = [await frenchShop(), await frenchShop()];
      await storage().commerce.saveProducts(shop, [aProduct()]);
      await storage().commerce.saveProducts(other, [aProduct({ title: 'Leur chemise' })]);
      expect((await storage().commerce.findProduct(shop, 'product-1'))?.title).toBe('Chemise en lin');
      const third = await frenchShop();
      expect(await storage().commerce.findProduct(third, 'product-1')).toBeUndefined();
      expect((await storage().commerce.listProducts(third)).items).toEqual([]);
      expect(await search(third, 'chemise')).toEqual([]);
      expect(await search(shop, 'chemise')).toMatchObject([{ product: { title: 'Chemise en lin' } }]);
    });
  });

  const search = (
    shopId: string,
    text: string,
    { language = 'fr', limit = 10, inStock }: { language?: Language; limit?: number; inStock?: boolean } = {},
  ) =>
    storage().commerce.searchProducts({
      shopId,
      terms: queryTerms(text, language),
      language,
      limit,
      ...(inStock === undefined ? {} : { inStock }),
    });
  const found = async (...call: Parameters<typeof search>) =>
    (await search(...call)).map((match) => match.product.id);

  describe('product search', () => {
    it('weighs the title over type and tags, and those over the description', async () => {
      const shop = await frenchShop();
      await storage().commerce.saveProducts(shop, [
        named('text', { description: 'Se porte avec une écharpe, une veste ou un manteau.' }),
        named('type', { type: 'Écharpe', description: 'Se porte avec une veste ou un manteau.' }),
        named('title', { title: 'Écharpe', description: 'Se porte avec une veste ou un manteau.' }),
        named('none', { description: 'Un bol en grès.' }),
      ]);
      expect(await found(shop, 'une écharpe')).toEqual(['title', 'type', 'text']);
      expect(await found(shop, 'une écharpe', { limit: 2 })).toEqual(['title', 'type']);
      const scores = (await search(shop, 'écharpe')).map((match) => match.score);
      expect(scores).toEqual([...scores].sort((left, right) => right - left));
    });

    it('looks into attributes', async () => {
      const shop = await frenchShop();
      await storage().commerce.saveProducts(shop, [
        named('a', { attributes: { material: 'Cachemire' } }),
        named('b', { attributes: { material: 'Coton' } }),
      ]);
      expect(await found(shop, 'cachemire')).toEqual(['a']);
    });

    it('never returns what is not published', async () => {
      const shop = await frenchShop();
      await storage().commerce.saveProducts(shop, [aProduct({ published: false })]);
      expect(await found(shop, 'chemise en lin')).toEqual([]);
      await storage().commerce.saveProducts(shop, [aProduct()]);
      expect(await found(shop, 'chemise en lin')).toEqual(['product-1']);
      await storage().commerce.saveProducts(shop, [aProduct({ published: false })]);
      expect(await found(shop, 'chemise en lin')).toEqual([]);
    });

    it('leaves out what cannot be bought now when asked to', async () => {
      const shop = await frenchShop();
      const { stock: _stock, ...untracked } = SMALL;
      await storage().commerce.saveProducts(shop, [
        named('sold out', { title: 'Bol', variants: [{ ...SMALL, stock: 0 }] }),
        named('oversold', { title: 'Bol', variants: [{ ...SMALL, stock: -2 }] }),
        named('backorder', { title: 'Bol', variants: [{ ...SMALL, stock: 0, backorder: true }] }),
        named('untracked', { title: 'Bol', variants: [untracked] }),
        named('one left', {
          title: 'Bol',
          variants: [
            { ...SMALL, stock: 0 },
            { ...SMALL, id: 'v2', stock: 1 },
          ],
        }),
      ]);
      expect((await found(shop, 'bol', { inStock: true })).sort()).toEqual([
        'backorder',
        'one left',
        'untracked',
      ]);
      expect(await found(shop, 'bol', { inStock: false })).toHaveLength(5);
      expect(await found(shop, 'bol')).toHaveLength(5);
    });

    it('finds a product by its texts in either language, once', async () => {
      const shop = await frenchShop();
      await storage().commerce.saveProducts(shop, [aProduct(), named('bol', { title: 'Bol en grès' })]);
      expect(await found(shop, 'chemise en lin')).toEqual(['product-1']);
      expect(await found(shop, 'linen shirt', { language: 'en' })).toEqual(['product-1']);
      expect(await found(shop, 'mother-of-pearl buttons', { language: 'en' })).toEqual(['product-1']);
    });

    it('forgets the words of what was replaced', async () => {
      const shop = await frenchShop();
      await storage().commerce.saveProducts(shop, [named('a', { title: 'Parapluie' })]);
      await storage().commerce.saveProducts(shop, [named('a', { title: 'Arrosoir' })]);
      expect(await found(shop, 'parapluie')).toEqual([]);
      expect(await found(shop, 'arrosoir')).toEqual(['a']);
    });
  });
}
