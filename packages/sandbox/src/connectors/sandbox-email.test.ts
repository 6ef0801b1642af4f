import { CommerceAIError } from '@commerceai/sdk';
import { describe, expect, it } from 'vitest';
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
