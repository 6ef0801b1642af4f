import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY } from '#agents/customer-service/memory.ts';
import type { Conversation, ConversationCustomer } from '#storage/conversations.ts';
import type { Storage } from '#storage/storage.ts';
import { MONDAY, openConversation } from './conversation-samples.ts';
import { later, newShop } from './storage-under-test.ts';

const CAMILLE: ConversationCustomer = {
  id: 'customer-1',
  email: 'camille.martin@example.com',
  name: 'Camille Martin',
  verified: true,
};

/** Which conversation a shopper is in. */
export function testOpen(storage: () => Storage): void {
  const open = (shopId: string, fields: Parameters<typeof openConversation>[2] = {}) =>
    openConversation(storage(), shopId, fields);
  const resolve = ({ shopId, id }: Conversation, now = later(MONDAY, 1000)) =>
    storage().conversations.update(shopId, id, { status: 'resolved', resolvedAt: now }, { now });

  describe('open', () => {
    it('begins a conversation with the agent', async () => {
      const shop = newShop();
      const conversation = await open(shop, { threadKey: 'session-1', language: 'fr', customer: CAMILLE });
      expect(conversation).toEqual({
        id: expect.any(String),
        shopId: shop,
        channel: 'chat',
        threadKey: 'session-1',
        status: 'bot',
        language: 'fr',
        customer: CAMILLE,
        memory: EMPTY_MEMORY,
        version: expect.any(Number),
        createdAt: MONDAY,
        updatedAt: MONDAY,
      });
      expect(await storage().conversations.find(shop, conversation.id)).toEqual(conversation);
    });

    it('goes on with the unresolved conversation of the channel and thread', async () => {
      const shop = newShop();
      const first = await open(shop, { threadKey: 'session-1' });
      const again = await open(shop, { threadKey: 'session-1', now: later(MONDAY, 60_000) });
      expect(again).toEqual(first);
      expect((await open(shop, { threadKey: 'session-2' })).id).not.toBe(first.id);
      expect((await open(shop, { threadKey: 'session-1', channel: 'whatsapp' })).id).not.toBe(first.id);
      expect((await open(newShop(), { threadKey: 'session-1' })).id).not.toBe(first.id);
    });

    it.each(['waiting', 'human'] as const)('goes on with one that is %s', async (status) => {
      const shop = newShop();
      const { id } = await open(shop, { threadKey: 'session-1' });
      await storage().conversations.update(shop, id, { status }, { now: MONDAY });
      expect((await open(shop, { threadKey: 'session-1' })).id).toBe(id);
    });

    it('begins anew after the conversation is resolved', async () => {
      const shop = newShop();
      const first = await open(shop, { threadKey: 'session-1', customer: CAMILLE });
      await resolve(first);
      const second = await open(shop, { threadKey: 'session-1', customer: CAMILLE });
      expect(second.id).not.toBe(first.id);
      await resolve(second);
      await storage().conversations.update(shop, first.id, { status: 'human' }, { now: later(MONDAY, 5000) });
      expect((await open(shop, { threadKey: 'session-1', customer: CAMILLE })).id).toBe(first.id);
    });

    it('makes one conversation of two calls at once', async () => {
      const shop = newShop();
      const opened = await Promise.all(
        Array.from({ length: 10 }, () => open(shop, { threadKey: 'session-1' })),
      );
      expect(new Set(opened.map((conversation) => conversation.id)).size).toBe(1);
    });

    it('makes one conversation of calls at once by one verified customer over two channels', async () => {
      const shop = newShop();
      const opened = await Promise.all(
        ['chat', 'whatsapp', 'chat', 'whatsapp'].map((channel) =>
          open(shop, { channel, threadKey: `${channel} thread`, customer: CAMILLE }),
        ),
      );
      expect(new Set(opened.map((conversation) => conversation.id)).size).toBe(1);
    });
  });

  describe('open for verified customers', () => {
    it('finds the conversation of the same customer over all channels, by id or e-mail', async () => {
      const shop = newShop();
      const { id } = await open(shop, { customer: CAMILLE });
      const byEmail = { email: CAMILLE.email!, verified: true };
      const byId = { id: CAMILLE.id!, verified: true };
      expect((await open(shop, { channel: 'whatsapp', customer: byEmail })).id).toBe(id);
      expect((await open(shop, { channel: 'email', customer: byId })).id).toBe(id);
      expect((await open(newShop(), { customer: CAMILLE })).id).not.toBe(id);
    });

    it('takes nobody’s word for who they are', async () => {
      const shop = newShop();
      const verified = await open(shop, { customer: CAMILLE });
      const claimed = await open(shop, { channel: 'whatsapp', customer: { ...CAMILLE, verified: false } });
      expect(claimed.id).not.toBe(verified.id);
      const other = newShop();
      const unverified = await open(other, { customer: { ...CAMILLE, verified: false } });
      expect((await open(other, { channel: 'whatsapp', customer: CAMILLE })).id).not.toBe(unverified.id);
    });

    it('prefers the customer’s own conversation to the thread’s, and the newest of several', async () => {
      const shop = newShop();
      const thread = await open(shop, { threadKey: 'session-1' });
      const older = await open(shop, { channel: 'email', customer: { id: 'customer-1', verified: true } });
      const newer = await open(shop, {
        channel: 'whatsapp',
        customer: { email: CAMILLE.email!, verified: true },
        now: later(MONDAY, 60_000),
      });
      expect(new Set([thread.id, older.id, newer.id]).size).toBe(3);
      const found = await open(shop, {
        threadKey: 'session-1',
        customer: CAMILLE,
        now: later(MONDAY, 90_000),
      });
      expect(found.id).toBe(newer.id);
    });

    it('falls back to the thread when the customer has no conversation yet', async () => {
      const shop = newShop();
      const { id } = await open(shop, { threadKey: 'session-1' });
      expect((await open(shop, { threadKey: 'session-1', customer: CAMILLE })).id).toBe(id);
    });

    it('knows a customer who was verified in the course of the conversation', async () => {
      const shop = newShop();
      const { id } = await open(shop, { threadKey: 'session-1' });
      await storage().conversations.update(shop, id, { customer: CAMILLE }, { now: MONDAY });
      expect((await open(shop, { threadKey: 'session-1' })).id).toBe(id);
      expect((await open(shop, { channel: 'whatsapp', customer: CAMILLE })).id).toBe(id);
    });

    it('never puts a verified customer into another verified customer’s conversation', async () => {
      const shop = newShop();
      const { id } = await open(shop, { threadKey: 'shared device', customer: CAMILLE });
      const other = { id: 'customer-2', email: 'sacha@example.com', verified: true };
      const own = await open(shop, { threadKey: 'shared device', customer: other });
      expect(own.id).not.toBe(id);
      expect((await open(shop, { threadKey: 'shared device', customer: CAMILLE })).id).toBe(id);
    });
  });

  describe('findByThread', () => {
    it('finds the newest of the thread, resolved or not, and opens nothing', async () => {
      const shop = newShop();
      const { conversations } = storage();
      expect(await conversations.findByThread(shop, 'chat', 'session-1', MONDAY)).toBeUndefined();
      expect(await conversations.findByThread(shop, 'chat', 'session-1', MONDAY)).toBeUndefined();
      const first = await open(shop, { threadKey: 'session-1' });
      await resolve(first);
      expect(await conversations.findByThread(shop, 'chat', 'session-1', MONDAY)).toMatchObject({
        id: first.id,
        status: 'resolved',
      });
      const second = await open(shop, { threadKey: 'session-1', now: later(MONDAY, 2000) });
      expect((await conversations.findByThread(shop, 'chat', 'session-1', MONDAY))?.id).toBe(second.id);
      expect(await conversations.findByThread(shop, 'whatsapp', 'session-1', MONDAY)).toBeUndefined();
    });

    it('finds the unresolved one before a resolved one that began later', async () => {
      const shop = newShop();
      const { conversations } = storage();
      const live = await open(shop, { threadKey: 'session-0' });
      await resolve(
        await open(shop, { threadKey: 'session-1', now: later(MONDAY, 2000) }),
        later(MONDAY, 3000),
      );
      const change = { threadKey: 'session-1' };
      await conversations.update(shop, live.id, change, { now: later(MONDAY, 4000) });
      expect((await conversations.findByThread(shop, 'chat', 'session-1', MONDAY))?.id).toBe(live.id);
      expect((await open(shop, { threadKey: 'session-1' })).id).toBe(live.id);
    });

    it('follows a conversation to another thread', async () => {
      const shop = newShop();
      const { conversations } = storage();
      const { id } = await open(shop, { threadKey: 'session-1' });
      await conversations.update(shop, id, { channel: 'whatsapp', threadKey: '+336' }, { now: MONDAY });
      expect((await conversations.findByThread(shop, 'whatsapp', '+336', MONDAY))?.id).toBe(id);
      expect(await conversations.findByThread(shop, 'chat', 'session-1', MONDAY)).toBeUndefined();
      expect((await open(shop, { channel: 'whatsapp', threadKey: '+336' })).id).toBe(id);
    });
  });
}
