import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationCustomer } from '#storage/conversations.ts';
import type { Storage } from '#storage/storage.ts';
import { aMessage, MONDAY, openConversation } from './conversation-samples.ts';
import { later, newEpoch, newShop, settleAll, unknownId } from './storage-under-test.ts';

const MINUTE = 60_000;
const CAMILLE: ConversationCustomer = { id: 'customer-1', email: 'camille@example.com', verified: true };

/** How conversations of one customer become one, and how several threads take part in it. */
export function testConversationJoins(storage: () => Storage): void {
  const begin = async (shopId: string, threadKey: string, texts: readonly string[] = []) => {
    const { id } = await openConversation(storage(), shopId, { threadKey });
    const messages = texts.map((text) => aMessage(text));
    const request = { shopId, conversationId: id, messages, now: MONDAY };
    return (await storage().conversations.append(request)).conversation;
  };
  const read = (shopId: string, id: string) => storage().conversations.messages(shopId, id, { notes: true });
  const join = (from: Conversation, into: Conversation, change = {}) =>
    storage().conversations.join({ shopId: from.shopId, from, into, change, now: later(MONDAY, MINUTE) });

  describe('join', () => {
    it('moves all messages behind the others, with their ids and in their order', async () => {
      const shop = newShop();
      const from = await begin(shop, 'phone', ['c', 'd']);
      const into = await begin(shop, 'laptop', ['a', 'b']);
      const before = [...(await read(shop, into.id)), ...(await read(shop, from.id))];
      const joined = await join(from, into, { language: 'fr' });
      expect(joined).toMatchObject({ id: into.id, language: 'fr', preview: 'd', version: into.version + 1 });
      const after = await read(shop, into.id);
      expect(after.map(({ id, text }) => [id, text])).toEqual(before.map(({ id, text }) => [id, text]));
      expect(after.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
      expect(after.every(({ conversationId }) => conversationId === into.id)).toBe(true);
      expect(await read(shop, from.id)).toEqual([]);
      expect(await storage().conversations.find(shop, from.id)).toMatchObject({
        status: 'resolved',
        joinedInto: into.id,
      });
    });

    it('goes on from there: positions, keys and what is read after', async () => {
      const shop = newShop();
      const from = await begin(shop, 'phone', ['c']);
      const into = await begin(shop, 'laptop', ['a']);
      await join(from, into);
      const { conversations } = storage();
      const request = { shopId: shop, conversationId: into.id, now: MONDAY };
      const again = await conversations.append({ ...request, messages: [aMessage('c')] });
      expect(again).toMatchObject({ repeated: true, messages: [{ position: 2 }] });
      const next = await conversations.append({ ...request, messages: [aMessage('e')] });
      expect(next.messages[0]?.position).toBe(3);
      const news = await conversations.messages(shop, into.id, { after: 1 });
      expect(news.map(({ text }) => text)).toEqual(['c', 'e']);
      expect((await conversations.list(shop, { text: 'c' })).items.map(({ id }) => id)).toEqual([into.id]);
    });

    it('takes nothing twice', async () => {
      const shop = newShop();
      const from = await begin(shop, 'phone', ['a', 'c']);
      const into = await begin(shop, 'laptop', ['a', 'b']);
      await join(from, into);
      const texts = (await read(shop, into.id)).map(({ position, text }) => [position, text]);
      expect(texts).toEqual([
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ]);
    });

    it('adds nothing to what was joined', async () => {
      const shop = newShop();
      const from = await begin(shop, 'phone', ['c']);
      await join(from, await begin(shop, 'laptop', ['a']));
      const { conversations } = storage();
      const request = { shopId: shop, conversationId: from.id, messages: [aMessage('x')], now: MONDAY };
      const conflict = { code: 'version_conflict' };
      await expect(conversations.append(request)).rejects.toMatchObject(conflict);
      const options = { now: MONDAY };
      await expect(conversations.update(shop, from.id, { status: 'bot' }, options)).rejects.toMatchObject(
        conflict,
      );
      expect(await read(shop, from.id)).toEqual([]);
    });

    it('does nothing where one has moved on, is unknown, or was joined by another call', async () => {
      const shop = newShop();
      const from = await begin(shop, 'phone', ['c']);
      const into = await begin(shop, 'laptop', ['a']);
      const stale = { ...into, version: into.version - 1 };
      await expect(join(from, stale)).rejects.toMatchObject({ code: 'version_conflict' });
      await expect(join(from, { ...into, id: unknownId() })).rejects.toMatchObject({ code: 'not_found' });
      await expect(join({ ...from, shopId: newShop() }, into)).rejects.toMatchObject({ code: 'not_found' });
      expect(await read(shop, from.id)).toHaveLength(1);
      const { values, errors } = await settleAll([1, 2, 3, 4].map(() => join(from, into)));
      expect(values).toHaveLength(1);
      expect(errors).toHaveLength(3);
      expect((await read(shop, into.id)).map(({ text }) => text)).toEqual(['a', 'c']);
    });
  });

  describe('listLiveOfCustomer', () => {
    it('names the unresolved ones that are verified, by id or e-mail, oldest first', async () => {
      const shop = newShop();
      const { conversations } = storage();
      const as = async (thread: string, customer: ConversationCustomer) => {
        const { id } = await begin(shop, thread);
        await conversations.update(shop, id, { customer }, { now: MONDAY });
        return id;
      };
      const byEmail = await as('t1', { email: 'camille@example.com', verified: true });
      const byId = await as('t2', { id: 'customer-1', verified: true });
      const resolved = await as('t3', CAMILLE);
      await conversations.update(shop, resolved, { status: 'resolved' }, { now: MONDAY });
      await as('t4', { ...CAMILLE, verified: false });
      await as('t5', { id: 'customer-2', email: 'sacha@example.com', verified: true });
      const ids = async (shopId: string, customer: object) =>
        (await conversations.listLiveOfCustomer(shopId, customer)).map(({ id }) => id);
      expect(await ids(shop, CAMILLE)).toEqual([byEmail, byId]);
      expect(await ids(shop, { id: 'customer-1' })).toEqual([byId]);
      expect(await ids(shop, {})).toEqual([]);
      expect(await ids(newShop(), CAMILLE)).toEqual([]);
    });
  });

  describe('a guest', () => {
    const until = later(MONDAY, 30 * MINUTE);
    const guest = { channel: 'chat', threadKey: 'phone', until };
    const letIn = ({ shopId, id }: Conversation) =>
      storage().conversations.update(shopId, id, { guest }, { now: MONDAY });
    const find = async (shopId: string, threadKey: string, now = MONDAY, channel = 'chat') =>
      (await storage().conversations.findByThread(shopId, channel, threadKey, now))?.id;
    const open = async (shopId: string, fields: object) =>
      (await openConversation(storage(), shopId, { threadKey: 'phone', ...fields })).id;

    it('reads and goes on in the other thread’s conversation until its time is over', async () => {
      const shop = newShop();
      const own = await begin(shop, 'phone', ['mine']);
      const host = await begin(shop, 'laptop', ['a']);
      await letIn(host);
      expect(await find(shop, 'phone')).toBe(host.id);
      expect(await open(shop, {})).toBe(host.id);
      expect([await find(shop, 'phone', until), await open(shop, { now: until })]).toEqual([own.id, own.id]);
      expect(await find(shop, 'laptop')).toBe(host.id);
      expect(await find(shop, 'phone', MONDAY, 'whatsapp')).toBeUndefined();
      expect(await find(newShop(), 'phone')).toBeUndefined();
    });

    it('is one no more when the conversation is resolved', async () => {
      const shop = newShop();
      const host = await letIn(await begin(shop, 'laptop', ['a']));
      await storage().conversations.update(shop, host.id, { status: 'resolved' }, { now: MONDAY });
      expect(await find(shop, 'phone')).toBeUndefined();
      expect(await open(shop, {})).not.toBe(host.id);
    });

    it('who is verified goes on as that customer, whatever the thread is a guest of', async () => {
      const shop = newShop();
      const host = await letIn(await begin(shop, 'laptop', ['a']));
      const customer = { id: 'customer-2', verified: true };
      expect(await open(shop, { customer })).not.toBe(host.id);
    });

    it('comes along with what was joined, and is let in with a message or a join', async () => {
      const shop = newShop();
      const from = await letIn(await begin(shop, 'tablet', ['b']));
      const into = await begin(shop, 'laptop', ['a']);
      await join(from, into, { guest: { ...guest, threadKey: 'tablet' } });
      expect([await find(shop, 'phone'), await find(shop, 'tablet')]).toEqual([into.id, into.id]);
      const request = { shopId: shop, conversationId: into.id, messages: [aMessage('c')], now: MONDAY };
      const change = { guest: { ...guest, threadKey: 'watch' } };
      await storage().conversations.append({ ...request, change });
      expect(await find(shop, 'watch')).toBe(into.id);
    });

    it('is forgotten after its time', async () => {
      const shop = newShop();
      const start = newEpoch();
      const host = await begin(shop, 'laptop', ['a']);
      const change = { guest: { ...guest, until: start } };
      await storage().conversations.update(shop, host.id, change, { now: MONDAY });
      expect(await find(shop, 'phone', later(start, -1))).toBe(host.id);
      expect(await storage().conversations.forgetGuests(later(start, -1), 100)).toBe(0);
      expect(await storage().conversations.forgetGuests(start, 100)).toBe(1);
      expect(await find(shop, 'phone', later(start, -1))).toBeUndefined();
    });
  });
}
