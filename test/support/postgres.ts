import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the migrated template database on the PostgreSQL that all test files share. */
    postgres: string;
  }
}

let stop: (() => Promise<void>) | undefined;

/** Starts one PostgreSQL for all test files. It leaves nothing behind, whether they pass, fail or are killed. */
export async function setup(project: TestProject): Promise<void> {
  const server = fork(join(import.meta.dirname, 'postgres-server.ts'), {
    execArgv: ['--conditions=@commerceai/source'],
  });
  const ended = once(server, 'exit');
  const [answer] = (await Promise.race([
    once(server, 'message'),
    ended.then(() => [{ error: 'its process ended' }]),
  ])) as [{ connectionString: string } | { error: string }];
  if ('error' in answer) throw new Error(`PostgreSQL for tests did not start: ${answer.error}`);
  project.provide('postgres', answer.connectionString);
  stop = async () => {
    server.disconnect();
    await ended;
  };
}

export async function teardown(): Promise<void> {
  await stop?.();
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
