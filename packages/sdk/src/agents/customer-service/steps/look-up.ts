import type { AgentContext } from '#agents/agent-context.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { findCapability } from '#connectors/connector.ts';
import type { ConversationCustomer } from '#storage/conversations.ts';
import type { Intent } from '#text/intent/intents.ts';
import { describeHours } from '../describe-hours.ts';
import { type LookUp, NOTHING } from '../look-up.ts';
import { isOpen, nextOpening } from '../opening-hours.ts';
import type { SourceList } from '../sources.ts';
import { findOrder, reportOrder, reportOrders } from '../tools/find-order.ts';
import { findProducts, isProductTopic } from '../tools/find-products.ts';
import { type OrderAction, performAction, proposeAction } from '../tools/start-action.ts';
import { askForCode, checkCode } from '../tools/verify-shopper.ts';
import type { Turn } from '../turn.ts';
import { asksAboutOwnOrder } from './own-order.ts';

/** Topics about one order. */
const ORDER_TOPICS: ReadonlySet<Intent> = new Set<Intent>([
  'where_is_my_order',
  'order_confirmation',
  'cancel_order',
  'change_address',
  'change_order',
  'return_item',
  'exchange_item',
  'refund_status',
  'damaged_item',
  'wrong_item',
  'missing_item',
  'invoice',
]);
/** Of these, the ones that show or change something private: a code first, unless the shopper is signed in. */
const PRIVATE_TOPICS: ReadonlySet<Intent> = new Set<Intent>([
  'cancel_order',
  'return_item',
  'refund_status',
  'invoice',
]);
/** Topics only a person can carry out, while the parcel is still there. */
const PERSON_TOPICS: ReadonlySet<Intent> = new Set<Intent>(['change_address', 'change_order']);

/** Does what the message calls for: finds orders and articles, checks codes, asks for or carries out actions. */
export async function lookUp(context: AgentContext, turn: Turn, sources: SourceList): Promise<LookUp> {
  const { understanding } = turn;
  const commerce = findCapability(context.connectors, 'commerce');
  const first = await lookUpTopic(context, commerce, turn, understanding.topic, sources);
  if (!understanding.secondTopic) return first;
  return merge(first, await lookUpTopic(context, commerce, turn, understanding.secondTopic, sources));
}

async function lookUpTopic(
  context: AgentContext,
  commerce: CommerceCapability | undefined,
  turn: Turn,
  topic: Intent,
  sources: SourceList,
): Promise<LookUp> {
  if (topic === 'store_hours_contact') return reportHours(turn, sources);
  if (!commerce) return NOTHING;
  const { awaiting } = turn.conversation.memory;
  const { entities } = turn.understanding;

  if (awaiting?.kind === 'code' && entities.code)
    return continueAfterCode(context, commerce, turn, entities.code, sources);
  if (awaiting?.kind === 'confirmation' && entities.answer) {
    if (entities.answer === 'no') return { findings: [{ kind: 'action_declined' }] };
    return confirmAction(context, commerce, turn, awaiting.action, sources);
  }
  if (ORDER_TOPICS.has(topic) && wantsOrder(turn, topic))
    return lookUpOrder(context, commerce, turn, topic, sources);
  if (isProductTopic(topic) || topic === 'out_of_scope') return findProducts(commerce, turn, topic, sources);
  return NOTHING;
}

/** "Where is my order" is always about one; the others may be questions about the rules. */
function wantsOrder(turn: Turn, topic: Intent): boolean {
  if (topic === 'where_is_my_order') return true;
  const { entities } = turn.understanding;
  const { awaiting } = turn.conversation.memory;
  if (entities.orderNumber || awaiting?.kind === 'order_number' || awaiting?.kind === 'email') return true;
  return asksAboutOwnOrder(turn.message.text);
}

async function lookUpOrder(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  topic: Intent,
  sources: SourceList,
): Promise<LookUp> {
  const search = await findOrder(commerce, turn, topic);
  switch (search.outcome) {
    case 'answered':
      return search.lookUp;
    case 'several':
      return reportOrders(search.orders, turn, sources);
    case 'found': {
      const { order, access } = search;
      if (PRIVATE_TOPICS.has(topic) && access !== 'full') {
        return askForCode(context, turn, { email: order.email, orderNumber: order.number, topic });
      }
      if (topic === 'return_item' || topic === 'cancel_order') {
        const action = topic === 'return_item' ? 'start_return' : 'cancel_order';
        return proposeAction(commerce, turn, { action, order, sources });
      }
      const report = reportOrder(order, access, turn, sources);
      if (PERSON_TOPICS.has(topic) && order.fulfilmentStatus === 'unfulfilled' && !order.cancelledAt) {
        return { ...report, handover: { reason: 'policy_limit', evidence: `${topic} ${order.number}` } };
      }
      return report;
    }
  }
}

async function continueAfterCode(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  code: string,
  sources: SourceList,
): Promise<LookUp> {
  const checked = await checkCode(context, turn, code);
  if ('lookUp' in checked) return checked.lookUp;
  const { awaiting } = turn.conversation.memory;
  const known = await commerce.findCustomer(turn.message.shopId, checked.email);
  const customer: ConversationCustomer = {
    ...turn.conversation.customer,
    email: checked.email,
    verified: true,
    ...(known ? { id: known.id } : {}),
  };
  const verified: Turn = { ...turn, conversation: { ...turn.conversation, customer } };
  const topic = awaiting?.kind === 'code' ? (awaiting.intent as Intent) : 'where_is_my_order';
  const next = await lookUpOrder(context, commerce, verified, topic, sources);
  return { ...next, customer };
}

async function confirmAction(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  action: OrderAction,
  sources: SourceList,
): Promise<LookUp> {
  const search = await findOrder(commerce, turn, action === 'cancel_order' ? 'cancel_order' : 'return_item');
  if (search.outcome !== 'found' || search.access !== 'full')
    return search.outcome === 'answered' ? search.lookUp : NOTHING;
  return performAction(context, commerce, turn, { action, order: search.order, sources });
}

function reportHours(turn: Turn, sources: SourceList): LookUp {
  const { shop, now, understanding } = turn;
  const openNow = isOpen(shop.openingHours, shop.timeZone, now);
  const next = openNow ? undefined : nextOpening(shop.openingHours, shop.timeZone, now);
  const source = sources.add(describeHours(shop, understanding.language));
  return { findings: [{ kind: 'opening_hours', openNow, source, ...(next ? { nextOpening: next } : {}) }] };
}

function merge(first: LookUp, second: LookUp): LookUp {
  return {
    ...second,
    ...first,
    findings: [...first.findings, ...second.findings],
    cards: [...(first.cards ?? []), ...(second.cards ?? [])],
    memory: { ...second.memory, ...first.memory },
  };
}
