import { createRuntime, type Runtime, readEnvironment } from '@commerceai/runtime';
import { type CommerceAI, createCommerceAI, shopCopy } from '@commerceai/sdk';
import { anOrder, fixedClock, recordingConnector, shopSettings } from '@commerceai/sdk/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testEnvironment } from '../support/environment.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const SHOP = 'maison';
const CAMILLE = 'camille.martin@example.com';
const MAIL = recordingConnector({ name: 'mail' });
const DELIVERED = {
  fulfilmentStatus: 'delivered',
  fulfilments: [
    {
      id: 'fulfilment-1',
      shippedAt: new Date('2026-10-24T10:00:00Z'),
      deliveredAt: new Date('2026-10-25T10:00:00Z'),
    },
  ],
} as const;

const clock = fixedClock();
let database: TestDatabase;
let runtimes: readonly Runtime[];
let gateways: readonly CommerceAI[];
beforeAll(async () => {
  database = await createDatabase(inject('postgres'));
  const environment = readEnvironment(testEnvironment(database.connectionString));
  runtimes = await Promise.all([1, 2].map(() => createRuntime(environment)));
  gateways = runtimes.map(({ storage }) =>
    createCommerceAI({
      shopId: SHOP,
      storage,
      clock,
      connectors: [shopCopy({ storage, actions: 'simulate', clock }), MAIL],
    }),
  );
  const { storage } = gateways[0]!;
  await storage.shops.save({ ...shopSettings(), id: SHOP });
  await storage.commerce.saveOrders(SHOP, [anOrder(DELIVERED)]);
});
afterAll(async () => {
  await Promise.all(runtimes.map((runtime) => runtime.close()));
  await database.drop();
});

const say = (gateway: number, threadKey: string, text: string, messageId: string = crypto.randomUUID()) =>
  gateways[gateway]!.customerService.respond({ threadKey, text, messageId });

async function mailedCode(): Promise<string> {
  const { deliveries } = gateways[0]!.storage;
  const mails = await deliveries.claim({ limit: 50, now: clock.now(), leaseMs: 1e12 });
  return /\d{6}/.exec(mails.at(-1)?.text ?? '')?.[0] ?? '';
}

test('two browsers prove who they are while both write over two gateways: one conversation, each word once, each answered', {
  timeout: 120_000,
}, async () => {
  const { conversations } = gateways[0]!.storage;
  for (const thread of ['laptop', 'phone']) {
    await say(0, thread, 'Je veux retourner ma commande 1001');
    await say(0, thread, CAMILLE);
    if (thread === 'laptop') await say(0, thread, await mailedCode());
  }
  const code = await mailedCode();
  const ids = Array.from({ length: 12 }, (_, index) => `m${index}`);
  // The rest is written once the code is being checked: said before it, it would have been something else.
  const proving = gateways[1]!.customerService
    .stream({ threadKey: 'phone', text: code })
    [Symbol.asyncIterator]();
  await proving.next();
  const prove = async () => {
    for (let next = await proving.next(); !next.done; next = await proving.next())
      if (next.value.type === 'end') return next.value.reply;
    throw new RangeError('no end');
  };
  const replies = await Promise.all([
    prove(),
    ...ids.map((id, index) => say(index % 2, index % 4 < 2 ? 'laptop' : 'phone', `Question ${id}`, id)),
  ]);
  expect(replies.every(({ replyId }) => replyId !== '')).toBe(true);

  const live = await conversations.listLiveOfCustomer(SHOP, { email: CAMILLE });
  expect(live).toHaveLength(1);
  for (const thread of ['laptop', 'phone'])
    expect((await conversations.findByThread(SHOP, 'chat', thread, clock.now()))?.id).toBe(live[0]!.id);
  const messages = await conversations.messages(SHOP, live[0]!.id, { after: 0 });
  expect(messages.map(({ position }) => position)).toEqual(messages.map((_, index) => index + 1));
  const keys = messages.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const id of ids) expect(keys).toEqual(expect.arrayContaining([`shopper:${id}`, `reply:${id}`]));
  expect((await conversations.list(SHOP, { status: ['bot', 'waiting', 'human'] })).items).toHaveLength(1);
});
