import type { AgentContext } from '#agents/agent-context.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { findCapability } from '#connectors/connector.ts';
import type { ConversationCustomer } from '#storage/conversations.ts';
import type { Intent } from '#text/intent/intents.ts';
import { proofLife } from '../customer-proof.ts';
import type { LookUp } from '../look-up.ts';
import { unlessAway } from '../platform-away.ts';
import type { Turn } from '../turn.ts';
import { isOneCustomer, isOwned } from '../whose-conversation.ts';
import { waitingQuestion } from './find-order.ts';
import { hashCode, sendCode } from './one-time-code.ts';
import { refuseCode } from './prove-mailbox.ts';
import { wishFor } from './stated-reason.ts';

export const NO_MAIL = { reason: 'policy_limit', evidence: 'no connector sends e-mail, so no code' } as const;

/** Asks for proof that the shopper reads the order's mailbox, by a code sent there. */
export async function askForCode(
  context: AgentContext,
  turn: Turn,
  request: { email: string; orderNumber: string; topic: Intent },
): Promise<LookUp> {
  // Nobody would get it: a person has to find out who the shopper is.
  if (!findCapability(context.connectors, 'email')) return { findings: [], handover: NO_MAIL };
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
        ...waitingQuestion(turn),
        ...wishFor(request.topic, turn),
      },
    },
  };
}

/** What a typed code came to: who the shopper is, or what to say instead. */
export type CheckedCode =
  | { readonly outcome: 'verified'; readonly customer: ConversationCustomer }
  | { readonly outcome: 'answered'; readonly lookUp: LookUp };

/**
 * Checks the code the shopper typed. What it proves is stored at once, since a code works only once: a repeated or
 * concurrent run of the same message then finds the shopper verified.
 */
export async function checkCode(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  code: string,
): Promise<CheckedCode> {
  const { message, conversation, now } = turn;
  const { awaiting } = conversation.memory;
  if (awaiting?.kind === 'code' && awaiting.decoy)
    return { outcome: 'answered', lookUp: refuseCode(awaiting, awaiting.decoy, now) };
  const checked = await context.storage.verifications.check({
    shopId: message.shopId,
    conversationId: conversation.id,
    codeHash: await hashCode(conversation.id, code),
    now,
  });
  switch (checked.outcome) {
    case 'verified': {
      const customer = withProof(await readerOf(commerce, turn, checked.email), turn, now);
      await context.storage.conversations.update(message.shopId, conversation.id, { customer }, { now });
      return { outcome: 'verified', customer };
    }
    case 'wrong':
      return {
        outcome: 'answered',
        lookUp: {
          findings: [{ kind: 'code_wrong', attemptsLeft: checked.attemptsLeft }],
          memory: { awaiting: conversation.memory.awaiting },
        },
      };
    case 'none':
    case 'expired':
    case 'exhausted': {
      const proven = await provenMeanwhile(context, turn);
      if (proven) return { outcome: 'verified', customer: proven };
      return { outcome: 'answered', lookUp: { findings: [{ kind: 'code_expired' }] } };
    }
  }
}

/**
 * Whoever the mailbox belongs to: an id that is only the address of a customer whom no platform names says nothing. A
 * platform that is away undoes no proof: the code works only once.
 */
async function readerOf(
  commerce: CommerceCapability,
  { message }: Turn,
  email: string,
): Promise<ConversationCustomer> {
  const known = await unlessAway(
    () => commerce.findCustomer(message.shopId, email),
    () => undefined,
  );
  const name = [known?.firstName, known?.lastName].filter(Boolean).join(' ');
  const id = known?.id === email ? undefined : known?.id;
  return { email, verified: true, ...(id ? { id } : {}), ...(name ? { name } : {}) };
}

/**
 * Who the shopper is once they have shown that they read a mailbox. Where they are known already, and it is not theirs,
 * it opens the order that it was asked for and changes nothing else: a customer is never made of two.
 */
function withProof(
  reader: ConversationCustomer,
  { conversation, shop }: Turn,
  now: Date,
): ConversationCustomer {
  const { customer, memory } = conversation;
  const proof = proofLife(now, now, shop.policy);
  if (!customer || !isOwned(customer)) return { ...reader, proof };
  if (isOneCustomer(customer, reader)) {
    const { mailboxes } = customer;
    // An id that counts no longer is not proven anew by an address.
    const id = reader.id ?? (customer.verified ? customer.id : undefined);
    return { ...reader, ...(id ? { id } : {}), ...(mailboxes ? { mailboxes } : {}), proof };
  }
  const { email = '' } = reader;
  const orderNumber = memory.awaiting?.kind === 'code' ? memory.awaiting.orderNumber : undefined;
  const mailbox = { email, until: proof.until, ...(orderNumber === undefined ? {} : { orderNumber }) };
  return { ...customer, mailboxes: [...(customer.mailboxes ?? []), mailbox] };
}

/** The shopper whom the same code proved in another run of this message. */
async function provenMeanwhile(context: AgentContext, turn: Turn): Promise<ConversationCustomer | undefined> {
  const { awaiting } = turn.conversation.memory;
  const latest = await context.storage.conversations.find(turn.message.shopId, turn.conversation.id);
  const customer = latest?.customer;
  const expected = awaiting?.kind === 'code' ? awaiting.email : undefined;
  if (customer?.verified && customer.email === expected) return customer;
  return customer?.mailboxes?.some(({ email }) => email === expected) ? customer : undefined;
}
