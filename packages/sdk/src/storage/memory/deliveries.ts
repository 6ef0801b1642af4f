import { NotFoundError } from '#errors/not-found-error.ts';
import type { RandomSource } from '#random-source.ts';
import type { NewDelivery } from '../conversations.ts';
import type { Delivery, DeliveryRepository } from '../deliveries.ts';
import { copy } from './copy.ts';

interface Row {
  delivery: Delivery;
  /** When it may be taken: due, or the lease over. */
  availableAt: number;
}

/** The port, and the synchronous reads and writes that other repositories make part of their own change. */
export interface MemoryDeliveries extends DeliveryRepository {
  write(shopId: string, delivery: NewDelivery, now: Date): void;
  has(shopId: string, key: string): boolean;
}

export function memoryDeliveries(random: RandomSource): MemoryDeliveries {
  const byKey = new Map<string, Row>();
  const byId = new Map<string, Row>();
  /** Those not settled for good, in order of writing: what `claim` looks through, however much was sent before. */
  const open = new Set<Row>();
  const keyOf = (shopId: string, key: string) => JSON.stringify([shopId, key]);

  const write = (shopId: string, delivery: NewDelivery, now: Date) => {
    const key = keyOf(shopId, delivery.key);
    if (byKey.has(key)) return;
    const row: Row = {
      delivery: {
        ...copy(delivery),
        id: random.id(),
        shopId,
        status: 'pending',
        attempts: 0,
        createdAt: new Date(now),
      },
      availableAt: now.getTime(),
    };
    byKey.set(key, row);
    byId.set(row.delivery.id, row);
    open.add(row);
  };

  return {
    write,
    has: (shopId, key) => byKey.has(keyOf(shopId, key)),
    async add(shopId, delivery, now) {
      write(shopId, delivery, now);
    },
    async claim({ limit, now, leaseMs }) {
      const taken: Delivery[] = [];
      for (const row of open) {
        if (taken.length >= limit) break;
        if (row.availableAt > now.getTime()) continue;
        const before = row.delivery.status;
        row.delivery = { ...row.delivery, status: 'sending', attempts: row.delivery.attempts + 1 };
        row.availableAt = now.getTime() + leaseMs;
        taken.push({ ...copy(row.delivery), status: before });
      }
      return taken;
    },
    async settle(shopId, id, outcome, _now) {
      const row = byId.get(id);
      if (row === undefined || row.delivery.shopId !== shopId)
        throw new NotFoundError({ kind: 'delivery', id });
      const { lastError: _earlier, ...delivery } = row.delivery;
      if (outcome.status === 'sent') {
        row.delivery = {
          ...delivery,
          status: 'sent',
          ...(outcome.platformId === undefined ? {} : { platformId: outcome.platformId }),
        };
      } else {
        row.delivery = { ...delivery, status: outcome.status, lastError: outcome.error };
      }
      if (outcome.status === 'pending') row.availableAt = outcome.retryAt.getTime();
      else open.delete(row);
    },
    async find(shopId, key) {
      return copy(byKey.get(keyOf(shopId, key))?.delivery);
    },
  };
}
