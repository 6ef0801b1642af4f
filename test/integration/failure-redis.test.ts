import { afterEach, describe, expect, inject, test } from 'vitest';
import { createDatabase } from '../support/postgres.ts';
import { findRedis, startRedis } from '../support/redis.ts';
import {
  account,
  answeredOnce,
  deliver,
  failureEnvironment,
  message,
  start,
  startSink,
  until,
  type WebhookMessage,
  within,
} from './failure-harness.ts';

const OUTAGE = 10_000;
const redisServer = findRedis();

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

describe.runIf(redisServer)('with a real Redis', () => {
  test('gone for ten seconds: webhooks are taken and answered, each once', { timeout: 180_000 }, async () => {
    const database = await createDatabase(inject('postgres'));
    cleanups.push(() => database.drop());
    const redis = await startRedis(redisServer!);
    cleanups.push(() => redis.remove());
    const sink = await startSink({ delay: 5 });
    cleanups.push(() => sink.close());
    const env = failureEnvironment({
      databaseUrl: database.connectionString,
      redisUrl: redis.url,
      sinkUrl: sink.url,
    });
    const gateway = await start('gateway', env);
    cleanups.push(() => gateway.stop());
    const worker = await start('worker', env);
    cleanups.push(() => worker.stop());

    const messages: WebhookMessage[] = [];
    const sendOne = async () => {
      const sent = message(messages.length);
      messages.push(sent);
      await deliver(() => gateway.url, sent, within(30_000));
    };
    for (let count = 0; count < 20; count += 1) await sendOne();
    await until('the queue works', within(30_000), () => sink.keysByThread.size === messages.length);

    await redis.stop();
    const back = within(OUTAGE);
    const beforeOutage = messages.length;
    await until('ten seconds have passed', within(OUTAGE + 60_000), async () => {
      await sendOne();
      return Date.now() > back;
    });
    // What came while Redis was away does not wait for it.
    expect(sink.keysByThread.size).toBeGreaterThan(beforeOutage);
    await redis.start();
    for (let count = 0; count < 20; count += 1) await sendOne();

    await until('all are answered', within(60_000), () => sink.keysByThread.size === messages.length);
    await until('all is settled', within(30_000), async () =>
      (await account(env, messages, sink)).every(({ answered }) => answered === 1),
    );
    expect(await account(env, messages, sink)).toEqual(answeredOnce(messages));
  });
});
