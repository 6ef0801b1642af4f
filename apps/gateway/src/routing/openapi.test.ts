import { expect, test } from 'vitest';
import { routes } from '../routes/index.ts';
import { testServer } from '../testing/test-services.ts';

const { app } = await testServer();
const document = (await app.inject('/openapi.json')).json();

test('describes every route once, with who may call it and what can go wrong', () => {
  expect(document.openapi).toBe('3.1.0');
  const described = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  expect(described.sort()).toEqual(routes.map(({ operationId }) => operationId).sort());
  const { post } = document.paths['/api/customer-service/respond'];
  expect(post.security).toEqual([{ apiKey: ['conversations:write'] }]);
  expect(Object.keys(post.responses)).toEqual(
    expect.arrayContaining(['200', '400', '401', '403', '429', '503']),
  );
  expect(Object.keys(post.responses['200'].content)).toEqual(['application/json', 'text/event-stream']);
  expect(post.responses['404'].content['application/problem+json'].schema.$ref).toBe(
    '#/components/schemas/Problem',
  );
});

test('every answer with a body has an example that its own schema accepts', () => {
  for (const { operationId, answer } of routes) {
    if (!answer.schema || answer.mediaType || answer.example === undefined) continue;
    const wire = JSON.parse(JSON.stringify(answer.example));
    expect([operationId, answer.schema.safeParse(wire).error?.issues]).toEqual([operationId, undefined]);
  }
});

test('every reference in the document leads somewhere', () => {
  const text = JSON.stringify(document);
  const references = new Set(
    [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name),
  );
  expect(references.size).toBeGreaterThan(10);
  for (const name of references) expect(document.components.schemas).toHaveProperty([name!]);
});

test('is readable at /docs with nothing from elsewhere', async () => {
  const page = await app.inject('/docs/');
  expect(page.statusCode).toBe(200);
  const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
  expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  const script = await app.inject('/docs/js/scalar.js');
  expect(script.statusCode).toBe(200);
  expect(script.body.length).toBeGreaterThan(1_000_000);
});
