import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { findAccount, handOver, type PostgresAccount } from './account.ts';
import { findBinaries, type PostgresBinaries } from './binaries.ts';
import {
  DATABASE_USER,
  type DataDirectory,
  damaged,
  diskFull,
  locateDataDirectory,
  prepareDataDirectory,
} from './data-directory.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { findPortOwner, isPortBusy } from './port-owner.ts';
import { readPostmaster, stopLeftOver, stopServer } from './postmaster.ts';
import { describeProcess } from './running-process.ts';

export interface EmbeddedPostgresOptions {
  /** Folder of the database files, the log and the password; made when it is missing. */
  readonly directory: string;
  readonly port: number;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Server settings on top of the defaults, `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** @default "commerceai", made when it is missing */
  readonly database?: string;
}

export interface EmbeddedPostgres {
  readonly connectionString: string;
  /** Ends every session and stops the server; returns when its process is gone. */
  stop(): Promise<void>;
}

/** For a program that shares its machine with the whole application: small, and durable. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  // Every query here is short, and compiling one would take longer than running it.
  jit: 'off',
  random_page_cost: '1.1',
  timezone: 'UTC',
  lc_messages: 'C',
};
/** PostgreSQL needs room for its write-ahead log; started without, it could not even say what is wrong. */
const MINIMUM_FREE_BYTES = 100 * 1024 * 1024;
const START_MS = 30_000;
const RETRY_MS = 100;
/** What PostgreSQL says while sessions of a killed server still hold its memory: they end as soon as they notice. */
const STILL_ENDING = /pre-existing shared memory block .* is still in use/;

/** What PostgreSQL says of missing or unreadable control files, write-ahead log or catalogues. */
const SIGNS_OF_DAMAGE =
  /could not find the database system|No such file or directory|does not exist|could not (open|read) (file|directory)|pg_control|checkpoint record|invalid page|is not a valid/;

/**
 * Starts the PostgreSQL that came with `npm install`, and makes its files the first time. A server left over from
 * a process that was killed is stopped first.
 *
 * @throws EmbeddedPostgresError, one line for the person at the terminal
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = locateDataDirectory(resolve(options.directory));
  try {
    await makeFolder(directory);
    return await start(directory, options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC') throw diskFull(directory, error);
    if (code === 'EACCES' || code === 'EPERM') throw notOurs(directory, error);
    throw error;
  }
}

async function start(directory: DataDirectory, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  const account = findAccount(binaries.postgres, directory);
  await stopLeftOver(directory, options.logger);
  if (await isPortBusy(options.port)) throw portInUse(options.port);
  const { bavail, bsize } = await statfs(directory.path);
  if (bavail * bsize < MINIMUM_FREE_BYTES) throw diskFull(directory);
  const { password } = await prepareDataDirectory(directory, { binaries, account });
  handOver(directory.cluster, account.owner);

  const server = await launch(directory, { ...options, binaries, account });
  const stopWithProcess = () => server.kill('SIGINT');
  process.once('exit', stopWithProcess);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      process.off('exit', stopWithProcess);
      await stopServer(server.pid!);
      await rm(directory.owner, { force: true });
    })();
    return stopping;
  };
  server.once('exit', (code) => {
    if (!stopping) options.logger.error({ code, log: directory.log }, 'PostgreSQL ended on its own');
  });

  const database = options.database ?? 'commerceai';
  const address = (name: string) =>
    `postgresql://${DATABASE_USER}:${password}@127.0.0.1:${options.port}/${name}`;
  try {
    await writeFile(directory.owner, JSON.stringify(describeProcess(process.pid)));
    await ensureDatabase(address('postgres'), database);
  } catch (error) {
    await stop();
    throw SIGNS_OF_DAMAGE.test(String(error)) ? damaged(directory, error) : error;
  }
  return { connectionString: address(database), stop };
}

async function makeFolder(directory: DataDirectory): Promise<void> {
  try {
    await mkdir(directory.path, { recursive: true });
  } catch (cause) {
    if (['ENOSPC', 'EACCES', 'EPERM'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    throw new EmbeddedPostgresError({
      failure: 'not_started',
      message: `The folder ${directory.path} cannot be made (${(cause as Error).message}): check that it may be written to.`,
      cause,
    });
  }
}

type LaunchOptions = EmbeddedPostgresOptions & { binaries: PostgresBinaries; account: PostgresAccount };

/** Starts the server; again and again while what a killed one has left is still ending. */
async function launch(directory: DataDirectory, options: LaunchOptions): Promise<ChildProcess> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    try {
      return await launchOnce(directory, options);
    } catch (error) {
      const log = await readFile(directory.log, 'utf8').catch(() => '');
      if (!STILL_ENDING.test(log) || Date.now() > deadline) throw error;
      await wait(RETRY_MS);
    }
  }
}

/** Starts the server in a process group of its own: Ctrl-C must reach it after everyone who still writes. */
async function launchOnce(directory: DataDirectory, options: LaunchOptions): Promise<ChildProcess> {
  const parameters = ['-D', directory.cluster, '-p', String(options.port)];
  for (const [name, value] of Object.entries({ ...SETTINGS, ...options.settings })) {
    parameters.push('-c', `${name}=${value}`);
  }
  const command = options.account.command(options.binaries.postgres, parameters);
  const log = openSync(directory.log, 'w');
  const server = spawn(command.file, command.parameters, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C' },
    ...(command.uid === undefined ? {} : { uid: command.uid }),
    ...(command.gid === undefined ? {} : { gid: command.gid }),
  });
  closeSync(log);
  let failure: unknown;
  server.once('error', (error) => {
    failure = error;
  });
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (failure !== undefined || server.exitCode !== null || server.signalCode !== null) break;
    if ((await readPostmaster(directory))?.ready === server.pid) return server;
    await wait(10);
  }
  if (server.pid !== undefined) await stopServer(server.pid);
  throw explainFailure(directory, {
    port: options.port,
    log: await readFile(directory.log, 'utf8'),
    failure,
  });
}

function explainFailure(
  directory: DataDirectory,
  { port, log, failure }: { port: number; log: string; failure: unknown },
): EmbeddedPostgresError {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const last = lines.findLast((line) => /(FATAL|PANIC):/.test(line)) ?? lines.at(-1) ?? '';
  if (log.includes('No space left on device')) return diskFull(directory, log);
  if (log.includes('Address already in use')) return portInUse(port);
  if (SIGNS_OF_DAMAGE.test(log)) return damaged(directory, log);
  const reason = last.replace(/^.*?(FATAL|PANIC):\s*/, '') || String(failure ?? 'it gave no reason');
  return new EmbeddedPostgresError({
    failure: 'not_started',
    message: `PostgreSQL did not start: ${reason}. Its log is ${directory.log}.`,
    cause: failure ?? log,
  });
}

function notOurs(directory: DataDirectory, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    failure: 'not_started',
    message: `The files in ${directory.path} belong to another user: start as that user, or give them to this one with sudo chown -R $(id -u) ${directory.path}.`,
    cause,
  });
}

/** An offset beyond the one that was just in the way. */
function nextOffset(): number {
  return (Number(process.env.PORT_OFFSET) || 0) + 1000;
}

function portInUse(port: number): EmbeddedPostgresError {
  const owner = findPortOwner(port);
  return new EmbeddedPostgresError({
    failure: 'port_in_use',
    message: `Port ${port} is in use${owner ? ` by ${owner}` : ''}: stop that program, or move all ports with PORT_OFFSET=${nextOffset()} npm start.`,
  });
}

async function ensureDatabase(connectionString: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
