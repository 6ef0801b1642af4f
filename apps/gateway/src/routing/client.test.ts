import { createClient, OPERATIONS } from '@commerceai/sdk/client';
import { expect, test, vi } from 'vitest';
import { routes } from '../routes/index.ts';
import { keyOf, SHOP, testServer } from '../testing/test-services.ts';
import { isScope } from './permission.ts';

// The agent is the real one, and loads its models on first use.
vi.setConfig({ testTimeout: 30_000 });

/** Routes that only a program with another kind of proof calls, or that give no JSON. */
const NOT_IN_CLIENT = ['getAttachment'];

test('the client has just the operations that an API key can call, where the routes are', () => {
  const declared = routes
    .filter((route) => isScope(route.permission) && !NOT_IN_CLIENT.includes(route.operationId))
    .map((route) => [route.operationId, `${route.method} ${route.path}`]);
  expect(OPERATIONS).toEqual(Object.fromEntries(declared));
});

test('the client talks to the server', async () => {
  const { app } = await testServer();
  const client = createClient({
    baseUrl: 'http://gateway',
    apiKey: keyOf(SHOP),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await app.inject({
        method: request.method as 'GET',
        url: request.url.replace('http://gateway', ''),
        headers: Object.fromEntries(request.headers),
        payload: Buffer.from(await request.arrayBuffer()),
      });
      const body = [204, 304].includes(answer.statusCode) ? null : answer.payload;
      return new Response(body, {
        status: answer.statusCode,
        headers: answer.headers as Record<string, string>,
      });
    },
  });
  const { document } = await client.createKnowledge({
    title: 'Returns',
    body: 'You may return an item within 30 days of delivery.',
    expiresAt: '2030-01-01T00:00:00Z',
  });
  expect(document).toMatchObject({ language: 'en', expiresAt: '2030-01-01T00:00:00.000Z' });
  const reply = await client.respond({ text: 'Can I return an item within 30 days of delivery?' });
  expect(reply.text).toContain('30 days');
  let last: unknown;
  for await (const event of client.streamRespond({ text: 'Je veux parler à un humain' })) last = event;
  expect(last).toMatchObject({ type: 'end', reply: { status: 'waiting' } });
  const { items } = await client.listConversations({ status: ['waiting'] });
  expect(items).toHaveLength(1);
  const taken = await client.replyToConversation({ id: items[0]!.id, text: 'Bonjour !', by: 'Nadia' });
  expect(taken.conversation).toMatchObject({ status: 'human', assignee: 'Nadia' });
  await client.deleteKnowledge({ id: document.id });
  await expect(client.getKnowledge({ id: document.id })).rejects.toMatchObject({
    code: 'not_found',
    status: 404,
  });
});
