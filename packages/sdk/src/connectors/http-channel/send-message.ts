import type { Clock } from '#clock.ts';
import { failedCall, unansweredCall } from '../http-failure.ts';
import type { OutboundMessage } from '../messaging-capability.ts';
import type { createSignatures } from './signature.ts';

/** Milliseconds the other side may take. */
const TIME_LIMIT = 10_000;

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
  if (message.signal?.aborted)
    throw unansweredCall({ connector: name, cause: message.signal.reason, began: false });
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
    throw unansweredCall({ connector: name, cause });
  }
  if (!response.ok) throw await failedCall({ connector: name, response, now: clock.now() });
  const platformId = await readId(response);
  return platformId === undefined ? {} : { platformId };
}

/** A header holds visible ASCII alone (RFC 9110, section 5.5): other keys, which shoppers' ids may make, are percent-encoded. */
function headerValue(text: string): string {
  return /^[\x21-\x7e]*$/.test(text) ? text : encodeURIComponent(text.toWellFormed());
}

/** The other side's own id, when it names one; a body of any other form is as good as none. */
async function readId(response: Response): Promise<string | undefined> {
  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return undefined;
  return typeof answer.id === 'string' ? answer.id : undefined;
}
