import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';

/** Reasons that come first, whatever else a message says. */
export const SAFETY_REASONS = ['legal_threat', 'safety', 'self_harm', 'fraud', 'payment_dispute'] as const;
/** Every reason this package knows; a shop may add its own. */
export const HANDOVER_REASONS = [
  'human_requested',
  'strong_sentiment',
  'falling_sentiment',
  'low_confidence',
  ...SAFETY_REASONS,
  'vip',
  'repeated_question',
  'policy_limit',
  'model_failure',
] as const;

/** Reasons of safety: they come first, whatever else a message says. */
export type SafetyReason = (typeof SAFETY_REASONS)[number];

/** Reasons no shop can switch off: those of safety, and that the shopper asks for a person. */
export const KEPT_REASONS = [...SAFETY_REASONS, 'human_requested'] as const;
/** One of {@link KEPT_REASONS}. */
export type KeptReason = (typeof KEPT_REASONS)[number];

/** Why a person takes over. A shop may add its own, written "shop:…"; it may not remove the safety ones. */
export type HandoverReason = (typeof HANDOVER_REASONS)[number] | `shop:${string}`;

/** What the person who takes over needs to know. */
export interface Handover {
  readonly reason: HandoverReason;
  /** The words or facts that led to it. */
  readonly evidence: string;
  /** `urgent` for safety reasons; decides the order of the queue. */
  readonly priority: 'normal' | 'high' | 'urgent';
  /** Two or three sentences, in the shop's language. */
  readonly summary: string;
  readonly intent?: Intent;
  /** −1 to 1. */
  readonly sentiment: number;
  readonly orderNumber?: string;
  /** A reply that a person may send as it is or change, in the shopper's language. */
  readonly draft: string;
  readonly language: Language;
  readonly at: Date;
  /** When a person is expected to answer, from the opening hours; told to the shopper. */
  readonly expectedAt?: Date;
}
