import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { afterEach, expect, inject, test } from 'vitest';
import { createDatabase } from '../support/postgres.ts';
import { MAINS } from '../support/stack.ts';
import {
  ask,
  close,
  createKey,
  failureEnvironment,
  listen,
  newId,
  start,
  startSilentModel,
  until,
  within,
} from './failure-harness.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function setUp() {
  const database = await createDatabase(inject('postgres'));
  cleanups.push(() => database.drop());
  return failureEnvironment({ databaseUrl: database.connectionString });
}

/** Runs the gateway, or another, until it ends by itself. */
async function run(
  env: Record<string, string>,
  main: keyof typeof MAINS = 'gateway',
): Promise<{ code: number | null; told: string }> {
  const child = spawn(process.execPath, ['--conditions=@commerceai/source', MAINS[main]], {
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, told: told.trim() };
}

test('a port in use: one line that says what to do', { timeout: 120_000 }, async () => {
  const env = await setUp();
  const squatter = createServer();
  const port = new URL(await listen(squatter)).port;
  cleanups.push(() => close(squatter));
  const { code, told } = await run({ ...env, PORT: port });
  expect(code).toBe(1);
  expect(told).toBe(
    `Port ${port} is in use: stop what uses it, or set PORT (with npm start: PORT_OFFSET=1000) to another.`,
  );
});

test('a variable that is missing is named', { timeout: 120_000 }, async () => {
  const { DATABASE_URL: _none, ...env } = await setUp();
  const { code, told } = await run({ ...env, DATABASE_URL: '' });
  expect(code).toBe(1);
  expect(told).toContain('DATABASE_URL');
  expect(told).not.toContain('    at ');
});

test('production with a shop that nobody set up: one clear line', { timeout: 120_000 }, async () => {
  const env = await setUp();
  const production = {
    ...env,
    NODE_ENV: 'production',
    APP_PROXY_SECRET: 'f3b1c0d9e8a7465f9d2c1b0a8e7f6d5c4b3a2918',
    SESSION_SECRET: '0a9b8c7d6e5f40312233445566778899aabbccdd',
    HTTP_CHANNEL_SECRET: '',
    HTTP_CHANNEL_CALLBACK_URL: '',
    PUBLIC_URL: 'https://service.example',
    SHOP_DOMAIN: 'example.myshopify.com',
    SHOP_ID: 'maisn',
    PORT: '0',
  };
  for (const main of ['gateway', 'worker'] as const) {
    const { code, told } = await run(production, main);
    expect(code).toBe(1);
    expect(told).toContain('SHOP_ID names no shop that was set up, "maisn"');
    expect(told).not.toContain('    at ');
  }
});

test('asked to stop amid a stream: ends in time, and what was asked is answered by the next', {
  timeout: 180_000,
}, async () => {
  const env = await setUp();
  const key = await createKey(env);
  const model = await startSilentModel();
  cleanups.push(() => model.close());
  const gateway = await start('gateway', { ...env, OPENAI_API_KEY: 'test', OPENAI_BASE_URL: model.url });
  cleanups.push(() => gateway.stop());

  const question = { messageId: newId(), threadKey: newId(), text: 'Quels sont vos délais de livraison ?' };
  const answer = await fetch(`${gateway.url}/api/customer-service/respond`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: `Bearer ${key}`,
    },
    body: JSON.stringify(question),
  });
  await until('the model is asked', within(30_000), () => model.asked() > 0);
  const begun = Date.now();
  await Promise.all([gateway.stop(), answer.text().catch(() => '(cut off)')]);
  expect(Date.now() - begun).toBeLessThan(6000);

  const successor = await start('gateway', env);
  cleanups.push(() => successor.stop());
  const reply = await ask(() => successor.url, key, question, within(30_000));
  expect(reply.replyId).not.toBe('');
});
