import { AttachmentQuotaError } from '@commerceai/runtime';
import { expect, test } from 'vitest';
import { pictureForm, proxyQuery, testServer } from '../../testing/test-services.ts';

type Server = Awaited<ReturnType<typeof testServer>>;

/** Calls of one visitor, who opens as many sessions as they like. */
function visitor({ app, clock }: Server, remoteAddress: string) {
  const post = (path: string, payload: object) =>
    app.inject({
      method: 'POST',
      url: `/app-proxy${path}?${proxyQuery({}, { now: clock.now() })}`,
      headers: { 'accept-language': 'fr' },
      remoteAddress,
      payload,
    });
  return {
    open: () => post('/session', { language: 'fr' }),
    say: (session: string, text: string) =>
      post('/messages', { session, messageId: crypto.randomUUID(), text }),
  };
}

test('one address opens thirty chats, not a hundred, and another is none the worse', async () => {
  const server = await testServer();
  const greedy = visitor(server, '203.0.113.1');
  for (let chat = 0; chat < 30; chat += 1) expect((await greedy.open()).statusCode).toBe(200);
  const answers = await Promise.all(Array.from({ length: 90 }, greedy.open));
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toEqual([]);
  const [refused] = answers;
  expect(refused?.headers['retry-after']).toBeDefined();
  expect(refused?.json().detail).toContain('Patientez');
  expect((await visitor(server, '203.0.113.2').open()).statusCode).toBe(200);
  server.clock.advance(10_000);
  expect((await greedy.open()).statusCode).toBe(200);
});

test('a chat that is taken up again is no new one', async () => {
  const server = await testServer();
  const shopper = visitor(server, '203.0.113.1');
  const { session } = (await shopper.open()).json();
  const again = () =>
    server.app.inject({
      method: 'POST',
      url: `/app-proxy/session?${proxyQuery()}`,
      remoteAddress: '203.0.113.1',
      payload: { session },
    });
  const answers = await Promise.all(Array.from({ length: 100 }, again));
  expect(answers.every(({ statusCode }) => statusCode === 200)).toBe(true);
});

test('one address hands over a few conversations, not a hundred', async () => {
  const server = await testServer();
  const greedy = visitor(server, '203.0.113.1');
  for (let chat = 0; chat < 120; chat += 1) {
    const opened = await greedy.open();
    if (opened.statusCode === 200) await greedy.say(opened.json().session, 'Je veux parler à un conseiller');
  }
  const { items } = await server.ai.conversations.list({ filter: { status: ['waiting'] } });
  expect(items.length).toBeGreaterThan(0);
  expect(items.length).toBeLessThanOrEqual(8);
});

test('who has uploaded too much is told so in their language', async () => {
  const server = await testServer();
  server.services.attachments.save = async () => {
    throw new AttachmentQuotaError({ message: 'Too many.' });
  };
  const { session } = (await visitor(server, '203.0.113.1').open()).json();
  const form = await pictureForm({ session, bytes: Buffer.from([0x89, 0x50]), name: 'a.png' });
  const answer = await server.app.inject({
    method: 'POST',
    url: `/app-proxy/attachments?${proxyQuery()}`,
    payload: form.payload,
    headers: { ...form.headers, 'accept-language': 'en' },
  });
  expect(answer.json()).toMatchObject({ status: 413, code: 'attachment_quota' });
  expect(answer.json().detail).toContain('many pictures today');
});
