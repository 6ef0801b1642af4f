import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationChange, ConversationFilter } from '#storage/conversations.ts';
import type { PageRequest } from '#storage/page.ts';
import type { Storage } from '#storage/storage.ts';
import { aMessage, MONDAY, openConversation } from './conversation-samples.ts';
import { later, newShop } from './storage-under-test.ts';

const MINUTE = 60_000;

/** Lists, their filters and their pages. */
export function testConversationList(storage: () => Storage): void {
  /** A conversation known by its thread, last touched at that minute. */
  const add = async (
    shopId: string,
    thread: string,
    {
      minute = 0,
      channel = 'chat',
      text,
      ...change
    }: ConversationChange & { minute?: number; text?: string },
  ): Promise<Conversation> => {
    const { id } = await openConversation(storage(), shopId, { threadKey: thread, channel });
    const { conversation } = await storage().conversations.append({
      shopId,
      conversationId: id,
      messages: text === undefined ? [] : [aMessage(text)],
      change,
      now: later(MONDAY, minute * MINUTE),
    });
    return conversation;
  };
  const threads = async (shopId: string, filter?: ConversationFilter, page?: PageRequest) =>
    (await storage().conversations.list(shopId, filter, page)).items.map(({ threadKey }) => threadKey);

  describe('list', () => {
    it('has the newest update first', async () => {
      const shop = newShop();
      await add(shop, 'a', { minute: 1 });
      const oldest = await add(shop, 'b', { minute: 0 });
      await add(shop, 'c', { minute: 2 });
      expect(await threads(shop)).toEqual(['c', 'a', 'b']);
      await storage().conversations.update(shop, oldest.id, {}, { now: later(MONDAY, 3 * MINUTE) });
      expect(await threads(shop)).toEqual(['b', 'c', 'a']);
      expect((await storage().conversations.list(shop)).nextCursor).toBeUndefined();
    });

    it('goes on from a cursor while conversations are added', async () => {
      const shop = newShop();
      for (let minute = 0; minute < 7; minute++) await add(shop, `t${minute}`, { minute });
      const seen: string[] = [];
      let cursor: string | undefined;
      let round = 100;
      do {
        const page = await storage().conversations.list(
          shop,
          {},
          { limit: 3, ...(cursor ? { cursor } : {}) },
        );
        seen.push(...page.items.map(({ threadKey }) => threadKey));
        cursor = page.nextCursor;
        await add(shop, 'added meanwhile', { minute: round++ });
      } while (cursor !== undefined);
      expect(seen).toEqual(['t6', 't5', 't4', 't3', 't2', 't1', 't0']);
    });

    it('pages through conversations of one moment', async () => {
      const shop = newShop();
      for (let index = 0; index < 5; index++) await add(shop, `t${index}`, {});
      const first = await storage().conversations.list(shop, {}, { limit: 3 });
      const second = await storage().conversations.list(shop, {}, { limit: 3, cursor: first.nextCursor! });
      const seen = [...first.items, ...second.items].map(({ threadKey }) => threadKey);
      expect(seen.sort()).toEqual(['t0', 't1', 't2', 't3', 't4']);
    });
  });

  describe('list with a filter', () => {
    it('by status, channel and assignee', async () => {
      const shop = newShop();
      await add(shop, 'a', { minute: 1, status: 'waiting', assignee: 'person:ana' });
      await add(shop, 'b', { minute: 2, status: 'human', channel: 'whatsapp', assignee: 'person:ana' });
      await add(shop, 'c', { minute: 3 });
      expect(await threads(shop, { status: ['waiting'] })).toEqual(['a']);
      expect(await threads(shop, { status: ['waiting', 'human'] })).toEqual(['b', 'a']);
      expect(await threads(shop, { channel: 'whatsapp' })).toEqual(['b']);
      expect(await threads(shop, { assignee: 'person:ana' })).toEqual(['b', 'a']);
      expect(await threads(shop, { assignee: 'person:ana', channel: 'chat' })).toEqual(['a']);
    });

    it('by sentiment, the bounds being neutral', async () => {
      const shop = newShop();
      const scores = { a: -0.9, b: -0.25, c: 0, d: 0.25, e: 0.3 };
      let minute = 0;
      for (const [thread, sentiment] of Object.entries(scores)) {
        await add(shop, thread, { sentiment, minute: minute++ });
      }
      await add(shop, 'unknown', { minute: minute++ });
      expect(await threads(shop, { sentiment: 'negative' })).toEqual(['a']);
      expect(await threads(shop, { sentiment: 'neutral' })).toEqual(['d', 'c', 'b']);
      expect(await threads(shop, { sentiment: 'positive' })).toEqual(['e']);
    });

    it('by the time of the last change, from the first moment on and before the second', async () => {
      const shop = newShop();
      for (const minute of [0, 1, 2, 3]) await add(shop, `t${minute}`, { minute });
      const at = (minute: number) => later(MONDAY, minute * MINUTE);
      expect(await threads(shop, { from: at(1), to: at(3) })).toEqual(['t2', 't1']);
      expect(await threads(shop, { from: at(2) })).toEqual(['t3', 't2']);
      expect(await threads(shop, { to: at(1) })).toEqual(['t0']);
    });

    it('by words of the messages or the e-mail, whatever the accents and case', async () => {
      const shop = newShop();
      await add(shop, 'a', { minute: 1, text: 'Mon colis est abîmé, la théière est cassée' });
      await add(shop, 'b', {
        minute: 2,
        text: 'Where is my teapot?',
        customer: { email: 'zoe.lefevre@example.com', verified: false },
      });
      await add(shop, 'c', { minute: 3 });
      expect(await threads(shop, { text: 'THEIERE' })).toEqual(['a']);
      expect(await threads(shop, { text: 'théière Abimé' })).toEqual(['a']);
      expect(await threads(shop, { text: 'zoe.lefevre@example.com' })).toEqual(['b']);
      expect(await threads(shop, { text: 'teapot theiere' })).toEqual([]);
      expect(await threads(shop, { text: "100% _'; --" })).toEqual([]);
    });

    it('pages through what passes', async () => {
      const shop = newShop();
      for (let minute = 0; minute < 6; minute++) {
        await add(shop, `t${minute}`, { minute, status: minute % 2 === 0 ? 'waiting' : 'human' });
      }
      const filter = { status: ['waiting'] } as const;
      const first = await storage().conversations.list(shop, filter, { limit: 2 });
      expect(first.items.map(({ threadKey }) => threadKey)).toEqual(['t4', 't2']);
      expect(await threads(shop, filter, { limit: 2, cursor: first.nextCursor! })).toEqual(['t0']);
    });
  });
}
