import { createCommerceAI } from '@commerceai/sdk';
import { benchmarkArticles, QUESTIONS } from './articles.ts';
import { line, measure } from './measure.ts';

/** Answers per second with grounded() and in-memory storage, 1,000 articles, each message a conversation of its own. */
export async function benchRespondInProcess(): Promise<void> {
  const ai = createCommerceAI();
  for (const entry of benchmarkArticles(1000)) await ai.knowledge.save({ entry });
  const result = await measure(
    (index) => ai.customerService.respond({ text: QUESTIONS[index % QUESTIONS.length]!, threadKey: `thread-${index}` }),
    { milliseconds: 6000, warmUp: 1500 },
  );
  line('respond, grounded(), in process, 1,000 articles', `${result.perSecond.toFixed(0)} answers/s, p95 ${result.p95.toFixed(2)} ms`, '1,500/s');
}
