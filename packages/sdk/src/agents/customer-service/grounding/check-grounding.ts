import type { Language } from '#text/language.ts';
import type { Source } from '../reply.ts';
import { GroundedText } from './grounded-text.ts';
import { matchesOf } from './matches.ts';

/** What is checked, and against what. */
export interface GroundingRequest {
  readonly text: string;
  readonly sources: readonly Source[];
  /** What the shopper said: sizes and numbers of theirs may be repeated to them, prices and deadlines may not. */
  readonly question: string;
  readonly language: Language;
  /** Facts that need no source: the shop's own name and address, what a finding says. */
  readonly known?: string;
  /** What "today" and "tomorrow" mean. Without it they hold only where a source says the same word. */
  readonly today?: { readonly now: Date; readonly timeZone: string };
}

/** Why a sentence may not be said. */
export type GroundingFault =
  | 'unsupported'
  | 'promise'
  | 'unknown_address'
  | 'leak'
  | 'markup'
  | 'private_data';

/** A sentence that was taken out. */
export interface RemovedSentence {
  readonly sentence: string;
  readonly reason: GroundingFault;
}

export interface GroundingResult {
  /** What may be said: the sentences that hold, each with its source. */
  readonly text: string;
  /** Sentences taken out, and why. */
  readonly removed: readonly RemovedSentence[];
  /** Indexes the text cites, in order of appearance. */
  readonly cited: readonly number[];
}

/** "[1]" in a text. */
export const CITATION = /\s?\[(\d{1,3})\]/g;

/**
 * Takes out every sentence that no source supports: facts that are not there to the letter, statements without a
 * source, denials of what a source says, promises, foreign addresses, markup, repeated instructions. Uncited
 * statements that a source does support get it. Never throws.
 */
export function checkGrounding(request: GroundingRequest): GroundingResult {
  const { text, ...ground } = request;
  const grounded = new GroundedText(ground);
  const said = grounded.push(text) + grounded.end();
  return { text: said, removed: grounded.removed, cited: citedIn(said) };
}

/** Indexes cited in a text, each once, in order of appearance. */
export function citedIn(text: string): readonly number[] {
  return [...new Set(matchesOf(CITATION, text).map((match) => Number(match[1])))];
}
