import type { Storage } from '@commerceai/sdk';
import type { Database } from '#postgres/pool.ts';
import type { Prisma } from '#postgres/prisma.ts';
import { postgresApprovals } from './approvals.ts';
import { postgresAttempts } from './attempts.ts';
import { postgresCommerce } from './commerce.ts';
import { postgresConversations } from './conversations.ts';
import { postgresDeliveries } from './deliveries.ts';
import { postgresEvents } from './events.ts';
import { postgresInbox } from './inbox.ts';
import { postgresKnowledge } from './knowledge.ts';
import { postgresShops } from './shops.ts';
import { postgresUsage } from './usage.ts';
import { postgresVerifications } from './verifications.ts';

/**
 * Storage on PostgreSQL. What each reply reads and writes is hand-written SQL over the pool; lists and records that
 * people look at go through Prisma, over the same connections.
 */
export function createStorage(database: Database, prisma: Prisma): Storage {
  const shops = postgresShops(database);
  return {
    shops,
    conversations: postgresConversations(database),
    deliveries: postgresDeliveries(database),
    inbox: postgresInbox(database),
    knowledge: postgresKnowledge(database, prisma),
    commerce: postgresCommerce(database, shops),
    approvals: postgresApprovals(prisma),
    verifications: postgresVerifications(database),
    attempts: postgresAttempts(database),
    usage: postgresUsage(database),
    events: postgresEvents(database, prisma),
  };
}
