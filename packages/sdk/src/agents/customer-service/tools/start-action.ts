import type { Order, Product } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { orderSource } from '../describe-order.ts';
import type { LookUp } from '../look-up.ts';
import { decideCancellation } from '../policy/action-policy.ts';
import { returnEligibility } from '../policy/return-eligibility.ts';
import { orderCard, type SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';
import { namedLines } from './named-lines.ts';
import type { OrderAction } from './order-action.ts';

/** The question for a return that waits for a yes. */
interface Confirmation {
  readonly kind: 'confirmation';
  readonly action: OrderAction;
  readonly orderNumber: string;
  readonly offer: string;
  lineIds?: readonly string[];
}

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
    awaiting: {
      kind: 'confirmation',
      action,
      orderNumber: order.number,
      offer: turn.message.messageId,
    } as Confirmation,
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
  const named = namedLines(order, products, turn.understanding.question ?? turn.message.text).map(
    ({ id }) => id,
  );
  const eligibility = returnEligibility({
    order,
    products,
    policy: turn.shop.policy.returns,
    now: turn.now,
    ...(named.length > 0 ? { lineIds: named } : {}),
  });
  if (named.length > 0 && eligibility.eligible) asked.awaiting.lineIds = eligibility.lineIds;
  return {
    // An eligible return is offered in the same breath, so it needs no question of its own.
    findings: [{ kind: 'return_eligibility', order, source, ...eligibility }],
    cards,
    memory: eligibility.eligible ? asked : settled,
  };
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
