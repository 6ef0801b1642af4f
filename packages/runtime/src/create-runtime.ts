import { type Clock, type JobQueue, type Storage, systemClock } from '@commerceai/sdk';
import type { Logger } from 'pino';
import { type ApiKeys, createApiKeys } from '#access/api-keys.ts';
import { type Attachments, createAttachments } from '#access/attachments.ts';
import { createDatabase } from '#postgres/pool.ts';
import { plain, sql } from '#postgres/sql.ts';
import { createQueue } from '#queue/create-queue.ts';
import { createStorage } from '#storage/create-storage.ts';
import type { Environment } from './environment.ts';
import { createLogger } from './logging.ts';

export type RuntimeRole = 'gateway' | 'worker' | 'tool';

export interface RuntimeOptions {
  /** @default JSON to standard output */
  readonly logger?: Logger;
  /** Named in logs; decides how many database connections the process may hold. @default "tool" */
  readonly role?: RuntimeRole;
  /** @default the machine's clock */
  readonly clock?: Clock;
}

/** What the hosts share: everything outside the SDK that the agents need. */
export interface Runtime {
  readonly storage: Storage;
  readonly queue: JobQueue;
  readonly apiKeys: ApiKeys;
  readonly attachments: Attachments;
  readonly logger: Logger;
  readonly database: {
    /** Resolves when the database answers. @throws UnavailableError */
    ping(): Promise<void>;
    /**
     * Counts what the tables hold, as PostgreSQL's own housekeeping does within minutes. After much was written at
     * once: until then every statement is planned for empty tables.
     */
    analyse(): Promise<void>;
  };
  /** Lets running jobs end, then closes every connection. */
  close(): Promise<void>;
}

/** Half of PostgreSQL's default of 100 connections, shared out over the processes of one server. */
const CONNECTIONS: Readonly<Record<RuntimeRole, number>> = { gateway: 20, worker: 15, tool: 10 };

/** Puts the hosts' parts together. Nothing connects before it is used. */
export async function createRuntime(
  environment: Environment,
  options: RuntimeOptions = {},
): Promise<Runtime> {
  const role = options.role ?? 'tool';
  const clock = options.clock ?? systemClock;
  const logger = options.logger ?? createLogger(environment, { role });
  const database = createDatabase({
    connectionString: environment.databaseUrl,
    maximumConnections: CONNECTIONS[role],
    logger,
  });
  // The generated client is large: loaded when a runtime is made, so that importing this package stays cheap.
  const { createPrisma } = await import('#postgres/prisma.ts');
  const prisma = createPrisma(database);
  const queue = createQueue({
    ...(environment.redisUrl === undefined
      ? { connectionString: environment.databaseUrl }
      : { redisUrl: environment.redisUrl }),
    logger,
  });
  return {
    storage: createStorage(database, prisma),
    queue,
    apiKeys: createApiKeys({ database, prisma, clock }),
    attachments: createAttachments({ database, prisma, clock }),
    logger,
    database: {
      async ping() {
        await database.query(plain(sql`SELECT 1`));
      },
      async analyse() {
        await database.query(plain(sql`ANALYZE`));
      },
    },
    async close() {
      await queue.close();
      await prisma.$disconnect();
      await database.close();
    },
  };
}
