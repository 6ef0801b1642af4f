import {
  ATTACHMENT_PATH,
  ATTACHMENT_QUOTA,
  createRuntime,
  MAXIMUM_ATTACHMENT_BYTES,
  type Runtime,
  readEnvironment,
} from '@commerceai/runtime';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testEnvironment } from '../support/environment.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const DAY = 86_400_000;
let database: TestDatabase;
let runtime: Runtime;
let now = new Date('2026-03-02T09:00:00Z');
beforeAll(async () => {
  database = await createDatabase(inject('postgres'));
  runtime = await createRuntime(readEnvironment(testEnvironment(database.connectionString)), {
    clock: { now: () => now },
  });
});
afterAll(async () => {
  await runtime.close();
  await database.drop();
});

describe('API keys', () => {
  const create = (shopId = 'shop') =>
    runtime.apiKeys.create({ shopId, name: 'Back office', scopes: ['conversations:read'] });

  it('are shown once and kept only as a hash', async () => {
    const { key, ...record } = await create();
    expect(key).toMatch(/^cai_[0-9A-Za-z]{32}$/);
    expect(record).toMatchObject({ shopId: 'shop', name: 'Back office', scopes: ['conversations:read'] });
    const client = new pg.Client({ connectionString: database.connectionString });
    await client.connect();
    const { rows } = await client.query('SELECT api_keys::text AS row FROM api_keys');
    await client.end();
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  it('are found by the whole key and nothing else', async () => {
    const { key, id } = await create();
    expect(await runtime.apiKeys.find(key)).toMatchObject({ id, shopId: 'shop' });
    expect(await runtime.apiKeys.find(`${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`)).toBeUndefined();
    for (const other of ['', 'cai_', key.toLowerCase().slice(0, 20), `${key}x`, '\0']) {
      expect(await runtime.apiKeys.find(other)).toBeUndefined();
    }
  });

  it('remember to the minute when they were used last', async () => {
    const { key } = await create();
    const used = async () =>
      (await runtime.apiKeys.list('shop')).find(({ createdAt }) => createdAt <= now)?.lastUsedAt;
    await runtime.apiKeys.find(key);
    const first = await used();
    now = new Date(now.getTime() + 30_000);
    await runtime.apiKeys.find(key);
    expect(await used()).toEqual(first);
    now = new Date(now.getTime() + 60_000);
    await runtime.apiKeys.find(key);
    const stored = (await runtime.apiKeys.list('shop')).map(({ lastUsedAt }) => lastUsedAt?.getTime());
    expect(stored).toContain(now.getTime());
  });

  it('open nothing once revoked, and only their shop can revoke them', async () => {
    const { key, id } = await create('shop-a');
    await expect(runtime.apiKeys.revoke('shop-b', id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await runtime.apiKeys.find(key)).toBeDefined();
    await runtime.apiKeys.revoke('shop-a', id);
    await runtime.apiKeys.revoke('shop-a', id);
    expect(await runtime.apiKeys.find(key)).toBeUndefined();
    expect(await runtime.apiKeys.list('shop-b')).toEqual([]);
    expect(await runtime.apiKeys.list('shop-a')).toMatchObject([{ id, revokedAt: now }]);
  });
});

describe('attachments', () => {
  const png = (size: number) => {
    const bytes = new Uint8Array(size);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return bytes;
  };

  it('are kept as they came, typed by their bytes, for their shop alone', async () => {
    const bytes = png(70_000);
    const saved = await runtime.attachments.save({ shopId: 'shop', name: 'photo.html', bytes });
    expect(saved).toEqual({
      id: expect.any(String),
      name: 'photo.html',
      mediaType: 'image/png',
      size: 70_000,
    });
    expect(saved.id.length).toBeGreaterThanOrEqual(32);
    expect(await runtime.attachments.find('shop', saved.id)).toEqual(saved);
    const read = await runtime.attachments.read('shop', saved.id);
    expect(Buffer.compare(Buffer.from(read!.bytes), Buffer.from(bytes))).toBe(0);
    expect(await runtime.attachments.read('other', saved.id)).toBeUndefined();
    expect(await runtime.attachments.find('shop', 'unknown')).toBeUndefined();
  });

  it('of one owner are limited in a day, however many come at once', async () => {
    const save = (owner: string, size = 100) =>
      runtime.attachments.save({ shopId: 'quota', owner, name: 'x.png', bytes: png(size) });
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => save('session-1')));
    const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(refusals).toEqual(Array(30 - ATTACHMENT_QUOTA.count).fill('attachment_quota'));
    await save('session-2');
    for (let stored = 0; stored < 8; stored += 1) await save('session-3', MAXIMUM_ATTACHMENT_BYTES);
    await expect(save('session-3')).rejects.toMatchObject({ code: 'attachment_quota' });
    now = new Date(now.getTime() + DAY + 1);
    await save('session-1');
  });

  it('that no message shows are swept after a day, the others never', async () => {
    const save = () => runtime.attachments.save({ shopId: 'swept', name: 'x.png', bytes: png(100) });
    now = new Date(now.getTime() + DAY + 1);
    await runtime.attachments.sweep(1000);
    const shown = await save();
    const forgotten = await save();
    const { conversations } = runtime.storage;
    const { id } = await conversations.open({ shopId: 'swept', channel: 'chat', threadKey: 't', now });
    const { name, mediaType, size } = shown;
    await conversations.append({
      shopId: 'swept',
      conversationId: id,
      messages: [
        {
          author: 'shopper',
          kind: 'message',
          text: 'Un trou',
          attachments: [{ kind: 'image', url: `${ATTACHMENT_PATH}${shown.id}`, name, mediaType, size }],
          citations: [],
          cards: [],
          quickReplies: [],
          key: 'm',
          createdAt: now,
        },
      ],
      now,
    });
    expect(await runtime.attachments.sweep(1000)).toEqual({ deleted: 0, kept: 0 });
    now = new Date(now.getTime() + DAY + 1);
    const young = await save();
    expect(await runtime.attachments.sweep(1000)).toEqual({ deleted: 1, kept: 1 });
    expect(await runtime.attachments.sweep(1000)).toEqual({ deleted: 0, kept: 0 });
    expect(await runtime.attachments.find('swept', forgotten.id)).toBeUndefined();
    for (const { id } of [shown, young]) expect(await runtime.attachments.find('swept', id)).toBeDefined();
  });

  it('are pictures of at most 5 MB', async () => {
    const save = (bytes: Uint8Array) => runtime.attachments.save({ shopId: 'shop', name: 'x.png', bytes });
    await save(png(MAXIMUM_ATTACHMENT_BYTES));
    await expect(save(png(MAXIMUM_ATTACHMENT_BYTES + 1))).rejects.toMatchObject({ code: 'invalid_input' });
    const page = new TextEncoder().encode('<html><script>alert(1)</script></html>');
    await expect(save(page)).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(save(new Uint8Array())).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
