import type { Order, ReturnedLine } from '#commerce/index.ts';
import type { ServicePolicy } from '../shop-settings.ts';

/** What the policy says to one action. No message and no prompt is among its inputs. */
export type ActionDecision =
  | { readonly outcome: 'allow' }
  | { readonly outcome: 'approve'; readonly rule: 'amount_above_limit' | 'too_many_actions' }
  | { readonly outcome: 'refuse'; readonly rule: string };

/** A return of these lines: how much it is worth decides who may start it. */
export function decideReturn(options: {
  order: Order;
  lines: readonly ReturnedLine[];
  policy: ServicePolicy;
  actionsToday: number;
}): ActionDecision {
  const { order, lines, policy, actionsToday } = options;
  if (lines.length === 0) return { outcome: 'refuse', rule: 'nothing_returnable' };
  const priceOf = (lineId: string) => order.lines.find(({ id }) => id === lineId)?.price.amount ?? 0;
  const worth = lines.reduce((sum, { lineId, quantity }) => sum + quantity * priceOf(lineId), 0);
  return withinLimits(worth, policy.returns.approvalAbove, actionsToday, policy.actionsPerDay);
}

/** A cancellation: only while nothing has left. */
export function decideCancellation(options: {
  order: Order;
  policy: ServicePolicy;
  actionsToday: number;
}): ActionDecision {
  const { order, policy, actionsToday } = options;
  if (!policy.cancellation.allowed) return { outcome: 'refuse', rule: 'cancellation_not_offered' };
  if (order.cancelledAt) return { outcome: 'refuse', rule: 'already_cancelled' };
  if (order.fulfilmentStatus !== 'unfulfilled') return { outcome: 'refuse', rule: 'already_shipped' };
  return withinLimits(
    order.total.amount,
    policy.cancellation.approvalAbove,
    actionsToday,
    policy.actionsPerDay,
  );
}

function withinLimits(
  worth: number,
  limit: number,
  actionsToday: number,
  actionsPerDay: number,
): ActionDecision {
  if (worth > limit) return { outcome: 'approve', rule: 'amount_above_limit' };
  if (actionsToday >= actionsPerDay) return { outcome: 'approve', rule: 'too_many_actions' };
  return { outcome: 'allow' };
}
