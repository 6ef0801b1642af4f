import type { Language } from '#text/language.ts';
import type { HandoverReason } from '../handover.ts';

/** A reason to hand over that the words themselves give. */
export interface EscalationSignal {
  readonly reason: HandoverReason;
  /** The words. */
  readonly evidence: string;
}

/** Reads reasons to hand over from what a shopper wrote. */
export function readEscalationSignals(_text: string, _language: Language): readonly EscalationSignal[] {
  return [];
}
