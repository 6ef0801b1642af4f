import { defineConfig } from 'vitest/config';

// Vitest also hands these to Node: 'import' or 'module' among them would make `require` find ES modules.
const conditions = ['@commerceai/source', 'node'];

/** Unit tests stand beside the source; what crosses packages lives in `test/`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/{src,training}/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'test/{bench,evaluate}/**/*.test.ts',
          ],
          // Long enough for a busy machine; a test that needs it on a quiet one is too slow.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/support/postgres.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
