import { type Clock, systemClock } from '#clock.ts';
import { ConnectorError } from '#errors/connector-error.ts';
import { InvalidInputError } from '#errors/invalid-input-error.ts';
import { SignatureError } from '#errors/signature-error.ts';
import { type Connector, defineConnector } from '../connector.ts';
import { parseWebhook } from './parse-webhook.ts';
import { sendMessage } from './send-message.ts';
import { createSignatures } from './signature.ts';

/** Options of {@link httpChannel}. */
export interface HttpChannelOptions {
  /** The channel's name, also in the webhook's address. @default "http" */
  readonly name?: string;
  /** Shared with the other back end, at least 16 characters; signs both directions. */
  readonly secret: string;
  /** Where replies are posted. Without it the channel takes messages and cannot send. */
  readonly callbackUrl?: string;
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch;
  /** @default the machine's clock */
  readonly clock?: Clock;
}

const SHORTEST_SECRET = 16;

/**
 * A signed channel to any back end that has no connector of its own.
 *
 * Inbound, POST to the webhook: `{ id, thread, text, sent_at, sender: { name, email }, attachments }`, or an array
 * of such messages, with `X-CommerceAI-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`, at most five
 * minutes old. Outbound, POST to `callbackUrl`: `{ id, thread, text, sent_at }` with the same signature and
 * `Idempotency-Key`, the `id` again (percent-encoded where it is not visible ASCII); the other side must drop a key
 * that it has seen. An answer of 4xx refuses the message for good, save 408, 425 and 429, which ask to come again, as
 * 5xx and silence do; `Retry-After` is honoured.
 *
 * @example
 * const connector = httpChannel({ name: 'helpdesk', secret, callbackUrl: 'https://example.com/replies' });
 * @throws InvalidInputError when the secret is too short
 */
export function httpChannel(options: HttpChannelOptions): Connector {
  const { name = 'http', secret, callbackUrl, clock = systemClock } = options;
  if (secret.length < SHORTEST_SECRET) {
    throw new InvalidInputError({
      message: `httpChannel's secret needs at least ${SHORTEST_SECRET} characters.`,
      fields: [{ path: 'secret', message: 'Too short.' }],
    });
  }
  const signatures = createSignatures(secret);

  return defineConnector({
    name,
    messaging: {
      idempotentSend: true,
      async verify({ headers, body }) {
        const reason = await signatures.check(headers['x-commerceai-signature'], body, clock.now());
        if (reason) throw new SignatureError({ connector: name, reason });
      },
      parse: ({ body }) => parseWebhook(body),
      async send(message) {
        if (!callbackUrl) {
          throw new ConnectorError({
            connector: name,
            message: `"${name}" has no callbackUrl, so that nothing can be sent; set it in httpChannel's options.`,
            code: 'connector_not_configured',
            retryable: false,
            outcome: 'refused',
          });
        }
        const fetch = options.fetch ?? globalThis.fetch;
        return sendMessage({ name, callbackUrl, signatures, fetch, clock, message });
      },
    },
  });
}
