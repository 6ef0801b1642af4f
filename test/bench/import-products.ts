import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { writeProductCsv } from './import/generate-csv.ts';
import type { ImportQuestion, ImportResult } from './import/importer.ts';
import { postgresAddress } from './postgres.ts';
import { atMost, type Bench, type Figure, show } from './report.ts';

const MEGABYTE = 1_000_000;
const LARGE = 200 * MEGABYTE;
const SMALL = 10 * MEGABYTE;
const MEMORY_GOAL = 200;

/** A merchant's product export through the importer, streamed, in a process of its own. */
export const importProductsBench: Bench = {
  title: 'Importing a Shopify product export',
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'commerceai-bench-'));
    try {
      const file = join(folder, 'products.csv');
      yield* imported(file, LARGE, undefined);
      yield* imported(file, SMALL, await postgresAddress());
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function* imported(file: string, size: number, databaseUrl: string | undefined): AsyncIterable<Figure> {
  await writeProductCsv(file, size);
  const importer = startChild('import/importer.ts', await memoryFlags());
  try {
    const question: ImportQuestion = { file, ...(databaseUrl ? { databaseUrl } : {}) };
    const result = await importer.ask<ImportResult>(question);
    const megabytes = show((await stat(file)).size / MEGABYTE);
    const where = databaseUrl ? 'into PostgreSQL, search index included' : 'read, checked, not stored';
    const { rows, products, rejected, seconds, peakMemory } = result;
    yield {
      name: `${megabytes} MB, ${where}`,
      value: `${show(rows / seconds)} rows/s, ${show(products)} products${rejected ? `, ${rejected} rejected` : ''}`,
    };
    yield {
      name: '  peak memory of the process',
      value: `${show(peakMemory / MEGABYTE)} MB`,
      ...(size === LARGE ? { goal: atMost(peakMemory / MEGABYTE, MEMORY_GOAL, ' MB') } : {}),
    };
  } finally {
    await importer.stop();
  }
}

/** How much memory `npm run import` lets Node take: the importer runs with the same. */
async function memoryFlags(): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: { import: string };
  };
  return manifest.scripts.import.match(/--max-\S+/g) ?? [];
}
