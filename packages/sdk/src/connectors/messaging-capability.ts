/** A webhook as it arrived, before anything was parsed. */
export interface RawWebhook {
  /** Lower-case header names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The bytes as received; signatures are over these. */
  readonly body: Uint8Array;
}

/** A shopper's message that came in over a channel. */
export interface InboundMessage {
  /** The platform's id of this delivery: a second one with the same id is the same message. */
  readonly id: string;
  /** The platform's id of the thread or the sender: what a reply is addressed to. */
  readonly threadKey: string;
  readonly text: string;
  readonly sentAt: Date;
  readonly sender: {
    readonly name?: string;
    readonly email?: string;
    /** True only when the platform vouches for the e-mail address. */
    readonly verified: boolean;
  };
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly kind: 'image' | 'file';
  readonly url: string;
  readonly name: string;
  /** IANA media type. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

export interface OutboundMessage {
  readonly threadKey: string;
  /** Safe Markdown; the connector turns it into what the platform shows. The links of what it cites are part of it. */
  readonly text: string;
  /** The same key means the same message: sent once however often it is tried. */
  readonly idempotencyKey: string;
  readonly signal?: AbortSignal;
}

/** Conversations with shoppers over a platform. */
export interface MessagingCapability {
  /**
   * True when the platform itself drops a second send with the same idempotency key. Where false, a send
   * whose outcome is unknown is not repeated but shown to a person.
   */
  readonly idempotentSend: boolean;
  /** Checks the signature over the raw body, in constant time, and the age. @throws SignatureError */
  verify(webhook: RawWebhook): Promise<void> | void;
  /** Parses a verified webhook; an empty array for events that are no messages. @throws InvalidInputError */
  parse(webhook: RawWebhook): readonly InboundMessage[];
  /** Sends one message. @throws ConnectorError */
  send(message: OutboundMessage): Promise<{ readonly platformId?: string }>;
}
