import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { proxyQuery, testServer } from './testing/test-services.ts';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

describe('a request that does not arrive whole', () => {
  /** A listening server that waits so many milliseconds for a request, and connections to it. */
  async function listening(requestTimeout: number) {
    const answered = Promise.withResolvers<void>();
    const server = await testServer({
      server: { requestTimeout },
      ai: (real) => ({
        ...real,
        customerService: {
          ...real.customerService,
          async respond(input) {
            await answered.promise;
            return real.customerService.respond(input);
          },
        },
      }),
    });
    await server.app.listen({ port: 0, host: '127.0.0.1' });
    cleanups.push(() => server.app.close());
    const { port } = server.app.server.address() as AddressInfo;
    const open = (sent: string) => {
      const socket = connect(port, '127.0.0.1');
      let received = '';
      socket.on('data', (chunk) => {
        received += chunk;
      });
      socket.on('error', () => undefined);
      socket.write(sent);
      return { closed: once(socket, 'close').then(() => received) };
    };
    return { server, open, port, answer: answered.resolve };
  }

  const HEAD = `POST /app-proxy/session?${proxyQuery()} HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n`;

  test.each([
    ['in its headers', HEAD],
    ['in its body', `${HEAD}Content-Length: 100\r\n\r\n{"language":`],
  ])('stuck %s is cut off', async (_where, sent) => {
    const { open } = await listening(50);
    expect(await open(sent).closed).toMatch(/^HTTP\/1\.1 408/);
  });

  test('is the only one cut off: an answer may take longer than a request', async () => {
    const { server, open, port, answer } = await listening(50);
    const session = (
      await server.app.inject({ method: 'POST', url: `/app-proxy/session?${proxyQuery()}`, payload: {} })
    ).json().session;
    const slow = fetch(`http://127.0.0.1:${port}/app-proxy/messages?${proxyQuery()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session, messageId: crypto.randomUUID(), text: 'Bonjour' }),
    });
    // Begun later and cut off: the time for requests has passed for both.
    await open(HEAD).closed;
    answer();
    expect((await slow).status).toBe(200);
  });
});

describe('behind proxies of ours', () => {
  /** What is left of the visitor's allowance after a second request, each from its own forwarded addresses. */
  async function secondAfter(trustProxy: number, forwarded: readonly [string, string]): Promise<number> {
    const allowances = { visitor: { burst: 20, perSecond: 0.001 } };
    const { app } = await testServer({ server: { trustProxy, allowances } });
    const statuses: number[] = [];
    for (const header of forwarded) {
      const answer = await app.inject({
        method: 'POST',
        url: `/app-proxy/session?${proxyQuery()}`,
        remoteAddress: '10.0.0.1',
        headers: { 'x-forwarded-for': header },
        payload: {},
      });
      statuses.push(answer.statusCode);
    }
    expect(statuses[0]).toBe(200);
    return statuses[1]!;
  }
  // One new session takes the whole allowance of its address: the second passes where it counts as another one's.
  const OTHER = 200;
  const SAME = 429;

  test.each([
    [0, 'nothing is believed', ['1.1.1.1', '2.2.2.2'], SAME],
    [1, 'the last address is the shopper’s', ['1.1.1.1', '2.2.2.2'], OTHER],
    [1, 'what the shopper writes before it is not', ['9.9.9.1, 1.1.1.1', '9.9.9.2, 1.1.1.1'], SAME],
    [2, 'the last but one is', ['1.1.1.1, 10.0.0.2', '2.2.2.2, 10.0.0.2'], OTHER],
    [2, 'and not the last', ['1.1.1.1, 10.0.0.2', '1.1.1.1, 10.0.0.3'], SAME],
    [
      2,
      'what the shopper writes before is not',
      ['9.9.9.1, 1.1.1.1, 10.0.0.2', '9.9.9.2, 1.1.1.1, 10.0.0.2'],
      SAME,
    ],
    [2, 'fewer entries than proxies: the first there is', ['1.1.1.1', '2.2.2.2'], OTHER],
  ] as const)('%i: %s', async (trustProxy, _what, forwarded, status) => {
    expect(await secondAfter(trustProxy, forwarded)).toBe(status);
  });
});
