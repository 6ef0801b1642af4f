import { createRuntime, MAXIMUM_ATTACHMENT_BYTES, type Runtime, readEnvironment } from '@commerceai/runtime';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testEnvironment } from '../support/environment.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

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

  it('are pictures of at most 5 MB', async () => {
    const save = (bytes: Uint8Array) => runtime.attachments.save({ shopId: 'shop', name: 'x.png', bytes });
    await save(png(MAXIMUM_ATTACHMENT_BYTES));
    await expect(save(png(MAXIMUM_ATTACHMENT_BYTES + 1))).rejects.toMatchObject({ code: 'invalid_input' });
    const page = new TextEncoder().encode('<html><script>alert(1)</script></html>');
    await expect(save(page)).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(save(new Uint8Array())).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
