import { createCommerceAI } from '@commerceai/sdk';
import { SEARCHES } from '../articles.ts';
import { answerQuestions } from '../child.ts';
import { type Latencies, measure } from '../measure.ts';
import { openRuntime } from '../postgres.ts';

export interface SearchQuestion {
  readonly databaseUrl: string;
  readonly shopId: string;
}

export interface SearchResult extends Latencies {
  /** Of this process after the searches, in bytes. */
  readonly residentMemory: number;
}

/** Searches, and nothing else: what it holds in memory is what searching needs. */
answerQuestions<SearchQuestion>(async ({ databaseUrl, shopId }): Promise<SearchResult> => {
  const runtime = await openRuntime(databaseUrl);
  try {
    const { knowledge } = createCommerceAI({ shopId, storage: runtime.storage });
    const latencies = await measure(
      (index) => knowledge.search({ text: SEARCHES[index % SEARCHES.length]! }),
      { milliseconds: 5_000, warmUp: SEARCHES.length },
    );
    return { ...latencies, residentMemory: process.memoryUsage.rss() };
  } finally {
    await runtime.close();
  }
});
