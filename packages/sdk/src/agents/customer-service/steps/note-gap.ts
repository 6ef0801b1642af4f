import type { AgentContext } from '#agents/agent-context.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Turn } from '../turn.ts';

/** What no knowledge entry could have answered. */
const NO_GAP: ReadonlySet<Intent> = new Set<Intent>([
  'small_talk',
  'out_of_scope',
  'human_agent',
  'praise',
  'complaint',
  'where_is_my_order',
]);
const SHORTEST = 2;

/** Records a question that nothing in the knowledge base answers, so that the shop can fill the gap. */
export async function noteGap(context: AgentContext, turn: Turn): Promise<void> {
  const { topic, terms, language } = turn.understanding;
  if (NO_GAP.has(topic) || terms.length < SHORTEST) return;
  await context.storage.knowledge.recordGap({
    shopId: turn.message.shopId,
    question: turn.message.text.slice(0, 500),
    terms,
    language,
    now: turn.now,
  });
}
