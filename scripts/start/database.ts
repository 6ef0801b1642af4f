import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate, startEmbeddedPostgres } from '@commerceai/runtime';
import type { Ports } from './ports.ts';

/** A database that answers, and how to let go of it. */
export interface OpenDatabase {
  readonly connectionString: string;
  close(): Promise<void>;
}

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

/** Starts the embedded PostgreSQL of the state folder, or takes DATABASE_URL, and brings the schema up to date. */
export async function startDatabase(state: string, ports: Ports): Promise<OpenDatabase> {
  if (process.env.DATABASE_URL) {
    await migrate(process.env.DATABASE_URL);
    return { connectionString: process.env.DATABASE_URL, close: async () => {} };
  }
  mkdirSync(state, { recursive: true });
  const postgres = await startEmbeddedPostgres({
    directory: join(state, 'postgres'),
    port: ports.postgres,
    logger: SILENT,
  });
  try {
    await migrate(postgres.connectionString);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  const note = noteFile(state);
  writeFileSync(note, JSON.stringify({ url: postgres.connectionString, pid: process.pid }), { mode: 0o600 });
  return {
    connectionString: postgres.connectionString,
    async close() {
      rmSync(note, { force: true });
      await postgres.stop();
    },
  };
}

/** The database of the copy that runs from this folder, else one started for the caller. */
export async function joinDatabase(state: string, ports: Ports): Promise<OpenDatabase> {
  const running = readNote(state);
  if (running) return { connectionString: running, close: async () => {} };
  return startDatabase(state, ports);
}

function noteFile(state: string): string {
  return join(state, 'database.json');
}

function readNote(state: string): string | undefined {
  const file = noteFile(state);
  if (!existsSync(file)) return undefined;
  const { url, pid } = JSON.parse(readFileSync(file, 'utf8')) as { url: string; pid: number };
  try {
    process.kill(pid, 0);
    return url;
  } catch {
    return undefined;
  }
}
