import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationError, migrate, startEmbeddedPostgres } from '@commerceai/runtime';
import type { Ports } from './ports.ts';
import { runningDatabase } from './running-copy.ts';

/** A database that answers, and how to let go of it. */
export interface OpenDatabase {
  readonly connectionString: string;
  close(): Promise<void>;
}

export interface StartDatabaseOptions {
  readonly state: string;
  readonly ports: Ports;
  /** Called when the embedded PostgreSQL ends without having been asked to. */
  readonly onEnd?: () => void;
}

/** Starts the embedded PostgreSQL of the state folder, or takes DATABASE_URL, and brings the schema up to date. */
export async function startDatabase({ state, ports, onEnd }: StartDatabaseOptions): Promise<OpenDatabase> {
  if (process.env.DATABASE_URL) {
    await migrateGiven(process.env.DATABASE_URL);
    return { connectionString: process.env.DATABASE_URL, close: async () => {} };
  }
  mkdirSync(state, { recursive: true });
  const postgres = await startEmbeddedPostgres({
    directory: join(state, 'postgres'),
    port: ports.postgres,
    // The one error it reports is its unexpected end; what it has to say before stands in the errors it throws.
    logger: { info: () => {}, warn: () => {}, error: () => onEnd?.() },
  });
  try {
    await migrate(postgres.connectionString);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { connectionString: postgres.connectionString, close: () => postgres.stop() };
}

/** The database of the copy that runs from this folder, else one started for the caller. */
export async function joinDatabase(state: string, ports: Ports): Promise<OpenDatabase> {
  const running = runningDatabase(state);
  if (running) return { connectionString: running, close: async () => {} };
  return startDatabase({ state, ports });
}

/** Somebody's own server: that it is away or refuses us is for them to mend. */
async function migrateGiven(connectionString: string): Promise<void> {
  try {
    await migrate(connectionString);
  } catch (error) {
    if (MigrationError.isInstance(error)) throw error;
    const { code, message } = error as { code?: string; message?: string };
    throw new Error(
      `The database of DATABASE_URL does not let us in (${message || code}): start it, or correct the address; without DATABASE_URL an embedded one is used.`,
      { cause: error },
    );
  }
}
