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
  /**
   * True when the server itself drops a second mail with the same idempotency key. Where false, as over SMTP, a mail
   * whose outcome is unknown is not repeated but shown to a person.
   */
  readonly idempotentSend: boolean;
  /** Hands one mail to the server. @throws ConnectorError */
  send(email: OutboundEmail): Promise<{ readonly messageId: string }>;
}
