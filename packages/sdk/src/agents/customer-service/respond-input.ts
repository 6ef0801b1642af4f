import type { Attachment } from '#connectors/messaging-capability.ts';
import type { Language } from '#text/language.ts';

/** One message of a shopper's. */
export interface RespondInput {
  /** @default the shop that createCommerceAI was given */
  readonly shopId?: string;
  /** Goes on with this conversation; without it the channel and thread decide. */
  readonly conversationId?: string;
  /** The client's own id of the message: the same id again returns the same reply and does nothing twice. */
  readonly messageId?: string;
  /** The reply is also sent where a connector of that name has messaging; elsewhere the caller shows it. @default "chat" */
  readonly channel?: string;
  /** The channel's thread: session id, phone number. @default the conversation's, or a new one */
  readonly threadKey?: string;
  /**
   * At most 4,000 characters. Over a channel that is sent to, longer: it is understood by its first 4,000 and stored
   * whole, up to 50,000.
   */
  readonly text: string;
  readonly attachments?: readonly Attachment[];
  /** Who the host says the shopper is. Never fill `verified` from what the page or the shopper says. */
  readonly customer?: {
    readonly id?: string;
    readonly email?: string;
    readonly name?: string;
    readonly verified: boolean;
  };
  /** The page's language: decides when the text does not. */
  readonly language?: Language;
  /**
   * Who asks, in however many threads: a hash of the network address, say. At most 300 characters. Guesses at orders are
   * counted by it; without it by thread alone.
   */
  readonly visitor?: string;
  readonly signal?: AbortSignal;
}
