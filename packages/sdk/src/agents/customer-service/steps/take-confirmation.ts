import type { AgentContext } from '#agents/agent-context.ts';
import { type Order, type ReturnedLine, wholeLines } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { type LookUp, NOTHING } from '../look-up.ts';
import type { Awaiting } from '../memory.ts';
import { unlessAway } from '../platform-away.ts';
import type { SourceList } from '../sources.ts';
import { findOrder } from '../tools/find-order.ts';
import { lookUpAway } from '../tools/look-up-away.ts';
import type { OrderAction } from '../tools/order-action.ts';
import { performAction } from '../tools/perform-action.ts';
import { productsOf, proposeAction } from '../tools/start-action.ts';
import { askForCode } from '../tools/verify-shopper.ts';
import { agreesToAll, offeredLines, type WantedLines, wantedLines } from '../tools/wanted-lines.ts';
import type { Turn } from '../turn.ts';
import { saysNoWish } from './answer-to-request.ts';

type Confirmation = Extract<Awaiting, { kind: 'confirmation' }>;

/** From this confidence on a message wants something of its own. */
const CLEAR_INTENT = 0.6;
/** No longer than this, a message goes on with what was asked. */
const FEW_WORDS = 6;
/** "Oui, merci" and "yes please do" say yes and nothing else. */
const BARE_ANSWER_WORDS = 3;

/** Goes on where the agent asked whether to do something: with a yes, a no, or less than was offered. */
export async function takeConfirmation(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  { awaiting, sources }: { awaiting: Confirmation; sources: SourceList },
): Promise<LookUp | undefined> {
  const { entities } = turn.understanding;
  const isYes = entities.answer === 'yes' || agreesToAll(turn.message.text);
  if (!entities.answer && !isYes) return narrowReturn(context, commerce, turn, awaiting, sources);
  // Another number beside the yes is another question, not consent.
  if (entities.orderNumber && entities.orderNumber !== awaiting.orderNumber) return undefined;
  const restated = await unlessAway(
    () => restateReturn(context, commerce, turn, awaiting, sources),
    () => lookUpAway(turn, 'orders', { keeps: awaiting }),
  );
  if (restated) return restated;
  if (entities.answer === 'no') return { findings: [{ kind: 'action_declined' }] };
  return unlessAway(
    () => confirmAction(context, commerce, turn, { ...awaiting, sources }),
    // A yes given again then means the same offer.
    () => lookUpAway(turn, 'orders', { keeps: awaiting }),
  );
}

/**
 * "Just the shirt", said to an offer to return a whole order, is about that order: the offer is made anew for what was
 * named. A few words that name nothing in it ("the candle") get the same offer again, which says what there is.
 */
async function narrowReturn(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  awaiting: { readonly action: OrderAction; readonly orderNumber: string },
  sources: SourceList,
): Promise<LookUp | undefined> {
  const { message, understanding } = turn;
  if (awaiting.action !== 'start_return' || understanding.entities.orderNumber) return undefined;
  const isClear =
    understanding.intent.confidence >= CLEAR_INTENT &&
    understanding.topic !== 'return_item' &&
    !saysNoWish(message.text, understanding.intent);
  const isShort = message.text.split(/\s+/).length <= FEW_WORDS;
  if (message.text.includes('?') || (!isShort && isClear)) return undefined;
  const offer = async (): Promise<LookUp | undefined> => {
    const search = await findOrder(context, commerce, turn, 'return_item', { number: awaiting.orderNumber });
    if (search.outcome !== 'found' || search.access !== 'full') return undefined;
    const { order } = search;
    const wanted = wantedLines(order, await productsOf(commerce, turn, order), turn);
    if (wanted.kind !== 'lines' && (isClear || !isShort)) return undefined;
    const proposed = await proposeAction(commerce, turn, { action: 'start_return', order, sources });
    return { ...proposed, complete: true };
  };
  // The offer that was made is not kept: a yes to it would mean more than they want by now.
  return unlessAway(offer, () => (isClear ? undefined : lookUpAway(turn, 'orders')));
}

/**
 * "Yes, but only the shirt" and "no wait, the other one" are neither consent nor refusal: they change the offer. What
 * repeats it ("yes, all of it") is consent.
 */
async function restateReturn(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  awaiting: Confirmation,
  sources: SourceList,
): Promise<LookUp | undefined> {
  const { action, orderNumber, lines } = awaiting;
  const isMore = turn.message.text.trim().split(/\s+/).length > BARE_ANSWER_WORDS;
  const isUnchosen = lines?.length === 0;
  if (action !== 'start_return' || !(isMore || isUnchosen)) return undefined;
  const search = await findOrder(context, commerce, turn, 'return_item', { number: orderNumber });
  if (search.outcome !== 'found' || search.access !== 'full') return undefined;
  const { order } = search;
  const wanted = wantedLines(order, await productsOf(commerce, turn, order), turn);
  const isRefusal = turn.understanding.entities.answer === 'no';
  if (!isUnchosen && isOffered(wanted, offeredLines(order, awaiting), order)) return undefined;
  if (isRefusal && wanted.kind !== 'lines') return undefined;
  return { ...(await proposeAction(commerce, turn, { action, order, sources })), complete: true };
}

/** Whether what is wanted is what was offered; undefined is the whole order. */
function isOffered(wanted: WantedLines, offered: readonly ReturnedLine[] | undefined, order: Order): boolean {
  if (wanted.kind === 'unknown') return false;
  const whole = wholeLines(
    order.lines,
    order.lines.map(({ id }) => id),
  );
  const lines = wanted.kind === 'whole' ? whole : wanted.lines;
  const those = offered ?? whole;
  return (
    lines.length === those.length &&
    lines.every((line) =>
      those.some(({ lineId, quantity }) => lineId === line.lineId && quantity === line.quantity),
    )
  );
}

/** Carries out exactly what the agent asked about, if the shopper may still have it done. */
async function confirmAction(
  context: AgentContext,
  commerce: CommerceCapability,
  turn: Turn,
  request: {
    action: OrderAction;
    orderNumber: string;
    lines?: readonly ReturnedLine[] | undefined;
    lineIds?: readonly string[] | undefined;
    offer?: string | undefined;
    reason?: string | undefined;
    sources: SourceList;
  },
): Promise<LookUp> {
  const { action, orderNumber, offer, reason, sources } = request;
  const topic = action === 'cancel_order' ? 'cancel_order' : 'return_item';
  const search = await findOrder(context, commerce, turn, topic, { number: orderNumber });
  if (search.outcome === 'answered') return search.lookUp;
  if (search.outcome !== 'found') return NOTHING;
  const { order, access } = search;
  if (access !== 'full')
    return askForCode(context, turn, { email: order.email, orderNumber: order.number, topic });
  const lines = offeredLines(order, request);
  return performAction(context, commerce, turn, { action, order, lines, offer, reason, sources });
}
