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

interface Server {
  readonly connectionString: string;
  stop(): Promise<void>;
}

let server: Promise<Server> | undefined;

/** Address of a migrated PostgreSQL in a temporary folder, started when first asked for, as durable as in production. */
export async function postgresAddress(): Promise<string> {
  server ??= start();
  return (await server).connectionString;
}

/** Stops it, where it was started, and removes its files. */
export async function stopPostgres(): Promise<void> {
  await (await server)?.stop();
  server = undefined;
}

async function start(): Promise<Server> {
  const directory = await mkdtemp(join(tmpdir(), 'commerceai-bench-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const postgres = await startEmbeddedPostgres({
      directory,
      port: await findFreePort(),
      logger: { info() {}, warn() {}, error() {} },
    });
    await migrate(postgres.connectionString);
    return { connectionString: postgres.connectionString, stop: () => postgres.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
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
