import { UnavailableError } from '@commerceai/sdk';
import { describe, expect, test, vi } from 'vitest';
import { PROBLEMS } from './http/problem-catalogue.ts';
import { keyOf, proxyQuery, SHOP, testServer } from './testing/test-services.ts';

// The agent is the real one, and loads its models on first use.
vi.setConfig({ testTimeout: 30_000 });

const authorization = `Bearer ${keyOf(SHOP)}`;
const RESPOND = '/api/customer-service/respond';

test('answers a shopper', async () => {
  const { app, ai } = await testServer();
  await ai.knowledge.save({
    entry: { title: 'Returns', body: 'You may return an item within 30 days of delivery.' },
  });
  const answer = await app.inject({
    method: 'POST',
    url: RESPOND,
    headers: { authorization },
    payload: { text: 'Can I return an item within 30 days of delivery?' },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ model: 'grounded', citations: [{ index: 1 }] });
});

test('the same message id, in the body or as idempotency key, gives the same reply', async () => {
  const { app, ai } = await testServer();
  const send = (extra: object, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: RESPOND,
      headers: { authorization, ...headers },
      payload: { text: 'Bonjour !', threadKey: 'thread', ...extra },
    });
  const first = (await send({ messageId: 'm1' })).json();
  const second = (await send({}, { 'idempotency-key': 'm1' })).json();
  expect(second.replyId).toBe(first.replyId);
  expect(await ai.storage.conversations.messages(SHOP, first.conversationId)).toHaveLength(2);
});

describe('problems', () => {
  test('name each refused field', async () => {
    const { app } = await testServer();
    const answer = await app.inject({
      method: 'POST',
      url: RESPOND,
      headers: { authorization },
      payload: { text: 'a'.repeat(4001), attachments: [{ kind: 'virus' }], colour: 'red' },
    });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = answer.json();
    expect(problem).toMatchObject({
      type: '/problems/invalid_input',
      title: PROBLEMS.invalid_input.title,
      status: 400,
      code: 'invalid_input',
      instance: `urn:request:${answer.headers['x-request-id']}`,
    });
    expect(problem.errors.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['body.text', 'body.attachments.0.kind', 'body']),
    );
  });

  test.each([
    ['no text', { text: '  ' }, 400, 'invalid_input'],
    ['another’s conversation', { text: 'Bonjour', conversationId: 'unknown' }, 404, 'not_found'],
    ['a body that is too large', { text: 'a'.repeat(1_100_000) }, 413, 'too_large'],
  ])('%s', async (_name, payload, status, code) => {
    const { app } = await testServer();
    const answer = await app.inject({ method: 'POST', url: RESPOND, headers: { authorization }, payload });
    expect(answer.json()).toMatchObject({ status, code });
    expect(answer.statusCode).toBe(status);
  });

  test.each([
    ['no JSON', 'application/json', '{"text":', 400, 'invalid_input'],
    ['another media type', 'text/csv', 'a,b', 415, 'unsupported_media_type'],
  ])('%s', async (_name, type, payload, status, code) => {
    const { app } = await testServer();
    const headers = { authorization, 'content-type': type };
    const answer = await app.inject({ method: 'POST', url: RESPOND, headers, payload });
    expect(answer.json()).toMatchObject({ status, code });
  });

  test('a route that is none', async () => {
    const { app } = await testServer();
    expect((await app.inject('/api/nothing?secret=1')).json()).toMatchObject({
      status: 404,
      code: 'route_not_found',
      detail: expect.not.stringContaining('secret'),
    });
  });

  test('a database that is away is told with when to come back', async () => {
    const { app } = await testServer({
      ai: (real) => ({
        ...real,
        customerService: {
          ...real.customerService,
          respond: async () => {
            throw new UnavailableError({ dependency: 'database', message: 'The database does not answer.' });
          },
        },
      }),
    });
    const answer = await app.inject({
      method: 'POST',
      url: RESPOND,
      headers: { authorization },
      payload: { text: 'Bonjour' },
    });
    expect(answer.json()).toMatchObject({ status: 503, code: 'unavailable' });
    expect(answer.headers['retry-after']).toBe('2');
  });

  test('what nobody foresaw tells nothing of the inside', async () => {
    const { app } = await testServer({
      ai: (real) => ({
        ...real,
        customerService: {
          ...real.customerService,
          respond: async () => {
            throw new TypeError('password=hunter2 at /srv/secret.ts');
          },
        },
      }),
    });
    const answer = await app.inject({
      method: 'POST',
      url: RESPOND,
      headers: { authorization },
      payload: { text: 'Bonjour' },
    });
    expect(answer.json()).toMatchObject({ status: 500, code: 'internal' });
    expect(answer.body).not.toMatch(/hunter2|secret/);
  });

  test('shoppers are told in their language', async () => {
    const { app } = await testServer();
    const refused = async (headers: Record<string, string>, payload: object = {}) =>
      (
        await app.inject({ method: 'POST', url: `/app-proxy/messages?${proxyQuery()}`, headers, payload })
      ).json().detail;
    expect(await refused({ 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.5' })).toContain('Ce message');
    expect(await refused({ 'accept-language': 'en-GB,fr;q=0.5' })).toContain('That message');
    expect(await refused({ 'accept-language': 'en' }, { language: 'fr-CA' })).toContain('Ce message');
  });

  test('each kind can be looked up where its type points', async () => {
    const { app } = await testServer();
    for (const code of Object.keys(PROBLEMS)) {
      expect((await app.inject(`/problems/${code}`)).statusCode).toBe(200);
    }
    expect((await app.inject('/problems/toString')).statusCode).toBe(404);
  });
});

describe('allowances', () => {
  test('are told, and refuse with when to come back', async () => {
    const { app, clock } = await testServer({ server: { allowances: { key: { burst: 4, perSecond: 1 } } } });
    const ask = () => app.inject({ url: '/api/customer-service/conversations', headers: { authorization } });
    expect((await ask()).headers).toMatchObject({
      'ratelimit-policy': '"key";q=4;w=4',
      ratelimit: '"key";r=2;t=2',
    });
    expect((await ask()).statusCode).toBe(200);
    const refused = await ask();
    expect(refused.json()).toMatchObject({ status: 429, code: 'rate_limited' });
    expect(refused.headers['retry-after']).toBe('2');
    clock.advance(2000);
    expect((await ask()).statusCode).toBe(200);
  });

  test('guessing keys is counted by address', async () => {
    const { app } = await testServer({ server: { allowances: { address: { burst: 4, perSecond: 1 } } } });
    const guess = () =>
      app.inject({
        url: '/api/customer-service/conversations',
        headers: { authorization: `Bearer cai_${'x'.repeat(8)}` },
      });
    expect([await guess(), await guess(), await guess()].map((answer) => answer.statusCode)).toEqual([
      401, 401, 429,
    ]);
  });
});

describe('health', () => {
  test.each([
    [{}, 200, { status: 'ok', database: 'ok', queue: 'ok' }],
    [{ queue: true }, 200, { status: 'degraded', queue: 'away' }],
    [{ database: true }, 503, { code: 'unavailable' }],
  ])('with %o away', async (away, status, body) => {
    const { app } = await testServer({ away });
    const answer = await app.inject('/health/ready');
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject(body);
  });
});

test('a request keeps the id it came with, when it is a harmless one', async () => {
  const { app } = await testServer();
  const idOf = async (id: string) =>
    (await app.inject({ url: '/health/live', headers: { 'x-request-id': id } })).headers['x-request-id'];
  expect(await idOf('trace-12345')).toBe('trace-12345');
  expect(await idOf('"><script>')).not.toContain('script');
});
