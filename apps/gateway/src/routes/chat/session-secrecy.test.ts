import { createLogger } from '@commerceai/runtime';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { pictureForm, proxyQuery, testServer } from '../../testing/test-services.ts';
import { routes } from '../index.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

test('no route takes a session, key or token in its address', () => {
  const named = routes.flatMap(({ path, params, query }) =>
    [params, query].flatMap((schema) =>
      schema instanceof z.ZodObject ? Object.keys(schema.shape).map((name) => `${path} ${name}`) : [],
    ),
  );
  expect(named).toContain('/app-proxy/session signature');
  expect(named.filter((one) => /session$|token|key$|secret/i.test(one.split(' ')[1]!))).toEqual([]);
});

test('a session shows up in no log, whatever goes wrong with it', async () => {
  const lines: string[] = [];
  const logger = createLogger(
    { logLevel: 'trace' },
    { role: 'gateway', destination: { write: (line) => void lines.push(line) } },
  );
  const server = await testServer({ server: { logger } });
  const { app, services } = server;
  const post = (path: string, payload: object, query = proxyQuery()) =>
    app.inject({ method: 'POST', url: `/app-proxy${path}?${query}`, payload });
  const { session } = (await post('/session', {})).json();
  const message = { session, messageId: crypto.randomUUID(), text: 'Bonjour' };
  await post('/messages', message);
  await post('/state', { session });
  await post('/rating', { session, score: 9 });
  // An old page still puts it into the address.
  await app.inject(`/app-proxy/messages?${proxyQuery({ session })}`);
  await app.inject(`/app-proxy/%E0%A4%A?${proxyQuery({ session })}`);
  await post('/state', { session: `${session}x` });

  const form = await pictureForm({ session, bytes: PNG, name: 'a.png' });
  services.attachments.save = () => Promise.reject(new RangeError('disk full'));
  const url = `/app-proxy/attachments?${proxyQuery()}`;
  expect((await app.inject({ method: 'POST', url, ...form })).statusCode).toBe(500);
  logger.error({ session, url: 'x' }, 'a field of that name');

  expect(lines.join('')).toContain('disk full');
  expect(lines.join('')).not.toContain(session);
});
