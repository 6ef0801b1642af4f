import { expect, test } from 'vitest';
import { keyOf, SHOP, testServer } from './testing/test-services.ts';

test('answers a shopper over HTTP', async () => {
  const { app, ai } = await testServer();
  await ai.knowledge.save({
    entry: { title: 'Returns', body: 'You may return an item within 30 days of delivery.' },
  });
  const answer = await app.inject({
    method: 'POST',
    url: '/api/customer-service/respond',
    headers: { authorization: `Bearer ${keyOf(SHOP)}` },
    payload: { text: 'How long do I have to return something?' },
  });
  expect(answer.json()).toMatchObject({ model: 'grounded', citations: [{ index: 1 }] });
  expect(answer.statusCode).toBe(200);
});
