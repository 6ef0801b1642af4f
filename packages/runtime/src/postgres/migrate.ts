import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommerceAIError, ConflictError } from '@commerceai/sdk';
import pg from 'pg';

/** One folder of `prisma/migrations`. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of `migration.sql`, in hexadecimal, as Prisma computes it. */
  readonly checksum: string;
  /** How to undo it; undefined when it cannot be. */
  readonly down?: string;
}

export interface MigrationStatus {
  readonly name: string;
  readonly appliedAt?: Date;
  /** The file is not the one that was applied. */
  readonly changed: boolean;
}

export interface MigrateOptions {
  /** @default this repository's prisma/migrations */
  readonly directory?: string;
}

const DEFAULT_DIRECTORY = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

/** Prisma's own lock, so that its `migrate deploy` and this runner wait for one another. */
const PRISMA_ADVISORY_LOCK = 72707369;

/** Prisma's own ledger, column by column: `prisma migrate deploy` elsewhere must agree with what was done here. */
const LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** A migration failed; nothing of it stays. */
export class MigrationError extends CommerceAIError {
  static override readonly kind: string = 'migration';
  readonly migration: string;

  constructor(options: { migration: string; message: string; cause?: unknown }) {
    super({ code: 'migration_failed', message: options.message, cause: options.cause });
    this.migration = options.migration;
  }
}

/**
 * Applies what is missing, each migration in a transaction of its own. Several processes may call it at once: the
 * first does the work, the others wait.
 *
 * @returns names of the migrations applied now
 * @throws ConflictError (code `migration_changed`) when an applied file is not what it was; MigrationError
 */
export function migrate(connectionString: string, options: MigrateOptions = {}): Promise<readonly string[]> {
  return locked(connectionString, options, async (client, migrations, applied) => {
    for (const migration of migrations) {
      const record = applied.get(migration.name);
      if (record && record.checksum !== migration.checksum) {
        throw new ConflictError({
          code: 'migration_changed',
          message: `The migration ${migration.name} was changed after it had been applied: restore the file, and put the change into a new migration.`,
        });
      }
    }
    const missing = migrations.filter((migration) => !applied.has(migration.name));
    for (const migration of missing) await apply(client, migration);
    return missing.map((migration) => migration.name);
  });
}

/** What is applied and what is not, in order. */
export function migrationStatus(
  connectionString: string,
  options: MigrateOptions = {},
): Promise<readonly MigrationStatus[]> {
  return locked(connectionString, options, async (_client, migrations, applied) =>
    migrations.map(({ name, checksum }) => {
      const record = applied.get(name);
      if (!record) return { name, changed: false };
      return { name, appliedAt: record.finished_at, changed: record.checksum !== checksum };
    }),
  );
}

/**
 * Undoes the newest migrations by their `down.sql`.
 *
 * @param options.steps how many. @default 1
 * @returns names of the migrations undone, newest first
 * @throws ConflictError (code `migration_irreversible`) when one has no down.sql; MigrationError
 */
export function rollback(
  connectionString: string,
  options: MigrateOptions & { readonly steps?: number } = {},
): Promise<readonly string[]> {
  return locked(connectionString, options, async (client, migrations, applied) => {
    const newest = migrations.filter((migration) => applied.has(migration.name)).reverse();
    const undone: string[] = [];
    for (const migration of newest.slice(0, options.steps ?? 1)) {
      if (migration.down === undefined) {
        throw new ConflictError({
          code: 'migration_irreversible',
          message: `The migration ${migration.name} has no down.sql: it cannot be undone.`,
        });
      }
      await inTransaction(client, migration, migration.down, [
        'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = $1 AND rolled_back_at IS NULL',
        [migration.name],
      ]);
      undone.push(migration.name);
    }
    return undone;
  });
}

interface LedgerRecord {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date;
}

async function locked<Result>(
  connectionString: string,
  options: MigrateOptions,
  work: (
    client: pg.Client,
    migrations: readonly Migration[],
    applied: ReadonlyMap<string, LedgerRecord>,
  ) => Promise<Result>,
): Promise<Result> {
  const migrations = await readMigrations(options.directory ?? DEFAULT_DIRECTORY);
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_ADVISORY_LOCK]);
    await client.query(LEDGER);
    const { rows } = await client.query<LedgerRecord>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL',
    );
    return await work(client, migrations, new Map(rows.map((row) => [row.migration_name, row])));
  } finally {
    // Ends the session, and with it the lock.
    await client.end();
  }
}

async function readMigrations(directory: string): Promise<readonly Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(directory, name, 'migration.sql'), 'utf8');
      const downPath = join(directory, name, 'down.sql');
      const checksum = createHash('sha256').update(sql).digest('hex');
      if (!existsSync(downPath)) return { name, sql, checksum };
      return { name, sql, checksum, down: await readFile(downPath, 'utf8') };
    }),
  );
}

function apply(client: pg.Client, migration: Migration): Promise<void> {
  return inTransaction(client, migration, migration.sql, [
    `INSERT INTO _prisma_migrations (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
     VALUES ($1, $2, now(), clock_timestamp(), $3, 1)`,
    [randomUUID(), migration.checksum, migration.name],
  ]);
}

async function inTransaction(
  client: pg.Client,
  migration: Migration,
  sql: string,
  ledger: readonly [text: string, values: unknown[]],
): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(...(ledger as [string, unknown[]]));
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new MigrationError({
      migration: migration.name,
      message: `The migration ${migration.name} failed and was undone: ${(cause as Error).message}`,
      cause,
    });
  }
}
