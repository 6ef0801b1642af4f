import type { InboundMessage } from '#connectors/messaging-capability.ts';

/** A received message under a lease: whoever claimed it processes it and settles it. */
export interface InboxEntry {
  readonly id: string;
  readonly shopId: string;
  readonly channel: string;
  readonly message: InboundMessage;
  readonly attempts: number;
}

/** Messages that came in by webhook, kept until they are processed (transactional inbox). */
export interface InboxRepository {
  /** Keeps each message; one whose id is known for that shop and channel is a duplicate. Returns the ids of the new entries, in order. */
  receive(
    shopId: string,
    channel: string,
    messages: readonly InboundMessage[],
    now: Date,
  ): Promise<readonly string[]>;
  /** Takes up to `limit` due entries under a lease, oldest first; never two of one thread at once. */
  claim(options: {
    limit: number;
    now: Date;
    leaseMs: number;
    ids?: readonly string[];
  }): Promise<readonly InboxEntry[]>;
  settle(
    id: string,
    outcome:
      | { status: 'done' }
      | { status: 'failed'; error: string }
      | { status: 'pending'; error: string; retryAt: Date },
  ): Promise<void>;
}
