import { createRuntime, readEnvironment } from '@commerceai/runtime';
import { testStorage } from '@commerceai/sdk/testing';
import { describe, inject } from 'vitest';
import { testEnvironment } from '../support/environment.ts';
import { createDatabase } from '../support/postgres.ts';

describe('storage on PostgreSQL', () => {
  testStorage({
    create: async () => {
      const database = await createDatabase(inject('postgres'));
      const runtime = await createRuntime(readEnvironment(testEnvironment(database.connectionString)));
      return {
        storage: runtime.storage,
        close: async () => {
          await runtime.close();
          await database.drop();
        },
      };
    },
  });
});
