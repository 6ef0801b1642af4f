import type { LookUp } from '../look-up.ts';
import { type ConversationMemory, ORDER_LIFE, SUBJECT_LIFE, type Subject } from '../memory.ts';
import type { Understanding } from '../turn.ts';

const SENTIMENTS_KEPT = 10;
const QUESTIONS_KEPT = 5;

/** After such a silence the shopper begins anew. */
const SILENCE_MS = 24 * 3_600_000;

/** The conversation's memory after this turn. What was awaited is settled, unless the lookup asks anew. */
export function remember(
  memory: ConversationMemory,
  understanding: Understanding,
  found: LookUp,
  { lowConfidence, now }: { readonly lowConfidence: boolean; readonly now: Date },
): ConversationMemory {
  const { awaiting: _settled, subject, orderNumber, orderAge, email, ...kept } = memory;
  const { awaiting, ...learnt } = found.memory ?? {};
  return {
    ...kept,
    ...(subject ? olderSubject(subject) : {}),
    ...(learnt.orderNumber ? {} : olderOrder({ orderNumber, orderAge, email })),
    ...(learnt.orderNumber && email ? { email } : {}),
    ...learnt,
    ...(awaiting ? { awaiting } : {}),
    lowConfidence: lowConfidence ? memory.lowConfidence + 1 : 0,
    sentiments: [...memory.sentiments, understanding.sentiment.score].slice(-SENTIMENTS_KEPT),
    questions: [...memory.questions, understanding.terms].slice(-QUESTIONS_KEPT),
    at: now.toISOString(),
  };
}

/** What is still remembered when the next message comes: of a day ago, neither what "it" meant nor what a "yes" would. */
export function recall(memory: ConversationMemory, now: Date): ConversationMemory {
  if (memory.at === undefined || now.getTime() - new Date(memory.at).getTime() < SILENCE_MS) return memory;
  const { orderNumber: _order, orderAge: _age, email: _email, subject: _subject, awaiting, ...kept } = memory;
  return awaiting?.kind === 'order_number' || awaiting?.kind === 'email' ? { ...kept, awaiting } : kept;
}

/** The subject after a message that did not take it up. */
function olderSubject(subject: Subject): { readonly subject?: Subject } {
  return subject.age + 1 < SUBJECT_LIFE ? { subject: { ...subject, age: subject.age + 1 } } : {};
}

/** The order after a message that was not about it. */
function olderOrder({
  orderNumber,
  orderAge = 0,
  email,
}: {
  readonly orderNumber: string | undefined;
  readonly orderAge: number | undefined;
  readonly email: string | undefined;
}): Pick<ConversationMemory, 'orderNumber' | 'orderAge' | 'email'> {
  if (orderNumber === undefined || orderAge + 1 >= ORDER_LIFE) return {};
  return { orderNumber, orderAge: orderAge + 1, ...(email ? { email } : {}) };
}
