import type { Language } from '../text/language.ts';
import type { Money } from './money.ts';

/** Where the payment stands. */
export const FINANCIAL_STATUSES = [
  'pending',
  'authorised',
  'paid',
  'partially_refunded',
  'refunded',
  'voided',
] as const;
/** One of {@link FINANCIAL_STATUSES}. */
export type FinancialStatus = (typeof FINANCIAL_STATUSES)[number];

/** How far an order has got, as a whole. */
export const FULFILMENT_STATUSES = [
  'unfulfilled',
  'partial',
  'fulfilled',
  'in_transit',
  'out_for_delivery',
  'delivered',
  'failed',
] as const;
/** Where the parcel is. `fulfilled` has left the warehouse with no carrier scan yet. */
export type FulfilmentStatus = (typeof FULFILMENT_STATUSES)[number];

/** An order as the agents see it. */
export interface Order {
  readonly id: string;
  /** What the shopper reads, without "#": "1001". Two orders bear one number where two shops' were imported. */
  readonly number: string;
  readonly customerId?: string;
  /** Lower case. */
  readonly email: string;
  readonly placedAt: Date;
  readonly cancelledAt?: Date;
  readonly financialStatus: FinancialStatus;
  readonly fulfilmentStatus: FulfilmentStatus;
  readonly lines: readonly OrderLine[];
  readonly total: Money;
  readonly shippingAddress?: Address;
  readonly fulfilments: readonly Fulfilment[];
  readonly returns: readonly OrderReturn[];
}

/** Who asks for an order, where its number alone does not tell which one is meant. */
export interface OrderBuyer {
  /** The platform's id. */
  readonly customerId?: string;
  /** Lower case, the likeliest first. */
  readonly emails?: readonly string[];
}

/** So many of one variant. */
export interface OrderLine {
  readonly id: string;
  readonly productId?: string;
  readonly variantId?: string;
  readonly title: string;
  readonly sku?: string;
  readonly quantity: number;
  /** Price of one unit. */
  readonly price: Money;
}

/** Where an order goes. Personal data. */
export interface Address {
  readonly name: string;
  readonly line1: string;
  readonly line2?: string;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** One parcel. */
export interface Fulfilment {
  readonly id: string;
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly trackingUrl?: string;
  readonly shippedAt: Date;
  readonly estimatedDeliveryAt?: Date;
  readonly deliveredAt?: Date;
}

/** Where a return stands. */
export const RETURN_STATUSES = [
  'requested',
  'approved',
  'refused',
  'in_transit',
  'received',
  'refunded',
] as const;
/** One of {@link RETURN_STATUSES}. */
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

/** How many units of an order's line come back. */
export interface ReturnedLine {
  readonly lineId: string;
  /** At least 1, at most what was bought. */
  readonly quantity: number;
}

export interface OrderReturn {
  readonly id: string;
  readonly lines: readonly ReturnedLine[];
  readonly reason: string;
  readonly status: ReturnStatus;
  readonly requestedAt: Date;
  readonly refundedAt?: Date;
  readonly refund?: Money;
}

/** A person who bought or may buy. */
export interface Customer {
  /** The platform's; the e-mail address where none is known. */
  readonly id: string;
  /** Lower case, unique within the shop. */
  readonly email: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly phone?: string;
  readonly language?: Language;
  readonly ordersCount: number;
  readonly totalSpent: Money;
  readonly tags: readonly string[];
  readonly createdAt: Date;
}
