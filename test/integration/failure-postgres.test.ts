import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, migrate, startEmbeddedPostgres } from '@commerceai/runtime';
import { afterEach, expect, test } from 'vitest';
import {
  account,
  answeredOnce,
  ask,
  createKey,
  deliver,
  failureEnvironment,
  forEachAtOnce,
  message,
  newId,
  SHOP,
  start,
  startSink,
  until,
  within,
  withRuntime,
} from './failure-harness.ts';

const quiet = { info() {}, warn() {}, error() {} };
const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A PostgreSQL of one's own, that can go away and come back. */
async function startPostgres() {
  const directory = await mkdtemp(join(tmpdir(), 'commerceai-test-'));
  const port = await findFreePort();
  const begin = () => startEmbeddedPostgres({ directory, port, logger: quiet });
  let server = await begin();
  cleanups.push(async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  });
  await migrate(server.connectionString);
  return {
    connectionString: server.connectionString,
    async restart() {
      await server.stop();
      server = await begin();
    },
  };
}

test('PostgreSQL restarted amid traffic: nothing acknowledged is lost, nothing is said twice', {
  timeout: 180_000,
}, async () => {
  const postgres = await startPostgres();
  const sink = await startSink({ delay: 10 });
  cleanups.push(() => sink.close());
  const env = failureEnvironment({ databaseUrl: postgres.connectionString, sinkUrl: sink.url });
  const key = await createKey(env);
  const gateway = await start('gateway', env);
  cleanups.push(() => gateway.stop());
  const worker = await start('worker', env);
  cleanups.push(() => worker.stop());

  const messages = Array.from({ length: 120 }, (_, index) => message(index));
  const questions = Array.from({ length: 60 }, (_, index) => ({
    messageId: newId(),
    threadKey: newId(),
    text: `Bonjour, question ${index} ?`,
  }));
  const conversations = new Set<string>();
  let acknowledged = 0;
  const traffic = Promise.all([
    forEachAtOnce(messages, 4, async (sent) => {
      await deliver(() => gateway.url, sent, within(60_000));
      acknowledged += 1;
    }),
    forEachAtOnce(questions, 4, async (question) => {
      const reply = await ask(() => gateway.url, key, question, within(60_000));
      conversations.add(reply.conversationId);
    }),
  ]);
  await until('traffic flows', within(60_000), () => acknowledged >= 20 && conversations.size >= 10);
  await postgres.restart();
  await traffic;

  await until('all webhooks are answered', within(60_000), () => sink.keysByThread.size === messages.length);
  await until('all is settled', within(30_000), async () =>
    (await account(env, messages, sink)).every(({ asked, answered }) => asked === 1 && answered === 1),
  );
  expect(await account(env, messages, sink)).toEqual(answeredOnce(messages));
  expect(conversations.size).toBe(questions.length);
  const kept = await withRuntime(env, ({ storage }) =>
    Promise.all([...conversations].map((id) => storage.conversations.messages(SHOP, id))),
  );
  expect(kept.map((stored) => stored.map(({ author }) => author))).toEqual(
    questions.map(() => ['shopper', 'bot']),
  );
});
