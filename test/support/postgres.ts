import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, migrate, startEmbeddedPostgres } from '@commerceai/runtime';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the migrated template database on the PostgreSQL that all test files share. */
    postgres: string;
  }
}

const quiet = { info() {}, warn() {}, error() {} };

/** Starts one PostgreSQL for all test files, and leaves nothing behind, whether they pass or fail. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'commerceai-test-'));
  const port = await findFreePort();
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const server = await startEmbeddedPostgres({
    directory,
    port,
    logger: quiet,
    settings,
    database: 'template_of_tests',
  }).catch(async (error: unknown) => {
    await rm(directory, { recursive: true, force: true });
    throw error;
  });
  const teardown = async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await migrate(server.connectionString);
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('postgres', server.connectionString);
  return teardown;
}

export interface TestDatabase {
  readonly connectionString: string;
  /** Ends every session on it and removes it. */
  drop(): Promise<void>;
}

/**
 * A database of one's own, migrated and empty.
 *
 * @param template what `inject('postgres')` gives
 */
export async function createDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const address = new URL(template);
  const source = address.pathname.slice(1);
  const administrate = async (statement: string) => {
    const url = new URL(template);
    url.pathname = '/postgres';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await administrate(`CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY file_copy`);
  address.pathname = `/${name}`;
  return {
    connectionString: address.href,
    drop: () => administrate(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
