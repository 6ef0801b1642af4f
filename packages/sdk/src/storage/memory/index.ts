import { cryptoRandom, type RandomSource } from '#random-source.ts';
import type { Storage } from '../storage.ts';
import { memoryApprovals } from './approvals.ts';
import { memoryAttempts } from './attempts.ts';
import { memoryCommerce } from './commerce.ts';
import { memoryConversations } from './conversations.ts';
import { memoryDeliveries } from './deliveries.ts';
import { memoryEvents } from './events.ts';
import { memoryInbox } from './inbox.ts';
import { memoryKnowledge } from './knowledge.ts';
import { memoryShops } from './shops.ts';
import { memoryUsage } from './usage.ts';
import { memoryVerifications } from './verifications.ts';

/** Options of {@link memoryStorage}. */
export interface MemoryStorageOptions {
  /** Where ids come from. @default Web Crypto */
  readonly random?: RandomSource;
}

/**
 * Storage that lives and dies with the process: for trying the SDK, for tests, and for a small shop that keeps its
 * knowledge in files. Keeps every promise of the ports, one process wide.
 *
 * @example
 * const ai = createCommerceAI({ storage: memoryStorage() });
 */
export function memoryStorage(options: MemoryStorageOptions = {}): Storage {
  const random = options.random ?? cryptoRandom;
  const shops = memoryShops();
  const deliveries = memoryDeliveries(random);
  return {
    shops,
    deliveries,
    conversations: memoryConversations({ random, deliveries }),
    inbox: memoryInbox(random),
    knowledge: memoryKnowledge(random),
    commerce: memoryCommerce(shops),
    approvals: memoryApprovals(random),
    verifications: memoryVerifications(deliveries),
    attempts: memoryAttempts(),
    usage: memoryUsage(),
    events: memoryEvents(random),
  };
}
