import { afterAll, describe } from 'vitest';
import { testApprovalRepository } from './approvals.ts';
import { testAttemptRepository } from './attempts.ts';
import { testCommerceRepository } from './commerce.ts';
import { testConversationRepository } from './conversations.ts';
import { testDeliveryRepository } from './deliveries.ts';
import { testEventRepository } from './events.ts';
import { testInboxRepository } from './inbox.ts';
import { testKnowledgeRepository } from './knowledge.ts';
import { testShopRepository } from './shops.ts';
import type { StorageSuiteOptions, StorageUnderTest } from './storage-under-test.ts';
import { testUsageRepository } from './usage.ts';
import { testVerificationRepository } from './verifications.ts';

/**
 * The conformance suite of the storage port: registers vitest tests for every repository, on one storage made for
 * all of them.
 *
 * @example
 * describe('postgresStorage', () => {
 *   testStorage({ create: async () => openTestDatabase() });
 * });
 */
export function testStorage({ create }: StorageSuiteOptions): void {
  describe('storage', () => {
    let shared: Promise<StorageUnderTest> | undefined;
    afterAll(async () => {
      await (await shared)?.close();
    });
    const options: StorageSuiteOptions = {
      create: async () => {
        shared ??= create();
        return { storage: (await shared).storage, close: async () => {} };
      },
    };
    testShopRepository(options);
    testConversationRepository(options);
    testDeliveryRepository(options);
    testInboxRepository(options);
    testKnowledgeRepository(options);
    testCommerceRepository(options);
    testApprovalRepository(options);
    testVerificationRepository(options);
    testAttemptRepository(options);
    testUsageRepository(options);
    testEventRepository(options);
  });
}
