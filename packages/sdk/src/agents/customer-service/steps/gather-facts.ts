import type { AgentContext } from '#agents/agent-context.ts';
import type { Customer } from '#commerce/index.ts';
import { findCapability } from '#connectors/connector.ts';
import type { EscalationFacts, EscalationReason } from '../escalation/decide-escalation.ts';
import type { LookUp } from '../look-up.ts';
import { unlessAway, watchReads } from '../platform-away.ts';
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

/** Only asked for where the shop has VIPs at all; nobody is known as one while the platform is away. */
async function knownCustomer(context: AgentContext, turn: Turn): Promise<Customer | undefined> {
  const { customer } = turn.conversation;
  if (turn.shop.escalation.vipTotalSpent === undefined || !customer?.verified || !customer.email)
    return undefined;
  const commerce = findCapability(context.connectors, 'commerce');
  const { email } = customer;
  return (
    commerce &&
    unlessAway(
      () => watchReads(commerce).findCustomer(turn.message.shopId, email),
      () => undefined,
    )
  );
}
