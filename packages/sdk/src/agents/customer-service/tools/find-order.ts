import type { AgentContext } from '#agents/agent-context.ts';
import type { Order } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import type { Intent } from '#text/intent/intents.ts';
import { orderSource } from '../describe-order.ts';
import { type LookUp, NOTHING } from '../look-up.ts';
import { orderCard, type SourceList } from '../sources.ts';
import { isNotReceivedQuestion } from '../steps/not-received.ts';
import { RECEIVED_TOPICS } from '../steps/order-topics.ts';
import type { Turn } from '../turn.ts';
import { isOwned } from '../whose-conversation.ts';
import { mailboxOf, type OrderAccess } from './access.ts';
import { findPermittedOrder } from './permitted-order.ts';
import { wishFor } from './stated-reason.ts';

/** What looking for the shopper's order came to. */
export type OrderSearch =
  | { readonly outcome: 'found'; readonly order: Order; readonly access: Exclude<OrderAccess, 'none'> }
  | { readonly outcome: 'several'; readonly orders: readonly Order[] }
  /** They know no number: whoever reads this mailbox may see its orders. */
  | { readonly outcome: 'mailbox'; readonly email: string }
  | { readonly outcome: 'answered'; readonly lookUp: LookUp };

/** Orders looked at, and shown, when a signed-in customer names none. */
const RECENT_ORDERS = 10;
const SHOWN_ORDERS = 3;
/** Of a question that waits, in characters. */
const LONGEST_KEPT = 1000;
/**
 * Finds the order this turn is about: `number` where the agent knows it, else the one named, else the one talked
 * about. Without proof of who is asking, it takes number and e-mail together, and
 * a wrong pair gets the same answer whether or not the order exists.
 */
export async function findOrder(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  topic: Intent,
  options: { number?: string } = {},
): Promise<OrderSearch> {
  const { message, conversation, understanding } = turn;
  const { entities } = understanding;
  const { memory, customer } = conversation;
  const number = options.number ?? entities.orderNumber ?? memory.orderNumber;

  if (!number) {
    const proven = memory.awaiting?.kind === 'code' ? memory.awaiting.email : undefined;
    const isProven = proven !== undefined && customer?.mailboxes?.some((one) => one.email === proven);
    if (isProven) return findRecent(commerce, { shopId: message.shopId, email: proven, topic });
    if (customer?.verified && customer.email)
      return findRecent(commerce, { shopId: message.shopId, email: customer.email, topic });
    const hasNoNumber = memory.awaiting?.kind === 'email' || understanding.requestAnswer === 'lacks';
    const asked = memory.awaiting?.kind === 'order_number' ? memory.awaiting.email : undefined;
    const mailbox = entities.email ?? asked;
    if (hasNoNumber && mailbox !== undefined) return { outcome: 'mailbox', email: mailbox };
    return answered({
      findings: [{ kind: 'need_order_number' }],
      memory: {
        // Their own word, kept as no more than that, so that it needs not be asked for again.
        awaiting: {
          kind: 'order_number',
          intent: topic,
          ...(entities.email ? { email: entities.email } : {}),
          ...wishFor(topic, turn),
          ...(isNotReceivedQuestion(understanding.question) ? waitingQuestion(turn) : {}),
        },
      },
    });
  }

  const given = memory.awaiting?.kind === 'order_number' ? memory.awaiting.email : undefined;
  const claimedEmail =
    entities.email ??
    given ??
    memory.email ??
    mailboxOf(customer, number) ??
    (customer?.verified ? undefined : customer?.email);
  const askForEmail = () =>
    answered({
      findings: [{ kind: 'need_email', orderNumber: number }],
      memory: {
        orderNumber: number,
        awaiting: {
          kind: 'email',
          intent: topic,
          orderNumber: number,
          ...waitingQuestion(turn),
          ...wishFor(topic, turn),
        },
      },
    });
  if (claimedEmail === undefined && !customer?.verified) return askForEmail();

  const found = await findPermittedOrder(context, commerce, turn, { number, claimedEmail });
  switch (found.outcome) {
    case 'found':
      return found;
    case 'too_many':
      return answered({ findings: [{ kind: 'too_many_lookups' }] });
    case 'none':
      // Whom the platform names by id alone may have ordered without it knowing: number and e-mail decide, as for
      // anybody, and are asked for whether or not there is such an order.
      if (claimedEmail === undefined && !customer?.email) return askForEmail();
      return answered({
        findings: [{ kind: 'order_not_found', number }],
        memory: { awaiting: { kind: 'order_number', intent: topic, ...wishFor(topic, turn) } },
      });
  }
}

/** What was asked, kept until it is known who asks. */
export function waitingQuestion({ understanding }: Turn): { readonly question?: string } {
  const { question } = understanding;
  return question === undefined ? {} : { question: question.slice(0, LONGEST_KEPT) };
}

async function findRecent(
  commerce: CommerceCapability,
  request: { shopId: string; email: string; topic: Intent },
): Promise<OrderSearch> {
  const orders = await commerce.listOrders(request.shopId, request.email, { limit: RECENT_ORDERS });
  const isReceived = (order: Order) => order.fulfilmentStatus === 'delivered';
  const fitting = RECEIVED_TOPICS.has(request.topic)
    ? orders.filter(isReceived)
    : orders.filter((order) => !order.cancelledAt && !isReceived(order));
  const candidates = fitting.length > 0 ? fitting : orders;
  const [first] = candidates;
  if (!first) return answered({ findings: [{ kind: 'need_order_number' }] });
  if (candidates.length === 1) return { outcome: 'found', order: first, access: 'full' };
  return { outcome: 'several', orders: candidates.slice(0, SHOWN_ORDERS) };
}

/** An order found, said as a finding with its source and card. */
export function reportOrder(order: Order, access: 'full' | 'state', turn: Turn, sources: SourceList): LookUp {
  const verified = access === 'full';
  const { customer } = turn.conversation;
  const source = sources.add(
    orderSource(order, { verified, shop: turn.shop, language: turn.understanding.language }),
  );
  return {
    findings: [{ kind: 'order', order: verified ? order : withoutPrivateParts(order), source }],
    cards: [orderCard(order, verified)],
    // Their own word, kept as no more than that, so that the next question needs not ask again.
    memory: { orderNumber: order.number, ...(isOwned(customer) && !verified ? { email: order.email } : {}) },
    ...(isOwned(customer) ? {} : { customer: { ...customer, email: order.email, verified: false } }),
  };
}

/** Several orders of a verified customer, to choose one from for what they want. */
export function reportOrders(
  orders: readonly Order[],
  turn: Turn,
  sources: SourceList,
  topic: Intent,
): LookUp {
  const first = orders.map((order) =>
    sources.add(
      orderSource(order, { verified: true, shop: turn.shop, language: turn.understanding.language }),
    ),
  )[0];
  if (first === undefined) return NOTHING;
  return {
    findings: [{ kind: 'orders', orders, source: first }],
    cards: orders.map((order) => orderCard(order, true)),
    memory: {
      awaiting: {
        kind: 'order_number',
        intent: topic,
        choices: orders.map(({ number }) => number),
        ...wishFor(topic, turn),
      },
    },
  };
}

/** An order as somebody may see it who knows its number and e-mail only. */
function withoutPrivateParts(order: Order): Order {
  const { shippingAddress: _address, customerId: _customer, ...rest } = order;
  return { ...rest, lines: [], returns: [], total: { amount: 0, currency: order.total.currency } };
}

function answered(lookUp: LookUp): OrderSearch {
  return { outcome: 'answered', lookUp };
}
