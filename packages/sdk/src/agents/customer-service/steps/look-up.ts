import type { AgentContext } from '#agents/agent-context.ts';
import type { Order } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { findCapability } from '#connectors/connector.ts';
import { HAPPENED } from '#knowledge/topics.ts';
import type { Intent } from '#text/intent/intents.ts';
import { type LookUp, NOTHING } from '../look-up.ts';
import type { Awaiting } from '../memory.ts';
import { ASKS_WHO, type Finding } from '../reply-task.ts';
import type { SourceList } from '../sources.ts';
import { findOrder, reportOrder, reportOrders } from '../tools/find-order.ts';
import { findProducts, isProductTopic } from '../tools/find-products.ts';
import { reportHours } from '../tools/opening-hours.ts';
import type { OrderAction } from '../tools/order-action.ts';
import { performAction } from '../tools/perform-action.ts';
import { askForMailbox } from '../tools/prove-mailbox.ts';
import { productsOf, proposeAction, wantedLines } from '../tools/start-action.ts';
import { askForCode, checkCode } from '../tools/verify-shopper.ts';
import type { WantedLines } from '../tools/wanted-lines.ts';
import type { Turn } from '../turn.ts';
import { saysNoWish } from './answer-to-request.ts';
import { ORDER_TOPICS } from './order-topics.ts';
import { asksAboutOwnOrder, tellsWhatHappened } from './own-order.ts';
import { takeRequestAnswer } from './take-request-answer.ts';

/** Of the topics about one order, the ones that show or change something private: a code first, unless the shopper is signed in. */
const PRIVATE_TOPICS: ReadonlySet<Intent> = new Set<Intent>([
  'cancel_order',
  'return_item',
  'refund_status',
  'invoice',
]);
/** Topics only a person can carry out, while the parcel is still there. */
const PERSON_TOPICS: ReadonlySet<Intent> = new Set<Intent>(['change_address', 'change_order']);

/** Of such an order something may have come. */
const ARRIVED: ReadonlySet<Order['fulfilmentStatus']> = new Set<Order['fulfilmentStatus']>([
  'delivered',
  'partial',
  'out_for_delivery',
]);

/** What has to be settled before anything about an order is told. */
const ASKS: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>(['need_order_number', ...ASKS_WHO]);
/** From this confidence on a message wants something of its own. */
const CLEAR_INTENT = 0.6;
/** No longer than this, a message goes on with what was asked. */
const FEW_WORDS = 6;
/** "Oui, merci" and "yes please do" say yes and nothing else. */
const BARE_ANSWER_WORDS = 3;

/** Does what the message calls for: finds orders and articles, checks codes, asks for or carries out actions. */
export async function lookUp(context: AgentContext, turn: Turn, sources: SourceList): Promise<LookUp> {
  const commerce = findCapability(context.connectors, 'commerce');
  const answer = commerce && (await takeAnswer(context, commerce, turn, sources));
  if (answer) return answer;
  const { topic, secondTopic } = turn.understanding;
  const first = await lookUpTopic(context, commerce, turn, topic, sources);
  // Two requests about one order are asked for its number, e-mail or code once.
  if (!secondTopic || (ORDER_TOPICS.has(secondTopic) && first.findings.some(({ kind }) => ASKS.has(kind))))
    return first;
  return merge(first, await lookUpTopic(context, commerce, turn, secondTopic, sources));
}

/** Goes on where the message answers the agent's own question: a code, a yes or a no. */
async function takeAnswer(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  sources: SourceList,
): Promise<LookUp | undefined> {
  const { awaiting } = turn.conversation.memory;
  const { entities } = turn.understanding;
  if (awaiting?.kind === 'code' && entities.code) {
    const checked = await checkCode(context, commerce, turn, entities.code);
    if (checked.outcome === 'answered') return checked.lookUp;
    const { customer } = checked;
    const verified: Turn = { ...turn, conversation: { ...turn.conversation, customer } };
    const next = await lookUpOrder(context, commerce, verified, awaiting.intent as Intent, sources);
    return { ...next, customer };
  }
  const request = await takeRequestAnswer(context, commerce, turn);
  if (request) return request;
  if (awaiting?.kind !== 'confirmation') return undefined;
  if (!entities.answer) return narrowReturn(context, commerce, turn, awaiting, sources);
  // Another number beside the yes is another question, not consent.
  if (entities.orderNumber && entities.orderNumber !== awaiting.orderNumber) return undefined;
  const restated = await restateReturn(context, commerce, turn, awaiting, sources);
  if (restated) return restated;
  if (entities.answer === 'no') return { findings: [{ kind: 'action_declined' }] };
  return confirmAction(context, commerce, turn, { ...awaiting, sources });
}

/**
 * "Just the shirt", said to an offer to return a whole order, is about that order: the offer is made anew for what was
 * named. A few words that name nothing in it ("the candle") get the same offer again, which says what there is.
 */
async function narrowReturn(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  awaiting: { readonly action: OrderAction; readonly orderNumber: string },
  sources: SourceList,
): Promise<LookUp | undefined> {
  const { message, understanding } = turn;
  if (awaiting.action !== 'start_return' || understanding.entities.orderNumber) return undefined;
  const isClear =
    understanding.intent.confidence >= CLEAR_INTENT &&
    understanding.topic !== 'return_item' &&
    !saysNoWish(message.text, understanding.intent);
  if (message.text.includes('?')) return undefined;
  const search = await findOrder(context, commerce, turn, 'return_item', { number: awaiting.orderNumber });
  if (search.outcome !== 'found' || search.access !== 'full') return undefined;
  const { order } = search;
  const wanted = wantedLines(order, await productsOf(commerce, turn, order), turn);
  const isShort = message.text.split(/\s+/).length <= FEW_WORDS;
  if (wanted.kind !== 'lines' && (isClear || !isShort)) return undefined;
  if (!isShort && isClear) return undefined;
  return {
    ...(await proposeAction(commerce, turn, { action: 'start_return', order, sources })),
    complete: true,
  };
}

/**
 * "Yes, but only the shirt" and "no wait, the other one" are neither consent nor refusal: they change the offer. What
 * repeats it ("yes, all of it") is consent.
 */
async function restateReturn(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  awaiting: Extract<Awaiting, { kind: 'confirmation' }>,
  sources: SourceList,
): Promise<LookUp | undefined> {
  const { action, orderNumber, lineIds } = awaiting;
  const isMore = turn.message.text.trim().split(/\s+/).length > BARE_ANSWER_WORDS;
  const isUnchosen = lineIds?.length === 0;
  if (action !== 'start_return' || !(isMore || isUnchosen)) return undefined;
  const search = await findOrder(context, commerce, turn, 'return_item', { number: orderNumber });
  if (search.outcome !== 'found' || search.access !== 'full') return undefined;
  const { order } = search;
  const wanted = wantedLines(order, await productsOf(commerce, turn, order), turn);
  const isRefusal = turn.understanding.entities.answer === 'no';
  if (!isUnchosen && isOffered(wanted, lineIds)) return undefined;
  if (isRefusal && wanted.kind !== 'lines') return undefined;
  return { ...(await proposeAction(commerce, turn, { action, order, sources })), complete: true };
}

/** Whether what is wanted is what was offered; undefined ids are the whole order. */
function isOffered(wanted: WantedLines, lineIds: readonly string[] | undefined): boolean {
  if (wanted.kind === 'unknown') return false;
  if (wanted.kind === 'whole') return lineIds === undefined;
  return (
    lineIds !== undefined &&
    wanted.lines.length === lineIds.length &&
    wanted.lines.every(({ id }) => lineIds.includes(id))
  );
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
  if (entities.orderNumber) return true;
  const isAsked = awaiting?.kind === 'order_number' || awaiting?.kind === 'email';
  if (isAsked && awaiting.intent === topic) return true;
  if (HAPPENED.has(topic)) return tellsWhatHappened(turn.message.text);
  return asksAboutOwnOrder(turn.message.text);
}

async function lookUpOrder(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  topic: Intent,
  sources: SourceList,
): Promise<LookUp> {
  const search = await findOrder(context, commerce, turn, topic);
  switch (search.outcome) {
    case 'answered':
      return search.lookUp;
    case 'several':
      return reportOrders(search.orders, turn, sources, topic);
    case 'mailbox':
      return askForMailbox(context, commerce, turn, { email: search.email, topic });
    case 'found': {
      const { order, access } = search;
      if (isAboutAnother(turn, order, topic)) return askForNumber(topic);
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

/** What arrived broken is no order that is still on its way, though it was just spoken of: it must be another. */
function isAboutAnother({ understanding, conversation }: Turn, order: Order, topic: Intent): boolean {
  const { awaiting } = conversation.memory;
  const isGiven = understanding.entities.orderNumber !== undefined || awaiting !== undefined;
  const isOnItsWay = !ARRIVED.has(order.fulfilmentStatus) && !order.cancelledAt;
  return HAPPENED.has(topic) && !isGiven && isOnItsWay;
}

function askForNumber(topic: Intent): LookUp {
  return {
    findings: [{ kind: 'need_order_number' }],
    memory: { awaiting: { kind: 'order_number', intent: topic } },
  };
}

/** Carries out exactly what the agent asked about, if the shopper may still have it done. */
async function confirmAction(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  request: {
    action: OrderAction;
    orderNumber: string;
    lineIds?: readonly string[] | undefined;
    offer?: string | undefined;
    sources: SourceList;
  },
): Promise<LookUp> {
  const { action, orderNumber, lineIds, offer, sources } = request;
  const topic = action === 'cancel_order' ? 'cancel_order' : 'return_item';
  const search = await findOrder(context, commerce, turn, topic, { number: orderNumber });
  if (search.outcome === 'answered') return search.lookUp;
  if (search.outcome !== 'found') return NOTHING;
  const { order, access } = search;
  if (access !== 'full')
    return askForCode(context, turn, { email: order.email, orderNumber: order.number, topic });
  return performAction(context, commerce, turn, { action, order, lineIds, offer, sources });
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
