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
/** A machine that is busy with other work would take hours over the largest size. */
const FILL_MS = 300_000;
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
      const added = await fill(knowledge, filled, size);
      const perSecond = (added / (performance.now() - begun)) * 1000;
      filled += added;
      const searcher = startChild('knowledge/searcher.ts');
      try {
        const question: SearchQuestion = { databaseUrl, shopId: SHOP };
        const { residentMemory, ...latencies } = await searcher.ask<SearchResult>(question);
        yield {
          name: `${show(filled)} passages in PostgreSQL`,
          value: describe(latencies),
          ...(filled === GOAL_SIZE ? { goal: atMost(latencies.p95, GOAL_MS, ' ms at p95') } : {}),
        };
        yield {
          name: '  memory of the searching process',
          value: `${show(residentMemory / 1e6)} MB resident; filled at ${show(perSecond)} passages/s`,
        };
      } finally {
        await searcher.stop();
      }
      if (filled < size) {
        yield `Not measured at ${show(size)}: filling was stopped after ${FILL_MS / 60_000} minutes.`;
        return;
      }
    }
  } finally {
    await runtime.close();
  }
}

/**
 * Adds the articles from one number to another, each one passage, as a bulk load does: ready for search, many at once.
 * Gives up when it takes too long. Returns how many it has added.
 */
async function fill(knowledge: KnowledgeRepository, from: number, to: number): Promise<number> {
  const articles = shopArticles(from, to);
  const now = new Date();
  const deadline = performance.now() + FILL_MS;
  let added = 0;
  await atOnce(SAVES_AT_ONCE, async () => {
    while (performance.now() < deadline) {
      const { value: article } = articles.next();
      if (article === undefined) return;
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
      added += 1;
    }
  });
  return added;
}

function searching(knowledge: KnowledgeBase): Promise<Latencies> {
  return measure((index) => knowledge.search({ text: SEARCHES[index % SEARCHES.length]! }), {
    milliseconds: 2_000,
  });
}

function describe({ median, p95 }: Latencies): string {
  return `p50 ${show(median)} ms, p95 ${show(p95)} ms`;
}
