import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@commerceai/sdk';
import { z } from 'zod';

/** A shopper's session: stands for one browser in one shop or, signed in, for one customer in all their browsers. */
export interface ChatSessionClaims {
  readonly shopId: string;
  /** Unguessable; the thread of the shopper's conversation. */
  readonly sessionId: string;
  /** Set once the shopper has opened the chat signed in: from then on the session is that customer's alone. */
  readonly customerId?: string;
  /** Unix seconds. */
  readonly issuedAt: number;
}

const LIFETIME_SECONDS = 30 * 24 * 60 * 60;
/** Clocks of two gateways differ by less than this. */
const SKEW_SECONDS = 60;

const claimsSchema = z.object({
  shop: z.string().min(1),
  session: z.string().min(1),
  customer: z.string().min(1).optional(),
  issued: z.number().int(),
});

/** Signs and reads session tokens: `base64url(claims).base64url(HMAC-SHA256)`. */
export function createSessionTokens(options: { secret: string; clock: Clock; id?: () => string }) {
  const newId = options.id ?? randomUUID;
  const signatureOf = (payload: string) =>
    createHmac('sha256', options.secret).update(`chat-session.${payload}`).digest();
  const seconds = () => Math.floor(options.clock.now().getTime() / 1000);

  return {
    /**
     * The one session of a signed-in customer, the same in each of their browsers, so that all read one thread. No more
     * guessable than any other, and worth nothing to who is not signed in as them.
     */
    sessionOfCustomer(shopId: string, customerId: string): string {
      const name = JSON.stringify([shopId, customerId]);
      return createHmac('sha256', options.secret).update(`chat-customer.${name}`).digest('base64url');
    },

    /** A token for a new session or, with `sessionId`, for one that goes on. */
    issue(session: { shopId: string; sessionId?: string; customerId?: string | undefined }): {
      token: string;
      claims: ChatSessionClaims;
    } {
      const { shopId, sessionId = newId(), customerId } = session;
      const issuedAt = seconds();
      const claims = { shop: shopId, session: sessionId, customer: customerId, issued: issuedAt };
      const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
      return {
        token: `${payload}.${signatureOf(payload).toString('base64url')}`,
        claims: { shopId, sessionId, issuedAt, ...(customerId ? { customerId } : {}) },
      };
    },

    /** The session that a token stands for; undefined when it is forged, of another shop, or older than 30 days. */
    read(token: string, shopId: string): ChatSessionClaims | undefined {
      const [payload, signature, rest] = token.split('.');
      if (!payload || !signature || rest !== undefined) return undefined;
      const given = Buffer.from(signature, 'base64url');
      const expected = signatureOf(payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      // Signed by us, so it is JSON; the schema guards against a token of an older form.
      const read = claimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
      if (!read.success) return undefined;
      const { shop, session, customer, issued } = read.data;
      const age = seconds() - issued;
      if (shop !== shopId || age > LIFETIME_SECONDS || age < -SKEW_SECONDS) return undefined;
      return { shopId, sessionId: session, issuedAt: issued, ...(customer ? { customerId: customer } : {}) };
    },
  };
}

export type SessionTokens = ReturnType<typeof createSessionTokens>;
