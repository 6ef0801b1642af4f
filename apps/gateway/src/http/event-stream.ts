import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { InFlight } from './in-flight.ts';
import type { Problem, ProblemAnswer } from './problem.ts';

/** Milliseconds between comments that keep proxies from closing a quiet stream. */
const HEARTBEAT = 15_000;
/** Milliseconds a client may leave its connection full before it counts as gone. */
const STALLED = 10_000;

/** Whether the client asked for server-sent events rather than JSON. */
export function wantsEvents(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/event-stream') ?? false;
}

/**
 * Sends events as they come about. A failure before the first one is thrown, so that it is answered with its own
 * status; a later one becomes `event: error`. When the client goes, the rest is still taken from `events`:
 * what they stand for is being stored, and the client will ask for it again.
 */
export async function sendEvents<Event extends { readonly type: string }>(options: {
  request: FastifyRequest;
  reply: FastifyReply;
  events: AsyncIterable<Event>;
  inFlight: InFlight;
  toProblem: (error: unknown) => ProblemAnswer;
  heartbeat?: number;
  stalled?: number;
}): Promise<void> {
  const iterator = options.events[Symbol.asyncIterator]();
  const first = await iterator.next();
  const client = openStream(options);
  await options.inFlight.track(forward({ first, iterator, client, ...options }));
}

async function forward<Event extends { readonly type: string }>(options: {
  first: IteratorResult<Event>;
  iterator: AsyncIterator<Event>;
  client: StreamClient;
  request: FastifyRequest;
  toProblem: (error: unknown) => ProblemAnswer;
}): Promise<void> {
  const { client, iterator } = options;
  try {
    for (let next = options.first; !next.done; next = await iterator.next()) {
      await client.send(next.value.type, next.value);
    }
  } catch (error) {
    const { problem, unexpected } = options.toProblem(error);
    options.request.log[unexpected ? 'error' : 'info']({ err: error }, 'stream failed');
    await client.send('error', problem);
  } finally {
    client.end();
  }
}

interface StreamClient {
  send(event: string, body: { readonly type: string } | Problem): Promise<void>;
  end(): void;
}

function openStream(options: { reply: FastifyReply; heartbeat?: number; stalled?: number }): StreamClient {
  const { reply } = options;
  const headers = reply.getHeaders() as OutgoingHttpHeaders;
  reply.hijack();
  const response = reply.raw;
  response.writeHead(200, {
    ...headers,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
  });
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(': still here\n\n');
  }, options.heartbeat ?? HEARTBEAT);
  response.once('close', () => clearInterval(heartbeat));

  const gone = () => response.destroyed || response.writableEnded;
  return {
    async send(event, body) {
      if (gone()) return;
      const full = !response.write(`event: ${event}\ndata: ${JSON.stringify(body)}\n\n`);
      if (full) await drained(response, options.stalled ?? STALLED);
    },
    end() {
      clearInterval(heartbeat);
      if (!gone()) response.end();
    },
  };
}

/** Resolves when the client has read enough, has gone, or has stalled too long and was cut off. */
function drained(response: FastifyReply['raw'], stalled: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => response.destroy(), stalled);
    const done = () => {
      clearTimeout(cutOff);
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.once('drain', done);
    response.once('close', done);
  });
}
