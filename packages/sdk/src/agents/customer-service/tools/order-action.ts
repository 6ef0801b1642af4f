import { type Order, type ReturnedLine, returnedQuantity } from '#commerce/index.ts';
import type { NewShopEvent } from '#storage/events.ts';
import { sha256 } from '#text/sha256.ts';

/** What a shopper may have the agent do to an order. */
export type OrderAction = 'start_return' | 'cancel_order';

/** Lines spelt out in a key, in characters; longer lists stand as their hash. */
const LONGEST_LINES = 200;

/**
 * The name of one action: what is done, to which order, to which of its lines and how many of each, and at which
 * attempt. The same request repeated (a message delivered twice, a double click, a run after a crash) has the same
 * name and so happens once; another request has another.
 */
export async function actionKey(request: {
  action: OrderAction;
  order: Order;
  lines: readonly ReturnedLine[];
  attempt: string;
}): Promise<string> {
  const { action, order, lines, attempt } = request;
  const counted = lines
    .map(({ lineId, quantity }) => `${lineId}*${quantity}`)
    .sort()
    .join(',');
  const named = counted.length > LONGEST_LINES ? await sha256(counted) : counted;
  return [action, order.id, named, attempt].join(':');
}

/**
 * Whether an order, as it was given back, shows that the action was done.
 *
 * @param before The order as it was. @default one of which nothing had come back
 */
export function showsAction(
  order: Order,
  action: OrderAction,
  lines: readonly ReturnedLine[],
  before: Pick<Order, 'returns'> = { returns: [] },
): boolean {
  if (action === 'cancel_order') return order.cancelledAt !== undefined;
  return lines.every(
    ({ lineId, quantity }) => returnedQuantity(order, lineId) >= returnedQuantity(before, lineId) + quantity,
  );
}

/**
 * The record that an action was done, written once whoever reports it: an order is cancelled once in its life, a
 * return is started once per key.
 */
export function actionEvent(done: {
  shopId: string;
  action: OrderAction;
  orderId: string;
  orderNumber: string;
  /** The customer's, by whom actions are counted. */
  email: string | undefined;
  lines: readonly ReturnedLine[];
  key: string;
  actor: string;
  at: Date;
  conversationId?: string | undefined;
  approvalId?: string;
}): NewShopEvent {
  const { shopId, action, orderId, actor, at, key, orderNumber, email, lines, conversationId, approvalId } =
    done;
  const type = action === 'start_return' ? 'return.started' : 'order.cancelled';
  return {
    shopId,
    type,
    subject: orderId,
    actor,
    data: {
      orderNumber,
      lines,
      ...(email ? { email } : {}),
      ...(conversationId ? { conversationId } : {}),
      ...(approvalId ? { approvalId } : {}),
    },
    at,
    key: `${type}:${action === 'start_return' ? key : orderId}`,
  };
}
