import type { Customer, Order, OrderBuyer, Product, ReturnedLine } from '#commerce/index.ts';
import type { Language } from '#text/language.ts';

export interface ProductQuery {
  readonly shopId: string;
  /** The shopper's words. */
  readonly text: string;
  readonly language: Language;
  /** @default 5 */
  readonly limit?: number;
  /** Only what can be bought now. @default false */
  readonly inStock?: boolean;
}

export interface ProductMatch {
  readonly product: Product;
  /** Relevance, comparable within one result only. */
  readonly score: number;
}

export interface ReturnRequest {
  readonly shopId: string;
  readonly orderId: string;
  /** What comes back, and how many units of each. */
  readonly lines: readonly ReturnedLine[];
  readonly reason: string;
  readonly idempotencyKey: string;
}

export interface CancellationRequest {
  readonly shopId: string;
  readonly orderId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** A shop's products, orders and customers. Reading is required; actions exist only where the platform really does them. */
export interface CommerceCapability {
  searchProducts(query: ProductQuery): Promise<readonly ProductMatch[]>;
  findProduct(shopId: string, idOrHandle: string): Promise<Product | undefined>;
  /**
   * By the number the shopper reads, without "#". Where several orders bear it, one of the buyer's goes before the
   * others, which may well be given: the caller checks who may see what.
   */
  findOrder(shopId: string, number: string, buyer?: OrderBuyer): Promise<Order | undefined>;
  /** Newest first. `email` in lower case. */
  listOrders(shopId: string, email: string, options?: { limit?: number }): Promise<readonly Order[]>;
  /** By id or by e-mail in lower case. */
  findCustomer(shopId: string, idOrEmail: string): Promise<Customer | undefined>;
  /** Opens a return; a repeated key returns the first outcome. @throws ConflictError ConnectorError */
  startReturn?(request: ReturnRequest): Promise<Order>;
  /** Cancels an order that has not left; a repeated key returns the first outcome. @throws ConflictError ConnectorError */
  cancelOrder?(request: CancellationRequest): Promise<Order>;
}
