import type { AgentContext } from '#agents/agent-context.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { LookUp } from '../look-up.ts';
import type { Turn } from '../turn.ts';
import { hashCode, sendCode } from './one-time-code.ts';

/** Asks for proof that the shopper reads the order's mailbox, by a code sent there. */
export async function askForCode(
  context: AgentContext,
  turn: Turn,
  request: { email: string; orderNumber: string; topic: Intent },
): Promise<LookUp> {
  const outcome = await sendCode(context, turn, request.email);
  if (outcome === 'too_many') return { findings: [{ kind: 'too_many_codes' }] };
  return {
    findings: [{ kind: 'code_sent', email: request.email }],
    memory: {
      orderNumber: request.orderNumber,
      awaiting: {
        kind: 'code',
        intent: request.topic,
        orderNumber: request.orderNumber,
        email: request.email,
      },
    },
  };
}

/** Checks the code the shopper typed. Verified: the customer; else what to say instead. */
export async function checkCode(
  context: AgentContext,
  turn: Turn,
  code: string,
): Promise<{ email: string } | { lookUp: LookUp }> {
  const { message, conversation, now } = turn;
  const checked = await context.storage.verifications.check({
    shopId: message.shopId,
    conversationId: conversation.id,
    codeHash: await hashCode(conversation.id, code),
    now,
  });
  switch (checked.outcome) {
    case 'verified':
      return { email: checked.email };
    case 'wrong':
      return {
        lookUp: {
          findings: [{ kind: 'code_wrong', attemptsLeft: checked.attemptsLeft }],
          memory: { awaiting: conversation.memory.awaiting },
        },
      };
    case 'none':
    case 'expired':
    case 'exhausted':
      return { lookUp: { findings: [{ kind: 'code_expired' }] } };
  }
}
