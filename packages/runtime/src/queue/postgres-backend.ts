import {
  createPostgresBackend,
  DEFAULT_SCHEMA,
  type PostgresConnectionOptions,
  type Queue,
  runMigrations,
  type Worker,
  withBackend,
} from 'bullmq';
import pg from 'pg';
import type { Logger } from 'pino';
import type { QueueBackend } from './queue-backend.ts';

/** Connections for all queues of a process; each worker keeps one of them to be woken by. */
const CONNECTIONS = 12;

/** BullMQ's own tables, in a schema of their own of the database that holds everything else. */
export function postgresBackend(options: {
  connectionString: string;
  logger: Pick<Logger, 'warn'>;
}): QueueBackend {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: 2000,
    keepAlive: true,
    application_name: 'commerceai-queue',
    options: `-c search_path=${DEFAULT_SCHEMA}`,
  });
  pool.on('error', (error) => options.logger.warn({ err: error }, 'a connection of the queue broke'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  const classes = withBackend(createPostgresBackend);
  // A pool of pg fits in all but the overloads of its event listeners.
  const connection = pool as unknown as PostgresConnectionOptions;
  let prepared: Promise<void> | undefined;
  const migrate = async () => {
    const client = await pool.connect();
    try {
      await runMigrations(client);
    } finally {
      client.release();
    }
  };
  return {
    async prepare() {
      prepared ??= migrate();
      try {
        await prepared;
      } catch (error) {
        prepared = undefined;
        throw error;
      }
    },
    createQueue: (name, queueOptions) =>
      new classes.Queue(name, { ...queueOptions, connection }) as unknown as Queue,
    createWorker: (name, processor, workerOptions) =>
      new classes.Worker(name, processor as never, {
        ...workerOptions,
        connection,
      }) as unknown as Worker,
    close: () => pool.end(),
  };
}
