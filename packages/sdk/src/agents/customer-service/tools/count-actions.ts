import type { AgentContext } from '#agents/agent-context.ts';
import type { Turn } from '../turn.ts';

const DAY = 86_400_000;
/** Events read at a time. */
const EVENTS_READ = 200;

/**
 * What was done for this customer in the last 24 hours, by the agent or on a person's approval; the newest events come
 * first, so older ones end the search.
 */
export async function countActions(context: AgentContext, turn: Turn, email: string): Promise<number> {
  const since = turn.now.getTime() - DAY;
  let count = 0;
  for (const type of ['return.started', 'order.cancelled']) {
    let cursor: string | undefined;
    do {
      const page = await context.storage.events.list(
        turn.message.shopId,
        { type },
        { limit: EVENTS_READ, ...(cursor ? { cursor } : {}) },
      );
      const recent = page.items.filter((event) => event.at.getTime() >= since);
      count += recent.filter((event) => event.data.email === email).length;
      cursor = recent.length === page.items.length ? page.nextCursor : undefined;
    } while (cursor);
  }
  return count;
}
