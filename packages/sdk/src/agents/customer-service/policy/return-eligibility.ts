import type { Order, OrderLine, Product } from '#commerce/index.ts';
import { fold } from '#text/fold.ts';
import type { ReturnRule } from '../reply-task.ts';
import type { ServicePolicy } from '../shop-settings.ts';

const DAY = 86_400_000;

/** Whether the lines of an order may come back, and by which rule. */
export interface ReturnEligibility {
  readonly eligible: boolean;
  readonly rule: ReturnRule;
  /** The lines that may come back; empty when none may. */
  readonly lineIds: readonly string[];
  /** Last moment at which the return may be asked for; absent while nothing was delivered. */
  readonly until?: Date;
}

/**
 * Applies the shop's return policy to an order, or to those of its lines that are wanted back. `products` are those of
 * its lines that are known.
 */
export function returnEligibility(options: {
  order: Order;
  products: readonly Product[];
  policy: ServicePolicy['returns'];
  now: Date;
  /** @default all lines */
  lineIds?: readonly string[] | undefined;
}): ReturnEligibility {
  const { order, products, policy, now, lineIds } = options;
  if (order.cancelledAt) return { eligible: false, rule: 'cancelled', lineIds: [] };

  const delivered = deliveredAt(order);
  if (!delivered) return { eligible: false, rule: 'not_delivered', lineIds: [] };

  const until = new Date(delivered.getTime() + policy.windowDays * DAY);
  if (now > until) return { eligible: false, rule: 'window_passed', lineIds: [], until };

  const coming = new Set(
    order.returns.filter((one) => one.status !== 'refused').flatMap((one) => one.lineIds),
  );
  const wanted = lineIds ? order.lines.filter((line) => lineIds.includes(line.id)) : order.lines;
  const open = wanted.filter((line) => !coming.has(line.id));
  if (open.length === 0) return { eligible: false, rule: 'already_returned', lineIds: [], until };

  const returnable = open.filter((line) => !isExcluded(line, products, policy.excluded));
  if (returnable.length === 0) return { eligible: false, rule: 'excluded', lineIds: lineIds ?? [], until };
  return { eligible: true, rule: 'within_window', lineIds: returnable.map((line) => line.id), until };
}

function deliveredAt(order: Order): Date | undefined {
  const dates = order.fulfilments.flatMap((one) => (one.deliveredAt ? [one.deliveredAt.getTime()] : []));
  return dates.length > 0 ? new Date(Math.max(...dates)) : undefined;
}

function isExcluded(line: OrderLine, products: readonly Product[], excluded: readonly string[]): boolean {
  const product = products.find((one) => one.id === line.productId);
  const labels = new Set([product?.type ?? '', ...(product?.tags ?? [])].map(fold));
  return excluded.some((label) => labels.has(fold(label)));
}
