import type { Clock } from '@commerceai/sdk';

/** How much one caller may take. */
export interface Allowance {
  /** Units that may be taken at once. */
  readonly burst: number;
  /** Units that come back each second. */
  readonly perSecond: number;
}

/** What a caller has left after taking. */
export interface Taken {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Seconds until the bucket is full again or, when refused, until the same request would pass. */
  readonly reset: number;
}

interface Bucket {
  units: number;
  at: number;
}

/** Callers remembered at once; the longest unseen are forgotten first, and so begin again with a full bucket. */
const REMEMBERED = 50_000;

/**
 * Token buckets by caller, in this process. Several gateways each grant the allowance, so that the whole
 * grants at most their number times as much.
 */
export function createTokenBuckets(options: { allowance: Allowance; clock: Clock; remembered?: number }) {
  const { burst, perSecond } = options.allowance;
  const remembered = options.remembered ?? REMEMBERED;
  const buckets = new Map<string, Bucket>();

  function look(caller: string): Bucket {
    const now = options.clock.now().getTime();
    const known = buckets.get(caller);
    const bucket = known ?? { units: burst, at: now };
    bucket.units = Math.min(burst, bucket.units + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    // A map keeps the order of insertion: what is taken out and put back is the youngest.
    if (known) buckets.delete(caller);
    buckets.set(caller, bucket);
    if (buckets.size > remembered) buckets.delete(buckets.keys().next().value as string);
    return bucket;
  }

  return {
    take(caller: string, cost: number): Taken {
      const bucket = look(caller);
      // A cost above the burst would never pass; it then takes the whole bucket.
      const price = Math.min(cost, burst);
      const allowed = bucket.units >= price;
      if (allowed) bucket.units -= price;
      const missing = allowed ? burst - bucket.units : price - bucket.units;
      return { allowed, remaining: Math.floor(bucket.units), reset: Math.ceil(missing / perSecond) };
    },

    /** Takes what something turned out to cost after it was done: at most what is left. */
    charge(caller: string, cost: number): void {
      const bucket = look(caller);
      bucket.units = Math.max(0, bucket.units - cost);
    },
  };
}

export type TokenBuckets = ReturnType<typeof createTokenBuckets>;
