import type { AgentContext } from '#agents/agent-context.ts';
import { priorityOf } from '../escalation/decide-escalation.ts';
import { SAFETY_REASONS } from '../handover.ts';
import type { Turn } from '../turn.ts';

/** Moves a shopper who waits to the front when what they write meanwhile is grave. */
export async function raisePriority(context: AgentContext, turn: Turn): Promise<void> {
  const { conversation, understanding, now, message } = turn;
  const { handover } = conversation;
  const grave = understanding.signals.find((signal) =>
    (SAFETY_REASONS as readonly string[]).includes(signal.reason),
  );
  if (!grave || !handover || handover.priority === 'urgent') return;
  await context.storage.conversations.update(
    message.shopId,
    conversation.id,
    { handover: { ...handover, ...grave, priority: priorityOf(grave.reason) } },
    { now },
  );
}
