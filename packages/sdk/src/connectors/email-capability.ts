export interface OutboundEmail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The same key means the same mail: it becomes the Message-ID. */
  readonly idempotencyKey: string;
  readonly signal?: AbortSignal;
}

/** Transactional mail. */
export interface EmailCapability {
  /** Hands one mail to the server. @throws ConnectorError */
  send(email: OutboundEmail): Promise<{ readonly messageId: string }>;
}
