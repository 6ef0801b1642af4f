import type { Source } from '#agents/customer-service/reply.ts';
import type { Finding, ReplyTask } from '#agents/customer-service/reply-task.ts';
import { type Format, formatFor } from './format.ts';
import { textsFor } from './texts/index.ts';
import type { Texts, Variants } from './texts/texts.ts';

/** What one finding contributes to the reply. */
export interface Part {
  /** Each with its citations; joined by blank lines. */
  readonly paragraphs: readonly string[];
  readonly quickReplies?: readonly string[];
  /** True when the question stays open. */
  readonly unanswered?: boolean;
}

/** What composing any part needs. */
export interface ComposeContext {
  readonly task: ReplyTask;
  readonly texts: Texts;
  readonly format: Format;
  /** The variant that the question decides on: the same question gets the same words. */
  pick(variants: Variants): string;
  /** The sentence with the source it rests on, if that source can be cited. */
  cite(sentence: string, source: number): string;
  source(index: number): Source | undefined;
  /** Whether the reply hands over: then nothing else in it offers a person. */
  readonly handsOver: boolean;
}

/** One kind of finding. */
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

/** Prepares composing the reply to one task. */
export function composeContext(task: ReplyTask): ComposeContext {
  const texts = textsFor(task.language);
  const seed = hash(task.question);
  const source = (index: number) => task.sources.find((candidate) => candidate.index === index);
  return {
    task,
    texts,
    format: formatFor({
      language: task.language,
      timeZone: task.shop.timeZone,
      currency: task.shop.currency,
      now: task.now,
    }),
    pick: (variants) => variants[seed % variants.length] ?? variants[0],
    cite: (sentence, index) => (source(index) ? `${sentence} [${index}]` : sentence),
    source,
    handsOver: task.findings.some(({ kind }) => kind === 'handover'),
  };
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): spreads short texts well and needs no state. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
