import type { AgentContext } from '#agents/agent-context.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { LookUp } from '../look-up.ts';
import type { Awaiting } from '../memory.ts';
import { askForMailbox } from '../tools/prove-mailbox.ts';
import { askForCode } from '../tools/verify-shopper.ts';
import type { Turn } from '../turn.ts';

/** Goes on where the shopper does not give what was asked for and wants nothing else: says where it is, or asks anew. */
export async function takeRequestAnswer(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
): Promise<LookUp | undefined> {
  const { awaiting } = turn.conversation.memory;
  const { requestAnswer, entities } = turn.understanding;
  if (!requestAnswer || !awaiting) return undefined;
  if (requestAnswer === 'beside' && entities.answer === 'no')
    return { findings: [{ kind: 'action_declined' }] };
  const taken = await take(context, commerce, turn, awaiting);
  return taken && { ...taken, complete: true };
}

function take(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  awaiting: Awaiting,
): LookUp | Promise<LookUp> | undefined {
  const { requestAnswer, entities } = turn.understanding;
  switch (awaiting.kind) {
    case 'order_number': {
      const { intent, email = entities.email } = awaiting;
      if (requestAnswer === 'beside')
        return { findings: [{ kind: 'need_order_number', again: true }], memory: { awaiting } };
      if (email !== undefined)
        return askForMailbox(context, commerce, turn, { email, topic: intent as Intent });
      return {
        findings: [{ kind: 'where_to_find', what: 'order_number' }],
        memory: { awaiting: { kind: 'email', intent, ...(awaiting.wish ? { wish: awaiting.wish } : {}) } },
      };
    }
    case 'email':
      return { findings: [{ kind: 'where_to_find', what: 'email' }], memory: { awaiting } };
    case 'code': {
      const { intent, email, orderNumber } = awaiting;
      const topic = intent as Intent;
      if (requestAnswer === 'new_code')
        return orderNumber
          ? askForCode(context, turn, { email, orderNumber, topic })
          : askForMailbox(context, commerce, turn, { email, topic });
      return { findings: [{ kind: 'where_to_find', what: 'code', email }], memory: { awaiting } };
    }
    case 'confirmation':
    case 'resolution':
      return undefined;
  }
}
