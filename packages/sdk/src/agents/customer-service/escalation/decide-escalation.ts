import type { Customer } from '#commerce/index.ts';
import { HANDOVER_REASONS, type HandoverReason, SAFETY_REASONS } from '../handover.ts';
import type { ConversationMemory } from '../memory.ts';
import type { EscalationSettings } from '../shop-settings.ts';
import type { Understanding } from '../turn.ts';

/** Why a person should take over, with what led to it. */
export interface EscalationReason {
  readonly reason: HandoverReason;
  readonly evidence: string;
}

/** What the decision rests on; all values. */
export interface EscalationFacts {
  readonly understanding: Understanding;
  readonly memory: ConversationMemory;
  readonly settings: EscalationSettings;
  readonly customer?: Customer;
  /** A lookup's own reason, such as a policy limit. */
  readonly fromLookUp?: EscalationReason;
  /** The reply rests on little. */
  readonly lowConfidence: boolean;
  /** The model failed and what stands in for it found nothing. */
  readonly modelFailed: boolean;
}

const SAFETY: ReadonlySet<string> = new Set(SAFETY_REASONS);
/** Two questions are the same when they share this much of their terms (Jaccard). */
const SAME_QUESTION = 0.75;
/** Asked this often before, the answer evidently does not help. */
const REPETITIONS = 2;
const HUMAN_SURE = 0.55;
const UNHAPPY = -0.3;

/**
 * Whether a person takes over, and why: the first reason that holds, the grave ones first. Pure.
 * A shop's settings silence ordinary reasons, never the safety ones nor a plain request for a person.
 */
export function decideEscalation(facts: EscalationFacts): EscalationReason | undefined {
  const { understanding, settings } = facts;
  const safety = understanding.signals.find((signal) => SAFETY.has(signal.reason));
  if (safety) return safety;
  const requested = understanding.signals.find((signal) => signal.reason === 'human_requested');
  if (requested) return requested;
  const { intent, topic } = understanding;
  // Who only wonders whether a person answers is told.
  if (intent.name === 'human_agent' && intent.confidence >= HUMAN_SURE && topic !== 'small_talk') {
    return {
      reason: 'human_requested',
      evidence: `intent human_agent ${intent.confidence.toFixed(2)}`,
    };
  }
  return ordinaryReasons(facts).find((one) => !settings.disabled.some((reason) => reason === one.reason));
}

function ordinaryReasons(facts: EscalationFacts): readonly EscalationReason[] {
  const { understanding, memory, settings, customer, fromLookUp } = facts;
  const { score } = understanding.sentiment;
  const reasons: EscalationReason[] = [];
  if (fromLookUp) reasons.push(fromLookUp);
  reasons.push(
    ...understanding.signals.filter(({ reason }) => reason === 'repeated_question' || isShopReason(reason)),
  );
  if (score <= settings.sentimentThreshold)
    reasons.push({ reason: 'strong_sentiment', evidence: score.toFixed(2) });
  if (isFalling(understanding, memory))
    reasons.push({
      reason: 'falling_sentiment',
      evidence: [...memory.sentiments, score].map((one) => one.toFixed(1)).join(' → '),
    });
  if (isRepeated(understanding.terms, memory))
    reasons.push({ reason: 'repeated_question', evidence: `asked ${REPETITIONS + 1} times` });
  if (facts.lowConfidence && memory.lowConfidence + 1 >= settings.lowConfidenceReplies) {
    reasons.push({ reason: 'low_confidence', evidence: `${memory.lowConfidence + 1} replies in a row` });
  }
  if (facts.modelFailed) reasons.push({ reason: 'model_failure', evidence: 'no model answered' });
  if (isVip(customer, settings) && (score < 0 || facts.lowConfidence))
    reasons.push({ reason: 'vip', evidence: customer?.id ?? '' });
  return reasons;
}

/** How soon a person should look: grave matters first, then the angry and the valued. */
export function priorityOf(reason: HandoverReason): 'normal' | 'high' | 'urgent' {
  if (SAFETY.has(reason)) return 'urgent';
  return reason === 'strong_sentiment' || reason === 'falling_sentiment' || reason === 'vip'
    ? 'high'
    : 'normal';
}

/**
 * A trend needs three readings and an end that is unhappy by itself; one sober message after neutral ones ("cancel my
 * order") is no trend, so the one before was unhappy too, or each was less happy than the last.
 */
function isFalling(understanding: Understanding, memory: ConversationMemory): boolean {
  const { score } = understanding.sentiment;
  const [before, previous] = memory.sentiments.slice(-2);
  if (before === undefined || previous === undefined) return false;
  if (!understanding.sentimentFalling || score > UNHAPPY) return false;
  return previous < 0 || (previous < before && score < previous);
}

function isShopReason(reason: HandoverReason): boolean {
  return !(HANDOVER_REASONS as readonly string[]).includes(reason);
}

function isVip(customer: Customer | undefined, settings: EscalationSettings): boolean {
  return (
    customer !== undefined &&
    settings.vipTotalSpent !== undefined &&
    customer.totalSpent.amount >= settings.vipTotalSpent
  );
}

function isRepeated(terms: readonly string[], memory: ConversationMemory): boolean {
  if (terms.length < 2) return false;
  return memory.questions.filter((earlier) => jaccard(terms, earlier) >= SAME_QUESTION).length >= REPETITIONS;
}

function jaccard(left: readonly string[], right: readonly string[]): number {
  const a = new Set(left);
  const b = new Set(right);
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
}
