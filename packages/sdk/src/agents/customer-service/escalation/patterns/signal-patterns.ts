import type { HandoverReason } from '#agents/customer-service/handover.ts';

/** Words that by themselves are a reason to hand over. Matched on folded text: lower case, no accents, straight apostrophes. */
export interface SignalPatterns {
  readonly reason: Extract<
    HandoverReason,
    | 'human_requested'
    | 'legal_threat'
    | 'safety'
    | 'self_harm'
    | 'fraud'
    | 'payment_dispute'
    | 'repeated_question'
  >;
  /** `classes`: the patterns read the text as `withClasses` gives it. @default the folded text */
  readonly reads?: 'classes';
  /** Any of these is the signal. */
  readonly pattern: RegExp;
  /** Harmless wordings, taken out before `pattern` looks: "robe d'avocat", "suicide squad". */
  readonly harmless?: RegExp;
}

/**
 * One pattern from whole-word alternatives, whichever comes first in the text. Every repetition in an alternative
 * is bounded, so that time stays linear.
 */
export function anyOf(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`);
}

/** The same for all occurrences, to take them out. */
export function allOf(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![A-Za-z0-9])(?:${alternatives.join('|')})(?![A-Za-z0-9])`, 'g');
}
