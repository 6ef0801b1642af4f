import type { Intent, Language } from '@commerceai/sdk';
import { demoProducts } from '../catalogue/index.ts';
import { generateHistory } from '../history/index.ts';
import { seededRandom } from '../random.ts';
import { demoShop } from '../shop.ts';
import { FRENCH_SCRIPTS } from './french-scripts.ts';
import { drawMessageTimes } from './message-times.ts';
import { findSubject, type Subject } from './occasions.ts';
import { OTHER_SCRIPTS } from './other-scripts.ts';
import type { ThreadScript } from './scripts.ts';

/** How far an open thread is moved back at a time until its last message is in the past. */
const STEP_BACK = 6 * 3_600_000;

export interface DemoMessage {
  readonly author: 'shopper' | 'bot' | 'human';
  readonly text: string;
  readonly sentAt: Date;
}

/** A support thread in plain values, whatever stores it. */
export interface DemoConversation {
  readonly id: string;
  readonly customerEmail: string;
  readonly customerName: string;
  readonly language: Language;
  readonly channel: ThreadScript['channel'];
  readonly intent: Intent;
  /** The order it is about, when it is about one. */
  readonly orderNumber?: string;
  readonly messages: readonly DemoMessage[];
  readonly status: ThreadScript['status'];
  /** 1 to 5, when the shopper gave one. */
  readonly satisfaction?: number;
}

export interface ConversationsOptions {
  /** The seed of the history whose customers and orders the threads are about. */
  readonly seed: number;
  readonly now: Date;
}

/** About 40 support threads up to `now`, the oldest first. Their orders are those of `generateHistory` with the same seed. */
export function generateConversations({ seed, now }: ConversationsOptions): DemoConversation[] {
  const random = seededRandom(seed);
  const products = demoProducts();
  const history = generateHistory({ seed, now, products });
  const clothes = new Set(
    products.filter(({ attributes }) => attributes.fit !== undefined).map(({ id }) => id),
  );
  const taken = new Set(history.orders.slice(0, 5).map((order) => order.email));
  const conversations: Omit<DemoConversation, 'id'>[] = [];
  for (const script of [...FRENCH_SCRIPTS, ...OTHER_SCRIPTS]) {
    const subject = findSubject(random, { script, history, now, taken, clothes });
    if (!subject) continue;
    taken.add(subject.customer.email);
    let times = drawMessageTimes(random, script, subject.startsAt);
    for (let back = STEP_BACK; times.at(-1)! > now; back += STEP_BACK) {
      times = drawMessageTimes(random, script, new Date(subject.startsAt.getTime() - back));
    }
    conversations.push(conversation(script, subject, times));
  }
  return conversations
    .sort((a, b) => a.messages[0]!.sentAt.getTime() - b.messages[0]!.sentAt.getTime())
    .map((thread, index) => ({ id: `conversation-${String(index + 1).padStart(3, '0')}`, ...thread }));
}

function conversation(
  script: ThreadScript,
  subject: Subject,
  times: readonly Date[],
): Omit<DemoConversation, 'id'> {
  const { customer, order } = subject;
  const facts = factsOf(script.language, subject);
  return {
    customerEmail: customer.email,
    customerName: `${customer.firstName} ${customer.lastName}`,
    language: script.language,
    channel: script.channel,
    intent: script.intent,
    ...(order ? { orderNumber: order.number } : {}),
    messages: script.messages.map(([author, text], index) => ({
      author,
      text: fill(text, facts),
      sentAt: times[index]!,
    })),
    status: script.status,
    ...(script.satisfaction === undefined ? {} : { satisfaction: script.satisfaction }),
  };
}

function factsOf(language: Language, { customer, order }: Subject): Record<string, string | undefined> {
  const parcel = order?.fulfilments[0];
  const refund = order?.returns[0]?.refund;
  return {
    firstName: customer.firstName,
    number: order?.number,
    item: order?.lines[0]?.title,
    carrier: parcel?.carrier,
    tracking: parcel?.trackingNumber,
    estimated: parcel?.estimatedDeliveryAt && formatDay(language, parcel.estimatedDeliveryAt),
    refund: refund && formatEuros(language, refund.amount),
  };
}

/** Throws when a script asks for a fact that its occasion does not have. */
function fill(text: string, facts: Record<string, string | undefined>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined)
      throw new RangeError(`A demo thread asks for {${name}}, which its order does not have.`);
    return fact;
  });
}

function formatDay(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(locale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: demoShop.timezone,
  }).format(date);
}

function formatEuros(language: Language, amount: number): string {
  return new Intl.NumberFormat(locale(language), { style: 'currency', currency: demoShop.currency }).format(
    amount / 100,
  );
}

function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
