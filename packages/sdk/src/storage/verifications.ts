import type { NewDelivery } from './conversations.ts';

/** One-time codes that prove a shopper reads a mailbox. Codes are kept only as hashes. */
export interface VerificationRepository {
  /**
   * Keeps a code and puts the mail that carries it into the outbox, in one step with counting the codes that went to
   * the address since `limit.since`: codes asked for at once never exceed `limit.codes`. Replaces any earlier code of
   * that conversation. `too_many` and `repeated` (that mail is in the outbox already) change nothing.
   */
  start(verification: {
    shopId: string;
    conversationId: string;
    email: string;
    codeHash: string;
    expiresAt: Date;
    limit: { codes: number; since: Date };
    mail: NewDelivery;
    now: Date;
  }): Promise<'started' | 'repeated' | 'too_many'>;
  /**
   * Compares and counts the attempt in one step; how long comparing takes tells nothing about the code. `expired` and
   * `exhausted` (five attempts) need a new code. A code verifies once.
   */
  check(attempt: {
    shopId: string;
    conversationId: string;
    codeHash: string;
    now: Date;
  }): Promise<
    | { outcome: 'verified'; email: string }
    | { outcome: 'wrong'; attemptsLeft: number }
    | { outcome: 'none' | 'expired' | 'exhausted' }
  >;
}
