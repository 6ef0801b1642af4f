import { deliverJob } from '#agents/customer-service/jobs.ts';
import type { AgentContext } from '../agents/agent-context.ts';

/** Tells the worker that something waits to be sent. The outbox is the truth: a lost nudge only delays. */
export async function announceDeliveries(
  { queue }: Pick<AgentContext, 'queue'>,
  shopId: string,
): Promise<void> {
  try {
    await queue?.enqueue(deliverJob, { shopId });
  } catch {
    // The worker's sweep finds it.
  }
}
