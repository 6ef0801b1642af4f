import { createRuntime, type Runtime, readEnvironment } from '@commerceai/runtime';
import {
  type CommerceAI,
  type CustomerServiceReply,
  createCommerceAI,
  type Order,
  shopCopy,
} from '@commerceai/sdk';
import { anOrder, fixedClock, recordingConnector, shopSettings } from '@commerceai/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { testEnvironment } from '../support/environment.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const MAIL = recordingConnector({ name: 'mail' });
const CAMILLE = 'camille.martin@example.com';
const SIGNED_IN = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;
const SHIRT = { id: 'line-1', title: 'Chemise', quantity: 1, price: { amount: 2000, currency: 'EUR' } };
const LAMP = { id: 'line-2', title: 'Lampe', quantity: 1, price: { amount: 3000, currency: 'EUR' } };
const DELIVERED = {
  fulfilmentStatus: 'delivered',
  fulfilments: [
    {
      id: 'fulfilment-1',
      shippedAt: new Date('2026-10-24T10:00:00Z'),
      deliveredAt: new Date('2026-10-25T10:00:00Z'),
    },
  ],
  lines: [SHIRT, LAMP],
} as const;

/** Two gateways, each a process of its own with its own connections, over one database. */
describe('two gateways', () => {
  const clock = fixedClock();
  let database: TestDatabase;
  let runtimes: readonly Runtime[];
  let gateways: readonly CommerceAI[];
  let shopId: string;
  beforeAll(async () => {
    database = await createDatabase(inject('postgres'));
    const environment = readEnvironment(testEnvironment(database.connectionString));
    runtimes = await Promise.all([1, 2].map(() => createRuntime(environment)));
  });
  afterAll(async () => {
    await Promise.all(runtimes.map((runtime) => runtime.close()));
    await database.drop();
  });
  beforeEach(async () => {
    shopId = `shop-${crypto.randomUUID()}`;
    gateways = runtimes.map(({ storage }) =>
      createCommerceAI({
        shopId,
        storage,
        clock,
        connectors: [shopCopy({ storage, actions: 'simulate', clock }), MAIL],
      }),
    );
    await open([]);
  });

  const open = async (orders: readonly Order[]) => {
    const { storage } = gateways[0]!;
    await storage.shops.save({ ...shopSettings(), id: shopId });
    await storage.commerce.saveOrders(shopId, orders);
  };
  const say = (gateway: number, text: string, input: object = {}): Promise<CustomerServiceReply> =>
    gateways[gateway]!.customerService.respond({ threadKey: 'thread', text, ...input });
  const order = (number: string) => gateways[0]!.storage.commerce.findOrder(shopId, number);
  const eventsOf = async (type: string) => (await gateways[0]!.storage.events.list(shopId, { type })).items;

  it('cancel once when both hear the yes, and write it down once', async () => {
    await open([anOrder({ fulfilmentStatus: 'unfulfilled', fulfilments: [] })]);
    await say(0, 'Annulez ma commande 1001', SIGNED_IN);
    const replies = await Promise.all(
      [0, 1, 0, 1].map((gateway, index) => say(gateway, 'oui', { ...SIGNED_IN, messageId: `yes-${index}` })),
    );
    expect((await order('1001'))?.cancelledAt).toBeDefined();
    expect(await eventsOf('order.cancelled')).toHaveLength(1);
    expect(replies.some(({ text }) => text.includes('est annulée'))).toBe(true);
  });

  it('keep two returns of different articles that are confirmed at once', async () => {
    await open([anOrder(DELIVERED)]);
    const { storage } = gateways[0]!;
    const offer = async (threadKey: string, lineId: string) => {
      const { id } = await storage.conversations.open({
        shopId,
        channel: 'chat',
        threadKey,
        now: clock.now(),
      });
      const { memory } = (await storage.conversations.find(shopId, id))!;
      const awaiting = {
        kind: 'confirmation',
        action: 'start_return',
        orderNumber: '1001',
        lines: [{ lineId, quantity: 1 }],
      } as const;
      await storage.conversations.update(
        shopId,
        id,
        { memory: { ...memory, awaiting }, customer: SIGNED_IN.customer },
        { now: clock.now() },
      );
      return id;
    };
    const conversations = [await offer('thread-1', 'line-1'), await offer('thread-2', 'line-2')];
    const replies = await Promise.all(
      conversations.map((conversationId, gateway) => say(gateway, 'oui', { conversationId })),
    );
    const done = replies.filter(({ text }) => /enregistré|accepté/.test(text)).length;
    const kept = (await order('1001'))?.returns.flatMap((one) => one.lines.map(({ lineId }) => lineId)) ?? [];
    expect({ done, kept: [...kept].sort(), events: (await eventsOf('return.started')).length }).toEqual({
      done: 2,
      kept: ['line-1', 'line-2'],
      events: 2,
    });
  });

  it('answer all that is said at once in one conversation, and tell nobody of a conflict', async () => {
    const texts = Array.from({ length: 16 }, (_, index) => `Bonjour, c’est la question ${index}`);
    const replies = await Promise.all(
      texts.map((text, index) => say(index % 2, text, { messageId: `m${index}` })),
    );
    expect(new Set(replies.map(({ replyId }) => replyId)).size).toBe(16);
    const [conversationId, ...others] = new Set(replies.map((reply) => reply.conversationId));
    expect(others).toEqual([]);
    const stored = await gateways[0]!.storage.conversations.messages(shopId, conversationId!);
    const authors = stored.map(({ author }) => author);
    expect(authors.filter((author) => author === 'bot')).toHaveLength(16);
    expect(authors).toHaveLength(32);
  });

  it('send one mailbox five codes an hour, however many chats ask at once', async () => {
    await open([anOrder(DELIVERED)]);
    const chats = Array.from({ length: 16 }, (_, index) => index);
    await Promise.all(
      chats.map((chat) => say(chat % 2, 'Je veux retourner ma commande 1001', { threadKey: `chat-${chat}` })),
    );
    const replies = await Promise.all(
      chats.map((chat) => say(chat % 2, CAMILLE, { threadKey: `chat-${chat}` })),
    );
    const mails = await gateways[0]!.storage.deliveries.claim({ limit: 50, now: clock.now(), leaseMs: 1000 });
    expect(mails.filter(({ recipient }) => recipient === CAMILLE)).toHaveLength(5);
    expect(replies.filter(({ text }) => text.includes('c•••@example.com'))).toHaveLength(5);
  });

  it('answer one visitor fifty guesses at orders an hour, however many chats guess at once', async () => {
    await open([anOrder(DELIVERED)]);
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, chat) =>
        say(chat % 2, `Où est ma commande 1001 ? w${chat}@example.com`, {
          threadKey: `chat-${chat}`,
          visitor: 'one',
        }),
      ),
    );
    expect(replies.filter(({ text }) => text.includes('par sécurité'))).toHaveLength(10);
    expect(replies.flatMap(({ cards }) => cards)).toEqual([]);
  });
});
