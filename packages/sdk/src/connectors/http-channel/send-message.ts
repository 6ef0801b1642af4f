import type { Clock } from '#clock.ts';
import { ConnectorError } from '#errors/connector-error.ts';
import type { OutboundMessage } from '../messaging-capability.ts';
import type { createSignatures } from './signature.ts';

/** Milliseconds the other side may take. */
const TIME_LIMIT = 10_000;
const LONGEST_REASON = 300;

/** Posts one message to the callback address. @throws ConnectorError */
export async function sendMessage(options: {
  name: string;
  callbackUrl: string;
  signatures: ReturnType<typeof createSignatures>;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  message: OutboundMessage;
}): Promise<{ readonly platformId?: string }> {
  const { name, callbackUrl, clock, message } = options;
  const now = clock.now();
  const body = new TextEncoder().encode(
    JSON.stringify({
      id: message.idempotencyKey,
      thread: message.threadKey,
      text: message.text,
      sent_at: now.toISOString(),
    }),
  );
  const limit = AbortSignal.timeout(TIME_LIMIT);
  let response: Response;
  try {
    response = await options.fetch(callbackUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': headerValue(message.idempotencyKey),
        'x-commerceai-signature': await options.signatures.sign(body, now),
      },
      body,
      redirect: 'error',
      signal: message.signal ? AbortSignal.any([limit, message.signal]) : limit,
    });
  } catch (cause) {
    throw new ConnectorError({
      connector: name,
      message: `The callback of "${name}" did not answer; it is tried again.`,
      code: 'connector_unreachable',
      retryable: true,
      cause,
    });
  }
  if (!response.ok) throw await refusal(name, response);
  const platformId = await readId(response);
  return platformId === undefined ? {} : { platformId };
}

/** A header holds visible ASCII alone (RFC 9110, section 5.5): other keys, which shoppers' ids may make, are percent-encoded. */
function headerValue(text: string): string {
  return /^[\x21-\x7e]*$/.test(text) ? text : encodeURIComponent(text.toWellFormed());
}

/** Overload, time-outs and failures of the other side pass; what it refuses stays refused. */
function isRetryable(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

async function refusal(name: string, response: Response): Promise<ConnectorError> {
  const reason = (await response.text().catch(() => '')).slice(0, LONGEST_REASON);
  const traceId = response.headers.get('x-request-id');
  return new ConnectorError({
    connector: name,
    message: `The callback of "${name}" answered ${response.status}.`,
    retryable: isRetryable(response.status),
    status: response.status,
    ...(reason ? { platformCode: reason } : {}),
    ...(traceId ? { traceId } : {}),
  });
}

/** The other side's own id, when it names one; a body of any other form is as good as none. */
async function readId(response: Response): Promise<string | undefined> {
  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return undefined;
  return typeof answer.id === 'string' ? answer.id : undefined;
}
