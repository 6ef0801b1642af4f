import type { Conversation, ConversationCustomer, CustomerProof } from '#storage/conversations.ts';
import { DEFAULT_VERIFICATION, type ServicePolicy } from './shop-settings.ts';

const MINUTE = 60_000;

/** The life of something proven at `since`, and spoken for just now. */
export function proofLife(since: Date, now: Date, policy: ServicePolicy): CustomerProof {
  const { idleMinutes, maximumMinutes } = policy.verification ?? DEFAULT_VERIFICATION;
  const idleEnd = now.getTime() + idleMinutes * MINUTE;
  return { since: since.getTime(), until: Math.min(idleEnd, since.getTime() + maximumMinutes * MINUTE) };
}

/**
 * Who the shopper of a conversation is as far as it counts now: what was proven too long ago is no more than what
 * they say of themselves. A conversation of an earlier version proves it since it changed last.
 */
export function currentCustomer(
  { customer, updatedAt }: Conversation,
  policy: ServicePolicy,
  now: Date,
): ConversationCustomer | undefined {
  const known = customer?.mailboxes ? withoutOldMailboxes(customer, now) : customer;
  if (!known?.verified) return known;
  const proof = known.proof ?? proofLife(updatedAt, updatedAt, policy);
  return now.getTime() < proof.until ? { ...known, proof } : { ...known, proof, verified: false };
}

function withoutOldMailboxes(
  { mailboxes = [], ...customer }: ConversationCustomer,
  now: Date,
): ConversationCustomer {
  const left = mailboxes.filter(({ until }) => now.getTime() < until);
  return left.length > 0 ? { ...customer, mailboxes: left } : customer;
}

/**
 * Who the shopper is once a message has come. What the host vouches for outranks what is known; what the shopper merely
 * says never replaces what is proven, and nothing merely said becomes proven by standing beside it. A message that
 * comes in time keeps alive what was proven.
 */
export function mergeCustomer(
  known: ConversationCustomer | undefined,
  given: ConversationCustomer | undefined,
  { policy, now }: { policy: ServicePolicy; now: Date },
): ConversationCustomer | undefined {
  if (given?.verified) {
    if (!known?.verified) return { ...given, proof: proofLife(now, now, policy) };
    // An address that a code proved is not proven anew by who vouches for the id alone.
    const since = given.email === undefined && known.proof ? new Date(known.proof.since) : now;
    return { ...known, ...given, proof: proofLife(since, now, policy) };
  }
  if (known?.verified) {
    const since = known.proof ? new Date(known.proof.since) : now;
    return { ...known, proof: proofLife(since, now, policy) };
  }
  // What is merely said replaces nothing of who was proven once, however long ago.
  if (known?.proof) return known;
  return given ? { ...known, ...given } : known;
}
