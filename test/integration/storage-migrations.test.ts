import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, migrationStatus, rollback } from '@commerceai/runtime';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

describe('migrations', () => {
  let database: TestDatabase;
  let directory: string;
  let client: pg.Client;
  beforeEach(async () => {
    database = await createDatabase(inject('postgres'));
    directory = await mkdtemp(join(tmpdir(), 'commerceai-migrations-'));
    client = new pg.Client({ connectionString: database.connectionString });
    await client.connect();
    await client.query('TRUNCATE _prisma_migrations');
    await write('0001_first', 'CREATE TABLE first (id int);', 'DROP TABLE first;');
    await write(
      '0002_second',
      'CREATE TABLE second (id int);\nINSERT INTO second VALUES (1);',
      'DROP TABLE second;',
    );
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  });

  const write = async (name: string, sql: string, down?: string) => {
    await mkdir(join(directory, name), { recursive: true });
    await writeFile(join(directory, name, 'migration.sql'), sql);
    if (down !== undefined) await writeFile(join(directory, name, 'down.sql'), down);
  };
  const run = () => migrate(database.connectionString, { directory });
  const tables = async () =>
    (
      await client.query<{ name: string }>(
        `SELECT tablename AS name FROM pg_tables WHERE tablename IN ('first', 'second', 'third') ORDER BY 1`,
      )
    ).rows.map((row) => row.name);

  it('apply once, in order, and are written down as Prisma does', async () => {
    expect(await run()).toEqual(['0001_first', '0002_second']);
    expect(await run()).toEqual([]);
    const { rows } = await client.query('SELECT * FROM _prisma_migrations ORDER BY migration_name');
    expect(rows).toMatchObject([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        migration_name: '0001_first',
        checksum: createHash('sha256').update('CREATE TABLE first (id int);').digest('hex'),
        finished_at: expect.any(Date),
        rolled_back_at: null,
        logs: null,
        applied_steps_count: 1,
      },
      { migration_name: '0002_second' },
    ]);
  });

  it('apply once when several processes come at the same time', async () => {
    const applied = await Promise.all([run(), run(), run()]);
    expect(applied.flat().sort()).toEqual(['0001_first', '0002_second']);
  });

  it('that fail leave nothing behind, and what came before stays', async () => {
    await write('0003_third', 'CREATE TABLE third (id int); SELECT * FROM nowhere;');
    await expect(run()).rejects.toMatchObject({ code: 'migration_failed', migration: '0003_third' });
    expect(await tables()).toEqual(['first', 'second']);
    expect(await migrationStatus(database.connectionString, { directory })).toMatchObject([
      { name: '0001_first', appliedAt: expect.any(Date) },
      { name: '0002_second', appliedAt: expect.any(Date) },
      { name: '0003_third', changed: false },
    ]);
  });

  it('refuse to go on when an applied file was changed', async () => {
    await run();
    await write('0001_first', 'CREATE TABLE first (id bigint);');
    await write('0003_third', 'CREATE TABLE third (id int);');
    await expect(run()).rejects.toMatchObject({
      code: 'migration_changed',
      message: expect.stringContaining('0001_first'),
    });
    expect(await tables()).toEqual(['first', 'second']);
    expect((await migrationStatus(database.connectionString, { directory }))[0]).toMatchObject({
      changed: true,
    });
  });

  it('are undone newest first, and can be applied again', async () => {
    await run();
    expect(await rollback(database.connectionString, { directory })).toEqual(['0002_second']);
    expect(await tables()).toEqual(['first']);
    expect(await run()).toEqual(['0002_second']);
    expect(await rollback(database.connectionString, { directory, steps: 2 })).toEqual([
      '0002_second',
      '0001_first',
    ]);
    expect(await tables()).toEqual([]);
  });

  it('without a way back say so', async () => {
    await write('0003_third', 'CREATE TABLE third (id int);');
    await run();
    await expect(rollback(database.connectionString, { directory })).rejects.toMatchObject({
      code: 'migration_irreversible',
    });
    expect(await tables()).toEqual(['first', 'second', 'third']);
  });

  it('of this repository go down and up again', async () => {
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    const applied = await migrate(database.connectionString);
    expect(applied.length).toBeGreaterThan(0);
    expect(await rollback(database.connectionString, { steps: applied.length })).toEqual(
      [...applied].reverse(),
    );
    const { rows } = await client.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
    expect(rows).toEqual([{ tablename: '_prisma_migrations' }]);
    expect(await migrate(database.connectionString)).toEqual(applied);
  });
});
