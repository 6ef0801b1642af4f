import {
  type Order,
  type OrderLine,
  type Product,
  type ReturnedLine,
  returnedQuantity,
} from '#commerce/index.ts';
import { fold } from '#text/fold.ts';
import type { ReturnRule } from '../reply-task.ts';
import type { ServicePolicy } from '../shop-settings.ts';

const DAY = 86_400_000;

/** Whether the lines of an order may come back, and by which rule. */
export interface ReturnEligibility {
  readonly eligible: boolean;
  readonly rule: ReturnRule;
  /** What may come back, and how many units of each; empty when none may. */
  readonly lines: readonly ReturnedLine[];
  /** Last moment at which the return may be asked for; absent while nothing was delivered. */
  readonly until?: Date;
}

/**
 * Applies the shop's return policy to an order, or to what of its lines is wanted back. `products` are those of its lines
 * that are known.
 */
export function returnEligibility(options: {
  order: Order;
  products: readonly Product[];
  policy: ServicePolicy['returns'];
  now: Date;
  /** @default all lines, whole */
  lines?: readonly ReturnedLine[] | undefined;
}): ReturnEligibility {
  const { order, products, policy, now, lines } = options;
  if (order.cancelledAt) return { eligible: false, rule: 'cancelled', lines: [] };

  const delivered = deliveredAt(order);
  if (!delivered) return { eligible: false, rule: 'not_delivered', lines: [] };

  const until = new Date(delivered.getTime() + policy.windowDays * DAY);
  if (now > until) return { eligible: false, rule: 'window_passed', lines: [], until };

  const wanted = (line: OrderLine) =>
    lines ? (lines.find(({ lineId }) => lineId === line.id)?.quantity ?? 0) : line.quantity;
  const open = order.lines
    .map((line) => ({
      line,
      quantity: Math.min(wanted(line), line.quantity - returnedQuantity(order, line.id)),
    }))
    .filter(({ quantity }) => quantity > 0);
  if (open.length === 0) return { eligible: false, rule: 'already_returned', lines: [], until };

  const returnable = open.filter(({ line }) => !isExcluded(line, products, policy.excluded));
  if (returnable.length === 0) return { eligible: false, rule: 'excluded', lines: lines ?? [], until };
  return {
    eligible: true,
    rule: 'within_window',
    lines: returnable.map(({ line, quantity }) => ({ lineId: line.id, quantity })),
    until,
  };
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
