import type { AgentContext } from '#agents/agent-context.ts';
import type { Order } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { findCapability } from '#connectors/connector.ts';
import { HAPPENED } from '#knowledge/topics.ts';
import type { Intent } from '#text/intent/intents.ts';
import { type LookUp, NOTHING } from '../look-up.ts';
import { unlessAway, watchReads } from '../platform-away.ts';
import { ASKS_WHO, type Finding } from '../reply-task.ts';
import type { SourceList } from '../sources.ts';
import { findOrder, reportOrder, reportOrders } from '../tools/find-order.ts';
import { findProducts, isProductTopic } from '../tools/find-products.ts';
import { lookUpAway } from '../tools/look-up-away.ts';
import { reportHours } from '../tools/opening-hours.ts';
import { askForMailbox } from '../tools/prove-mailbox.ts';
import { proposeAction } from '../tools/start-action.ts';
import { askForCode, checkCode } from '../tools/verify-shopper.ts';
import type { Turn } from '../turn.ts';
import { negatesAction } from './negated-action.ts';
import { ORDER_TOPICS } from './order-topics.ts';
import { asksAboutOwnOrder, tellsWhatHappened } from './own-order.ts';
import { takeConfirmation } from './take-confirmation.ts';
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

/**
 * Does what the message calls for: finds orders and articles, checks codes, asks for or carries out actions. While the
 * platform is away, that is what was found.
 */
export async function lookUp(context: AgentContext, turn: Turn, sources: SourceList): Promise<LookUp> {
  const platform = findCapability(context.connectors, 'commerce');
  const commerce = platform && watchReads(platform);
  const answer = commerce && (await takeAnswer(context, commerce, turn, sources));
  if (answer) return answer;
  const { topic, secondTopic } = turn.understanding;
  const first = await lookUpTopic(context, commerce, turn, topic, sources);
  // Two requests about one order are asked for its number, e-mail or code once.
  if (!secondTopic || (ORDER_TOPICS.has(secondTopic) && first.findings.some(isUnsettled))) return first;
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
    const next = await unlessAway(
      () => lookUpOrder(context, commerce, verified, awaiting.intent as Intent, sources),
      () => lookUpAway(turn, 'orders'),
    );
    return { ...next, customer };
  }
  const request = await unlessAway(
    () => takeRequestAnswer(context, commerce, turn),
    () => lookUpAway(turn, 'orders', { keeps: awaiting }),
  );
  if (request) return request;
  return awaiting?.kind === 'confirmation'
    ? takeConfirmation(context, commerce, turn, { awaiting, sources })
    : undefined;
}

async function lookUpTopic(
  context: AgentContext,
  commerce: CommerceCapability | undefined,
  turn: Turn,
  topic: Intent,
  sources: SourceList,
): Promise<LookUp> {
  if (topic === 'store_hours_contact') return reportHours(turn, sources);
  if ((topic === 'cancel_order' || topic === 'return_item') && negatesAction(turn.message.text))
    return { findings: [{ kind: 'action_declined' }] };
  if (!commerce) return NOTHING;
  if (ORDER_TOPICS.has(topic) && wantsOrder(turn, topic)) {
    const { awaiting } = turn.conversation.memory;
    return unlessAway(
      () => lookUpOrder(context, commerce, turn, topic, sources),
      () => lookUpAway(turn, 'orders', { keeps: awaiting?.kind === 'confirmation' ? undefined : awaiting }),
    );
  }
  if (!isProductTopic(topic) && topic !== 'out_of_scope') return NOTHING;
  return unlessAway(
    () => findProducts(commerce, turn, topic, sources),
    // Whether a stray question names an article after all is not worth a word.
    () => (topic === 'out_of_scope' ? NOTHING : lookUpAway(turn, 'articles')),
  );
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

function isUnsettled(finding: Finding): boolean {
  return ASKS.has(finding.kind) || (finding.kind === 'platform_away' && finding.of === 'orders');
}

function merge(first: LookUp, second: LookUp): LookUp {
  return {
    ...second,
    ...first,
    findings: [...first.findings, ...second.findings.filter((one) => !isToldAway(one, first))],
    cards: [...(first.cards ?? []), ...(second.cards ?? [])],
    memory: { ...second.memory, ...first.memory },
  };
}

/** That the catalogue is away is told once, whatever was asked of it. */
function isToldAway(finding: Finding, { findings }: LookUp): boolean {
  if (finding.kind !== 'platform_away') return false;
  return findings.some((one) => one.kind === 'platform_away' && one.of === finding.of);
}
