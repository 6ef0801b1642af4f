import { createQueue } from '@commerceai/runtime';
import { testJobQueue } from '@commerceai/sdk/testing';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { findRedis, startRedis, type TestRedis } from '../support/redis.ts';

const logger = { warn() {}, error() {} };

describe('queue on PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase(inject('postgres'));
  });
  afterAll(() => database.drop());

  testJobQueue({
    create: async () => ({
      queue: createQueue({ connectionString: database.connectionString, logger }),
    }),
  });
});

const program = findRedis();
if (!program) console.warn('Skipped: redis-server is not installed, 10 tests of the queue on Redis.');

describe.runIf(program)('queue on Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis(program!);
  });
  afterAll(() => redis.remove());

  testJobQueue({ create: async () => ({ queue: createQueue({ redisUrl: redis.url, logger }) }) });
});
