import type { Intent } from '#text/intent/intents.ts';
import type { Turn } from '../turn.ts';
import type { OrderAction } from './order-action.ts';

const ACTIONS: ReadonlySet<Intent> = new Set<Intent>(['return_item', 'cancel_order']);
/** Of what a shopper says of their wish, in characters. */
const LONGEST = 500;

/**
 * What the shopper said they want done, and why, kept while the agent asks for a number, an address or a code: those
 * answers tell nothing of it.
 */
export function wishFor(topic: Intent, turn: Turn): { readonly wish?: string } {
  if (!ACTIONS.has(topic)) return {};
  const wish = join([earlierWish(turn), turn.understanding.question]);
  return wish === '' ? {} : { wish };
}

/** Why the shopper wants an action, in their own words: what the platform and whoever approves it are told. */
export function statedReason(turn: Turn, offered: { action: OrderAction; orderNumber: string }): string {
  const { message, conversation, understanding } = turn;
  const { awaiting } = conversation.memory;
  const isSameOffer =
    awaiting?.kind === 'confirmation' &&
    awaiting.action === offered.action &&
    awaiting.orderNumber === offered.orderNumber;
  const before = isSameOffer ? awaiting.reason : earlierWish(turn);
  return join([before, understanding.question]) || message.text.slice(0, LONGEST);
}

/** What was said before the agent asked for something. */
export function earlierWish({ conversation }: Turn): string | undefined {
  const { awaiting } = conversation.memory;
  return awaiting && 'wish' in awaiting ? awaiting.wish : undefined;
}

function join(said: readonly (string | undefined)[]): string {
  const words = said.flatMap((one) => one?.split('\n') ?? []);
  return [...new Set(words)].join('\n').slice(0, LONGEST);
}
