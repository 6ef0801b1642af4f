import { afterEach, expect, inject, test } from 'vitest';
import { createDatabase } from '../support/postgres.ts';
import {
  account,
  answeredOnce,
  deliver,
  failureEnvironment,
  forEachAtOnce,
  message,
  start,
  startSink,
  until,
  within,
} from './failure-harness.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

test('a worker killed amid 200 messages: each is answered once', { timeout: 180_000 }, async () => {
  const database = await createDatabase(inject('postgres'));
  cleanups.push(() => database.drop());
  const sink = await startSink({ delay: 30 });
  cleanups.push(() => sink.close());
  const env = failureEnvironment({ databaseUrl: database.connectionString, sinkUrl: sink.url });
  const gateway = await start('gateway', env);
  cleanups.push(() => gateway.stop());
  const victim = await start('worker', env);
  cleanups.push(() => victim.stop());

  const messages = Array.from({ length: 200 }, (_, index) => message(index));
  const delivering = forEachAtOnce(messages, 10, async (sent) => {
    await deliver(() => gateway.url, sent, within(60_000));
    // Platforms repeat themselves.
    if (sent.id.endsWith('7')) await deliver(() => gateway.url, sent, within(60_000));
  });
  await until('a part is answered', within(60_000), () => sink.posts() >= 40);
  await victim.kill();
  const successor = await start('worker', env);
  cleanups.push(() => successor.stop());
  await delivering;

  await until('all are answered', within(90_000), () => sink.keysByThread.size === messages.length);
  await until('the outbox is settled', within(30_000), async () => {
    const accounts = await account(env, messages, sink);
    return accounts.every(({ asked, answered, sent }) => asked === 1 && answered === 1 && sent === 1);
  });
  expect(await account(env, messages, sink)).toEqual(answeredOnce(messages));
});
