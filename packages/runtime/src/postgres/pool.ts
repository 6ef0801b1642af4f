import { UnavailableError } from '@commerceai/sdk';
import pg from 'pg';
import type { Logger } from 'pino';

/** One row, by column. */
// biome-ignore lint/suspicious/noExplicitAny: the statement decides what a column holds, and it stands beside its reading.
export type Row = Record<string, any>;

/** Something to send statements to: the pool, or one connection inside a transaction. */
export interface Queryable {
  query(statement: Statement): Promise<{ rows: Row[]; rowCount: number | null }>;
}

/** A statement and its values. `name` makes it prepared once a connection: give one to what runs often. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: unknown[];
}

/** The database as repositories use it: errors of the connection arrive as UnavailableError. */
export interface Database extends Queryable {
  readonly pool: pg.Pool;
  /** Runs `work` in a transaction; what it throws undoes everything. */
  transaction<Result>(work: (connection: Queryable) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly connectionString: string;
  readonly logger: Pick<Logger, 'warn'>;
  /** Connections at most. @default 10 */
  readonly maximumConnections?: number;
  /** Milliseconds to wait for a connection before giving up. @default 5000 */
  readonly connectTimeoutMs?: number;
}

/** A pool that connects when first used, and again after PostgreSQL was away. */
export function createDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.maximumConnections ?? 10,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5000,
    keepAlive: true,
    application_name: 'commerceai',
  });
  let closing = false;
  // Without a listener an idle connection that breaks would end the process. The pool does not wait for its last
  // goodbyes: a server that is stopped right after may break what has been closed, and that concerns nobody.
  pool.on('error', (error) => {
    if (!closing) options.logger.warn({ err: error }, 'a database connection broke');
  });
  pool.on('connect', (client) => client.on('error', () => undefined));

  return {
    pool,
    async query(statement) {
      try {
        return await pool.query(statement);
      } catch (error) {
        throw translateError(error);
      }
    },
    async transaction(work) {
      const client = await pool.connect().catch((error: unknown) => {
        throw translateError(error);
      });
      let broken = false;
      try {
        await client.query('BEGIN');
        const result = await work(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        const translated = translateError(error);
        broken = UnavailableError.isInstance(translated);
        if (!broken) {
          await client.query('ROLLBACK').catch(() => {
            broken = true;
          });
        }
        throw translated;
      } finally {
        client.release(broken);
      }
    },
    async close() {
      closing = true;
      await pool.end();
    },
  };
}

/** Codes of Node's network errors. */
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Prisma's codes for a server that cannot be reached, is too slow, closed the connection or has none left. */
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037']);

/** SQLSTATE: class 08 connection exceptions, 57P01–57P03 shutting down or starting up, 53300 too many connections. */
const UNAVAILABLE_STATES = /^(08\w{3}|57P0[1-3]|53300)$/;

/** What pg says, without a code, when a connection is gone or does not come. */
const UNAVAILABLE_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|connection ended|not queryable|server closed the connection/i;

/** Turns an error of the connection into UnavailableError; leaves every other error as it is. */
export function translateError(error: unknown): unknown {
  if (!isUnavailable(error)) return error;
  return new UnavailableError({
    dependency: 'database',
    message: 'The database does not answer. Try again shortly.',
    cause: error,
  });
}

function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, originalCode, message, errors, cause, meta } = error as Record<string, unknown>;
  for (const known of [code, originalCode]) {
    if (typeof known !== 'string') continue;
    if (NETWORK_CODES.has(known) || PRISMA_CODES.has(known) || UNAVAILABLE_STATES.test(known)) return true;
  }
  if (typeof message === 'string' && UNAVAILABLE_MESSAGES.test(message)) return true;
  // Node tries several addresses; Prisma wraps what pg threw.
  if (Array.isArray(errors) && errors.some(isUnavailable)) return true;
  return isUnavailable(cause) || isUnavailable((meta as Record<string, unknown>)?.driverAdapterError);
}

/** True for an error of PostgreSQL with that SQLSTATE, about that constraint when one is named. */
export function isViolation(error: unknown, state: '23505' | '23503', constraint?: string): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const violation = error as { code?: unknown; constraint?: unknown };
  return violation.code === state && (constraint === undefined || violation.constraint === constraint);
}
