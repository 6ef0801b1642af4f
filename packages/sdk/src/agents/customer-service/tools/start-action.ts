import type { Order, Product } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { orderSource } from '../describe-order.ts';
import type { LookUp } from '../look-up.ts';
import type { Awaiting } from '../memory.ts';
import { decideCancellation } from '../policy/action-policy.ts';
import { returnEligibility } from '../policy/return-eligibility.ts';
import { orderCard, type SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';
import type { OrderAction } from './order-action.ts';
import { orderInLanguage } from './order-in-language.ts';
import { statedReason } from './stated-reason.ts';
import { wantedLines } from './wanted-lines.ts';

type Confirmation = Extract<Awaiting, { kind: 'confirmation' }>;

/** Tells whether the action is possible and, where it is, asks the shopper to confirm it. Changes nothing. */
export async function proposeAction(
  commerce: CommerceCapability,
  turn: Turn,
  request: { action: OrderAction; order: Order; sources: SourceList },
): Promise<LookUp> {
  return request.action === 'cancel_order'
    ? proposeCancellation(turn, request.order, request.sources)
    : proposeReturn(commerce, turn, request.order, request.sources);
}

function proposeCancellation(turn: Turn, order: Order, sources: SourceList): LookUp {
  const action = 'cancel_order';
  const source = addOrder(order, turn, sources);
  const cards = [orderCard(order, true)];
  const decision = decideCancellation({ order, policy: turn.shop.policy, actionsToday: 0 });
  if (decision.outcome === 'refuse')
    return {
      findings: [{ kind: 'action_refused', action, rule: decision.rule, order, source }],
      cards,
      memory: { orderNumber: order.number },
    };
  return {
    findings: [{ kind: 'confirm_action', action, order, source }],
    cards,
    memory: { orderNumber: order.number, awaiting: confirmation(action, order, turn) },
  };
}

async function proposeReturn(
  commerce: CommerceCapability,
  turn: Turn,
  bought: Order,
  sources: SourceList,
): Promise<LookUp> {
  const products = await productsOf(commerce, turn, bought);
  const wanted = wantedLines(bought, products, turn);
  const order = orderInLanguage(bought, products, turn.understanding.language);
  const source = addOrder(order, turn, sources);
  if (wanted.kind === 'unknown')
    return {
      findings: [{ kind: 'which_lines', order, source }],
      cards: [orderCard(order, true)],
      memory: {
        orderNumber: order.number,
        awaiting: { ...confirmation('start_return', order, turn), lines: [] },
      },
    };
  const lines = wanted.kind === 'lines' ? wanted.lines : undefined;
  const eligibility = returnEligibility({
    order,
    products,
    policy: turn.shop.policy.returns,
    now: turn.now,
    ...(lines ? { lines } : {}),
  });
  const awaiting = {
    ...confirmation('start_return', order, turn),
    ...(lines ? { lines: eligibility.lines } : {}),
  };
  return {
    // An eligible return is offered in the same breath, so it needs no question of its own.
    findings: [{ kind: 'return_eligibility', order, source, ...eligibility }],
    cards: [orderCard(order, true)],
    memory: { orderNumber: order.number, ...(eligibility.eligible ? { awaiting } : {}) },
  };
}

function confirmation(action: OrderAction, order: Order, turn: Turn): Confirmation {
  const orderNumber = order.number;
  const reason = statedReason(turn, { action, orderNumber });
  return { kind: 'confirmation', action, orderNumber, offer: turn.message.messageId, reason };
}

/** Makes an order citable. */
export function addOrder(order: Order, turn: Turn, sources: SourceList): number {
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
