import { type InboundMessage, inboundJob, type JobQueue, memoryQueue } from '@commerceai/sdk';
import { expect, test, vi } from 'vitest';
import { helpdesk, inboundMessage, NOW, REPLY, SHOP, testDependencies } from './testing/test-dependencies.ts';
import { DEFAULT_PACE, startWorker } from './worker.ts';

// The agent is a real one, and loads its models on first use.
vi.setConfig({ testTimeout: 30_000 });
const SOON = { timeout: 25_000, interval: 5 };

const messages = (count: number): InboundMessage[] =>
  Array.from({ length: count }, (_, index) =>
    inboundMessage(`m${index}`, 'Bonjour !', `thread-${index % 4}`),
  );

test('answers and sends what a webhook left, when nudged', async () => {
  const channel = helpdesk();
  const { dependencies, ai } = testDependencies([channel]);
  const queue = memoryQueue();
  const worker = startWorker({ dependencies, queue });
  const entryIds = await ai.storage.inbox.receive(SHOP, 'helpdesk', messages(12), NOW);
  await queue.enqueue(inboundJob, { shopId: SHOP, entryIds: [...entryIds] });
  await vi.waitFor(() => expect(channel.messages).toHaveLength(12), SOON);
  expect(new Set(channel.messages.map((message) => message.idempotencyKey)).size).toBe(12);
  await worker.stop();
  await queue.close();
});

test('finds it by itself when the queue is away', async () => {
  const channel = helpdesk();
  const { dependencies, ai } = testDependencies([channel]);
  const queue = { ...memoryQueue(), process: () => Promise.reject(new RangeError('queue away')) };
  const worker = startWorker({ dependencies, queue, pace: { ...DEFAULT_PACE, poll: 5 } });
  await ai.storage.inbox.receive(SHOP, 'helpdesk', messages(3), NOW);
  await vi.waitFor(() => expect(channel.messages).toHaveLength(3), SOON);
  await worker.stop();
});

test('listens to a queue that was away at first, as soon as it is back', async () => {
  const channel = helpdesk();
  const { dependencies, ai } = testDependencies([channel]);
  const real = memoryQueue();
  let refusals = 2;
  const queue: JobQueue = {
    ...real,
    process: (definition, handler, options) =>
      refusals-- > 0 ? Promise.reject(new RangeError('away')) : real.process(definition, handler, options),
  };
  const pace = { ...DEFAULT_PACE, poll: 60_000, sweep: 5 };
  const worker = startWorker({ dependencies, queue, pace });
  await vi.waitFor(() => expect(refusals).toBeLessThan(0), SOON);
  const entryIds = await ai.storage.inbox.receive(SHOP, 'helpdesk', messages(3), NOW);
  await queue.enqueue(inboundJob, { shopId: SHOP, entryIds: [...entryIds] });
  await vi.waitFor(() => expect(channel.messages).toHaveLength(3), SOON);
  await worker.stop();
  await queue.close();
});

test('answers by itself what a gateway stored and left unanswered', async () => {
  const { dependencies, ai, advance } = testDependencies([]);
  const { conversation } = await ai.storage.conversations.append({
    shopId: SHOP,
    conversationId: (
      await ai.storage.conversations.open({ shopId: SHOP, channel: 'chat', threadKey: 't', now: NOW })
    ).id,
    messages: [
      {
        author: 'shopper',
        kind: 'message',
        text: 'Bonjour !',
        key: 'shopper:m1',
        attachments: [],
        citations: [],
        cards: [],
        quickReplies: [],
        createdAt: NOW,
      },
    ],
    change: { unanswered: { since: NOW, tries: 0 } },
    now: NOW,
  });
  const stored = () => ai.storage.conversations.messages(SHOP, conversation.id);
  const worker = startWorker({ dependencies, pace: { ...DEFAULT_PACE, poll: 5 } });
  advance(REPLY);
  await vi.waitFor(async () => expect(await stored()).toHaveLength(2), SOON);
  await worker.stop();
  expect((await stored())[1]).toMatchObject({ author: 'bot', key: 'reply:m1' });
});
