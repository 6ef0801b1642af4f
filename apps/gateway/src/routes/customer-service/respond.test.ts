import { expect, test, vi } from 'vitest';
import { keyOf, SHOP, testServer } from '../../testing/test-services.ts';

// The agent is the real one, and loads its models on first use.
vi.setConfig({ testTimeout: 30_000 });

test.each([
  ['mobile-app', []],
  ['test-channel', [{ channel: 'test-channel', recipient: 'thread-1' }]],
])('the reply over "%s" is given once: fetched, or sent by the connector of that name', async (...row) => {
  const [channel, deliveries] = row;
  const { app, ai, clock } = await testServer();
  const answer = await app.inject({
    method: 'POST',
    url: '/api/customer-service/respond',
    headers: { authorization: `Bearer ${keyOf(SHOP)}` },
    payload: { text: 'Bonjour', channel, threadKey: 'thread-1' },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.json().text).not.toBe('');
  const claimed = await ai.storage.deliveries.claim({ limit: 10, now: clock.now(), leaseMs: 1000 });
  expect(claimed).toMatchObject(deliveries);
  expect(claimed).toHaveLength(deliveries.length);
});
