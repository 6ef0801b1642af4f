import { createCommerceAI, type KnowledgeBase } from '@commerceai/sdk';
import { SEARCHES, shopArticles } from './articles.ts';
import { startChild } from './child.ts';
import type { SearchQuestion, SearchResult } from './knowledge/searcher.ts';
import { type Latencies, measure } from './measure.ts';
import { openRuntime, postgresAddress } from './postgres.ts';
import { atMost, type Bench, show } from './report.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const GOAL_SIZE = 100_000;
const GOAL_MS = 20;
/** Documents on their way into PostgreSQL at once; the storage writes them together. */
const SAVES_AT_ONCE = 200;

/** Search over passages: in PostgreSQL through our storage, from a process that has just started, and in memory. */
export const knowledgeSearch: Bench = {
  title: 'Knowledge search, the question’s analysis included',
  async *run() {
    const memory = createCommerceAI();
    await fill(memory.knowledge, 0, 1_000);
    yield { name: '1,000 passages in memory', value: describe(await searching(memory.knowledge)) };
    yield* inPostgres();
  },
};

async function* inPostgres() {
  const databaseUrl = await postgresAddress();
  const runtime = await openRuntime(databaseUrl);
  const { knowledge } = createCommerceAI({ shopId: 'search', storage: runtime.storage });
  try {
    let filled = 0;
    for (const size of SIZES) {
      const begun = performance.now();
      await fill(knowledge, filled, size);
      const perSecond = ((size - filled) / (performance.now() - begun)) * 1000;
      filled = size;
      const searcher = startChild('knowledge/searcher.ts');
      try {
        const question: SearchQuestion = { databaseUrl, shopId: 'search' };
        const { residentMemory, ...latencies } = await searcher.ask<SearchResult>(question);
        yield {
          name: `${show(size)} passages in PostgreSQL`,
          value: describe(latencies),
          ...(size === GOAL_SIZE ? { goal: atMost(latencies.p95, GOAL_MS, ' ms at p95') } : {}),
        };
        yield {
          name: '  memory of the searching process',
          value: `${show(residentMemory / 1e6)} MB resident; filled at ${show(perSecond)} passages/s`,
        };
      } finally {
        await searcher.stop();
      }
    }
  } finally {
    await runtime.close();
  }
}

/** Adds the articles from one number to another; each is one passage. */
async function fill(knowledge: KnowledgeBase, from: number, to: number): Promise<void> {
  let batch: Promise<unknown>[] = [];
  for (const entry of shopArticles(from, to)) {
    batch.push(knowledge.save({ entry }));
    if (batch.length < SAVES_AT_ONCE) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

function searching(knowledge: KnowledgeBase): Promise<Latencies> {
  return measure((index) => knowledge.search({ text: SEARCHES[index % SEARCHES.length]! }), {
    milliseconds: 2_000,
  });
}

function describe({ median, p95 }: Latencies): string {
  return `p50 ${show(median)} ms, p95 ${show(p95)} ms`;
}
