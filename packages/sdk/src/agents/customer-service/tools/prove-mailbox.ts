import type { AgentContext } from '#agents/agent-context.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { findCapability } from '#connectors/connector.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { LookUp } from '../look-up.ts';
import type { Awaiting } from '../memory.ts';
import type { Turn } from '../turn.ts';
import { waitingQuestion } from './find-order.ts';
import { CODE_MINUTES, CODES_PER_HOUR, sendCode } from './one-time-code.ts';
import { wishFor } from './stated-reason.ts';
import { NO_MAIL } from './verify-shopper.ts';

const MINUTE = 60_000;
/** As many as a real code allows. */
const ATTEMPTS = 5;

type AwaitedCode = Extract<Awaiting, { kind: 'code' }>;

/**
 * For whoever has no order number: a code to the mailbox alone, which then shows its orders. Only an address with orders
 * is written to; what is said, how many codes there are and how a wrong one is taken are the same for any other, so that
 * nobody learns who is a customer.
 */
export async function askForMailbox(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  request: { readonly email: string; readonly topic: Intent },
): Promise<LookUp> {
  if (!findCapability(context.connectors, 'email')) return { findings: [], handover: NO_MAIL };
  const { message, now } = turn;
  const { email, topic } = request;
  const [order] = await commerce.listOrders(message.shopId, email, { limit: 1 });
  const isSent = order
    ? (await sendCode(context, turn, email)) === 'sent'
    : await mayPretend(context, turn, email);
  if (!isSent) return { findings: [{ kind: 'too_many_codes' }] };
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * MINUTE).toISOString();
  return {
    findings: [{ kind: 'code_sent', email, ifKnown: true }],
    memory: {
      awaiting: {
        kind: 'code',
        intent: topic,
        email,
        ...waitingQuestion(turn),
        ...wishFor(topic, turn),
        ...(order ? {} : { decoy: { attemptsLeft: ATTEMPTS, expiresAt } }),
      },
    },
  };
}

/** How any code is taken that answers to an address without orders. */
export function refuseCode(
  awaiting: AwaitedCode,
  decoy: NonNullable<AwaitedCode['decoy']>,
  now: Date,
): LookUp {
  if (decoy.attemptsLeft === 0 || new Date(decoy.expiresAt) <= now)
    return { findings: [{ kind: 'code_expired' }] };
  const attemptsLeft = decoy.attemptsLeft - 1;
  return {
    findings: [{ kind: 'code_wrong', attemptsLeft }],
    memory: { awaiting: { ...awaiting, decoy: { ...decoy, attemptsLeft } } },
  };
}

/** As often as an address with orders would be written to. */
function mayPretend(context: AgentContext, { message, now }: Turn, email: string): Promise<boolean> {
  const limit = { subject: `code-mail:${email}`, limit: CODES_PER_HOUR, windowMs: 60 * MINUTE };
  return context.storage.attempts.take(message.shopId, [limit], now);
}
