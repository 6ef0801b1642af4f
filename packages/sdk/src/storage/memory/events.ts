import type { RandomSource } from '#random-source.ts';
import type { EventRepository, ShopEvent } from '../events.ts';
import { copy } from './copy.ts';
import { descending, takePage } from './pages.ts';

interface Row {
  readonly event: ShopEvent;
  /** Order of writing, for events of one millisecond. */
  readonly sequence: number;
}

export function memoryEvents(random: RandomSource): EventRepository {
  const byShop = new Map<string, Row[]>();
  const keys = new Set<string>();
  let sequence = 0;
  return {
    async append({ key, ...event }) {
      if (key !== undefined) {
        const known = JSON.stringify([event.shopId, key]);
        if (keys.has(known)) return;
        keys.add(known);
      }
      let rows = byShop.get(event.shopId);
      if (rows === undefined) {
        rows = [];
        byShop.set(event.shopId, rows);
      }
      rows.push({ event: { ...copy(event), id: random.id() }, sequence: sequence++ });
    },
    async list(shopId, filter = {}, page) {
      const rows = (byShop.get(shopId) ?? []).filter(
        ({ event }) =>
          (filter.type === undefined || event.type === filter.type) &&
          (filter.subject === undefined || event.subject === filter.subject),
      );
      const found = takePage(rows, {
        page,
        place: (row) => [row.event.at.getTime(), row.sequence],
        compare: descending,
      });
      return { ...found, items: found.items.map((row) => row.event) };
    },
  };
}
