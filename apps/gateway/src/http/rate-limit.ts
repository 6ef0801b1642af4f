import type { Clock } from '@commerceai/sdk';
import type { FastifyReply } from 'fastify';
import { HttpError } from './http-error.ts';
import { type Allowance, createTokenBuckets } from './token-bucket.ts';

/** Who is counted together. */
export type CallerKind = 'key' | 'session' | 'address' | 'visitor';

/** The allowance of each kind of caller, in units of a route's `cost`. */
export type Allowances = Readonly<Record<CallerKind, Allowance>>;

/**
 * A server holds a key; a shopper types; a visitor is whoever comes from one address to one shop, in however many
 * sessions; an address is whoever has shown none of these.
 */
export const DEFAULT_ALLOWANCES: Allowances = {
  key: { burst: 10_000, perSecond: 5000 },
  session: { burst: 60, perSecond: 4 },
  visitor: { burst: 600, perSecond: 60 },
  address: { burst: 600, perSecond: 60 },
};

/** Takes from callers' allowances and tells them in the headers of draft-ietf-httpapi-ratelimit-headers. */
export function createRateLimit(options: { allowances: Allowances; clock: Clock }) {
  const buckets = {
    key: createTokenBuckets({ allowance: options.allowances.key, clock: options.clock }),
    session: createTokenBuckets({ allowance: options.allowances.session, clock: options.clock }),
    visitor: createTokenBuckets({ allowance: options.allowances.visitor, clock: options.clock }),
    address: createTokenBuckets({ allowance: options.allowances.address, clock: options.clock }),
  };
  const policies = {
    key: policy('key', options.allowances.key),
    session: policy('session', options.allowances.session),
    visitor: policy('visitor', options.allowances.visitor),
    address: policy('address', options.allowances.address),
  };

  return {
    /** @throws HttpError `rate_limited`, with the seconds to wait */
    take(caller: { kind: CallerKind; id: string; cost: number; reply: FastifyReply }): void {
      const taken = buckets[caller.kind].take(caller.id, caller.cost);
      caller.reply.header('RateLimit-Policy', policies[caller.kind]);
      caller.reply.header('RateLimit', `"${caller.kind}";r=${taken.remaining};t=${taken.reset}`);
      if (taken.allowed) return;
      throw new HttpError({
        code: 'rate_limited',
        message: `Too many requests from this ${caller.kind}; the same request will pass in ${taken.reset} s.`,
        retryAfter: Math.max(1, taken.reset),
      });
    },
    /** Counts what an answer turned out to cost; never refuses. */
    charge(caller: { kind: CallerKind; id: string; cost: number }): void {
      buckets[caller.kind].charge(caller.id, caller.cost);
    },
  };
}

export type RateLimit = ReturnType<typeof createRateLimit>;

function policy(kind: CallerKind, allowance: Allowance): string {
  return `"${kind}";q=${allowance.burst};w=${Math.ceil(allowance.burst / allowance.perSecond)}`;
}
