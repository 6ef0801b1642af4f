import { z } from 'zod';
import type { Connector } from '#connectors/connector.ts';
import type { EmailCapability, OutboundEmail } from '#connectors/email-capability.ts';
import { unansweredCall } from '#connectors/http-failure.ts';
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
  /** Whether the simulated mail server drops a second mail with the same key. @default false, as over SMTP */
  readonly idempotentMail?: boolean;
}

/** A connector with messaging and e-mail that sends nothing and remembers everything. */
export interface RecordingConnector extends Connector {
  readonly messaging: MessagingCapability;
  readonly email: EmailCapability;
  /** What was sent, in order; a repeated key is kept out where repeats are dropped. */
  readonly messages: readonly OutboundMessage[];
  readonly emails: readonly OutboundEmail[];
  /** The next send fails with this error. Call it several times for several failures. */
  failNext(error: unknown): void;
  /** The next send gets no answer, and ends when its signal is aborted. */
  stallNext(): void;
  /** A webhook that carries these messages, signed so that `verify` accepts it. */
  webhook(messages: readonly InboundMessage[]): RawWebhook;
  /** Any bytes as a webhook, signed so that `verify` accepts them. */
  signed(body: Uint8Array): RawWebhook;
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
  const idempotentMail = options.idempotentMail ?? false;
  const messages: OutboundMessage[] = [];
  const emails: OutboundEmail[] = [];
  const failures: Array<(signal: AbortSignal | undefined) => unknown> = [];
  const beforeSending = async (signal: AbortSignal | undefined): Promise<void> => {
    if (signal?.aborted) throw unansweredCall({ connector: name, cause: signal.reason, began: false });
    const failure = failures.shift();
    if (failure) throw await failure(signal);
  };
  const stalled = async (signal: AbortSignal | undefined) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    signal?.addEventListener('abort', () => resolve());
    await promise;
    return unansweredCall({ connector: name, cause: signal?.reason });
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
        await beforeSending(message.signal);
        const known = idempotentSend ? indexOfKey(messages, message) : -1;
        return { platformId: `${name}-${known < 0 ? messages.push(message) : known + 1}` };
      },
    },
    email: {
      idempotentSend: idempotentMail,
      async send(email) {
        await beforeSending(email.signal);
        if (!idempotentMail || indexOfKey(emails, email) < 0) emails.push(email);
        return { messageId: `<${email.idempotencyKey}@example.com>` };
      },
    },
    failNext(error) {
      failures.push(() => error);
    },
    stallNext() {
      failures.push(stalled);
    },
    webhook: (inbound) => signed(new TextEncoder().encode(JSON.stringify(inbound))),
    signed,
  };
}

function signed(body: Uint8Array): RawWebhook {
  return { headers: { 'x-signature': sign(body) }, query: {}, body };
}

function indexOfKey(
  sent: readonly { readonly idempotencyKey: string }[],
  { idempotencyKey }: { readonly idempotencyKey: string },
): number {
  return sent.findIndex((one) => one.idempotencyKey === idempotencyKey);
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
