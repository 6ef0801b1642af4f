import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommerceAIError } from '#errors/commerceai-error.ts';
import { SignatureError } from '#errors/signature-error.ts';
import { type SendFailure, testMessagingCapability } from '#testing/index.ts';
import type { RawWebhook } from '../messaging-capability.ts';
import { httpChannel } from './http-channel.ts';

const SECRET = 'a-secret-of-both-sides';
const NOW = new Date('2026-11-24T10:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const clock = { now: () => NOW };

const MESSAGE = {
  id: 'msg_81f2',
  thread: 'customer-77',
  text: 'Où est ma commande 1001 ?',
  sent_at: '2026-11-24T09:59:58+00:00',
  sender: { name: 'Camille', email: 'Camille@Example.com' },
  attachments: [
    {
      kind: 'image',
      url: 'https://files.example.com/1.jpg',
      name: '1.jpg',
      media_type: 'image/jpeg',
      size: 9,
    },
  ],
};

function signed(body: string | Uint8Array, options: { at?: number; secret?: string } = {}): RawWebhook {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const time = options.at ?? SECONDS;
  const mac = createHmac('sha256', options.secret ?? SECRET)
    .update(`${time}.`)
    .update(bytes)
    .digest('hex');
  return { headers: { 'x-commerceai-signature': `t=${time},v1=${mac}` }, query: {}, body: bytes };
}

function channel(respond?: (request: Request) => Response | Promise<Response>) {
  const fetch = async (input: string | URL | Request, init?: RequestInit) =>
    (respond ?? (() => new Response(null, { status: 204 })))(new Request(input, init));
  return httpChannel({ secret: SECRET, callbackUrl: 'https://shop.example.com/replies', fetch, clock })
    .messaging!;
}

/** The other back end, as its documentation asks of it: it checks signatures and drops a key that it has seen. */
function otherSide() {
  const taken = new Map<string, { threadKey: string; text: string }>();
  let failure: SendFailure | undefined;
  async function respond(request: Request): Promise<Response> {
    const failing = failure;
    failure = undefined;
    if (failing === 'silence') {
      const { promise, reject } = Promise.withResolvers<Response>();
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
      if (request.signal.aborted) reject(request.signal.reason);
      return promise;
    }
    if (failing === 'refuse') return new Response('{"code":"closed"}', { status: 422 });
    const { thread, text } = JSON.parse(await request.text());
    const key = request.headers.get('idempotency-key') ?? '';
    if (!taken.has(key)) taken.set(key, { threadKey: thread, text });
    if (failing === 'break') throw new TypeError('fetch failed', { cause: new Error('socket hang up') });
    return Response.json({ id: `their-${[...taken.keys()].indexOf(key) + 1}` });
  }
  return {
    respond,
    received: () => [...taken.values()],
    failNext(next: SendFailure) {
      failure = next;
    },
  };
}

testMessagingCapability({
  create: async () => {
    const body = JSON.stringify(MESSAGE);
    const webhook = signed(body);
    const { respond, received, failNext } = otherSide();
    return {
      messaging: channel(respond),
      signed: webhook,
      unsigned: { ...webhook, headers: {} },
      expired: signed(body, { at: SECONDS - 3600 }),
      threadKey: 'customer-77',
      received,
      failNext,
    };
  },
});

describe('receiving', () => {
  test('accepts what the other side signed', async () => {
    const webhook = signed(JSON.stringify(MESSAGE));
    await channel().verify(webhook);
    expect(channel().parse(webhook)).toEqual([
      {
        id: 'msg_81f2',
        threadKey: 'customer-77',
        text: 'Où est ma commande 1001 ?',
        sentAt: new Date('2026-11-24T09:59:58Z'),
        sender: { name: 'Camille', email: 'camille@example.com', verified: false },
        attachments: [
          {
            kind: 'image',
            url: 'https://files.example.com/1.jpg',
            name: '1.jpg',
            mediaType: 'image/jpeg',
            size: 9,
          },
        ],
      },
    ]);
  });

  test('takes a text of any length: nobody would read a refusal', () => {
    const text = 'Bonjour. '.repeat(5_000);
    expect(channel().parse(signed(JSON.stringify({ ...MESSAGE, text })))).toMatchObject([{ text }]);
  });

  test('takes several messages at once', () => {
    const webhook = signed(JSON.stringify([MESSAGE, { ...MESSAGE, id: 'msg_81f3' }]));
    expect(
      channel()
        .parse(webhook)
        .map(({ id }) => id),
    ).toEqual(['msg_81f2', 'msg_81f3']);
  });

  test.each([
    ['no signature', { ...signed('{}'), headers: {} }, 'missing'],
    ['another secret', signed('{}', { secret: 'the-secret-of-another' }), 'wrong'],
    ['another body', { ...signed('{}'), body: new TextEncoder().encode('[]') }, 'wrong'],
    ['five minutes and a second ago', signed('{}', { at: SECONDS - 301 }), 'expired'],
    ['five minutes and a second ahead', signed('{}', { at: SECONDS + 301 }), 'expired'],
  ])('refuses %s', async (_name, webhook, reason) => {
    await expect(channel().verify(webhook)).rejects.toThrow(reason);
  });

  test('a signature is good for five minutes', async () => {
    await expect(channel().verify(signed('{}', { at: SECONDS - 300 }))).resolves.toBeUndefined();
  });

  test('no bytes with no signature but ours ever pass', async () => {
    const messaging = channel();
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.oneof(
          fc.string(),
          fc.stringMatching(/^t=\d{1,12},v1=[0-9a-f]{64}$/),
          fc.constant(signed(JSON.stringify(MESSAGE)).headers['x-commerceai-signature']),
        ),
        async (body, signature) => {
          const webhook = { headers: { 'x-commerceai-signature': signature }, query: {}, body };
          const error = await Promise.resolve(messaging.verify(webhook)).catch((refused) => refused);
          expect(error).toBeInstanceOf(SignatureError);
        },
      ),
    );
  });

  test('any body gives messages or a refusal that names fields', () => {
    const messaging = channel();
    const bodies = fc.oneof(
      fc.uint8Array(),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc
        .record(
          { id: fc.anything(), thread: fc.anything(), text: fc.anything(), sent_at: fc.anything() },
          { requiredKeys: [] },
        )
        .map((value) =>
          new TextEncoder().encode(
            JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}` : part)),
          ),
        ),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        try {
          expect(messaging.parse({ headers: {}, query: {}, body }).length).toBeLessThanOrEqual(100);
        } catch (error) {
          expect(CommerceAIError.isInstance(error) && error.code).toBe('invalid_input');
        }
      }),
    );
  });
});

describe('sending', () => {
  const reply = { threadKey: 'customer-77', text: 'Elle arrive demain.', idempotencyKey: 'reply:1' };

  test('posts the message with its key and a signature that our own check accepts', async () => {
    let seen: Request | undefined;
    let body = '';
    const messaging = channel(async (request) => {
      seen = request;
      body = await request.text();
      return Response.json({ id: 'their-id' });
    });
    await expect(messaging.send(reply)).resolves.toEqual({ platformId: 'their-id' });
    expect(JSON.parse(body)).toEqual({
      id: 'reply:1',
      thread: 'customer-77',
      text: 'Elle arrive demain.',
      sent_at: NOW.toISOString(),
    });
    expect(seen?.headers.get('idempotency-key')).toBe('reply:1');
    await messaging.verify({
      headers: { 'x-commerceai-signature': seen?.headers.get('x-commerceai-signature') ?? '' },
      query: {},
      body: new TextEncoder().encode(body),
    });
  });

  test('an id in any script leaves, percent-encoded in the header and as it is in the body', async () => {
    let seen: Request | undefined;
    const messaging = channel((request) => {
      seen = request.clone();
      return Response.json({});
    });
    await messaging.send({ ...reply, idempotencyKey: 'reply:客户-é 1' });
    expect(seen?.headers.get('idempotency-key')).toBe(encodeURIComponent('reply:客户-é 1'));
    expect(await seen?.json()).toMatchObject({ id: 'reply:客户-é 1' });
  });

  test('what the other side says goes into the message, and only its short code is a code', async () => {
    const refusing = (body: string) => channel(() => new Response(body, { status: 422 }));
    const sentence = 'The thread of customer-77 is closed. '.repeat(20);
    await expect(refusing(sentence).send(reply)).rejects.toMatchObject({
      message: expect.stringContaining('The thread of customer-77 is closed.'),
      platformCode: undefined,
    });
    for (const body of ['{"code":"thread_closed"}', '{"error":{"code":"thread_closed","message":"No."}}']) {
      await expect(refusing(body).send(reply)).rejects.toMatchObject({ platformCode: 'thread_closed' });
    }
  });

  test('says what to set when there is nowhere to send', async () => {
    const { messaging } = httpChannel({ secret: SECRET, clock });
    await expect(messaging!.send(reply)).rejects.toThrow('callbackUrl');
  });

  test('refuses a secret that could be guessed', () => {
    expect(() => httpChannel({ secret: 'short' })).toThrow('at least 16');
  });
});
