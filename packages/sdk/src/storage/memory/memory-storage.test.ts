import { describe } from 'vitest';
import { testStorage } from '#testing/storage/index.ts';
import { memoryStorage } from './index.ts';

describe('memoryStorage', () => {
  testStorage({ create: async () => ({ storage: memoryStorage(), close: async () => {} }) });
});
