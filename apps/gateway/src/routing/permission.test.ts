import { describe, expect, test } from 'vitest';
import { routes } from '../routes/index.ts';
import { keyOf, OTHER_SHOP, proxyQuery, SHOP, testServer } from '../testing/test-services.ts';
import type { Route } from './define-route.ts';
import { isScope, SCOPES } from './permission.ts';

const { app, ai } = await testServer({
  server: { allowances: { address: { burst: 1e6, perSecond: 1e6 } } },
});
const conversation = await ai.storage.conversations.open({
  shopId: SHOP,
  channel: 'chat',
  threadKey: 'somebody',
  now: new Date(),
});

/** Sends a request that fails for nothing but who asks: a body that no schema accepts is refused only later. */
async function ask(route: Route, options: { key?: string; query?: string } = {}) {
  const answer = await app.inject({
    method: route.method,
    url: `${route.path.replace(':id', conversation.id).replace(':channel', 'test-channel')}${options.query ?? ''}`,
    headers: options.key ? { authorization: `Bearer ${options.key}` } : {},
    ...(route.body ? { payload: { unknown: true } } : {}),
  });
  const problem = answer.headers['content-type']?.includes('problem+json') ? answer.json() : undefined;
  return { status: answer.statusCode, code: problem?.code, problem };
}

const refusedForWhoAsks = [401, 403];
const scoped = routes.filter((route) => isScope(route.permission));
const shopper = routes.filter((route) => route.permission === 'shopper');

test('operation ids and places are unique', () => {
  expect(new Set(routes.map((route) => route.operationId)).size).toBe(routes.length);
  expect(new Set(routes.map((route) => `${route.method} ${route.path}`)).size).toBe(routes.length);
});

test('everything under /api asks for a scope, except webhooks, which are signed', () => {
  for (const route of routes.filter(({ path }) => path.startsWith('/api/'))) {
    expect([route.path, isScope(route.permission) || route.permission === 'webhook']).toEqual([
      route.path,
      true,
    ]);
  }
});

describe.each(scoped.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_name, route) => {
    test('refuses whoever shows no key, or one that is unknown', async () => {
      expect(await ask(route)).toMatchObject({ status: 401, code: 'unauthenticated' });
      expect(await ask(route, { key: 'cai_unknown' })).toMatchObject({
        status: 401,
        code: 'unauthenticated',
      });
      expect(await ask(route, { key: 'other_token' })).toMatchObject({ status: 401 });
    });

    test.each(SCOPES)('with %s alone is as declared', async (scope) => {
      const { status, problem } = await ask(route, { key: keyOf(SHOP, [scope]) });
      if (scope === route.permission) expect(refusedForWhoAsks).not.toContain(status);
      else {
        expect(status).toBe(403);
        expect(problem).toMatchObject({ code: 'forbidden', status: 403, type: '/problems/forbidden' });
      }
    });

    test('shows another shop’s key nothing of this shop', async () => {
      const { status } = await ask(route, { key: keyOf(OTHER_SHOP, SCOPES) });
      expect(refusedForWhoAsks).not.toContain(status);
      if (route.path.includes(':id') && !route.body) expect(status).toBe(404);
    });
  },
);

describe.each(shopper.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_name, route) => {
    test.each([
      ['no signature', ''],
      ['a key instead of a signature', `?x=${keyOf(SHOP)}`],
      ['a wrong signature', `?${proxyQuery().replace(/signature=.{8}/, 'signature=00000000')}`],
      ['a parameter added to signed ones', `?${proxyQuery()}&extra=1`],
      ['a customer added to signed ones', `?${proxyQuery()}&logged_in_customer_id=7`],
      ['an old signature', `?${proxyQuery({}, { now: new Date('2026-11-24T09:58:00Z') })}`],
    ])('refuses %s', async (_kind, query) => {
      expect(await ask(route, { query })).toMatchObject({ status: 401, code: 'signature_invalid' });
    });

    test('refuses a shop that is not set up', async () => {
      const query = `?${proxyQuery({}, { shop: 'unknown.myshopify.com' })}`;
      expect(await ask(route, { query })).toMatchObject({ status: 403, code: 'forbidden' });
    });

    test('lets a signed request through to its schemas', async () => {
      const { code } = await ask(route, { query: `?${proxyQuery()}` });
      // A picture that is none is refused as such, which is past the signature.
      expect([undefined, 'invalid_input', 'not_found', 'unsupported_media_type']).toContain(code);
    });
  },
);

test('public routes ask for nothing', async () => {
  for (const route of routes.filter(({ permission }) => permission === 'public')) {
    expect(refusedForWhoAsks).not.toContain((await ask(route)).status);
  }
});
