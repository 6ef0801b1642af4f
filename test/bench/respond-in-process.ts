import { createCommerceAI } from '@commerceai/sdk';
import { benchmarkArticles, QUESTIONS } from './articles.ts';
import { type Latencies, measure } from './measure.ts';
import { atLeast, type Bench, show } from './report.ts';

const SIZES = [100, 1_000, 10_000] as const;
const GOAL_SIZE = 1_000;
const GOAL = 1_500;

/** `respond` with grounded() and in-memory storage, each message a conversation of its own. */
export const respondInProcess: Bench = {
  title: 'Answers in process: grounded(), in-memory storage, one core',
  async *run() {
    for (const size of SIZES) {
      const { perSecond, perProcessorSecond, p95, median } = await answersOver(size);
      yield {
        name: `${show(size)} articles`,
        value: `${show(perSecond)}/s, p50 ${show(median)} ms, p95 ${show(p95)} ms`,
        ...(size === GOAL_SIZE ? { goal: atLeast(perSecond, GOAL, '/s') } : {}),
      };
      yield { name: '  per second of processor time', value: `${show(perProcessorSecond)}` };
    }
  },
};

async function answersOver(articles: number): Promise<Latencies> {
  const ai = createCommerceAI();
  for (const entry of benchmarkArticles(articles)) await ai.knowledge.save({ entry });
  globalThis.gc?.();
  return measure(
    (index) =>
      ai.customerService.respond({
        text: QUESTIONS[index % QUESTIONS.length]!,
        threadKey: `thread-${index}`,
      }),
    { milliseconds: 5_000, warmUp: 1_500 },
  );
}
