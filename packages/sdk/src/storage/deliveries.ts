import type { NewDelivery } from './conversations.ts';

export const DELIVERY_STATUSES = ['pending', 'sending', 'sent', 'failed', 'uncertain'] as const;
/** `uncertain`: the process died while sending over a channel that cannot drop a repeat; a person decides. */
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export interface Delivery extends NewDelivery {
  readonly id: string;
  readonly shopId: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly lastError?: string;
  readonly platformId?: string;
  readonly createdAt: Date;
}

/** Messages on their way out (transactional outbox). Rows are written by `conversations.append` or `add`. */
export interface DeliveryRepository {
  /** Writes one outside a conversation, such as a one-time code. A known key changes nothing. */
  add(shopId: string, delivery: NewDelivery, now: Date): Promise<void>;
  /**
   * Takes up to `limit` that are due, marks them `sending` under a lease that ends `leaseMs` after `now`, and
   * counts the attempt. Those whose lease ran out are taken again, with status `sending` in the result.
   */
  claim(options: { limit: number; now: Date; leaseMs: number }): Promise<readonly Delivery[]>;
  /** Records the outcome. `retryAt` makes it pending again from then. */
  settle(
    shopId: string,
    id: string,
    outcome:
      | { status: 'sent'; platformId?: string }
      | { status: 'failed' | 'uncertain'; error: string }
      | { status: 'pending'; error: string; retryAt: Date },
    now: Date,
  ): Promise<void>;
  find(shopId: string, key: string): Promise<Delivery | undefined>;
}
