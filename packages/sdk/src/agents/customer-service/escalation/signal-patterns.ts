import { ASKED_BEFORE } from './patterns/asked-before.ts';
import { FRAUD, SCAM } from './patterns/fraud.ts';
import { HUMAN_ALONE, HUMAN_REQUESTED } from './patterns/human-requested.ts';
import { LEGAL_THREAT } from './patterns/legal-threat.ts';
import { PAYMENT_DISPUTE } from './patterns/payment-dispute.ts';
import { SAFETY } from './patterns/safety.ts';
import { SELF_HARM } from './patterns/self-harm.ts';
import type { SignalPatterns } from './patterns/signal-patterns.ts';

/** Grave reasons first: the first that matches is the one reported first. */
export const SIGNAL_PATTERNS: readonly SignalPatterns[] = [
  SELF_HARM,
  SAFETY,
  LEGAL_THREAT,
  FRAUD,
  PAYMENT_DISPUTE,
  SCAM,
  HUMAN_ALONE,
  HUMAN_REQUESTED,
  ASKED_BEFORE,
];
