import { isSentTo } from '#deliveries/deliveries-of.ts';
import { CommerceAIError } from '#errors/commerceai-error.ts';
import type { Conversation, ConversationChange, ThreadGuest } from '#storage/conversations.ts';
import type { AgentContext } from '../agent-context.ts';
import { currentCustomer } from './customer-proof.ts';
import type { ServicePolicy } from './shop-settings.ts';
import { isOneCustomer } from './whose-conversation.ts';

/** Times that others may write in between. */
const TRIES = 20;

/** Which of the customer's conversations gets the others; undefined: they stay apart. */
type Choice = (live: readonly Conversation[]) => Conversation | undefined;

/**
 * Makes one of all that a verified customer has open: the one that a choice names gets the messages of the others.
 * Their threads take part in it for as long as what was proven there lasts, and no longer: a browser that was left
 * behind must not read for ever what is said at home. Conversations that anything tells apart, an id or an address, are
 * two people's and stay as they are. Returns the one where the given conversation's messages are.
 */
export async function joinConversations(
  context: AgentContext,
  conversation: Conversation,
  { policy, choose }: { policy: ServicePolicy; choose: Choice },
): Promise<Conversation> {
  const { conversations } = context.storage;
  const { shopId, customer } = conversation;
  if (!customer?.verified) return conversation;
  for (let attempt = 1; ; attempt += 1) {
    const live = (await conversations.listLiveOfCustomer(shopId, customer)).filter(
      (one) => one.customer && isOneCustomer(one.customer, customer),
    );
    const chosen = live.length > 1 ? choose(live) : undefined;
    if (!chosen) return conversation;
    const joining = live.filter((one) => one.id !== chosen.id && mayMove(context, one, chosen));
    let into = chosen;
    try {
      for (const from of joining) {
        const now = context.clock.now();
        const change = changeOf(context, from, into, { policy, now });
        into = await conversations.join({ shopId, from, into, change, now });
      }
      return [into, ...joining].some(({ id }) => id === conversation.id) ? into : conversation;
    } catch (error) {
      if (!CommerceAIError.isInstance(error) || error.code !== 'version_conflict') throw error;
      if (attempt === TRIES) return conversation;
    }
  }
}

/** For who was proven just now: the oldest other conversation whose own proof still lasts; else each stays by itself. */
export function oldestOther(conversation: Conversation, policy: ServicePolicy, now: Date): Choice {
  return (live) => live.find((one) => one.id !== conversation.id && isProven(one, policy, now));
}

/** For whom the host vouches: the oldest of the customer's own thread. */
export function oldestOfThread(threadKey: string): Choice {
  return (live) => live.find((one) => one.threadKey === threadKey);
}

/** A channel that is sent to keeps its conversation: what is answered there must arrive there. */
function mayMove(context: AgentContext, from: Conversation, into: Conversation): boolean {
  return !isSentTo(context, from.channel) || from.threadKey === into.threadKey;
}

function isProven(conversation: Conversation, policy: ServicePolicy, now: Date): boolean {
  return currentCustomer(conversation, policy, now)?.verified === true;
}

/** What the other's messages bring along: where the talk stands now, and who waits for what. */
function changeOf(
  context: AgentContext,
  from: Conversation,
  into: Conversation,
  { policy, now }: { policy: ServicePolicy; now: Date },
): ConversationChange {
  const isLater = from.updatedAt.getTime() >= into.updatedAt.getTime();
  const guest = from.threadKey === into.threadKey ? undefined : guestOf(context, from, { policy, now });
  // Somebody else's mailbox was proven there and counts there.
  const { mailboxes: _there, ...customer } = from.customer ?? { verified: false };
  return {
    ...(customer.verified ? { customer: { ...customer, ...into.customer, ...proofOf(from, into) } } : {}),
    ...(isLater ? { memory: from.memory } : {}),
    ...(isLater && from.language ? { language: from.language } : {}),
    ...(isLater && from.intent ? { intent: from.intent } : {}),
    ...(isLater && from.sentiment !== undefined ? { sentiment: from.sentiment } : {}),
    ...(from.unanswered && !into.unanswered ? { unanswered: from.unanswered } : {}),
    ...(into.status === 'bot' && from.status !== 'bot' ? standingOf(from) : {}),
    ...(guest ? { guest } : {}),
  };
}

/** The proof that lasts longest. */
function proofOf(
  from: Conversation,
  into: Conversation,
): { verified: true } & Pick<NonNullable<Conversation['customer']>, 'proof'> {
  const proofs = [from.customer?.proof, into.customer?.proof].filter((proof) => proof !== undefined);
  const [proof] = proofs.sort((left, right) => right.until - left.until);
  return { verified: true, ...(proof ? { proof } : {}) };
}

function standingOf({ status, assignee, handover, waitingSince }: Conversation): ConversationChange {
  return {
    status,
    ...(assignee ? { assignee } : {}),
    ...(handover ? { handover } : {}),
    ...(waitingSince ? { waitingSince } : {}),
  };
}

/** How long a thread may take part in a conversation that goes on in another: as long as what was proven there lasts. */
export function guestOf(
  context: AgentContext,
  conversation: Conversation,
  { policy, now }: { policy: ServicePolicy; now: Date },
): ThreadGuest | undefined {
  const { channel, threadKey } = conversation;
  const customer = currentCustomer(conversation, policy, now);
  // Only who fetches can take part: whoever is sent to would miss what is answered in the other thread.
  if (isSentTo(context, channel) || !customer?.verified || !customer.proof) return undefined;
  return { channel, threadKey, until: new Date(customer.proof.until) };
}
