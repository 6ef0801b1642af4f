import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createRuntime,
  type EmbeddedPostgres,
  findFreePort,
  migrate,
  type Runtime,
  readEnvironment,
  startEmbeddedPostgres,
} from '@commerceai/runtime';
import type { NewMessage } from '@commerceai/sdk';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testEnvironment } from '../support/environment.ts';

const quiet = { info() {}, warn() {}, error() {} };
const now = new Date('2026-03-02T09:00:00Z');

/** A PostgreSQL of its own, because it is stopped and killed here. */
describe('storage while PostgreSQL is away', () => {
  let directory: string;
  let port: number;
  let server: EmbeddedPostgres;
  let runtime: Runtime;

  const start = async () => {
    server = await startEmbeddedPostgres({ directory, port, logger: quiet });
  };
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'commerceai-outage-'));
    port = await findFreePort();
    await start();
    await migrate(server.connectionString);
    runtime = await createRuntime(readEnvironment(testEnvironment(server.connectionString)));
  });
  afterAll(async () => {
    await runtime.close();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const aMessage = (key: string): NewMessage => ({
    author: 'shopper',
    kind: 'message',
    text: 'Bonjour',
    attachments: [],
    citations: [],
    cards: [],
    quickReplies: [],
    key,
    createdAt: now,
  });
  const open = (shopId: string) =>
    runtime.storage.conversations.open({ shopId, channel: 'chat', threadKey: randomUUID(), now });

  it('fails as unavailable, then recovers by itself, and keeps what it had confirmed', async () => {
    const { id } = await open('shop-restart');
    const confirmed: string[] = [];
    const errors: unknown[] = [];
    const load = new AbortController();
    const write = async (lane: number) => {
      for (let count = 0; !load.signal.aborted; count++) {
        const key = `${lane}-${count}`;
        try {
          const messages = [aMessage(key)];
          await runtime.storage.conversations.append({
            shopId: 'shop-restart',
            conversationId: id,
            messages,
            now,
          });
          confirmed.push(key);
        } catch (error) {
          errors.push(error);
        }
      }
    };
    const lanes = Array.from({ length: 8 }, (_, lane) => write(lane));
    await vi.waitFor(() => expect(confirmed.length).toBeGreaterThan(20), { timeout: 20_000 });
    await server.stop();
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(0), { timeout: 20_000 });
    await start();
    const before = confirmed.length;
    await vi.waitFor(() => expect(confirmed.length).toBeGreaterThan(before + 20), { timeout: 20_000 });
    load.abort();
    await Promise.all(lanes);

    for (const error of errors) expect(error).toMatchObject({ code: 'unavailable', retryable: true });
    const stored = await runtime.storage.conversations.messages('shop-restart', id, { limit: 100_000 });
    const keys = new Set(stored.map((message) => message.key));
    expect(confirmed.filter((key) => !keys.has(key))).toEqual([]);
    expect(stored.map((message) => message.position)).toEqual(stored.map((_, index) => index + 1));
  });

  it('says of Prisma’s calls too that the database is away', async () => {
    await server.stop();
    await expect(runtime.storage.events.list('shop')).rejects.toMatchObject({ code: 'unavailable' });
    await expect(runtime.storage.approvals.find('shop', 'x')).rejects.toMatchObject({ code: 'unavailable' });
    await expect(runtime.database.ping()).rejects.toMatchObject({ code: 'unavailable' });
    await start();
    await runtime.database.ping();
    await expect(runtime.storage.events.list('shop')).resolves.toMatchObject({ items: [] });
  });

  it('appends all or nothing when the connection dies in the middle', async () => {
    const { id } = await open('shop-torn');
    const administrator = new pg.Client({ connectionString: server.connectionString });
    await administrator.connect();
    // Holds the delivery's key, so that the append has written its messages and waits with the rest.
    await administrator.query('BEGIN');
    await administrator.query(
      `INSERT INTO deliveries (id, shop_id, channel, recipient, text, key, status, due_at, created_at)
       VALUES ('blocker', 'shop-torn', 'email', 'x', 'x', 'torn', 'pending', now(), now())`,
    );
    const appending = runtime.storage.conversations.append({
      shopId: 'shop-torn',
      conversationId: id,
      messages: [aMessage('one'), aMessage('two')],
      change: { status: 'waiting' },
      deliveries: [{ channel: 'email', recipient: 'a@example.com', text: 'x', key: 'torn' }],
      now,
    });
    const outcome = expect(appending).rejects.toMatchObject({ code: 'unavailable' });
    const blocked = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    await vi.waitFor(async () => expect((await administrator.query(blocked)).rowCount).toBe(1), {
      timeout: 10_000,
    });
    await administrator.query(`SELECT pg_terminate_backend(pid) FROM (${blocked}) waiting`);
    await outcome;
    await administrator.query('ROLLBACK');
    await administrator.end();

    expect(await runtime.storage.conversations.messages('shop-torn', id)).toEqual([]);
    expect(await runtime.storage.conversations.find('shop-torn', id)).toMatchObject({
      status: 'bot',
      version: 1,
    });
    expect(await runtime.storage.deliveries.find('shop-torn', 'torn')).toBeUndefined();
  });
});
