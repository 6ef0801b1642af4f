import type { Money, OrderLine, Product, Variant } from '@commerceai/sdk';
import { demoShop, type ShippingMethod } from '../shop.ts';
import { shippingCost } from './parcels.ts';

export interface BasketItem {
  readonly product: Product;
  readonly variant: Variant;
  readonly quantity: number;
}

/** The lines of an order, with ids that follow from its number. */
export function orderLines(orderNumber: string, basket: readonly BasketItem[]): OrderLine[] {
  return basket.map(({ product, variant, quantity }, index) => ({
    id: `order-${orderNumber}-line-${index + 1}`,
    productId: product.id,
    variantId: variant.id,
    title: product.options.length > 0 ? `${product.title} (${variant.title})` : product.title,
    ...(variant.sku === undefined ? {} : { sku: variant.sku }),
    quantity,
    price: variant.price,
  }));
}

/** Cents of the lines alone. */
export function goodsTotal(lines: readonly OrderLine[]): number {
  return lines.reduce((sum, line) => sum + line.price.amount * line.quantity, 0);
}

/** What the shopper pays: the lines and their delivery. */
export function orderTotal(lines: readonly OrderLine[], method: ShippingMethod): Money {
  const goods = goodsTotal(lines);
  return euros(goods + shippingCost(method, goods));
}

export function euros(amount: number): Money {
  return { amount, currency: demoShop.currency };
}

/** The shop's shipping method of that id. Throws when there is none. */
export function shippingMethod(id: string): ShippingMethod {
  const method = demoShop.shipping.methods.find((candidate) => candidate.id === id);
  if (!method) throw new RangeError(`The demo shop has no shipping method "${id}".`);
  return method;
}
