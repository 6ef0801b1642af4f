import type { OrderLine } from '#commerce/order.ts';
import type { Format } from './format.ts';
import { withoutCitationMarks } from './typography.ts';

/** "2 × Mug en grès et Vase Loire". */
export function itemList(lines: readonly OrderLine[], format: Format): string {
  return format.list(
    lines.map(({ quantity, title }) =>
      quantity > 1 ? `${quantity} × ${withoutCitationMarks(title)}` : withoutCitationMarks(title),
    ),
  );
}
