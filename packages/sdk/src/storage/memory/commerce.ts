import type { Customer, Order, OrderBuyer, Product } from '#commerce/index.ts';
import { NotFoundError } from '#errors/not-found-error.ts';
import type { CommerceRepository } from '../commerce.ts';
import type { ShopRepository } from '../shops.ts';
import { copy } from './copy.ts';
import { ascending, takePage } from './pages.ts';
import { createProductSearch, type ProductSearch } from './product-search.ts';

interface ShopCommerce {
  readonly products: Map<string, Product>;
  readonly productByHandle: Map<string, string>;
  readonly search: ProductSearch;
  readonly orders: Map<string, Order>;
  readonly ordersByNumber: Map<string, Set<string>>;
  readonly ordersByEmail: Map<string, Set<string>>;
  /** Order and key of the changes that were made. */
  readonly changes: Set<string>;
  readonly customers: Map<string, Customer>;
  readonly customerByEmail: Map<string, string>;
}

/** @param shops tells the language that a shop's texts are in */
export function memoryCommerce(shops: Pick<ShopRepository, 'find'>): CommerceRepository {
  const byShop = new Map<string, ShopCommerce>();
  const shopOf = (shopId: string): ShopCommerce => {
    let shop = byShop.get(shopId);
    if (shop === undefined) {
      shop = emptyShop();
      byShop.set(shopId, shop);
    }
    return shop;
  };

  return {
    async saveProducts(shopId, products) {
      const language = (await shops.find(shopId))?.language;
      const shop = shopOf(shopId);
      let changed = 0;
      for (const product of products) {
        const known = shop.products.get(product.id);
        if (known !== undefined && contentOf(known) === contentOf(product)) continue;
        const stored = copy(product);
        if (known !== undefined) shop.productByHandle.delete(known.handle);
        shop.products.set(stored.id, stored);
        shop.productByHandle.set(stored.handle, stored.id);
        shop.search.put(stored, language);
        changed++;
      }
      return changed;
    },
    async findProduct(shopId, idOrHandle) {
      const shop = byShop.get(shopId);
      return copy(
        shop?.products.get(idOrHandle) ?? shop?.products.get(shop.productByHandle.get(idOrHandle) ?? ''),
      );
    },
    async listProducts(shopId, page) {
      const products = byShop.get(shopId)?.products.values() ?? [];
      return takePage<Product>(products, { page, place: (product) => [product.id], compare: ascending });
    },
    async searchProducts(query) {
      const shop = byShop.get(query.shopId);
      if (shop === undefined) return [];
      return shop.search
        .search(query)
        .map(({ id, score }) => ({ product: copy(shop.products.get(id)!), score }));
    },
    async saveOrders(shopId, orders) {
      const shop = shopOf(shopId);
      let changed = 0;
      for (const order of orders) {
        const known = shop.orders.get(order.id);
        if (known !== undefined && contentOf(known) === contentOf(order)) continue;
        putOrder(shop, copy(order));
        changed++;
      }
      return changed;
    },
    async findOrder(shopId, number, buyer) {
      const shop = byShop.get(shopId);
      // The one saved last stands last.
      const orders = [...(shop?.ordersByNumber.get(number) ?? [])]
        .map((id) => shop!.orders.get(id)!)
        .reverse();
      orders.sort((left, right) => distanceTo(buyer, left) - distanceTo(buyer, right));
      return copy(orders[0]);
    },
    async listOrders(shopId, email, options = {}) {
      const shop = byShop.get(shopId);
      const orders = [...(shop?.ordersByEmail.get(email) ?? [])].map((id) => shop!.orders.get(id)!);
      orders.sort((left, right) => right.placedAt.getTime() - left.placedAt.getTime());
      return copy(orders.slice(0, options.limit ?? orders.length));
    },
    async changeOrder(shopId, orderId, key, change) {
      const shop = byShop.get(shopId);
      const order = shop?.orders.get(orderId);
      if (shop === undefined || order === undefined) throw new NotFoundError({ kind: 'order', id: orderId });
      const done = JSON.stringify([orderId, key]);
      if (shop.changes.has(done)) return copy(order);
      const changed = copy({ ...change(copy(order)), id: orderId });
      putOrder(shop, changed);
      shop.changes.add(done);
      return copy(changed);
    },
    async saveCustomers(shopId, customers) {
      const shop = shopOf(shopId);
      let changed = 0;
      for (const customer of customers) {
        const known = shop.customers.get(customer.id);
        if (known !== undefined && contentOf(known) === contentOf(customer)) continue;
        if (known !== undefined) shop.customerByEmail.delete(known.email);
        shop.customers.set(customer.id, copy(customer));
        shop.customerByEmail.set(customer.email, customer.id);
        changed++;
      }
      return changed;
    },
    async findCustomer(shopId, idOrEmail) {
      const shop = byShop.get(shopId);
      return copy(
        shop?.customers.get(idOrEmail) ?? shop?.customers.get(shop.customerByEmail.get(idOrEmail) ?? ''),
      );
    },
    async counts(shopId) {
      const shop = byShop.get(shopId);
      return {
        products: shop?.products.size ?? 0,
        orders: shop?.orders.size ?? 0,
        customers: shop?.customers.size ?? 0,
      };
    },
  };
}

function emptyShop(): ShopCommerce {
  const products = new Map<string, Product>();
  return {
    products,
    productByHandle: new Map(),
    search: createProductSearch(products),
    orders: new Map(),
    ordersByNumber: new Map(),
    ordersByEmail: new Map(),
    changes: new Set(),
    customers: new Map(),
    customerByEmail: new Map(),
  };
}

function putOrder(shop: ShopCommerce, order: Order): void {
  const known = shop.orders.get(order.id);
  if (known !== undefined) {
    shop.ordersByNumber.get(known.number)?.delete(known.id);
    shop.ordersByEmail.get(known.email)?.delete(known.id);
  }
  shop.orders.set(order.id, order);
  const ofNumber = shop.ordersByNumber.get(order.number) ?? new Set();
  shop.ordersByNumber.set(order.number, ofNumber.add(order.id));
  const ofShopper = shop.ordersByEmail.get(order.email) ?? new Set();
  shop.ordersByEmail.set(order.email, ofShopper.add(order.id));
}

/** How likely an order is the one its buyer means: the lower, the likelier. */
function distanceTo(buyer: OrderBuyer | undefined, order: Order): number {
  const emails = buyer?.emails ?? [];
  const index = emails.indexOf(order.email);
  if (index >= 0) return index;
  return buyer?.customerId !== undefined && order.customerId === buyer.customerId
    ? emails.length
    : Number.MAX_SAFE_INTEGER;
}

/** A canonical form to tell whether anything but the time of the last change differs. */
function contentOf(value: Product | Order | Customer): string {
  return JSON.stringify(value, (key, field) => {
    if (key === 'updatedAt') return undefined;
    if (typeof field !== 'object' || field === null || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
