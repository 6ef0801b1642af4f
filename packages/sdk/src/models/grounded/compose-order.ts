import type { Fulfilment, Order } from '#commerce/order.ts';
import type { ComposeContext, FindingOf, Part } from './context.ts';
import { itemList } from './order-items.ts';
import type { ParcelFacts } from './texts/texts.ts';
import { withoutCitationMarks } from './typography.ts';

/** Longest list of orders; the shopper names another by its number. */
const ORDERS_SHOWN = 5;

/** One order: where it is, or what the intent asks of it. */
export function composeOrder({ order, source }: FindingOf<'order'>, context: ComposeContext): Part {
  const { texts } = context;
  const cite = (sentence: string) => context.cite(sentence, source);
  const { sentences, late } = orderStatus(order, context);
  // Without its lines an order is one that somebody unverified asks about: its money is not told.
  const money = order.lines.length > 0 ? refundSentences(order, context) : [];
  switch (context.task.intent.name) {
    case 'refund_status':
    case 'return_item':
    case 'exchange_item': {
      if (money.length > 0) return paragraph(money.map(cite));
      return paragraph([...sentences.map(cite), cite(texts.order.noReturn)]);
    }
    case 'order_confirmation':
      return paragraph([
        cite(texts.order.placed(order.number, context.format.when(order.placedAt))),
        ...contentsSentences(order, context).map(cite),
      ]);
    case 'change_address':
    case 'change_order':
      if (order.cancelledAt || order.fulfilmentStatus === 'delivered') return paragraph(sentences.map(cite));
      return {
        ...paragraph([...sentences.map(cite), ...(context.handsOver ? [] : [texts.order.cannotChange])]),
        quickReplies: [texts.quickReplies.human],
      };
    default:
      return {
        ...paragraph([...sentences, ...money].map(cite).concat(afterStatus(order, context))),
        quickReplies: nextSteps(order, late, context),
      };
  }
}

/** Several orders, as a list to choose from. */
export function composeOrders({ orders, source }: FindingOf<'orders'>, context: ComposeContext): Part {
  const { texts, format } = context;
  const [only] = orders;
  if (only === undefined) return { paragraphs: [context.cite(texts.order.noOrders, source)] };
  if (orders.length === 1) return composeOrder({ kind: 'order', order: only, source }, context);
  const shown = orders.slice(0, ORDERS_SHOWN);
  const lines = shown.map((order) => {
    const status = texts.order.statusWords[order.cancelledAt ? 'cancelled' : order.fulfilmentStatus];
    const own = context.task.sources.find(({ kind, id }) => kind === 'order' && id === order.number);
    const line = texts.order.listLine(order.number, format.when(order.placedAt), status);
    return `- ${context.cite(line, own?.index ?? source)}`;
  });
  return {
    paragraphs: [[texts.order.listIntro(shown.length), ...lines].join('\n'), texts.order.listQuestion],
    quickReplies: shown.slice(0, 4).map((order) => texts.quickReplies.order(order.number)),
  };
}

function paragraph(sentences: readonly string[]): Part {
  return { paragraphs: [sentences.join(' ')] };
}

/** Sentences on where an order is, and whether it is late. */
function orderStatus(order: Order, context: ComposeContext): { sentences: string[]; late: boolean } {
  const { texts, format } = context;
  const { number, fulfilments } = order;
  if (order.cancelledAt) {
    return { sentences: [texts.order.cancelled(number, format.when(order.cancelledAt))], late: false };
  }
  const placed = format.when(order.placedAt);
  const latest = fulfilments.at(-1);
  const late = latest !== undefined && isLate(order, latest, context);
  const parcel = latest ? parcelFacts(latest, { late, context }) : {};
  const delay =
    late && latest.estimatedDeliveryAt ? [texts.order.late(format.when(latest.estimatedDeliveryAt))] : [];
  const parcels = fulfilments.length > 1 ? earlierParcels(fulfilments, context) : [];
  switch (order.fulfilmentStatus) {
    case 'unfulfilled': {
      const waiting = order.financialStatus === 'pending';
      return {
        sentences: [
          waiting ? texts.order.awaitingPayment(number, placed) : texts.order.preparing(number, placed),
        ],
        late: false,
      };
    }
    case 'partial':
      return {
        sentences: [
          texts.order.partial(number),
          ...fulfilments.map((sent) => texts.order.parcel(parcelFacts(sent, { late: false, context }))),
        ],
        late,
      };
    case 'fulfilled':
      return { sentences: [texts.order.shipped(number, parcel), ...delay, ...parcels], late };
    case 'in_transit':
      return { sentences: [texts.order.inTransit(number, parcel), ...delay, ...parcels], late };
    case 'out_for_delivery':
      return { sentences: [texts.order.outForDelivery(number, parcel), ...parcels], late: false };
    case 'delivered':
      return { sentences: [texts.order.delivered(number, parcel), ...parcels], late: false };
    case 'failed':
      return { sentences: [texts.order.failed(number, parcel), ...parcels], late: true };
  }
}

/** Every parcel but the latest, which the status sentence names. */
function earlierParcels(fulfilments: readonly Fulfilment[], context: ComposeContext): string[] {
  return fulfilments
    .slice(0, -1)
    .map((sent) => context.texts.order.parcel(parcelFacts(sent, { late: false, context })));
}

function isLate(order: Order, latest: Fulfilment, { format, task }: ComposeContext): boolean {
  if (order.fulfilmentStatus !== 'in_transit' && order.fulfilmentStatus !== 'fulfilled') return false;
  if (latest.deliveredAt !== undefined || latest.estimatedDeliveryAt === undefined) return false;
  return format.local(latest.estimatedDeliveryAt).dayNumber < format.local(task.now).dayNumber;
}

function parcelFacts(sent: Fulfilment, options: { late: boolean; context: ComposeContext }): ParcelFacts {
  const { format } = options.context;
  return {
    shipped: format.when(sent.shippedAt),
    ...(sent.carrier ? { carrier: withoutCitationMarks(sent.carrier) } : {}),
    ...(sent.trackingNumber ? { tracking: withoutCitationMarks(sent.trackingNumber) } : {}),
    ...(sent.estimatedDeliveryAt && !options.late ? { estimate: format.when(sent.estimatedDeliveryAt) } : {}),
    ...(sent.deliveredAt ? { delivered: format.when(sent.deliveredAt) } : {}),
  };
}

/** What happened to returns and to the money. */
function refundSentences(order: Order, { texts, format }: ComposeContext): string[] {
  const sentences = order.returns.map((entry) =>
    texts.order.returned(entry.status, {
      requested: format.when(entry.requestedAt),
      ...(entry.refundedAt ? { refunded: format.when(entry.refundedAt) } : {}),
      ...(entry.refund ? { amount: format.money(entry.refund) } : {}),
    }),
  );
  const told = order.returns.some((entry) => entry.status === 'refunded');
  switch (order.financialStatus) {
    case 'refunded':
      return told ? sentences : [...sentences, texts.order.refunded];
    case 'partially_refunded':
      return told ? sentences : [...sentences, texts.order.partiallyRefunded];
    case 'voided':
      return [...sentences, texts.order.paymentVoided];
    case 'pending':
    case 'authorised':
    case 'paid':
      return sentences;
  }
}

function contentsSentences(order: Order, { texts, format }: ComposeContext): string[] {
  if (order.lines.length === 0) return [];
  return [texts.order.contents(itemList(order.lines, format), format.money(order.total))];
}

function afterStatus(order: Order, { texts, task, handsOver }: ComposeContext): string[] {
  if (handsOver || tellsFirstSteps(task)) return [];
  const arrived = order.fulfilmentStatus === 'delivered' && !order.cancelledAt;
  return arrived && task.intent.name === 'where_is_my_order' ? [texts.order.notArrived] : [];
}

function nextSteps(order: Order, late: boolean, { texts, task }: ComposeContext): string[] {
  const replies = texts.quickReplies;
  if (order.cancelledAt) return [];
  if (late) return [replies.human];
  if (order.fulfilmentStatus !== 'delivered') return [];
  if (task.intent.name !== 'where_is_my_order') return [replies.returnItem, replies.human];
  return tellsFirstSteps(task) ? [replies.human] : [replies.notReceived, replies.returnItem];
}

/** Whether the reply tells, beside the order, what to do about a parcel that is not there. */
function tellsFirstSteps({ findings }: ComposeContext['task']): boolean {
  return findings.some(({ kind }) => kind === 'passages' || kind === 'parcel_not_there');
}
