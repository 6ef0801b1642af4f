import {
  createCommerceAI,
  type KnowledgeBase,
  type KnowledgeDocument,
  type KnowledgeRepository,
} from '@commerceai/sdk';
import { indexDocument } from '../../packages/sdk/src/knowledge/index-document.ts';
import { SEARCHES, shopArticles } from './articles.ts';
import { startChild } from './child.ts';
import type { SearchQuestion, SearchResult } from './knowledge/searcher.ts';
import { atOnce, type Latencies, measure } from './measure.ts';
import { openRuntime, postgresAddress } from './postgres.ts';
import { atMost, type Bench, show } from './report.ts';

const SHOP = 'search';
const SIZES = [1_000, 10_000, 100_000] as const;
const GOAL_SIZE = 100_000;
const GOAL_MS = 20;
/** Documents on their way into PostgreSQL at once; the storage writes them together. */
const SAVES_AT_ONCE = 400;

/** Search over passages: in PostgreSQL through our storage, from a process that has just started, and in memory. */
export const knowledgeSearch: Bench = {
  title: 'Knowledge search, the question’s analysis included',
  async *run() {
    const memory = createCommerceAI({ shopId: SHOP });
    await fill(memory.storage.knowledge, 0, 1_000);
    yield { name: '1,000 passages in memory', value: describe(await searching(memory.knowledge)) };
    yield* inPostgres();
  },
};

async function* inPostgres() {
  const databaseUrl = await postgresAddress();
  const runtime = await openRuntime(databaseUrl);
  const { knowledge } = runtime.storage;
  try {
    let filled = 0;
    for (const size of SIZES) {
      const begun = performance.now();
      await fill(knowledge, filled, size);
      const perSecond = ((size - filled) / (performance.now() - begun)) * 1000;
      filled = size;
      const searcher = startChild('knowledge/searcher.ts');
      try {
        const question: SearchQuestion = { databaseUrl, shopId: SHOP };
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

/** Adds the articles from one number to another, each one passage, as a bulk load does: ready for search, many at once. */
async function fill(knowledge: KnowledgeRepository, from: number, to: number): Promise<void> {
  const articles = shopArticles(from, to);
  const now = new Date();
  await atOnce(SAVES_AT_ONCE, async () => {
    for (const article of articles) {
      const document: KnowledgeDocument = {
        ...article,
        shopId: SHOP,
        audience: 'public',
        status: 'published',
        source: { kind: 'manual' },
        tags: [],
        createdAt: now,
        updatedAt: now,
      };
      await knowledge.save(document, indexDocument(document));
    }
  });
}

function searching(knowledge: KnowledgeBase): Promise<Latencies> {
  return measure((index) => knowledge.search({ text: SEARCHES[index % SEARCHES.length]! }), {
    milliseconds: 2_000,
  });
}

function describe({ median, p95 }: Latencies): string {
  return `p50 ${show(median)} ms, p95 ${show(p95)} ms`;
}
