/** One-time codes that prove a shopper reads a mailbox. Codes are kept only as hashes. */
export interface VerificationRepository {
  /** Replaces any earlier code of that conversation. */
  start(verification: {
    shopId: string;
    conversationId: string;
    email: string;
    codeHash: string;
    expiresAt: Date;
    now: Date;
  }): Promise<void>;
  /**
   * Compares and counts the attempt in one step. `expired` and `exhausted` (five attempts) need a new code.
   * A code verifies once.
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
  /** Codes sent to that address since then, to stop one mailbox being flooded. */
  countSince(shopId: string, email: string, since: Date): Promise<number>;
}
