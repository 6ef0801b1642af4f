import type { AgentContext } from '#agents/agent-context.ts';
import type { Order } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import type { AttemptLimit } from '#storage/attempts.ts';
import type { Turn } from '../turn.ts';
import { mailboxOf, type OrderAccess, orderAccess } from './access.ts';

const HOUR = 3_600_000;
/** Wrong pairs of number and e-mail that one chat may try in an hour. */
const PER_THREAD = 10;
/** The same for one visitor, in however many chats: several people may share an address. */
const PER_VISITOR = 50;

/** What looking for an order by its number came to. */
export type PermittedOrder =
  | { readonly outcome: 'found'; readonly order: Order; readonly access: Exclude<OrderAccess, 'none'> }
  /** It does not exist or is not theirs: nobody learns which. */
  | { readonly outcome: 'none' }
  | { readonly outcome: 'too_many' };

/**
 * The order of that number which the shopper may see, by proof or by an address they claim. A claim counts as a guess
 * before anything is told, and no longer once it was right, so that guesses made at once get no more answers than
 * guesses made one by one; the right answer is not told either to whoever has guessed too often. Only who guesses is
 * counted, never what is guessed at: what a stranger can use up would shut the owner out.
 */
export async function findPermittedOrder(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  request: { number: string; claimedEmail: string | undefined },
): Promise<PermittedOrder> {
  const { message, conversation, now } = turn;
  const { number, claimedEmail } = request;
  const { customer } = conversation;
  const proven = customer?.verified ? customer : undefined;
  const emails = [claimedEmail, proven?.email, mailboxOf(customer, number)].filter(
    (email) => email !== undefined,
  );
  const order = await commerce.findOrder(message.shopId, number, {
    emails,
    ...(proven?.id ? { customerId: proven.id } : {}),
  });
  const access = order ? orderAccess(order, customer, claimedEmail) : 'none';
  if (order && access === 'full') return { outcome: 'found', order, access };
  if (claimedEmail === undefined) return { outcome: 'none' };

  const limits = guessLimits(turn);
  const { attempts } = context.storage;
  if (!(await attempts.take(message.shopId, limits, now))) return { outcome: 'too_many' };
  if (!order || access === 'none') return { outcome: 'none' };
  await attempts.giveBack(
    message.shopId,
    limits.map(({ subject }) => subject),
  );
  return { outcome: 'found', order, access };
}

function guessLimits({ message }: Turn): readonly AttemptLimit[] {
  const limit = (subject: string, count: number) => ({
    subject: `order-guess:${subject}`,
    limit: count,
    windowMs: HOUR,
  });
  return [
    limit(`thread:${message.channel}:${message.threadKey}`, PER_THREAD),
    ...(message.visitor === undefined ? [] : [limit(`visitor:${message.visitor}`, PER_VISITOR)]),
  ];
}
