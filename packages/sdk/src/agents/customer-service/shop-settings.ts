import type { Language, LocalisedText, ShopLanguage } from '#text/language.ts';
import type { HANDOVER_REASONS, KeptReason } from './handover.ts';

/** Minutes after midnight, local time of the shop; `[540, 1080]` is 9:00 to 18:00. */
export type OpeningInterval = readonly [opens: number, closes: number];

/** What a shop decides about itself and its customer service. Plain JSON. */
export interface ShopSettings {
  readonly id: string;
  readonly name: string;
  /** The shop's own language, used where a shopper's cannot be. */
  readonly language: ShopLanguage;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA, "Europe/Paris". */
  readonly timeZone: string;
  readonly storefrontUrl: string;
  /** Languages besides the shop's own that the storefront has under "/en", "/fr". @default none */
  readonly storefrontLanguages?: readonly ShopLanguage[];
  readonly contactEmail: string;
  readonly openingHours: {
    /** Monday first, seven entries; an empty one is a closed day. */
    readonly week: readonly (readonly OpeningInterval[])[];
    /** Closed days, "2026-12-25". */
    readonly closed: readonly string[];
    /** Minutes a person usually takes to answer while open. @default 15 */
    readonly replyMinutes: number;
  };
  readonly policy: ServicePolicy;
  readonly escalation: EscalationSettings;
  readonly greeting?: LocalisedText;
  readonly cannedReplies: readonly CannedReply[];
  /** Extra synonyms for search, each a set of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Ceiling on model cost per calendar month, in micro-units of US dollars; then grounded() answers. Undefined: none. */
  readonly monthlyModelBudgetMicroUsd?: number;
  /** Days without a word until an answered conversation counts as resolved (assumed). @default 3 */
  readonly assumeResolvedAfterDays: number;
}

/** A text that the shop's people send with one touch. */
export interface CannedReply {
  readonly id: string;
  readonly title: string;
  readonly text: LocalisedText;
}

/** Limits in code. No message, document or prompt widens them. */
export interface ServicePolicy {
  readonly returns: {
    /** Days after delivery. */
    readonly windowDays: number;
    /** Product types and tags that cannot come back. */
    readonly excluded: readonly string[];
    /** A return worth more than this, in the shop's currency's minor units, needs a person. */
    readonly approvalAbove: number;
  };
  readonly cancellation: {
    readonly allowed: boolean;
    /** A cancellation worth more than this, in minor units, needs a person. */
    readonly approvalAbove: number;
  };
  /** Actions one customer may trigger in 24 hours; above, a person. @default 3 */
  readonly actionsPerDay: number;
  /** How long a shopper counts as verified. @default {@link DEFAULT_VERIFICATION} */
  readonly verification?: VerificationLife;
}

/** How long what a one-time code or the platform vouched for counts without being vouched for again. */
export interface VerificationLife {
  /** Minutes after the shopper's latest message. */
  readonly idleMinutes: number;
  /** Minutes after it was proven, however much is written meanwhile. */
  readonly maximumMinutes: number;
}

/**
 * Half an hour of silence or eight hours in all: the idle time that OWASP's session management cheat sheet gives for
 * low-risk applications (15 to 30 minutes), and the upper end of its absolute limit (4 to 8 hours).
 */
export const DEFAULT_VERIFICATION: VerificationLife = { idleMinutes: 30, maximumMinutes: 480 };

/** When a conversation goes to a person, beyond the reasons that every shop keeps. */
export interface EscalationSettings {
  /** At or below this score the conversation goes to a person. @default −0.7 */
  readonly sentimentThreshold: number;
  /** Replies in a row that rest on little. @default 2 */
  readonly lowConfidenceReplies: number;
  /** Total spent from which a customer is a VIP, minor units; undefined: nobody. */
  readonly vipTotalSpent?: number;
  /** Ordinary reasons this shop does not want. Those that every shop keeps cannot be listed here. */
  readonly disabled: readonly Exclude<(typeof HANDOVER_REASONS)[number], KeptReason>[];
  /** The shop's own reasons: words that lead to a person. */
  readonly added: readonly {
    readonly reason: `shop:${string}`;
    readonly words: readonly string[];
    readonly language?: Language;
  }[];
}
