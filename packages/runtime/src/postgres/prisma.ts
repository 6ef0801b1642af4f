import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '#generated/prisma/client.ts';
import { toStorable } from './json.ts';
import { type Database, translateError } from './pool.ts';

/** The Prisma client over the same connections as hand-written SQL, with the same errors. */
export type Prisma = ReturnType<typeof createPrisma>;

export function createPrisma(database: Database) {
  const client = new PrismaClient({ adapter: new PrismaPg(database.pool), errorFormat: 'minimal' });
  return client.$extends({
    query: {
      async $allOperations({ args, query }) {
        try {
          return await query(toStorable(args));
        } catch (error) {
          throw translateError(error);
        }
      },
    },
  });
}
