import type { AgentContext } from '#agents/agent-context.ts';
import type { Order, Product } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { CommerceAIError } from '#errors/commerceai-error.ts';
import { orderSource } from '../describe-order.ts';
import type { LookUp } from '../look-up.ts';
import { type ActionDecision, decideCancellation, decideReturn } from '../policy/action-policy.ts';
import { type ReturnEligibility, returnEligibility } from '../policy/return-eligibility.ts';
import { orderCard, type SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';
import { namedLines } from './named-lines.ts';

/** What a shopper may have the agent do to an order. */
export type OrderAction = 'start_return' | 'cancel_order';

/** The question for a return that waits for a yes. */
interface Confirmation {
  readonly kind: 'confirmation';
  readonly action: OrderAction;
  readonly orderNumber: string;
  lineIds?: readonly string[];
}

const DAY = 86_400_000;
/** Events read at a time. */
const EVENTS_READ = 200;

/** Tells whether the action is possible and, where it is, asks the shopper to confirm it. Changes nothing. */
export async function proposeAction(
  commerce: CommerceCapability,
  turn: Turn,
  request: { action: OrderAction; order: Order; sources: SourceList },
): Promise<LookUp> {
  const { action, order, sources } = request;
  const source = addOrder(order, turn, sources);
  const cards = [orderCard(order, true)];
  const asked = {
    orderNumber: order.number,
    awaiting: { kind: 'confirmation', action, orderNumber: order.number } as Confirmation,
  };
  const settled = { orderNumber: order.number };

  if (action === 'cancel_order') {
    const decision = decideCancellation({ order, policy: turn.shop.policy, actionsToday: 0 });
    return decision.outcome === 'refuse'
      ? {
          findings: [{ kind: 'action_refused', action, rule: decision.rule, order, source }],
          cards,
          memory: settled,
        }
      : { findings: [{ kind: 'confirm_action', action, order, source }], cards, memory: asked };
  }
  const products = await productsOf(commerce, turn, order);
  const whole = returnEligibility({ order, products, policy: turn.shop.policy.returns, now: turn.now });
  const named = namedLines(order, products, turn.understanding.question ?? turn.message.text).map(
    ({ id }) => id,
  );
  const eligibility = named.length > 0 ? onlyLines(whole, named) : whole;
  if (named.length > 0 && eligibility.eligible) asked.awaiting.lineIds = eligibility.lineIds;
  return {
    // An eligible return is offered in the same breath, so it needs no question of its own.
    findings: [{ kind: 'return_eligibility', order, source, ...eligibility }],
    cards,
    memory: eligibility.eligible ? asked : settled,
  };
}

/** What of an eligible order the shopper wants to send back; the rule that forbids it where nothing named may. */
function onlyLines(whole: ReturnEligibility, lineIds: readonly string[]): ReturnEligibility {
  if (!whole.eligible) return whole;
  const wanted = whole.lineIds.filter((id) => lineIds.includes(id));
  return wanted.length > 0
    ? { ...whole, lineIds: wanted }
    : { ...whole, eligible: false, rule: 'excluded', lineIds };
}

/** Carries out what the shopper confirmed, as far as policy and platform allow; else asks a person to approve it. */
export async function performAction(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  request: {
    action: OrderAction;
    order: Order;
    lineIds?: readonly string[] | undefined;
    sources: SourceList;
  },
): Promise<LookUp> {
  const { action, order, sources } = request;
  const { decision, lineIds } = await decide(context, commerce, turn, request);
  const refused = (rule: string): LookUp => ({
    findings: [{ kind: 'action_refused', action, rule, order, source: addOrder(order, turn, sources) }],
    cards: [orderCard(order, true)],
  });
  const approve = (rule: string) =>
    askForApproval(context, turn, {
      action,
      order,
      lineIds,
      rule,
      source: addOrder(order, turn, sources),
    });

  if (decision.outcome === 'refuse') return refused(decision.rule);
  const idempotencyKey = actionKey(action, order);
  const perform = performer(commerce, turn, { action, order, lineIds, idempotencyKey });
  if (decision.outcome === 'approve') return approve(decision.rule);
  if (!perform) return approve('not_connected');

  try {
    const changed = await perform();
    await context.storage.events.append({
      shopId: turn.message.shopId,
      type: action === 'start_return' ? 'return.started' : 'order.cancelled',
      subject: order.id,
      actor: 'agent:customer-service',
      data: { orderNumber: order.number, conversationId: turn.conversation.id, email: order.email, lineIds },
      at: turn.now,
    });
    return {
      // The source is the order as it is now: what was done can be cited.
      findings: [{ kind: 'action_done', action, order: changed, source: addOrder(changed, turn, sources) }],
      cards: [orderCard(changed, true)],
    };
  } catch (error) {
    if (CommerceAIError.isInstance(error) && error.code === 'conflict') return refused('changed_meanwhile');
    return approve('platform_failed');
  }
}

async function decide(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  request: { action: OrderAction; order: Order; lineIds?: readonly string[] | undefined },
): Promise<{ decision: ActionDecision; lineIds: readonly string[] }> {
  const { action, order } = request;
  const actionsToday = await countActions(context, turn, order.email);
  if (action === 'cancel_order')
    return { decision: decideCancellation({ order, policy: turn.shop.policy, actionsToday }), lineIds: [] };
  const whole = returnEligibility({
    order,
    products: await productsOf(commerce, turn, order),
    policy: turn.shop.policy.returns,
    now: turn.now,
  });
  const eligibility = request.lineIds ? onlyLines(whole, request.lineIds) : whole;
  if (!eligibility.eligible) return { decision: { outcome: 'refuse', rule: eligibility.rule }, lineIds: [] };
  return {
    decision: decideReturn({ order, lineIds: eligibility.lineIds, policy: turn.shop.policy, actionsToday }),
    lineIds: eligibility.lineIds,
  };
}

/** What the agent did for this customer in the last 24 hours; the newest events come first, so older ones end the search. */
async function countActions(context: AgentContext, turn: Turn, email: string): Promise<number> {
  const since = turn.now.getTime() - DAY;
  let count = 0;
  for (const type of ['return.started', 'order.cancelled']) {
    let cursor: string | undefined;
    do {
      const page = await context.storage.events.list(
        turn.message.shopId,
        { type },
        { limit: EVENTS_READ, ...(cursor ? { cursor } : {}) },
      );
      const recent = page.items.filter((event) => event.at.getTime() >= since);
      count += recent.filter((event) => event.data.email === email).length;
      cursor = recent.length === page.items.length ? page.nextCursor : undefined;
    } while (cursor);
  }
  return count;
}

function performer(
  commerce: CommerceCapability,
  turn: Turn,
  request: { action: OrderAction; order: Order; lineIds: readonly string[]; idempotencyKey: string },
): (() => Promise<Order>) | undefined {
  const { action, order, lineIds, idempotencyKey } = request;
  const common = {
    shopId: turn.message.shopId,
    orderId: order.id,
    reason: turn.message.text.slice(0, 500),
    idempotencyKey,
  };
  const { startReturn, cancelOrder } = commerce;
  if (action === 'start_return') return startReturn && (() => startReturn({ ...common, lineIds }));
  return cancelOrder && (() => cancelOrder(common));
}

async function askForApproval(
  context: AgentContext,
  turn: Turn,
  request: { action: OrderAction; order: Order; lineIds: readonly string[]; rule: string; source: number },
): Promise<LookUp> {
  const { action, order, lineIds, rule, source } = request;
  await context.storage.approvals.request({
    shopId: turn.message.shopId,
    action,
    payload: {
      orderId: order.id,
      orderNumber: order.number,
      lineIds,
      reason: turn.message.text.slice(0, 500),
      language: turn.understanding.language,
    },
    reason: rule,
    conversationId: turn.conversation.id,
    key: actionKey(action, order),
    createdAt: turn.now,
  });
  return {
    findings: [{ kind: 'action_needs_approval', action, order, source }],
    cards: [orderCard(order, true)],
    handover: { reason: 'policy_limit', evidence: `${action} ${order.number}: ${rule}` },
  };
}

/** One action of a kind per order and per number of returns it already has, however often it is asked for. */
export function actionKey(action: OrderAction, order: Order): string {
  return `${action}:${order.id}:${order.returns.length}`;
}

function addOrder(order: Order, turn: Turn, sources: SourceList): number {
  return sources.add(
    orderSource(order, { verified: true, shop: turn.shop, language: turn.understanding.language }),
  );
}

/** The articles of an order that the shop still knows. */
export async function productsOf(
  commerce: CommerceCapability,
  turn: Turn,
  order: Order,
): Promise<readonly Product[]> {
  const ids = new Set(order.lines.flatMap((line) => (line.productId ? [line.productId] : [])));
  const found = await Promise.all([...ids].map((id) => commerce.findProduct(turn.message.shopId, id)));
  return found.filter((product) => product !== undefined);
}
