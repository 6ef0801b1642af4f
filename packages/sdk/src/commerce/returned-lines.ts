import type { Order, OrderLine, ReturnedLine } from './order.ts';

/** The lines of these ids with all that was bought of each, as returns without quantities meant them. */
export function wholeLines(lines: readonly OrderLine[], ids: readonly string[]): readonly ReturnedLine[] {
  return lines.filter(({ id }) => ids.includes(id)).map(({ id, quantity }) => ({ lineId: id, quantity }));
}

/** How many units of a line are on their way back, or came back already. A refused return counts for none. */
export function returnedQuantity({ returns }: Pick<Order, 'returns'>, lineId: string): number {
  return returns
    .filter(({ status }) => status !== 'refused')
    .flatMap(({ lines }) => lines.filter((line) => line.lineId === lineId))
    .reduce((sum, { quantity }) => sum + quantity, 0);
}
