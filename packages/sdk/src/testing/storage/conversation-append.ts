import { describe, expect, it } from 'vitest';
import type { AppendMessages, ConversationChange, NewMessage } from '#storage/conversations.ts';
import type { Storage } from '#storage/storage.ts';
import { aHandover, aMessage, MONDAY, openConversation } from './conversation-samples.ts';
import { later, newShop, scribble, settleAll, unknownId } from './storage-under-test.ts';

const FULL_MESSAGE: NewMessage = {
  author: 'bot',
  kind: 'message',
  text: 'Votre commande est en route [1].',
  language: 'fr',
  attachments: [
    { kind: 'image', url: 'https://cdn.example/1.jpg', name: '1.jpg', mediaType: 'image/jpeg', size: 2048 },
  ],
  citations: [{ index: 1, kind: 'order', id: '1001', title: 'Commande 1001', excerpt: 'Expédiée' }],
  cards: [
    {
      type: 'product',
      id: 'product-1',
      handle: 'chemise-lin',
      title: 'Chemise en lin',
      price: { amount: 7900, currency: 'EUR' },
      url: '/products/chemise-lin',
      available: true,
    },
  ],
  quickReplies: ['Oui', 'Non'],
  intent: 'where_is_my_order',
  sentiment: -0.25,
  model: 'grounded',
  by: 'person:ana',
  key: 'reply 1',
  createdAt: later(MONDAY, 123),
};

/** Appending messages. */
export function testAppend(storage: () => Storage): void {
  const append = (shopId: string, conversationId: string, fields: Partial<AppendMessages> = {}) =>
    storage().conversations.append({
      shopId,
      conversationId,
      messages: [aMessage('Bonjour')],
      now: later(MONDAY, 1000),
      ...fields,
    });
  const begin = async () => {
    const shop = newShop();
    return { shop, ...(await openConversation(storage(), shop)) };
  };

  describe('append', () => {
    it('keeps every field of a message', async () => {
      const { shop, id } = await begin();
      const { messages } = await append(shop, id, { messages: [FULL_MESSAGE] });
      expect(messages).toEqual([
        { ...FULL_MESSAGE, id: expect.any(String), conversationId: id, position: 1 },
      ]);
      expect(await storage().conversations.messages(shop, id)).toEqual(messages);
      expect(await storage().conversations.findMessage(shop, id, 'reply 1')).toEqual(messages[0]);
    });

    it('applies the change, counts the version up and remembers the latest message', async () => {
      const { shop, id, version } = await begin();
      const change: ConversationChange = {
        status: 'waiting',
        language: 'fr',
        customer: { email: 'camille.martin@example.com', verified: true },
        assignee: 'person:ana',
        handover: aHandover(),
        intent: 'human_agent',
        sentiment: -0.4,
        memory: {
          lowConfidence: 1,
          sentiments: [-0.4],
          questions: [['command', '1001']],
          awaiting: { kind: 'email', intent: 'where_is_my_order', orderNumber: '1001' },
          orderNumber: '1001',
        },
        waitingSince: later(MONDAY, 1000),
      };
      const messages = [aMessage('Bonjour'), aMessage('Où est mon colis ?'), aMessage('x', { kind: 'note' })];
      const { conversation, repeated } = await append(shop, id, { messages, change });
      expect(repeated).toBe(false);
      expect(conversation).toMatchObject({ ...change, preview: 'Où est mon colis ?', version: version + 1 });
      expect(conversation.updatedAt).toEqual(later(MONDAY, 1000));
      expect(await storage().conversations.find(shop, id)).toEqual(conversation);
    });

    it('shows the start of a long message only', async () => {
      const { shop, id } = await begin();
      const text = 'Je vous écris encore. '.repeat(100);
      const { conversation } = await append(shop, id, { messages: [aMessage(text, { key: 'long' })] });
      expect(text.startsWith(conversation.preview!)).toBe(true);
      expect(conversation.preview!.length).toBeLessThanOrEqual(300);
    });

    it('changes nothing when every key is there already', async () => {
      const { shop, id } = await begin();
      const first = await append(shop, id, { messages: [aMessage('Bonjour'), aMessage('Merci')] });
      const again = await append(shop, id, {
        messages: [aMessage('Bonjour'), aMessage('another text', { key: 'Merci' })],
        change: { status: 'resolved' },
        deliveries: [{ channel: 'email', recipient: 'a@example.com', text: 'x', key: 'late' }],
        now: later(MONDAY, 9000),
      });
      expect(again).toEqual({ ...first, repeated: true });
      expect(await storage().conversations.find(shop, id)).toEqual(first.conversation);
      expect(await storage().deliveries.find(shop, 'late')).toBeUndefined();
    });

    it('knows a repetition even when the version has moved on', async () => {
      const { shop, id, version } = await begin();
      await append(shop, id, { expectedVersion: version });
      expect((await append(shop, id, { expectedVersion: version })).repeated).toBe(true);
    });

    it('adds what is new when some keys are there already', async () => {
      const { shop, id } = await begin();
      await append(shop, id);
      const { messages, repeated } = await append(shop, id, {
        messages: [aMessage('Bonjour'), aMessage('Merci')],
      });
      expect(repeated).toBe(false);
      expect(messages.map(({ text, position }) => [text, position])).toEqual([
        ['Bonjour', 1],
        ['Merci', 2],
      ]);
      expect(await storage().conversations.messages(shop, id)).toHaveLength(2);
    });

    it('keeps the same key in another conversation', async () => {
      const { shop, id } = await begin();
      const other = await openConversation(storage(), shop);
      await append(shop, id);
      expect((await append(shop, other.id)).repeated).toBe(false);
    });

    it('gives positions without gaps to messages that come at once', async () => {
      const { shop, id, version } = await begin();
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          append(shop, id, { messages: [aMessage(`message ${index}`)] }),
        ),
      );
      const messages = await storage().conversations.messages(shop, id);
      expect(messages.map((message) => message.position)).toEqual(
        Array.from({ length: 20 }, (_, i) => i + 1),
      );
      expect(new Set(messages.map((message) => message.text)).size).toBe(20);
      expect((await storage().conversations.find(shop, id))?.version).toBe(version + 20);
    });

    it('appends one message when the same key comes several times at once', async () => {
      const { shop, id } = await begin();
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => append(shop, id)));
      expect(outcomes.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(await storage().conversations.messages(shop, id)).toHaveLength(1);
    });

    it('lets one of several win that expect the same version', async () => {
      const { shop, id, version } = await begin();
      const { values, errors } = await settleAll(
        Array.from({ length: 10 }, (_, index) =>
          append(shop, id, { messages: [aMessage(`message ${index}`)], expectedVersion: version }),
        ),
      );
      expect(values).toHaveLength(1);
      expect(errors).toHaveLength(9);
      for (const error of errors) expect(error).toMatchObject({ code: 'version_conflict', retryable: true });
      expect(await storage().conversations.messages(shop, id)).toHaveLength(1);
    });

    it('writes the deliveries with the messages', async () => {
      const { shop, id } = await begin();
      const delivery = { channel: 'whatsapp', recipient: '+33600000000', text: 'Bonjour !', key: 'out 1' };
      await append(shop, id, { deliveries: [delivery] });
      expect(await storage().deliveries.find(shop, 'out 1')).toMatchObject({
        ...delivery,
        status: 'pending',
      });
      await append(shop, id, {
        messages: [aMessage('Merci')],
        deliveries: [{ ...delivery, text: 'Another text' }],
      });
      expect(await storage().deliveries.find(shop, 'out 1')).toMatchObject({ text: 'Bonjour !' });
    });

    it('leaves nothing behind when it fails', async () => {
      const { shop, id, version } = await begin();
      const before = await storage().conversations.find(shop, id);
      const deliveries = [{ channel: 'email', recipient: 'a@example.com', text: 'x', key: 'never' }];
      const change = { status: 'waiting' } as const;
      await expect(
        append(shop, id, { deliveries, change, expectedVersion: version + 7 }),
      ).rejects.toMatchObject({
        code: 'version_conflict',
      });
      await expect(append(shop, unknownId(), { deliveries, change })).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await storage().conversations.find(shop, id)).toEqual(before);
      expect(await storage().conversations.messages(shop, id)).toEqual([]);
      expect(await storage().deliveries.find(shop, 'never')).toBeUndefined();
    });

    it('is not changed through what it was given or returned', async () => {
      const { shop, id } = await begin();
      const messages = [structuredClone(FULL_MESSAGE)];
      const change = {
        memory: { lowConfidence: 0, sentiments: [0.5], questions: [] },
        handover: structuredClone(aHandover()),
      };
      const appended = await append(shop, id, { messages, change });
      const expected = structuredClone(appended);
      scribble([messages, change, appended]);
      scribble([
        await storage().conversations.find(shop, id),
        await storage().conversations.messages(shop, id),
      ]);
      expect(await storage().conversations.find(shop, id)).toEqual(expected.conversation);
      expect(await storage().conversations.messages(shop, id)).toEqual(expected.messages);
    });
  });
}
