import { type Connector, type EmailCapability, failedCall, unansweredCall } from '@commerceai/sdk';

export interface SandboxEmailOptions {
  /** Where the simulated inbox takes mails, "http://localhost:4010/sandbox/mail". */
  readonly url: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** E-mail that goes to the sandbox's inbox page instead of to people. */
export function sandboxEmail({ url, fetch = globalThis.fetch }: SandboxEmailOptions): Connector & {
  readonly email: EmailCapability;
} {
  return {
    name: 'sandbox-email',
    email: {
      // The inbox takes a key once.
      idempotentSend: true,
      async send({ signal, ...mail }) {
        const response = await post(fetch, url, mail, signal);
        const { id } = (await response.json()) as { id: string };
        return { messageId: id };
      },
    },
  };
}

async function post(
  fetch: typeof globalThis.fetch,
  url: string,
  mail: unknown,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const connector = 'sandbox-email';
  if (signal?.aborted) throw unansweredCall({ connector, cause: signal.reason, began: false });
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(mail),
      ...(signal && { signal }),
    });
  } catch (cause) {
    throw unansweredCall({ connector, cause });
  }
  if (response.ok) return response;
  throw await failedCall({ connector, response, now: new Date() });
}
