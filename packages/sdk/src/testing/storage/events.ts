import { describe, expect, it } from 'vitest';
import type { ShopEvent } from '#storage/events.ts';
import { later, newShop, type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

/** What {@link EventRepository} promises, and what every list promises of its pages. */
export function testEventRepository(options: StorageSuiteOptions): void {
  describe('events', () => {
    const storage = useStorage(options);
    const start = new Date('2026-11-02T10:00:00.000Z');

    const anEvent = (shopId: string, minute: number, fields: Partial<ShopEvent> = {}) => ({
      shopId,
      type: 'return.started',
      subject: `order-${minute}`,
      actor: 'agent:customer-service',
      data: { minute, nested: { lines: ['line-1'] } },
      at: later(start, minute * 60_000),
      ...fields,
    });

    it('lists what was appended, newest first', async () => {
      const shop = newShop();
      for (const minute of [1, 3, 2]) await storage().events.append(anEvent(shop, minute));
      const { items } = await storage().events.list(shop);
      expect(items.map((event) => event.subject)).toEqual(['order-3', 'order-2', 'order-1']);
      expect(items[0]).toEqual({ ...anEvent(shop, 3), id: expect.any(String) });
    });

    it('writes an event of one key once, also at once, and another in another shop', async () => {
      const shop = newShop();
      const keyed = (shopId: string) => storage().events.append({ ...anEvent(shopId, 1), key: 'done' });
      await Promise.all(Array.from({ length: 10 }, () => keyed(shop)));
      await keyed(shop);
      expect((await storage().events.list(shop)).items).toEqual([
        { ...anEvent(shop, 1), id: expect.any(String) },
      ]);
      const other = newShop();
      await keyed(other);
      expect((await storage().events.list(other)).items).toHaveLength(1);
    });

    it('filters by type and subject', async () => {
      const shop = newShop();
      await storage().events.append(anEvent(shop, 1));
      await storage().events.append(anEvent(shop, 2, { type: 'conversation.escalated' }));
      await storage().events.append(anEvent(shop, 3));
      const subjects = async (filter: { type?: string; subject?: string }) =>
        (await storage().events.list(shop, filter)).items.map((event) => event.subject);
      expect(await subjects({ type: 'return.started' })).toEqual(['order-3', 'order-1']);
      expect(await subjects({ subject: 'order-2' })).toEqual(['order-2']);
      expect(await subjects({ type: 'return.started', subject: 'order-2' })).toEqual([]);
    });

    it('keeps shops apart', async () => {
      const shop = newShop();
      await storage().events.append(anEvent(shop, 1));
      expect((await storage().events.list(newShop())).items).toEqual([]);
    });

    it('pages through events of one moment while others are added', async () => {
      const shop = newShop();
      for (let index = 0; index < 7; index++) {
        await storage().events.append(anEvent(shop, 0, { subject: `order-${index}` }));
      }
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await storage().events.list(shop, {}, { limit: 3, ...(cursor ? { cursor } : {}) });
        seen.push(...page.items.map((event) => event.subject));
        cursor = page.nextCursor;
        await storage().events.append(anEvent(shop, 9, { subject: 'added meanwhile' }));
      } while (cursor !== undefined);
      expect(seen.sort()).toEqual(Array.from({ length: 7 }, (_, index) => `order-${index}`));
    });

    it('has 50 on a page by default and 200 at most, and no cursor on the last one', async () => {
      const shop = newShop();
      await Promise.all(
        Array.from({ length: 201 }, (_, index) => storage().events.append(anEvent(shop, index))),
      );
      const byDefault = await storage().events.list(shop);
      expect(byDefault.items).toHaveLength(50);
      const most = await storage().events.list(shop, {}, { limit: 1000 });
      expect(most.items).toHaveLength(200);
      const rest = await storage().events.list(shop, {}, { limit: 1000, cursor: most.nextCursor! });
      expect(rest.items).toHaveLength(1);
      expect(rest.nextCursor).toBeUndefined();
    });

    it('refuses a cursor that it did not give', async () => {
      await expect(storage().events.list(newShop(), {}, { cursor: 'no cursor' })).rejects.toMatchObject({
        code: 'invalid_input',
      });
    });
  });
}
