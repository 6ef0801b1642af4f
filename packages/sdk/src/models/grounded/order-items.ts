import type { OrderLine } from '#commerce/order.ts';
import type { Format } from './format.ts';
import { withoutCitationMarks } from './typography.ts';

/** One article of a list, and how many of it. */
export interface ListedItem extends Pick<OrderLine, 'title' | 'quantity'> {
  /** They are fewer than the order has, so that even one is counted. @default false */
  readonly partly?: boolean;
}

/** "2 × Mug en grès et Vase Loire". */
export function itemList(items: readonly ListedItem[], format: Format): string {
  return format.list(
    items.map(({ quantity, title, partly = false }) =>
      quantity > 1 || partly ? `${quantity} × ${withoutCitationMarks(title)}` : withoutCitationMarks(title),
    ),
  );
}
