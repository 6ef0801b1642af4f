import { inboundJob, type JobQueue, memoryQueue } from '@commerceai/sdk';
import { anInboundMessage } from '@commerceai/sdk/testing';
import { describe, expect, test } from 'vitest';
import { SHOP, testServer } from '../../testing/test-services.ts';

const MESSAGES = [
  anInboundMessage({ id: 'm1', threadKey: 't1', text: 'Bonjour' }),
  anInboundMessage({ id: 'm2', threadKey: 't2', text: 'Hello' }),
];

type Server = Awaited<ReturnType<typeof testServer>>;

function deliver(
  { app, channel }: Server,
  options: { body?: string; signature?: string; url?: string } = {},
) {
  const { headers, body } = channel.signed(Buffer.from(options.body ?? JSON.stringify(MESSAGES)));
  return app.inject({
    method: 'POST',
    url: options.url ?? '/api/customer-service/webhook/test-channel',
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...(options.signature ? { 'x-signature': options.signature } : {}),
    },
    payload: Buffer.from(body),
  });
}

const kept = ({ ai, clock }: Server) =>
  ai.storage.inbox.claim({ limit: 10, now: clock.now(), leaseMs: 1000 });

test('keeps what came and nudges the worker', async () => {
  const queue = memoryQueue();
  const nudges: unknown[] = [];
  await queue.process(inboundJob, async (payload) => void nudges.push(payload));
  const server = await testServer({ queue });
  const answer = await deliver(server);
  expect(answer.json()).toEqual({ received: 2, repeated: 0 });
  await queue.drain();
  const entries = await kept(server);
  expect(entries.map(({ message }) => message.id)).toEqual(['m1', 'm2']);
  expect(nudges).toEqual([{ shopId: SHOP, entryIds: entries.map(({ id }) => id) }]);
});

test('a repeated delivery is counted and kept once', async () => {
  const server = await testServer();
  await deliver(server);
  expect((await deliver(server)).json()).toEqual({ received: 0, repeated: 2 });
  expect(await kept(server)).toHaveLength(2);
});

test('takes the channel from the query as well', async () => {
  const server = await testServer();
  const answer = await deliver(server, { url: '/api/customer-service/webhook?channel=test-channel&other=1' });
  expect(answer.json()).toEqual({ received: 2, repeated: 0 });
});

test('the signature is over the bytes as they came, whatever they are', async () => {
  const server = await testServer();
  const spaced = JSON.stringify(MESSAGES, undefined, 2);
  expect((await deliver(server, { body: spaced })).statusCode).toBe(200);
});

test('does not wait for a queue that is away', async () => {
  const never = new Promise<void>(() => {});
  const queue: JobQueue = { ...memoryQueue(), enqueue: () => never };
  const server = await testServer({ queue });
  expect((await deliver(server)).statusCode).toBe(200);
  const refusing = await testServer({
    queue: { ...queue, enqueue: () => Promise.reject(new RangeError('away')) },
  });
  expect((await deliver(refusing)).statusCode).toBe(200);
});

describe('refuses', () => {
  test('a wrong signature, before anything is parsed', async () => {
    const server = await testServer();
    const answer = await deliver(server, { body: '{"not":', signature: 'wrong' });
    expect(answer.json()).toMatchObject({ status: 401, code: 'signature_invalid' });
    expect(await kept(server)).toEqual([]);
  });

  test('guesses, after a while, by address', async () => {
    const server = await testServer({ server: { allowances: { address: { burst: 4, perSecond: 1 } } } });
    const guess = async () => (await deliver(server, { signature: 'wrong' })).statusCode;
    expect([await guess(), await guess(), await guess()]).toEqual([401, 401, 429]);
  });

  test('a channel that is not set up', async () => {
    const server = await testServer();
    const answer = await deliver(server, { url: '/api/customer-service/webhook/unknown' });
    expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
  });
});
