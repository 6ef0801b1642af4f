import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import { createClient } from './create-client.ts';
import { readServerSentEvents } from './server-sent-events.ts';

/** A client whose API answers as told, and what it was asked. */
function clientOf(answer: (request: Request) => Response | Promise<Response>) {
  const asked: Request[] = [];
  const client = createClient({
    baseUrl: 'https://api.example.com/',
    apiKey: 'cai_test',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push(request.clone());
      return answer(request);
    },
  });
  return { client, asked };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const gathered: Item[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

const streamOf = (...chunks: string[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    }),
    { headers: { 'content-type': 'text/event-stream' } },
  );

test('lays a request out over path, query, header and body', async () => {
  const { client, asked } = clientOf(() => Response.json({ items: [] }));
  await client.listConversations({ status: ['waiting', 'human'], text: 'où', limit: 10 });
  await client.replyToConversation({ id: 'a/b', text: 'Bonjour', by: 'Nadia', idempotencyKey: 'k1' });
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET https://api.example.com/api/customer-service/conversations?status=waiting&status=human&text=o%C3%B9&limit=10',
    'POST https://api.example.com/api/customer-service/conversations/a%2Fb/reply',
  ]);
  expect(asked[0]?.headers.get('authorization')).toBe('Bearer cai_test');
  expect(asked[1]?.headers.get('idempotency-key')).toBe('k1');
  expect(await asked[1]?.json()).toEqual({ text: 'Bonjour', by: 'Nadia' });
});

test('gives nothing for an answer without a body', async () => {
  const { client } = clientOf(() => new Response(null, { status: 204 }));
  await expect(client.deleteKnowledge({ id: 'x' })).resolves.toBeUndefined();
});

test('throws what the API says is wrong', async () => {
  const problem = {
    status: 400,
    code: 'invalid_input',
    detail: 'No.',
    errors: [{ path: 'body.text', message: '' }],
  };
  const { client } = clientOf(() => Response.json(problem, { status: 400, headers: { 'retry-after': '3' } }));
  const error = await client.respond({ text: '' }).catch((refused) => refused);
  expect(ApiError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ code: 'invalid_input', status: 400, retryable: false, retryAfter: 3 });
  expect(error.fields).toEqual(problem.errors);
});

test('a proxy’s page is no answer', async () => {
  const { client } = clientOf(() => new Response('<html>', { status: 502 }));
  await expect(client.getSettings()).rejects.toMatchObject({ code: 'invalid_answer', retryable: true });
});

test('no answer at all may be tried again', async () => {
  const { client } = clientOf(() => Promise.reject(new TypeError('fetch failed')));
  await expect(client.getSettings()).rejects.toMatchObject({ code: 'network', status: 0, retryable: true });
});

test('streams events to the end', async () => {
  const { client, asked } = clientOf(() =>
    streamOf(
      'event: start\ndata: {"type":"start"}\n\n: still here\n\nevent: delta\nda',
      'ta: {"type":"delta","text":"é"}\n\nevent: end\ndata: {"type":"end","reply":{}}\n\n',
    ),
  );
  const events = await all(client.streamRespond({ text: 'Bonjour' }));
  expect(events.map(({ type }) => type)).toEqual(['start', 'delta', 'end']);
  expect(asked[0]?.headers.get('accept')).toBe('text/event-stream');
});

test.each([
  ['an error event', 'event: error\ndata: {"code":"unavailable","status":503}\n\n', 'unavailable'],
  ['an end that never came', 'event: start\ndata: {"type":"start"}\n\n', 'network'],
  ['an event cut short', 'event: start\ndata: {"ty', 'network'],
])('throws in mid-stream on %s', async (_name, text, code) => {
  const { client } = clientOf(() => streamOf(text));
  await expect(all(client.streamRespond({ text: 'Bonjour' }))).rejects.toMatchObject({ code });
});

test('events are the same however the bytes are cut', async () => {
  const text = 'event: a\r\ndata: é\r\ndata: 2\r\n\r\n:c\n\ndata:x\n\n';
  const bytes = new TextEncoder().encode(text);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: bytes.length - 1 })), async (cuts) => {
      const edges = [...new Set([0, ...cuts, bytes.length])].sort((left, right) => left - right);
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let index = 1; index < edges.length; index += 1) {
            controller.enqueue(bytes.slice(edges[index - 1], edges[index]));
          }
          controller.close();
        },
      });
      expect(await all(readServerSentEvents(body))).toEqual([
        { event: 'a', data: 'é\n2' },
        { event: 'message', data: 'x' },
      ]);
    }),
  );
});
