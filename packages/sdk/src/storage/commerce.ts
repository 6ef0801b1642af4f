import type { Customer, Order, OrderBuyer, Product } from '#commerce/index.ts';
import type { ProductMatch } from '#connectors/commerce-capability.ts';
import type { Language } from '#text/language.ts';
import type { QueryTerms } from './knowledge.ts';
import type { Page, PageRequest } from './page.ts';

/** A shop's copy of its own products, orders and customers, filled by import or sync. */
export interface CommerceRepository {
  /** Inserts or replaces by id, with index terms per language. Returns how many really changed. */
  saveProducts(shopId: string, products: readonly Product[]): Promise<number>;
  findProduct(shopId: string, idOrHandle: string): Promise<Product | undefined>;
  listProducts(shopId: string, page?: PageRequest): Promise<Page<Product>>;
  searchProducts(query: {
    shopId: string;
    /** Per language of the products' texts, as for knowledge. */
    terms: QueryTerms;
    /** Preferred. */
    language: Language;
    limit: number;
    inStock?: boolean;
  }): Promise<readonly ProductMatch[]>;
  saveOrders(shopId: string, orders: readonly Order[]): Promise<number>;
  /**
   * Of several orders that bear the number: one with the first of the buyer's e-mail addresses, then with the next, then
   * one with their id, then any; of those that are equal the one saved last.
   */
  findOrder(shopId: string, number: string, buyer?: OrderBuyer): Promise<Order | undefined>;
  listOrders(shopId: string, email: string, options?: { limit?: number }): Promise<readonly Order[]>;
  /**
   * Changes one order under a lock; `change` may throw to refuse. A repeated key returns the order as it is
   * without calling `change` again. @throws NotFoundError
   */
  changeOrder(shopId: string, orderId: string, key: string, change: (order: Order) => Order): Promise<Order>;
  saveCustomers(shopId: string, customers: readonly Customer[]): Promise<number>;
  /** By id or by e-mail in lower case. */
  findCustomer(shopId: string, idOrEmail: string): Promise<Customer | undefined>;
  counts(shopId: string): Promise<{ products: number; orders: number; customers: number }>;
}
