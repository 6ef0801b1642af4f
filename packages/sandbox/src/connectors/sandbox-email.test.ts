import { CommerceAIError } from '@commerceai/sdk';
import { type SendFailure, testEmailCapability } from '@commerceai/sdk/testing';
import { describe, expect, it } from 'vitest';
import { Mailbox } from '../storefront/mailbox.ts';
import { sandboxEmail } from './sandbox-email.ts';

const mail = { to: 'a@b.example', subject: 'Code', text: '123', idempotencyKey: 'k' };

function emailAnswering(answer: () => Response | Promise<Response>) {
  const sent: unknown[] = [];
  const fetch = (async (_url: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)));
    return answer();
  }) as typeof globalThis.fetch;
  return { sent, email: sandboxEmail({ url: 'http://inbox.example', fetch }).email };
}

/** The inbox behind its route, and the ways in which a server fails. */
function inbox() {
  const mailbox = new Mailbox();
  let failure: SendFailure | undefined;
  const fetch = (async (_url: string, { body, signal }: RequestInit) => {
    const failing = failure;
    failure = undefined;
    if (failing === 'silence') {
      const { promise, reject } = Promise.withResolvers<Response>();
      signal?.addEventListener('abort', () => reject(signal.reason));
      return promise;
    }
    const mail = failing === 'refuse' ? undefined : Mailbox.parse(JSON.parse(String(body)));
    if (!mail) return Response.json({ code: 'invalid_input' }, { status: 422 });
    const { id } = mailbox.receive(mail);
    if (failing === 'break') throw new TypeError('fetch failed');
    return Response.json({ id }, { status: 201 });
  }) as typeof globalThis.fetch;
  return {
    email: sandboxEmail({ url: 'http://inbox.example', fetch }).email,
    received: () => mailbox.list(),
    failNext(next: SendFailure) {
      failure = next;
    },
  };
}

testEmailCapability({ create: async () => ({ ...inbox(), to: 'a@b.example' }) });

describe('sandboxEmail', () => {
  it('hands the mail over with its key', async () => {
    const { sent, email } = emailAnswering(() => Response.json({ id: 'm1' }, { status: 201 }));
    expect(await email.send({ ...mail, signal: new AbortController().signal })).toEqual({ messageId: 'm1' });
    expect(sent).toEqual([mail]);
  });

  it.each([
    ['is away', () => Promise.reject(new TypeError('fetch failed')), true, 'unknown'],
    ['fails', () => new Response('', { status: 503 }), true, 'unknown'],
    ['refuses', () => new Response('', { status: 422 }), false, 'refused'],
  ] as const)('says what it means when the inbox %s', async (_name, answer, retryable, outcome) => {
    const error = await emailAnswering(answer)
      .email.send(mail)
      .catch((caught: unknown) => caught);
    expect(CommerceAIError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ retryable, outcome, connector: 'sandbox-email' });
  });
});
