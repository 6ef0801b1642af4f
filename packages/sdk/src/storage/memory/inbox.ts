import type { RandomSource } from '#random-source.ts';
import type { InboxEntry, InboxRepository } from '../inbox.ts';
import { copy } from './copy.ts';

interface Row {
  entry: InboxEntry;
  readonly thread: string;
  /** When it may be taken: due, or the lease over. */
  availableAt: number;
  /** Until when somebody works on it. */
  leaseUntil: number;
}

export function memoryInbox(random: RandomSource): InboxRepository {
  const known = new Set<string>();
  /** Those not settled for good, by id, in order of arrival. */
  const open = new Map<string, Row>();

  return {
    async receive(shopId, channel, messages, now) {
      const ids: string[] = [];
      for (const message of messages) {
        const key = JSON.stringify([shopId, channel, message.id]);
        if (known.has(key)) continue;
        known.add(key);
        const id = random.id();
        open.set(id, {
          entry: { id, shopId, channel, message: copy(message), attempts: 0 },
          thread: JSON.stringify([shopId, channel, message.threadKey]),
          availableAt: now.getTime(),
          leaseUntil: Number.NEGATIVE_INFINITY,
        });
        ids.push(id);
      }
      return ids;
    },
    async claim({ limit, now, leaseMs, ids }) {
      const time = now.getTime();
      const busy = new Set<string>();
      for (const row of open.values()) if (row.leaseUntil > time) busy.add(row.thread);
      const taken: InboxEntry[] = [];
      const wanted = ids === undefined ? undefined : new Set(ids);
      for (const row of open.values()) {
        if (taken.length >= limit) break;
        if (row.availableAt > time || busy.has(row.thread)) continue;
        if (wanted !== undefined && !wanted.has(row.entry.id)) continue;
        busy.add(row.thread);
        row.entry = { ...row.entry, attempts: row.entry.attempts + 1 };
        row.leaseUntil = time + leaseMs;
        row.availableAt = row.leaseUntil;
        taken.push(copy(row.entry));
      }
      return taken;
    },
    async settle(id, outcome) {
      const row = open.get(id);
      if (row === undefined) return;
      if (outcome.status !== 'pending') {
        open.delete(id);
        return;
      }
      row.availableAt = outcome.retryAt.getTime();
      row.leaseUntil = Number.NEGATIVE_INFINITY;
    },
  };
}
