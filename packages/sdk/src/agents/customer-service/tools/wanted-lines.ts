import { type Order, type Product, type ReturnedLine, wholeLines } from '#commerce/index.ts';
import { readReference } from '../steps/reference.ts';
import type { Turn } from '../turn.ts';
import { namedLines, titleWords } from './named-lines.ts';
import { earlierWish } from './stated-reason.ts';
import { wantedQuantities } from './wanted-quantity.ts';

/**
 * What of an order a message wants back: the lines it names, or means by their place, and how many units of each. Where
 * it says nothing of that, what was said before the agent asked for a number or a code does. Empty where neither does.
 */
export function wantedLines(order: Order, products: readonly Product[], turn: Turn): readonly ReturnedLine[] {
  const { understanding, message } = turn;
  const said = linesIn(order, products, understanding.question ?? message.text);
  if (said.length > 0) return said;
  const place = lineAtPlace(order, turn);
  if (place.length > 0) return place;
  const wish = earlierWish(turn);
  return wish === undefined ? [] : linesIn(order, products, wish);
}

function linesIn(order: Order, products: readonly Product[], text: string): readonly ReturnedLine[] {
  const titles = order.lines.map((line) => titleWords(line, products));
  const quantities = wantedQuantities(order.lines, titles, text);
  const named = namedLines(order, products, text);
  // A message that fits them all, and counts none, picks none.
  if (quantities.size === 0 && named.length === order.lines.length && named.length > 1) return [];
  const lines = order.lines.filter((line) => named.includes(line) || quantities.has(line.id));
  return lines.map(({ id, quantity }) => ({ lineId: id, quantity: quantities.get(id) ?? quantity }));
}

/** "Only the first one", said to an offer that listed the articles of an order. */
function lineAtPlace(order: Order, { message, conversation }: Turn): readonly ReturnedLine[] {
  const { awaiting } = conversation.memory;
  if (awaiting?.kind !== 'confirmation' || awaiting.orderNumber !== order.number) return [];
  const reference = readReference(message.text);
  const line = reference?.kind === 'place' ? order.lines.at(reference.place) : undefined;
  return line ? wholeLines(order.lines, [line.id]) : [];
}
