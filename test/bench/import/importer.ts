import { importProducts } from '@commerceai/runtime/import';
import type { Storage } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import { answerQuestions } from '../child.ts';
import { openRuntime } from '../postgres.ts';

export interface ImportQuestion {
  readonly file: string;
  /** Undefined: what is read is counted and dropped. */
  readonly databaseUrl?: string;
}

export interface ImportResult {
  readonly rows: number;
  readonly products: number;
  readonly rejected: number;
  readonly seconds: number;
  /** In bytes. */
  readonly peakMemory: number;
}

const SHOP = 'import';

answerQuestions<ImportQuestion>(async ({ file, databaseUrl }): Promise<ImportResult> => {
  if (databaseUrl === undefined) return importInto(forgetfulStorage(), file);
  const runtime = await openRuntime(databaseUrl);
  try {
    return await importInto(runtime.storage, file);
  } finally {
    await runtime.close();
  }
});

async function importInto(storage: Storage, file: string): Promise<ImportResult> {
  let rows = 0;
  const begun = performance.now();
  const report = await importProducts({
    storage,
    shopId: SHOP,
    file,
    currency: 'EUR',
    now: new Date(),
    listener: {
      progress: ({ read }) => {
        rows = read;
      },
      rejected() {},
    },
  });
  return {
    rows,
    products: report.read,
    rejected: report.rejected,
    seconds: (performance.now() - begun) / 1000,
    // Node says kilobytes, on every platform.
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
}

/** Storage that takes products and keeps none: what remains is the importer itself. */
function forgetfulStorage(): Storage {
  const storage = memoryStorage();
  return {
    ...storage,
    commerce: { ...storage.commerce, saveProducts: async (_, products) => products.length },
  };
}
