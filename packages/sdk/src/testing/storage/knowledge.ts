import { describe } from 'vitest';
import { testKnowledgeDocuments } from './knowledge-documents.ts';
import { testKnowledgeGaps } from './knowledge-gaps.ts';
import { testKnowledgeSearch } from './knowledge-search.ts';
import { type StorageSuiteOptions, useStorage } from './storage-under-test.ts';

/** What {@link KnowledgeRepository} promises. */
export function testKnowledgeRepository(options: StorageSuiteOptions): void {
  describe('knowledge', () => {
    const storage = useStorage(options);
    testKnowledgeDocuments(storage);
    testKnowledgeSearch(storage);
    testKnowledgeGaps(storage);
  });
}
