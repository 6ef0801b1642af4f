import type { LookUp } from '../look-up.ts';
import { type ConversationMemory, SUBJECT_LIFE, type Subject } from '../memory.ts';
import type { Understanding } from '../turn.ts';

const SENTIMENTS_KEPT = 10;
const QUESTIONS_KEPT = 5;

/** The conversation's memory after this turn. What was awaited is settled, unless the lookup asks anew. */
export function remember(
  memory: ConversationMemory,
  understanding: Understanding,
  found: LookUp,
  lowConfidence: boolean,
): ConversationMemory {
  const { awaiting: _settled, subject: earlier, ...kept } = memory;
  const { awaiting, ...learnt } = found.memory ?? {};
  const subject = earlier && olderSubject(earlier);
  return {
    ...kept,
    ...(subject ? { subject } : {}),
    ...learnt,
    ...(awaiting ? { awaiting } : {}),
    lowConfidence: lowConfidence ? memory.lowConfidence + 1 : 0,
    sentiments: [...memory.sentiments, understanding.sentiment.score].slice(-SENTIMENTS_KEPT),
    questions: [...memory.questions, understanding.terms].slice(-QUESTIONS_KEPT),
  };
}

/** The subject after a message that did not take it up. */
function olderSubject(subject: Subject): Subject | undefined {
  return subject.age + 1 < SUBJECT_LIFE ? { ...subject, age: subject.age + 1 } : undefined;
}
