import type { AgentContext } from '#agents/agent-context.ts';
import type { Customer } from '#commerce/index.ts';
import { findCapability } from '#connectors/connector.ts';
import type { EscalationFacts, EscalationReason } from '../escalation/decide-escalation.ts';
import type { LookUp } from '../look-up.ts';
import type { Turn } from '../turn.ts';

const WORDLESS: EscalationReason = { reason: 'policy_limit', evidence: 'picture without words' };

/** Everything the decision to hand over rests on, as values. */
export async function gatherFacts(
  context: AgentContext,
  turn: Turn,
  found: LookUp,
  lowConfidence: boolean,
): Promise<Omit<EscalationFacts, 'modelFailed'>> {
  const customer = await knownCustomer(context, turn);
  // What a picture shows only a person can tell.
  const fromLookUp = found.handover ?? (turn.message.text === '' ? WORDLESS : undefined);
  return {
    understanding: turn.understanding,
    memory: turn.conversation.memory,
    settings: turn.shop.escalation,
    lowConfidence,
    ...(customer ? { customer } : {}),
    ...(fromLookUp ? { fromLookUp } : {}),
  };
}

/** Only asked for where the shop has VIPs at all. */
async function knownCustomer(context: AgentContext, turn: Turn): Promise<Customer | undefined> {
  const { customer } = turn.conversation;
  if (turn.shop.escalation.vipTotalSpent === undefined || !customer?.verified || !customer.email)
    return undefined;
  return findCapability(context.connectors, 'commerce')?.findCustomer(turn.message.shopId, customer.email);
}
