import { describe, expect, it } from 'vitest';
import { later, newShop, type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

const MINUTE = 60_000;

/** What {@link VerificationRepository} promises. */
export function testVerificationRepository(options: StorageSuiteOptions): void {
  describe('verifications', () => {
    const storage = useStorage(options);
    const now = new Date('2026-11-02T10:00:00.000Z');
    const email = 'camille.martin@example.com';

    const start = (shopId: string, fields: { codeHash?: string; conversationId?: string; at?: Date } = {}) =>
      storage().verifications.start({
        shopId,
        conversationId: fields.conversationId ?? 'conversation-1',
        email,
        codeHash: fields.codeHash ?? 'right',
        expiresAt: later(fields.at ?? now, 10 * MINUTE),
        now: fields.at ?? now,
      });
    const check = (shopId: string, codeHash: string, fields: { conversationId?: string; at?: Date } = {}) =>
      storage().verifications.check({
        shopId,
        conversationId: fields.conversationId ?? 'conversation-1',
        codeHash,
        now: fields.at ?? now,
      });

    it('knows no code that was not sent', async () => {
      expect(await check(newShop(), 'right')).toEqual({ outcome: 'none' });
    });

    it('verifies the right code, once', async () => {
      const shop = newShop();
      await start(shop);
      expect(await check(shop, 'right')).toEqual({ outcome: 'verified', email });
      expect((await check(shop, 'right')).outcome).toBe('none');
    });

    it('verifies once when the code comes several times at once', async () => {
      const shop = newShop();
      await start(shop);
      const outcomes = await Promise.all(Array.from({ length: 5 }, () => check(shop, 'right')));
      expect(outcomes.filter(({ outcome }) => outcome === 'verified')).toHaveLength(1);
    });

    it('counts five attempts down, and then refuses even the right code', async () => {
      const shop = newShop();
      await start(shop);
      for (const attemptsLeft of [4, 3, 2, 1, 0]) {
        expect(await check(shop, 'wrong')).toEqual({ outcome: 'wrong', attemptsLeft });
      }
      expect(await check(shop, 'right')).toEqual({ outcome: 'exhausted' });
    });

    it('allows no sixth attempt to those who try at once', async () => {
      const shop = newShop();
      await start(shop);
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => check(shop, 'wrong')));
      expect(outcomes.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(5);
      expect(outcomes.filter(({ outcome }) => outcome === 'exhausted')).toHaveLength(15);
    });

    it('accepts the right code at the fifth attempt', async () => {
      const shop = newShop();
      await start(shop);
      for (let attempt = 1; attempt < 5; attempt++) await check(shop, 'wrong');
      expect(await check(shop, 'right')).toEqual({ outcome: 'verified', email });
    });

    it('refuses a code once it is too old', async () => {
      const shop = newShop();
      await start(shop);
      expect(await check(shop, 'right', { at: later(now, 11 * MINUTE) })).toEqual({ outcome: 'expired' });
    });

    it('forgets the earlier code and its attempts when a new one is sent', async () => {
      const shop = newShop();
      await start(shop, { codeHash: 'first' });
      await check(shop, 'wrong');
      await start(shop, { codeHash: 'second' });
      expect(await check(shop, 'first')).toEqual({ outcome: 'wrong', attemptsLeft: 4 });
      expect(await check(shop, 'second')).toEqual({ outcome: 'verified', email });
    });

    it('keeps conversations and shops apart', async () => {
      const shop = newShop();
      await start(shop);
      expect((await check(shop, 'right', { conversationId: 'conversation-2' })).outcome).toBe('none');
      expect((await check(newShop(), 'right')).outcome).toBe('none');
      expect((await check(shop, 'right')).outcome).toBe('verified');
    });

    it('counts the codes sent to an address since a time', async () => {
      const shop = newShop();
      for (const minute of [0, 10, 20]) {
        await start(shop, { at: later(now, minute * MINUTE), conversationId: `conversation-${minute}` });
      }
      await start(shop, { at: later(now, 30 * MINUTE), conversationId: 'conversation-0' });
      const count = (since: Date, shopId = shop, address = email) =>
        storage().verifications.countSince(shopId, address, since);
      expect(await count(now)).toBe(4);
      expect(await count(later(now, 15 * MINUTE))).toBe(2);
      expect(await count(later(now, 40 * MINUTE))).toBe(0);
      expect(await count(now, newShop())).toBe(0);
      expect(await count(now, shop, 'somebody.else@example.com')).toBe(0);
    });
  });
}
