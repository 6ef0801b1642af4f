import { describe, expect, it } from 'vitest';
import { ChatProblem, createTransport } from './transport.ts';

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

function transportAnswering(answer: () => Response | Promise<Response>) {
  const calls: Call[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    calls.push({ url: String(url), init });
    return answer();
  };
  return { calls, transport: createTransport('/apps/commerceai', fetch as typeof globalThis.fetch) };
}

const message = { session: 's', messageId: 'm', text: 'Hello' };
const options = () => ({ stream: true, signal: new AbortController().signal, events: [] as unknown[] });

function eventStream(...events: [string, unknown][]): Response {
  const text = events.map(([event, data]) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join('');
  return new Response(text, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
}

describe('createTransport', () => {
  it('asks for a stream, hands on each event, and gives the reply of the last', async () => {
    const { calls, transport } = transportAnswering(() =>
      eventStream(
        ['start', { type: 'start' }],
        ['delta', { type: 'delta', text: 'Hi' }],
        ['end', { type: 'end', reply: { replyId: 'r' } }],
      ),
    );
    const { events, ...rest } = options();
    const reply = await transport.send(message, { ...rest, onEvent: (event) => events.push(event) });
    expect(reply).toEqual({ replyId: 'r' });
    expect(events).toMatchObject([{ type: 'start' }, { type: 'delta', text: 'Hi' }, { type: 'end' }]);
    expect(new Headers(calls[0]!.init.headers).get('accept')).toBe('text/event-stream');
    expect(calls[0]).toMatchObject({
      url: '/apps/commerceai/messages',
      init: { method: 'POST', body: JSON.stringify(message) },
    });
  });

  it('takes a plain answer where a stream was asked for', async () => {
    const { transport } = transportAnswering(() => Response.json({ replyId: 'r' }));
    expect(await transport.send(message, { ...options(), onEvent: () => undefined })).toEqual({
      replyId: 'r',
    });
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    ['no network', () => Promise.reject(new TypeError('offline')), { status: 0, retryable: true }],
    ['a stream that stops', () => eventStream(['start', {}]), { status: 0, retryable: true }],
    [
      'a stream that fails',
      () => eventStream(['start', {}], ['error', { status: 503 }]),
      { status: 503, retryable: true },
    ],
    ['a page in place of an answer', () => new Response('<html>'), { status: 0, retryable: true }],
    [
      'an answer that is too long',
      () => new Response('{}', { status: 413 }),
      { status: 413, retryable: false },
    ],
    ['a lost session', () => new Response('{}', { status: 401 }), { sessionLost: true, retryable: true }],
    [
      'too many requests',
      () => new Response('', { status: 429, headers: { 'retry-after': '7' } }),
      { retryAfter: 7_000, retryable: true },
    ],
  ])('says what %s means', async (_name, answer, expected) => {
    const { transport } = transportAnswering(answer);
    const problem = await transport
      .send(message, { ...options(), onEvent: () => undefined })
      .catch((error) => error);
    expect(problem).toBeInstanceOf(ChatProblem);
    expect(problem).toMatchObject(expected);
  });

  it('polls after a position of a conversation', async () => {
    const { calls, transport } = transportAnswering(() =>
      Response.json({ status: 'bot', messages: [], position: 3 }),
    );
    await transport.poll('a b', 3, 'c1');
    await transport.poll('s', 0, undefined);
    expect(calls.map(({ init }) => JSON.parse(String(init.body)))).toEqual([
      { session: 'a b', after: 3, conversation: 'c1' },
      { session: 's', after: 0 },
    ]);
  });

  it('uploads the bytes of an image under a name that fits', async () => {
    const { calls, transport } = transportAnswering(() => Response.json({ id: 'a' }, { status: 201 }));
    const image = new Blob(['x'], { type: 'image/png' });
    await transport.upload('s', 'x'.repeat(300), image);
    const form = calls[0]!.init.body as FormData;
    const sent = form.get('image') as File;
    expect(form.get('session')).toBe('s');
    expect(sent.name).toHaveLength(200);
    expect({ type: sent.type, text: await sent.text() }).toEqual({ type: 'image/png', text: 'x' });
  });

  it('puts the session into no address', async () => {
    const { calls, transport } = transportAnswering(() => Response.json({}));
    const session = 'secret-token';
    await transport.openSession({ session });
    await transport.send({ ...message, session }, { ...options(), onEvent: () => undefined });
    await transport.poll(session, 1, 'c1');
    await transport.upload(session, 'a.png', new Blob(['x'], { type: 'image/png' }));
    await transport.resolve({ session, resolved: true });
    await transport.rate({ session, score: 5 });
    expect(calls).toHaveLength(6);
    expect(calls.filter(({ url }) => url.includes(session) || url.includes('?'))).toEqual([]);
  });
});
