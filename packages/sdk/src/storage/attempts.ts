/** One count: what is counted, how often it may happen, and within what time. */
export interface AttemptLimit {
  /** What is counted, unique within the shop: "order:1001". */
  readonly subject: string;
  /** At most so often within `windowMs`. */
  readonly limit: number;
  /** Milliseconds from the first attempt until counting begins anew. */
  readonly windowMs: number;
}

/** How often something was tried, counted once for all processes: guesses at order numbers, requests for a person. */
export interface AttemptRepository {
  /**
   * Counts one attempt at each, or none of them when one is used up already: false then. Checking and counting are one
   * step, so that attempts made at once get no more than the limit.
   */
  take(shopId: string, limits: readonly AttemptLimit[], now: Date): Promise<boolean>;
  /** Takes one attempt back, for what turned out to be no guess. An unknown subject changes nothing. */
  giveBack(shopId: string, subjects: readonly string[]): Promise<void>;
  /** Forgets counts whose time was over at `now`, of all shops, `limit` at most. Returns how many. */
  sweep(now: Date, limit: number): Promise<number>;
}
