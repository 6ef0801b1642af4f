import type { Order } from '#commerce/index.ts';
import type { ServicePolicy } from '../shop-settings.ts';

/** What the policy says to one action. No message and no prompt is among its inputs. */
export type ActionDecision =
  | { readonly outcome: 'allow' }
  | { readonly outcome: 'approve'; readonly rule: 'amount_above_limit' | 'too_many_actions' }
  | { readonly outcome: 'refuse'; readonly rule: string };

/** A return of these lines: how much it is worth decides who may start it. */
export function decideReturn(options: {
  order: Order;
  lineIds: readonly string[];
  policy: ServicePolicy;
  actionsToday: number;
}): ActionDecision {
  const { order, lineIds, policy, actionsToday } = options;
  if (lineIds.length === 0) return { outcome: 'refuse', rule: 'nothing_returnable' };
  const worth = order.lines
    .filter((line) => lineIds.includes(line.id))
    .reduce((sum, line) => sum + line.quantity * line.price.amount, 0);
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
