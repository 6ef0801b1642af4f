import { afterEach, expect, inject, test } from 'vitest';
import { createDatabase } from '../support/postgres.ts';
import {
  ask,
  createKey,
  failureEnvironment,
  newId,
  SHOP,
  start,
  startSilentModel,
  until,
  within,
  withRuntime,
} from './failure-harness.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** Asks for a stream and reads on until the connection ends, however it does. */
async function readEvents(url: string, key: string, question: object, signal?: AbortSignal): Promise<string> {
  const answer = await fetch(`${url}/api/customer-service/respond`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: `Bearer ${key}`,
    },
    body: JSON.stringify(question),
    ...(signal ? { signal } : {}),
  });
  let read = '';
  try {
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) read += chunk;
  } catch {
    read += '(broken)';
  }
  return read;
}

async function setUp() {
  const database = await createDatabase(inject('postgres'));
  cleanups.push(() => database.drop());
  const env = failureEnvironment({ databaseUrl: database.connectionString });
  return { env, key: await createKey(env) };
}

const question = () => ({
  messageId: newId(),
  threadKey: newId(),
  text: 'Quels sont vos délais de livraison ?',
});

test('a gateway killed in mid-stream: asked again, it answers once', { timeout: 120_000 }, async () => {
  const { env, key } = await setUp();
  const model = await startSilentModel();
  cleanups.push(() => model.close());
  const victim = await start('gateway', { ...env, OPENAI_API_KEY: 'test', OPENAI_BASE_URL: model.url });
  cleanups.push(() => victim.stop());
  const asked = question();
  const reading = readEvents(victim.url, key, asked);
  await until('the model is asked', within(30_000), () => model.asked() > 0);
  await victim.kill();
  const read = await reading;
  expect(read).toContain('event: start');
  expect(read).not.toContain('event: end');

  const successor = await start('gateway', env);
  cleanups.push(() => successor.stop());
  const first = await ask(() => successor.url, key, asked, within(30_000));
  const second = await ask(() => successor.url, key, asked, within(30_000));
  expect(second.replyId).toBe(first.replyId);
  const authors = await withRuntime(env, async ({ storage }) =>
    (await storage.conversations.messages(SHOP, first.conversationId)).map(({ author }) => author),
  );
  expect(authors).toEqual(['shopper', 'bot']);
});

test('a client that goes in mid-stream: its answer is kept for when it asks again', {
  timeout: 120_000,
}, async () => {
  const { env, key } = await setUp();
  const gateway = await start('gateway', env);
  cleanups.push(() => gateway.stop());
  const asked = question();
  const gone = new AbortController();
  const reading = readEvents(gateway.url, key, asked, gone.signal).catch(() => '(broken)');
  await until('the message is kept', within(30_000), () =>
    withRuntime(env, async ({ storage }) => {
      const conversation = await storage.conversations.findByThread(
        SHOP,
        'chat',
        asked.threadKey,
        new Date(),
      );
      return conversation !== undefined;
    }),
  );
  gone.abort();
  await reading;
  await until('the answer is kept', within(30_000), () =>
    withRuntime(env, async ({ storage }) => {
      const conversation = await storage.conversations.findByThread(
        SHOP,
        'chat',
        asked.threadKey,
        new Date(),
      );
      const stored = conversation && (await storage.conversations.messages(SHOP, conversation.id));
      return stored?.length === 2;
    }),
  );
  const again = await ask(() => gateway.url, key, asked, within(30_000));
  const stored = await withRuntime(env, ({ storage }) =>
    storage.conversations.messages(SHOP, again.conversationId),
  );
  expect(stored.map(({ id }) => id)).toEqual([expect.any(String), again.replyId]);
});
