import { compose, type Gateway } from '@commerceai/gateway/compose';
import { readGatewayEnvironment } from '@commerceai/gateway/environment';
import { routes } from '@commerceai/gateway/routes';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testEnvironment } from '../support/environment.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const SHOP = 'maison';
const BASE = '/api/customer-service';

let database: TestDatabase;
let gateway: Gateway;
let key: string;

beforeAll(async () => {
  database = await createDatabase(inject('postgres'));
  const variables = testEnvironment(database.connectionString, {
    SHOP_ID: SHOP,
    SANDBOX: '0',
    RATE_LIMIT_KEY_PER_SECOND: '1000000',
  });
  gateway = await compose(readGatewayEnvironment(variables));
  ({ key } = await gateway.runtime.apiKeys.create({ shopId: SHOP, name: 'test', scopes: ['*'] }));
});
afterAll(async () => {
  await gateway.app.close();
  await gateway.runtime.close();
  await database.drop();
});

function ask(method: string, url: string, body?: unknown) {
  return gateway.app.inject({
    method: method as 'GET',
    url,
    headers: { authorization: `Bearer ${key}` },
    ...(body === undefined ? {} : { payload: body as object }),
  });
}

const cursor = (place: string) => Buffer.from(place).toString('base64url');

test.each([
  ['a cursor of infinity', `${BASE}/conversations?cursor=${cursor('[1e999,"a"]')}`],
  ['a cursor beyond every date', `${BASE}/conversations?cursor=${cursor('[9e15,"a"]')}`],
  ['a year that PostgreSQL does not have', `${BASE}/conversations?from=0000-01-01T00:00:00Z`],
  ['an id that is no percent encoding', `${BASE}/attachments/%E0%A4%A`],
  ['an id with a null character', `${BASE}/conversations/%00`],
])('%s is refused, and no failure of ours', async (_name, url) => {
  const answer = await ask('GET', url);
  expect([400, 404]).toContain(answer.statusCode);
  expect(answer.headers['content-type']).toContain('application/problem+json');
});

/** Values that break what reads them: limits of number types, null characters, broken encodings, other scripts. */
const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '\u0000',
    '%',
    '%E0%A4%A',
    '-1',
    '0',
    '1e999',
    '9007199254740993',
    '3000000000',
    'NaN',
    'null',
    '[]',
    '{}',
    "'; --",
    '\ud800',
    '../..',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59+23:59',
    '+275760-09-13T00:00:00Z',
    cursor('[1e999,"a"]'),
    cursor('[-9e15,"a"]'),
    cursor('["a"]'),
    cursor('[1,2]'),
    cursor('[1e20,1e20]'),
  ),
);
const queryNames = [
  'limit',
  'cursor',
  'status',
  'channel',
  'assignee',
  'sentiment',
  'text',
  'from',
  'to',
  'before',
];
const wildJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(
    fc.constantFrom(
      'text',
      'title',
      'body',
      'id',
      'threadKey',
      'channel',
      'language',
      'score',
      'by',
      'customer',
    ),
    fc.oneof(wildText, fc.jsonValue({ maxDepth: 2 })),
    { maxKeys: 6 },
  ),
);

test('nothing that a caller can send makes any route fail', async () => {
  const declared = routes.filter((route) => route.body !== 'bytes');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...declared),
      wildText,
      fc.dictionary(fc.constantFrom(...queryNames), wildText, { maxKeys: 3 }),
      wildJson,
      async (route, id, query, body) => {
        const path = route.path.replace(/:\w+/g, () => encodeURIComponent(id.toWellFormed()) || 'x');
        const parameters = Object.entries(query).map(
          ([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`,
        );
        const answer = await ask(
          route.method,
          `${path}?${parameters.join('&')}`,
          route.method === 'GET' ? undefined : Object(body) === body ? body : { value: body },
        );
        expect(answer.statusCode, `${route.method} ${path}: ${answer.payload}`).toBeLessThan(500);
      },
    ),
    { numRuns: 1500 },
  );
}, 60_000);
