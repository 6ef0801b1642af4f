import { ConnectorError } from '@commerceai/sdk';

/** How failures are tried again. */
export interface RetryPolicy {
  /** Attempts in all. */
  readonly attempts: number;
  /** Milliseconds before the second attempt at most; each further one may wait twice as long. */
  readonly first: number;
  /** Milliseconds that no wait of our own exceeds. */
  readonly longest: number;
}

export const DEFAULT_RETRIES: RetryPolicy = { attempts: 10, first: 1000, longest: 15 * 60_000 };

/** Milliseconds that a platform may ask to wait at most: what it asks beyond is a mistake. */
const LONGEST_ASKED = 24 * 3_600_000;

/**
 * When to try again after that many attempts: exponential backoff with "equal jitter", half of it fixed and half
 * random, so that what failed together does not come back together. Where the platform asked to wait, never sooner,
 * within a day.
 * Source: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export function retryAt(options: {
  attempts: number;
  policy: RetryPolicy;
  now: Date;
  /** Uniform in [0, 1). */
  random: () => number;
  /** What failed: a platform's failure may say how long to wait. */
  error?: unknown;
}): Date {
  const { attempts, policy, now, random, error } = options;
  const ceiling = Math.min(policy.longest, policy.first * 2 ** (attempts - 1));
  const jitter = (random() * ceiling) / 2;
  const asked = error instanceof ConnectorError ? Math.min(error.retryAfterMs ?? 0, LONGEST_ASKED) : 0;
  return new Date(now.getTime() + Math.round(Math.max(ceiling / 2, asked) + jitter));
}
