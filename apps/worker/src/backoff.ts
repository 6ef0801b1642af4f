/** How failures are tried again. */
export interface RetryPolicy {
  /** Attempts in all. */
  readonly attempts: number;
  /** Milliseconds before the second attempt at most; each further one may wait twice as long. */
  readonly first: number;
  /** Milliseconds that no wait exceeds. */
  readonly longest: number;
}

export const DEFAULT_RETRIES: RetryPolicy = { attempts: 10, first: 1000, longest: 15 * 60_000 };

/**
 * When to try again after that many attempts: exponential backoff with "equal jitter", half of it fixed and half
 * random, so that what failed together does not come back together.
 * Source: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export function retryAt(options: {
  attempts: number;
  policy: RetryPolicy;
  now: Date;
  /** Uniform in [0, 1). */
  random: () => number;
}): Date {
  const { attempts, policy, now, random } = options;
  const ceiling = Math.min(policy.longest, policy.first * 2 ** (attempts - 1));
  return new Date(now.getTime() + Math.round(ceiling / 2 + (random() * ceiling) / 2));
}
