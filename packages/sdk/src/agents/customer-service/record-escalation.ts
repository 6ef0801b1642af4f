import type { AgentContext } from '../agent-context.ts';
import type { Handover } from './handover.ts';

/** Notes in the shop's record of events that a person is asked for, and why. */
export async function recordEscalation(
  context: AgentContext,
  { shopId, id }: { readonly shopId: string; readonly id: string },
  handover: Handover,
): Promise<void> {
  await context.storage.events.append({
    shopId,
    type: 'conversation.escalated',
    subject: id,
    actor: 'agent:customer-service',
    data: { reason: handover.reason, evidence: handover.evidence, priority: handover.priority },
    at: handover.at,
  });
}
