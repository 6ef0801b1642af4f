import { connect, type Socket } from 'node:net';
import Fastify from 'fastify';
import { afterEach, expect, test, vi } from 'vitest';
import { sendEvents } from './event-stream.ts';
import { createInFlight } from './in-flight.ts';
import { toProblem } from './problem.ts';

interface Step {
  readonly type: string;
  readonly text?: string;
}

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A server whose one route streams what the test gives, and a plain connection to it. */
async function stream(
  events: AsyncIterable<Step>,
  options: { heartbeat?: number; stalled?: number } = {},
): Promise<{ socket: Socket; received: () => string; inFlight: ReturnType<typeof createInFlight> }> {
  const app = Fastify();
  const inFlight = createInFlight();
  app.get('/', async (request, reply) => {
    const describe = (error: unknown) => toProblem(error, { requestId: 'r1' });
    await sendEvents({ request, reply, events, inFlight, toProblem: describe, ...options });
    return reply;
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const port = Number(new URL(app.listeningOrigin).port);
  const socket = connect(port, '127.0.0.1');
  cleanups.push(() => app.close());
  cleanups.push(() => socket.destroy());
  let text = '';
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n');
  socket.on('data', (chunk) => {
    text += chunk;
  });
  return { socket, received: () => text, inFlight };
}

const soon = { timeout: 5000, interval: 2 };

test('sends events as they come, with headers that no proxy buffers', async () => {
  const gate = Promise.withResolvers<void>();
  async function* events(): AsyncGenerator<Step> {
    yield { type: 'start' };
    await gate.promise;
    yield { type: 'end', text: 'é' };
  }
  const { received, socket } = await stream(events());
  await vi.waitFor(() => expect(received()).toContain('event: start\ndata: {"type":"start"}\n\n'), soon);
  expect(received().toLowerCase()).toMatch(/content-type: text\/event-stream; charset=utf-8/);
  expect(received().toLowerCase()).toMatch(/x-accel-buffering: no/);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  gate.resolve();
  await closed;
  expect(received()).toContain('event: end\ndata: {"type":"end","text":"é"}\n\n');
});

test('a quiet stream is kept alive by comments', async () => {
  const gate = Promise.withResolvers<void>();
  cleanups.push(() => gate.resolve());
  async function* events(): AsyncGenerator<Step> {
    yield { type: 'start' };
    await gate.promise;
  }
  const { received } = await stream(events(), { heartbeat: 5 });
  await vi.waitFor(() => expect(received().split(': still here').length).toBeGreaterThan(2), soon);
});

test('a failure before the first event has its own status', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it could.
  async function* events(): AsyncGenerator<Step> {
    throw Object.assign(new Error('too large'), { statusCode: 413 });
  }
  const { received } = await stream(events());
  await vi.waitFor(() => expect(received()).toContain('HTTP/1.1 413'), soon);
});

test('a failure in mid-stream is told as an event', async () => {
  async function* events(): AsyncGenerator<Step> {
    yield { type: 'start' };
    throw new TypeError('secret');
  }
  const { received } = await stream(events());
  await vi.waitFor(() => expect(received()).toContain('event: error'), soon);
  expect(received()).toContain('"code":"internal"');
  expect(received()).not.toContain('secret');
});

test('when the client goes, the rest is still taken', async () => {
  const gate = Promise.withResolvers<void>();
  let finished = false;
  async function* events(): AsyncGenerator<Step> {
    yield { type: 'start' };
    await gate.promise;
    yield { type: 'delta' };
    finished = true;
  }
  const { received, socket, inFlight } = await stream(events());
  await vi.waitFor(() => expect(received()).toContain('event: start'), soon);
  socket.destroy();
  gate.resolve();
  await vi.waitFor(() => expect(finished).toBe(true), soon);
  await inFlight.idle();
});

test('waits for a client that reads slowly, and gives one up that does not read at all', async () => {
  const large = 'x'.repeat(256 * 1024);
  let taken = 0;
  let finished = false;
  async function* events(): AsyncGenerator<Step> {
    for (; taken < 200; taken += 1) yield { type: 'delta', text: large };
    finished = true;
  }
  const { socket } = await stream(events(), { stalled: 300 });
  socket.pause();
  await vi.waitFor(() => expect(taken).toBeGreaterThan(0), soon);
  expect(taken).toBeLessThan(200);
  await vi.waitFor(() => expect(finished).toBe(true), soon);
});
