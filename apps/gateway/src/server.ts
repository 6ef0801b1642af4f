import { randomUUID } from 'node:crypto';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { serializerCompiler as checkingSerializer, validatorCompiler } from 'fastify-type-provider-zod';
import { HttpError } from './http/http-error.ts';
import { PROBLEM_MEDIA_TYPE, toProblem } from './http/problem.ts';
import { type Allowances, createRateLimit, DEFAULT_ALLOWANCES } from './http/rate-limit.ts';
import { shopperLanguage } from './http/shopper-language.ts';
import { routes } from './routes/index.ts';
import { registerDocumentation } from './routing/openapi.ts';
import { registerRoutes } from './routing/register-routes.ts';
import type { Services } from './services.ts';

/** What the server can be told beyond its services. */
export interface ServerOptions {
  readonly services: Services;
  readonly logger?: FastifyBaseLogger;
  readonly allowances?: Partial<Allowances>;
  /** Proxies of ours before this server: so many entries of X-Forwarded-For, from the end, are believed. @default 0 */
  readonly trustProxy?: number;
  /** Milliseconds for a request to arrive whole; the answer may take longer. @default 30000 */
  readonly requestTimeout?: number;
  /** Checks each answer against its schema, for tests; production trusts the types. @default false */
  readonly checkAnswers?: boolean;
}

const ACCEPTED_REQUEST_ID = /^[\w.-]{8,64}$/;
const MAXIMUM_BODY = 1024 * 1024;
const REQUEST_MS = 30_000;

/** The HTTP server, ready to listen or to be injected into. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { trustProxy: proxies = 0, requestTimeout = REQUEST_MS } = options;
  const app = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAXIMUM_BODY,
    requestTimeout,
    http: {
      // By default longer than ours, and Node then exchanges the two: a body would have that time.
      headersTimeout: requestTimeout,
      // How often Node looks at the times; by default every 30 s.
      connectionsCheckingInterval: Math.ceil(requestTimeout / 6),
    },
    trustProxy: (_address, hop) => hop < proxies,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    // What no route is found for, a broken percent encoding, reaches neither hooks nor the error handler.
    frameworkErrors: sendProblem,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && ACCEPTED_REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(options.checkAnswers ? checkAgainstSchema : () => JSON.stringify);

  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
    reply.header('X-Content-Type-Options', 'nosniff');
  });
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request) => {
    throw new HttpError({
      code: 'route_not_found',
      message: `There is no route ${request.method} ${request.url.split('?')[0]}; see /docs.`,
    });
  });

  await registerDocumentation(app, routes);
  registerRoutes(app, {
    routes,
    services: options.services,
    rateLimit: createRateLimit({
      allowances: { ...DEFAULT_ALLOWANCES, ...options.allowances },
      clock: options.services.clock,
    }),
  });
  return app;
}

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = shopperLanguage(request);
  const answer = toProblem(error, {
    requestId: request.id,
    ...(language ? { shopperLanguage: language } : {}),
  });
  if (answer.unexpected) request.log.error({ err: error }, 'request failed');
  if (answer.retryAfter !== undefined) reply.header('Retry-After', answer.retryAfter);
  return reply.code(answer.problem.status).type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(answer.problem));
}

/** Answers as they are on the wire, refused when they are not what the documentation says. */
const checkAgainstSchema: typeof checkingSerializer = (route) => {
  const serialize = checkingSerializer(route);
  return (answer) => serialize(JSON.parse(JSON.stringify(answer)));
};
