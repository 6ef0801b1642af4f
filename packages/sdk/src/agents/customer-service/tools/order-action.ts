import type { Order } from '#commerce/index.ts';
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
  lineIds: readonly string[];
  attempt: string;
}): Promise<string> {
  const { action, order, lineIds, attempt } = request;
  const lines = order.lines
    .filter((line) => lineIds.includes(line.id))
    .map((line) => `${line.id}*${line.quantity}`)
    .sort()
    .join(',');
  const named = lines.length > LONGEST_LINES ? await sha256(lines) : lines;
  return [action, order.id, named, attempt].join(':');
}

/** Whether an order, as it was given back, shows that the action was done. */
export function showsAction(order: Order, action: OrderAction, lineIds: readonly string[]): boolean {
  if (action === 'cancel_order') return order.cancelledAt !== undefined;
  const coming = new Set(
    order.returns.filter((one) => one.status !== 'refused').flatMap((one) => one.lineIds),
  );
  return lineIds.every((id) => coming.has(id));
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
  lineIds: readonly string[];
  key: string;
  actor: string;
  at: Date;
  conversationId?: string | undefined;
  approvalId?: string;
}): NewShopEvent {
  const { shopId, action, orderId, actor, at, key, orderNumber, email, lineIds, conversationId, approvalId } =
    done;
  const type = action === 'start_return' ? 'return.started' : 'order.cancelled';
  return {
    shopId,
    type,
    subject: orderId,
    actor,
    data: {
      orderNumber,
      lineIds,
      ...(email ? { email } : {}),
      ...(conversationId ? { conversationId } : {}),
      ...(approvalId ? { approvalId } : {}),
    },
    at,
    key: `${type}:${action === 'start_return' ? key : orderId}`,
  };
}
