import { describe } from 'vitest';
import { testAppend } from './conversation-append.ts';
import { testConversationIsolation } from './conversation-isolation.ts';
import { testConversationJoins } from './conversation-joins.ts';
import { testConversationList } from './conversation-list.ts';
import { testConversationMessages } from './conversation-messages.ts';
import { testOpen } from './conversation-open.ts';
import { testConversationSweeps } from './conversation-sweeps.ts';
import { testUpdate } from './conversation-update.ts';
import { testWaiting } from './conversation-waiting.ts';
import { type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

/** What {@link ConversationRepository} promises. */
export function testConversationRepository(options: StorageSuiteOptions): void {
  describe('conversations', () => {
    const storage = useStorage(options);
    testOpen(storage);
    testAppend(storage);
    testUpdate(storage);
    testConversationMessages(storage);
    testConversationList(storage);
    testWaiting(storage);
    testConversationSweeps(storage);
    testConversationJoins(storage);
    testConversationIsolation(storage);
  });
}
