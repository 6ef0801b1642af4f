import type { ChatReply, ChatSession, ChatState } from '@commerceai/sdk/client';
import { afterEach, expect, inject, test } from 'vitest';
import { signProxyParameters } from '../../packages/sandbox/src/storefront/proxy-signature.ts';
import { createDatabase } from '../support/postgres.ts';
import {
  createKey,
  failureEnvironment,
  newId,
  SHOP,
  start,
  startSilentModel,
  startSink,
  until,
  type Victim,
  within,
  withRuntime,
} from './failure-harness.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const TEXT = 'Quels sont vos délais de livraison ?';

async function setUp() {
  const database = await createDatabase(inject('postgres'));
  cleanups.push(() => database.drop());
  const sink = await startSink({ delay: 1 });
  cleanups.push(() => sink.close());
  const env = failureEnvironment({ databaseUrl: database.connectionString, sinkUrl: sink.url });
  return { env, sink };
}

async function run(main: 'gateway' | 'worker', env: Record<string, string>): Promise<Victim> {
  const victim = await start(main, env);
  cleanups.push(() => victim.stop());
  return victim;
}

/** A gateway that stores what it is told and never comes to the answer. */
async function runMute(env: Record<string, string>) {
  const model = await startSilentModel();
  cleanups.push(() => model.close());
  const victim = await run('gateway', { ...env, OPENAI_API_KEY: 'test', OPENAI_BASE_URL: model.url });
  return { victim, model };
}

/** Asks as the storefront's proxy does for a shopper who is not signed in. */
async function chat<Answer>(gateway: Victim, path: string, body: object): Promise<Answer> {
  const parameters = new URLSearchParams({
    shop: 'maison.myshopify.com',
    path_prefix: '/apps/commerceai',
    timestamp: String(Math.floor(Date.now() / 1000)),
    logged_in_customer_id: '',
  });
  parameters.set('signature', signProxyParameters(parameters, 'app-proxy-of-tests'));
  const answer = await fetch(`${gateway.url}/app-proxy${path}?${parameters}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new RangeError(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

test('a gateway killed after it stored a chat’s message: whoever polls gets the answer, once', {
  timeout: 180_000,
}, async () => {
  const { env } = await setUp();
  const { victim, model } = await runMute(env);
  const { session } = await chat<ChatSession>(victim, '/session', {});
  const message = { session, messageId: newId(), text: TEXT };
  const sending = chat(victim, '/messages', message).catch(() => 'cut off');
  await until('the model is asked', within(30_000), () => model.asked() > 0);
  await victim.kill();
  expect(await sending).toBe('cut off');

  // Two workers sweep: one answers.
  await Promise.all([run('worker', env), run('worker', env)]);
  const successor = await run('gateway', env);
  const read = () => chat<ChatState>(successor, '/state', { session, after: 1 });
  let polled: ChatState | undefined;
  await until('the answer reaches the polling chat', within(60_000), async () => {
    polled = await read();
    return polled.messages.length > 0;
  });
  expect(polled?.messages).toMatchObject([{ author: 'bot', position: 2 }]);

  // The page comes back with the same message: the same answer, and nothing new to poll.
  const again = await chat<ChatReply>(successor, '/messages', message);
  expect(again.replyId).toBe(polled?.messages[0]?.id);
  expect((await read()).messages).toHaveLength(1);
  await until('nothing counts as unanswered', within(30_000), () =>
    withRuntime(env, async ({ storage }) => {
      const stored = await storage.conversations.find(SHOP, again.conversationId);
      return stored !== undefined && stored.unanswered === undefined;
    }),
  );
});

test('killed, and the shopper writes again before the sweep: both are answered, each once', {
  timeout: 180_000,
}, async () => {
  const { env } = await setUp();
  const { victim, model } = await runMute(env);
  const { session } = await chat<ChatSession>(victim, '/session', {});
  const sending = chat(victim, '/messages', { session, messageId: newId(), text: TEXT }).catch(
    () => 'cut off',
  );
  await until('the model is asked', within(30_000), () => model.asked() > 0);
  await victim.kill();
  expect(await sending).toBe('cut off');

  const successor = await run('gateway', env);
  const second = { session, messageId: newId(), text: 'Puis-je retourner un article ?' };
  const reply = await chat<ChatReply>(successor, '/messages', second);
  expect(reply.text).not.toBe('');
  await Promise.all([run('worker', env), run('worker', env)]);
  const read = () =>
    withRuntime(env, ({ storage }) => storage.conversations.messages(SHOP, reply.conversationId));
  let messages = await read();
  await until('the first is answered too', within(60_000), async () => {
    messages = await read();
    return messages.filter(({ author }) => author === 'bot').length > 1;
  });
  const asked = messages.filter(({ author }) => author === 'shopper').map(({ key }) => key);
  const answered = messages.filter(({ author }) => author === 'bot').map(({ key }) => key);
  expect(asked).toHaveLength(2);
  expect(answered.toSorted()).toEqual(asked.map((key) => key.replace('shopper:', 'reply:')).toSorted());
});

test('the same over a channel that is sent to: the answer leaves once', { timeout: 180_000 }, async () => {
  const { env, sink } = await setUp();
  const key = await createKey(env);
  const { victim, model } = await runMute(env);
  const question = { messageId: newId(), channel: 'http', threadKey: 'thread-1', text: TEXT };
  const ask = ({ url }: Victim) =>
    fetch(`${url}/api/customer-service/respond`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(question),
    }).then((answer) => answer.json());
  const asking = ask(victim).catch(() => 'cut off');
  await until('the model is asked', within(30_000), () => model.asked() > 0);
  await victim.kill();
  expect(await asking).toBe('cut off');

  const successor = await run('gateway', env);
  await run('worker', env);
  await until('the answer is sent', within(60_000), () => sink.posts() > 0);
  const { conversationId, replyId } = (await ask(successor)) as { conversationId: string; replyId: string };
  const stored = await withRuntime(env, ({ storage }) =>
    storage.conversations.messages(SHOP, conversationId),
  );
  expect(stored.map(({ author, id }) => (author === 'bot' ? id : author))).toEqual(['shopper', replyId]);
  expect(sink.keysByThread.get('thread-1')?.size).toBe(1);
});
