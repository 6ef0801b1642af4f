import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { signProxyParameters } from './proxy-signature.ts';

/** Where the storefront serves the app's routes. */
export const PATH_PREFIX = '/apps/commerceai';

/** What the platform alone may say; a page that sends them is not believed. */
const PLATFORM_PARAMETERS = ['shop', 'path_prefix', 'timestamp', 'logged_in_customer_id', 'signature'];
/** Headers that end at a proxy (RFC 9110, 7.6.1), and cookies: those belong to the storefront. */
const DROPPED_HEADERS = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer'],
  ...[
    'transfer-encoding',
    'upgrade',
    'host',
    'content-length',
    'content-encoding',
    'cookie',
    'set-cookie',
    'expect',
  ],
]);
const LARGEST_BODY = 6 * 1024 * 1024;

export interface AppProxyOptions {
  readonly gatewayUrl: string;
  /** Permanent domain of the shop, as the platform names it. */
  readonly shopDomain: string;
  readonly secret: string;
  /** The signed-in customer's id, from the storefront's own cookie. */
  readonly customerId: (request: FastifyRequest) => string | undefined;
  /** What a browser sees when the gateway is away. */
  readonly awayPage: (request: FastifyRequest) => Promise<string>;
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => Date;
}

/** Passes `/apps/commerceai/*` to the gateway as Shopify's app proxy does: parameters added and signed, cookies off. */
export async function appProxy(app: FastifyInstance, options: AppProxyOptions): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_BODY }, (_request, body, done) =>
    done(null, body),
  );
  app.all(`${PATH_PREFIX}/*`, { bodyLimit: LARGEST_BODY }, (request, reply) =>
    forward(request, reply, options),
  );
}

async function forward(
  request: FastifyRequest,
  reply: FastifyReply,
  options: AppProxyOptions,
): Promise<unknown> {
  const { fetch = globalThis.fetch } = options;
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  let answer: Response;
  try {
    answer = await fetch(proxiedAddress(request, options), {
      method: request.method,
      headers: keptHeaders(Object.entries(request.headers)),
      body: Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null,
      signal: gone.signal,
      redirect: 'manual',
    });
  } catch (error) {
    if (gone.signal.aborted) return reply;
    request.log.warn({ err: error }, 'gateway away');
    return sendAway(request, reply, options);
  }
  reply.code(answer.status).headers(keptHeaders(answer.headers.entries()));
  return reply.send(answer.body ? Readable.fromWeb(answer.body as ReadableStream) : null);
}

function proxiedAddress(request: FastifyRequest, options: AppProxyOptions): string {
  const { pathname, searchParams } = new URL(request.url, 'http://storefront');
  for (const name of PLATFORM_PARAMETERS) searchParams.delete(name);
  const now = options.now?.() ?? new Date();
  searchParams.set('shop', options.shopDomain);
  searchParams.set('path_prefix', PATH_PREFIX);
  searchParams.set('timestamp', String(Math.floor(now.getTime() / 1000)));
  // Shopify sends it empty for a visitor who is not signed in.
  searchParams.set('logged_in_customer_id', options.customerId(request) ?? '');
  searchParams.set('signature', signProxyParameters(searchParams, options.secret));
  return `${options.gatewayUrl}/app-proxy${pathname.slice(PATH_PREFIX.length)}?${searchParams}`;
}

function keptHeaders(headers: Iterable<[string, string | string[] | undefined]>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of headers)
    if (value !== undefined && !DROPPED_HEADERS.has(name)) kept[name] = String(value);
  return kept;
}

async function sendAway(
  request: FastifyRequest,
  reply: FastifyReply,
  options: AppProxyOptions,
): Promise<unknown> {
  reply.code(502).header('cache-control', 'no-store');
  if (request.headers.accept?.includes('text/html'))
    return reply.type('text/html').send(await options.awayPage(request));
  return reply
    .type('application/problem+json')
    .send({ type: 'about:blank', title: 'Bad Gateway', status: 502, code: 'gateway_away' });
}
