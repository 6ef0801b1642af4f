import { z } from 'zod';
import type { Connector } from '#connectors/connector.ts';
import type { EmailCapability, OutboundEmail } from '#connectors/email-capability.ts';
import type {
  InboundMessage,
  MessagingCapability,
  OutboundMessage,
  RawWebhook,
} from '#connectors/messaging-capability.ts';
import { InvalidInputError } from '#errors/invalid-input-error.ts';
import { SignatureError } from '#errors/signature-error.ts';

/** Options of {@link recordingConnector}. */
export interface RecordingConnectorOptions {
  /** @default "whatsapp" */
  readonly name?: string;
  /** Whether the simulated platform drops a second send with the same key. @default true */
  readonly idempotentSend?: boolean;
}

/** A connector with messaging and e-mail that sends nothing and remembers everything. */
export interface RecordingConnector extends Connector {
  readonly messaging: MessagingCapability;
  readonly email: EmailCapability;
  /** What was sent, in order; a repeated key is kept out when `idempotentSend` is on. */
  readonly messages: readonly OutboundMessage[];
  readonly emails: readonly OutboundEmail[];
  /** The next send fails with this error. Call it several times for several failures. */
  failNext(error: unknown): void;
  /** A webhook that carries these messages, signed so that `verify` accepts it. */
  webhook(messages: readonly InboundMessage[]): RawWebhook;
}

const inboundSchema = z.array(
  z.object({
    id: z.string(),
    threadKey: z.string(),
    text: z.string(),
    sentAt: z.coerce.date(),
    sender: z.object({
      name: z.string().exactOptional(),
      email: z.string().exactOptional(),
      verified: z.boolean(),
    }),
    attachments: z.array(
      z.object({
        kind: z.enum(['image', 'file']),
        url: z.string(),
        name: z.string(),
        mediaType: z.string(),
        size: z.number(),
      }),
    ),
  }),
);

/**
 * A connector for tests.
 *
 * @example
 * const whatsapp = recordingConnector();
 * // … run the agent with `connectors: [whatsapp]`
 * expect(whatsapp.messages.map((message) => message.text)).toEqual(['Bonjour !']);
 */
export function recordingConnector(options: RecordingConnectorOptions = {}): RecordingConnector {
  const name = options.name ?? 'whatsapp';
  const idempotentSend = options.idempotentSend ?? true;
  const messages: OutboundMessage[] = [];
  const emails: OutboundEmail[] = [];
  const failures: unknown[] = [];
  const throwNext = () => {
    if (failures.length > 0) throw failures.shift();
  };

  return {
    name,
    messages,
    emails,
    messaging: {
      idempotentSend,
      verify(webhook) {
        const signature = webhook.headers['x-signature'];
        if (signature === undefined) throw new SignatureError({ connector: name, reason: 'missing' });
        if (signature !== sign(webhook.body)) throw new SignatureError({ connector: name, reason: 'wrong' });
      },
      parse(webhook) {
        return parseMessages(webhook.body);
      },
      async send(message) {
        throwNext();
        const known = messages.findIndex((sent) => sent.idempotencyKey === message.idempotencyKey);
        if (idempotentSend && known >= 0) return { platformId: `${name}-${known + 1}` };
        return { platformId: `${name}-${messages.push(message)}` };
      },
    },
    email: {
      idempotentSend: false,
      async send(email) {
        throwNext();
        emails.push(email);
        return { messageId: `<${email.idempotencyKey}@example.com>` };
      },
    },
    failNext(error) {
      failures.push(error);
    },
    webhook(inbound) {
      const body = new TextEncoder().encode(JSON.stringify(inbound));
      return { headers: { 'x-signature': sign(body) }, query: {}, body };
    },
  };
}

function parseMessages(body: Uint8Array): readonly InboundMessage[] {
  try {
    return inboundSchema.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch (cause) {
    throw new InvalidInputError({ message: 'The webhook body is not a JSON array of messages.', cause });
  }
}

/** FNV-1a over the bytes: enough to notice a change in a test, and no secret to keep. */
function sign(body: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of body) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16);
}
