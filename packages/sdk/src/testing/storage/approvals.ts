import { describe, expect, it } from 'vitest';
import type { Approval } from '#storage/approvals.ts';
import {
  later,
  newShop,
  type StorageSuiteOptions,
  settleAll,
  unknownId,
  useStorage,
} from './storage-under-test.ts';

/** What {@link ApprovalRepository} promises. */
export function testApprovalRepository(options: StorageSuiteOptions): void {
  describe('approvals', () => {
    const storage = useStorage(options);
    const now = new Date('2026-11-02T10:00:00.000Z');

    const request = (shopId: string, fields: Partial<Approval> = {}) =>
      storage().approvals.request({
        shopId,
        action: 'cancel_order',
        payload: { orderId: 'order-1', reason: 'Changed my mind' },
        reason: 'The order is worth more than 200.00 EUR.',
        conversationId: 'conversation-1',
        key: 'cancel order-1',
        createdAt: now,
        ...fields,
      });

    it('keeps what was asked for, pending', async () => {
      const shop = newShop();
      const approval = await request(shop);
      expect(approval).toMatchObject({
        shopId: shop,
        action: 'cancel_order',
        payload: { orderId: 'order-1', reason: 'Changed my mind' },
        conversationId: 'conversation-1',
        status: 'pending',
        createdAt: now,
      });
      expect(await storage().approvals.find(shop, approval.id)).toEqual(approval);
    });

    it('makes one approval of one key, also at once, and another in another shop', async () => {
      const shop = newShop();
      const { values } = await settleAll(Array.from({ length: 10 }, () => request(shop)));
      expect(values).toHaveLength(10);
      expect(new Set(values.map((approval) => approval.id)).size).toBe(1);
      const elsewhere = await request(newShop());
      expect(elsewhere.id).not.toBe(values[0]?.id);
    });

    it('returns a decided approval for its key, still decided', async () => {
      const shop = newShop();
      const { id } = await request(shop);
      await storage().approvals.move(shop, id, { from: 'pending', to: 'refused', by: 'person:ana', now });
      expect(await request(shop)).toMatchObject({ id, status: 'refused', decidedBy: 'person:ana' });
    });

    it('lists the oldest first, by status, page by page', async () => {
      const shop = newShop();
      for (const minute of [3, 1, 2]) {
        await request(shop, { key: `key ${minute}`, createdAt: later(now, minute * 60_000) });
      }
      const first = await storage().approvals.list(shop, 'pending', { limit: 2 });
      expect(first.items.map((approval) => approval.key)).toEqual(['key 1', 'key 2']);
      await request(shop, { key: 'key 0', createdAt: now });
      const second = await storage().approvals.list(shop, 'pending', { limit: 2, cursor: first.nextCursor! });
      expect(second.items.map((approval) => approval.key)).toEqual(['key 3']);
      expect(second.nextCursor).toBeUndefined();
      expect((await storage().approvals.list(shop, 'approved')).items).toEqual([]);
      expect((await storage().approvals.list(shop)).items).toHaveLength(4);
    });

    it('moves once, however many decide at once', async () => {
      const shop = newShop();
      const { id } = await request(shop);
      const { values, errors } = await settleAll(
        Array.from({ length: 10 }, (_, index) =>
          storage().approvals.move(shop, id, {
            from: 'pending',
            to: index % 2 === 0 ? 'approved' : 'refused',
            by: `person:${index}`,
            now: later(now, 1000),
          }),
        ),
      );
      expect(values).toHaveLength(1);
      expect(errors.map((error) => (error as Error).name)).toEqual(Array(9).fill('ConflictError'));
      const found = await storage().approvals.find(shop, id);
      expect(found).toEqual(values[0]);
      expect(found?.decidedAt).toEqual(later(now, 1000));
    });

    it('keeps who decided when the outcome follows', async () => {
      const shop = newShop();
      const { id } = await request(shop);
      await storage().approvals.move(shop, id, { from: 'pending', to: 'approved', by: 'person:ana', now });
      const executed = await storage().approvals.move(shop, id, {
        from: 'approved',
        to: 'executed',
        outcome: 'Order 1001 is cancelled.',
        now: later(now, 5000),
      });
      expect(executed).toMatchObject({
        status: 'executed',
        decidedBy: 'person:ana',
        decidedAt: now,
        outcome: 'Order 1001 is cancelled.',
      });
    });

    it('keeps shops apart', async () => {
      const shop = newShop();
      const other = newShop();
      const { id } = await request(shop);
      const move = { from: 'pending', to: 'approved', by: 'person:eve', now } as const;
      expect(await storage().approvals.find(other, id)).toBeUndefined();
      expect((await storage().approvals.list(other)).items).toEqual([]);
      await expect(storage().approvals.move(other, id, move)).rejects.toMatchObject({ code: 'not_found' });
      await expect(storage().approvals.move(shop, unknownId(), move)).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await storage().approvals.find(shop, id)).toMatchObject({ status: 'pending' });
    });
  });
}
