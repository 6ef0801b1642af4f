import type { AgentContext } from '#agents/agent-context.ts';
import { type Order, type ReturnedLine, wholeLines } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import { ConnectorError } from '#errors/connector-error.ts';
import type { LookUp } from '../look-up.ts';
import { type ActionDecision, decideCancellation, decideReturn } from '../policy/action-policy.ts';
import { returnEligibility } from '../policy/return-eligibility.ts';
import { orderCard, type SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';
import { buyerOf } from './access.ts';
import { countActions } from './count-actions.ts';
import { fileApproval } from './file-approval.ts';
import { actionEvent, actionKey, type OrderAction, showsAction } from './order-action.ts';
import { addOrder, productsOf } from './start-action.ts';

/** An action that the shopper said yes to. */
export interface ConfirmedAction {
  readonly action: OrderAction;
  readonly order: Order;
  /** @default what of the order may come back */
  readonly lines?: readonly ReturnedLine[] | undefined;
  /** The message that the offer answered. @default the number of returns that the order has */
  readonly offer?: string | undefined;
  /** Why the shopper wants it. @default the message that says yes */
  readonly reason?: string | undefined;
  readonly sources: SourceList;
}

/** What was written down before the platform was asked, so that a run that was cut short is taken up again. */
const BEGUN = 'action.begun';
/** Begun actions of an order that are looked through. */
const BEGUN_READ = 50;
/** Times an order that somebody else changed meanwhile is read again. */
const TRIES = 3;
/** Of a message that stands for the reason, in characters. */
const LONGEST_REASON = 500;

/** Carries out what the shopper confirmed, as far as policy and platform allow; else asks a person to approve it. */
export async function performAction(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  request: ConfirmedAction,
): Promise<LookUp> {
  const { action, sources, reason = turn.message.text.slice(0, LONGEST_REASON) } = request;
  const { shopId } = turn.message;
  const offer = `${turn.conversation.id}/${request.offer ?? request.order.returns.length}`;
  const told = (order: Order, finding: 'action_done' | { rule: string }): LookUp => ({
    // The source is the order as it is now: what was done can be cited.
    findings: [
      finding === 'action_done'
        ? { kind: finding, action, order, source: addOrder(order, turn, sources) }
        : {
            kind: 'action_refused',
            action,
            rule: finding.rule,
            order,
            source: addOrder(order, turn, sources),
          },
    ],
    cards: [orderCard(order, true)],
  });

  let { order } = request;
  let begun = await findBegun(context, turn, order, offer);
  for (let tries = 1; ; tries += 1) {
    const { decision, lines } = await decide(context, commerce, turn, { ...request, order });
    if (decision.outcome === 'refuse' && !begun) return told(order, { rule: decision.rule });
    const step = begun ?? { lines, key: await actionKey({ action, order, lines, attempt: offer }) };
    const approve = (rule: string) =>
      askForApproval(context, commerce, turn, { ...request, order, ...step, reason, rule, offer, told });

    if (decision.outcome === 'approve') return approve(decision.rule);
    const perform = performer(commerce, turn, { action, order, reason, ...step });
    if (!perform) return approve('not_connected');
    if (!begun) await writeBegun(context, turn, { action, order, ...step, offer });
    const outcome = await tryToPerform(perform);
    if (outcome === 'failed') return approve('platform_failed');
    if (outcome === 'conflict') {
      if (decision.outcome === 'refuse') return told(order, { rule: decision.rule });
      const latest = await commerce.findOrder(shopId, order.number, buyerOf(order));
      if (latest?.id !== order.id || tries === TRIES) return told(order, { rule: 'changed_meanwhile' });
      order = latest;
      // The platform has refused it under that key: what is left of it now is another action.
      begun = undefined;
      continue;
    }
    // A platform that gives the order back unchanged has not said that it did anything.
    if (!showsAction(outcome, action, step.lines, begun ? undefined : order)) return approve('not_confirmed');
    await context.storage.events.append(
      actionEvent({
        shopId,
        action,
        orderId: order.id,
        orderNumber: order.number,
        email: order.email,
        ...step,
        conversationId: turn.conversation.id,
        actor: 'agent:customer-service',
        at: turn.now,
      }),
    );
    return told(outcome, 'action_done');
  }
}

/** Only what the platform says is caught: where storage or the code fails, the run does, and is taken up again. */
async function tryToPerform(perform: () => Promise<Order>): Promise<Order | 'conflict' | 'failed'> {
  try {
    return await perform();
  } catch (error) {
    if (ConflictError.isInstance(error)) return 'conflict';
    if (ConnectorError.isInstance(error)) return 'failed';
    throw error;
  }
}

async function decide(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  request: { action: OrderAction; order: Order; lines?: readonly ReturnedLine[] | undefined },
): Promise<{ decision: ActionDecision; lines: readonly ReturnedLine[] }> {
  const { action, order } = request;
  const actionsToday = await countActions(context, turn, order.email);
  if (action === 'cancel_order')
    return { decision: decideCancellation({ order, policy: turn.shop.policy, actionsToday }), lines: [] };
  const eligibility = returnEligibility({
    order,
    products: await productsOf(commerce, turn, order),
    policy: turn.shop.policy.returns,
    now: turn.now,
    lines: request.lines,
  });
  if (!eligibility.eligible) return { decision: { outcome: 'refuse', rule: eligibility.rule }, lines: [] };
  return {
    decision: decideReturn({ order, lines: eligibility.lines, policy: turn.shop.policy, actionsToday }),
    lines: eligibility.lines,
  };
}

interface Step {
  readonly key: string;
  readonly lines: readonly ReturnedLine[];
}

/** What this very offer led to in an earlier run: what the order still allows tells no more what was meant. */
async function findBegun(
  context: AgentContext,
  turn: Turn,
  order: Order,
  offer: string,
): Promise<Step | undefined> {
  const filter = { type: BEGUN, subject: order.id };
  const { items } = await context.storage.events.list(turn.message.shopId, filter, { limit: BEGUN_READ });
  const found = items.find(({ data }) => data.offer === offer);
  if (!found) return undefined;
  const { key, lines, lineIds } = found.data;
  // An earlier version wrote no quantities: it returned lines whole.
  const meant =
    (lines as Step['lines'] | undefined) ?? wholeLines(order.lines, (lineIds ?? []) as readonly string[]);
  return { key: String(key), lines: meant };
}

async function writeBegun(
  context: AgentContext,
  turn: Turn,
  begun: Step & { action: OrderAction; order: Order; offer: string },
): Promise<void> {
  const { action, order, key, lines, offer } = begun;
  await context.storage.events.append({
    shopId: turn.message.shopId,
    type: BEGUN,
    subject: order.id,
    actor: 'agent:customer-service',
    data: { action, key, lines, offer, conversationId: turn.conversation.id },
    at: turn.now,
    key: `${BEGUN}:${key}`,
  });
}

function performer(
  commerce: CommerceCapability,
  turn: Turn,
  request: Step & { action: OrderAction; order: Order; reason: string },
): (() => Promise<Order>) | undefined {
  const { action, order, reason, lines, key } = request;
  const common = {
    shopId: turn.message.shopId,
    orderId: order.id,
    reason,
    idempotencyKey: key,
  };
  const { startReturn, cancelOrder } = commerce;
  if (action === 'start_return') return startReturn && (() => startReturn({ ...common, lines }));
  return cancelOrder && (() => cancelOrder(common));
}

/** What the shopper is told is what became of the approval: filed, carried out meanwhile, or refused. */
async function askForApproval(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  request: Step & {
    action: OrderAction;
    order: Order;
    rule: string;
    offer: string;
    reason: string;
    sources: SourceList;
    told: (order: Order, finding: 'action_done' | { rule: string }) => LookUp;
  },
): Promise<LookUp> {
  const { action, order, rule, sources, told } = request;
  const approval = await fileApproval(context, turn, { ...request, idempotencyKey: request.key });
  if (approval.status === 'refused') return told(order, { rule: 'refused_by_person' });
  if (approval.status === 'executed') {
    const latest = await commerce.findOrder(turn.message.shopId, order.number, buyerOf(order));
    return told(latest?.id === order.id ? latest : order, 'action_done');
  }
  return {
    findings: [{ kind: 'action_needs_approval', action, order, source: addOrder(order, turn, sources) }],
    cards: [orderCard(order, true)],
    handover: { reason: 'policy_limit', evidence: `${action} ${order.number}: ${rule}` },
  };
}
