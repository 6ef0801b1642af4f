import { describe, expect, it } from 'vitest';
import { later, newShop, type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

const MINUTE = 60_000;

/** What {@link VerificationRepository} promises. */
export function testVerificationRepository(options: StorageSuiteOptions): void {
  describe('verifications', () => {
    const storage = useStorage(options);
    const now = new Date('2026-11-02T10:00:00.000Z');
    const email = 'camille.martin@example.com';

    const mailOf = (key: string) => ({ channel: 'email', recipient: email, text: 'Your code', key });
    const start = (
      shopId: string,
      fields: { codeHash?: string; conversationId?: string; at?: Date; address?: string; key?: string } = {},
    ) =>
      storage().verifications.start({
        shopId,
        conversationId: fields.conversationId ?? 'conversation-1',
        email: fields.address ?? email,
        codeHash: fields.codeHash ?? 'right',
        expiresAt: later(fields.at ?? now, 10 * MINUTE),
        limit: { codes: 5, since: later(fields.at ?? now, -60 * MINUTE) },
        mail: mailOf(fields.key ?? crypto.randomUUID()),
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

    it('sends an address as many codes as the limit allows in its time', async () => {
      const shop = newShop();
      for (const minute of [0, 10, 20, 30, 40])
        expect(await start(shop, { at: later(now, minute * MINUTE) })).toBe('started');
      const at = later(now, 50 * MINUTE);
      expect(await start(shop, { at, conversationId: 'conversation-2' })).toBe('too_many');
      expect(await start(shop, { at, address: 'somebody.else@example.com', conversationId: 'b' })).toBe(
        'started',
      );
      expect(await start(newShop(), { at })).toBe('started');
      expect(await start(shop, { at: later(now, 60 * MINUTE + 1) })).toBe('started');
    });

    it('sends no more than the limit to an address that several chats ask for at once', async () => {
      const shop = newShop();
      const outcomes = await Promise.all(
        Array.from({ length: 16 }, (_, chat) =>
          start(shop, { conversationId: `conversation-${chat}`, key: `code ${chat}` }),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'started')).toHaveLength(5);
      expect(outcomes.filter((outcome) => outcome === 'too_many')).toHaveLength(11);
      const mails = await Promise.all(
        outcomes.map((_, chat) => storage().deliveries.find(shop, `code ${chat}`)),
      );
      expect(mails.map((mail) => mail !== undefined)).toEqual(
        outcomes.map((outcome) => outcome === 'started'),
      );
    });

    it('leaves the earlier code alone when another is refused', async () => {
      const shop = newShop();
      for (const codeHash of ['1', '2', '3', '4', 'right']) await start(shop, { codeHash });
      expect(await start(shop, { codeHash: 'sixth' })).toBe('too_many');
      expect(await check(shop, 'right')).toEqual({ outcome: 'verified', email });
    });

    it('mails one code for one request, however often it is repeated, and that code works', async () => {
      const shop = newShop();
      const outcomes = await Promise.all(
        ['a', 'b', 'c'].map((codeHash) => start(shop, { codeHash, key: 'code 1' })),
      );
      expect([...outcomes].sort()).toEqual(['repeated', 'repeated', 'started']);
      expect(await check(shop, ['a', 'b', 'c'][outcomes.indexOf('started')]!)).toMatchObject({
        outcome: 'verified',
      });
    });
  });
}
