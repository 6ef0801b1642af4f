import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createRuntime,
  findFreePort,
  migrate,
  type Runtime,
  readEnvironment,
  startEmbeddedPostgres,
} from '@commerceai/runtime';
import { atEnd } from './clean-up.ts';

let address: Promise<string> | undefined;

/** Address of a migrated PostgreSQL in a temporary folder, started when first asked for, as durable as in production. */
export function postgresAddress(): Promise<string> {
  address ??= start();
  return address;
}

async function start(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'commerceai-bench-'));
  atEnd(() => rm(directory, { recursive: true, force: true }));
  const postgres = await startEmbeddedPostgres({
    directory,
    port: await findFreePort(),
    logger: { info() {}, warn() {}, error() {} },
  });
  atEnd(() => postgres.stop());
  await migrate(postgres.connectionString);
  return postgres.connectionString;
}

/** Environment variables of a host on that database, with nothing else in reach. */
export function hostVariables(databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    REDIS_URL: '',
    OPENAI_API_KEY: '',
    OPENAI_BASE_URL: '',
    APP_PROXY_SECRET: 'app-proxy-of-the-benchmark',
    SESSION_SECRET: 'session-of-the-benchmark',
    LOG_LEVEL: 'silent',
    SANDBOX: '1',
  };
}

/** Our own storage on that database. */
export function openRuntime(databaseUrl: string): Promise<Runtime> {
  return createRuntime(readEnvironment(hostVariables(databaseUrl)), { role: 'tool' });
}
