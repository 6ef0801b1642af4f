import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authenticate } from '../http/authenticate.ts';
import type { CallerKind, RateLimit } from '../http/rate-limit.ts';
import { visitorOf } from '../http/visitor.ts';
import type { Services } from '../services.ts';
import { ANSWERED, type Route } from './define-route.ts';
import { documentRoute } from './document-route.ts';
import type { Actor } from './permission.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; set before the body is read. */
    actor: Actor;
  }
  interface FastifyContextConfig {
    /** The declaration behind the route. */
    route?: Route;
  }
}

/** Registers every route: authentication and allowance before the body is read, then schemas, then the handler. */
export function registerRoutes(
  app: FastifyInstance,
  options: { routes: readonly Route[]; services: Services; rateLimit: RateLimit },
): void {
  const takesBytes = (route: Route) => route.body === 'bytes';
  app.decorateRequest('actor');
  for (const route of options.routes.filter((route) => !takesBytes(route))) register(app, route, options);

  // In a context of their own, where no parser touches the body.
  app.register(async (bytes) => {
    bytes.removeAllContentTypeParsers();
    bytes.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    for (const route of options.routes.filter(takesBytes)) register(bytes, route, options);
  });
}

function register(
  app: FastifyInstance,
  route: Route,
  { services, rateLimit }: { services: Services; rateLimit: RateLimit },
): void {
  const handler = route.handler as (context: unknown) => Promise<unknown>;
  app.route({
    method: route.method,
    url: route.path,
    config: { route },
    schema: documentRoute(route),
    ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
    async onRequest(request, reply) {
      request.actor = await authenticate(request, route.permission, services).catch((error) => {
        // Guessing keys and signatures is paid for by the address.
        rateLimit.take({ kind: 'address', id: request.ip, cost: route.cost, reply });
        throw error;
      });
      takeAllowance(request, reply, route, rateLimit);
    },
    async handler(request, reply) {
      const result = await handler({
        services,
        actor: request.actor,
        params: request.params,
        query: request.query,
        body: request.body,
        headers: request.headers,
        request,
        reply,
        takeAllowance: (kind: CallerKind, id: string, cost = route.cost) =>
          rateLimit.take({ kind, id, cost, reply }),
        charge: (kind: CallerKind, id: string, cost: number) => rateLimit.charge({ kind, id, cost }),
      });
      if (result === ANSWERED) return reply;
      return reply.code(route.status).send(result);
    },
  });
}

/**
 * Shoppers pay by their address in the shop, however many sessions they open, and by session, which only their handlers
 * can tell, as only they can tell the failures that platforms pay by.
 */
function takeAllowance(
  request: FastifyRequest,
  reply: FastifyReply,
  route: Route,
  rateLimit: RateLimit,
): void {
  const { cost, permission } = route;
  if (request.actor.kind === 'key') {
    rateLimit.take({ kind: 'key', id: request.actor.keyId, cost, reply });
  } else if (request.actor.kind === 'shopper') {
    rateLimit.take({ kind: 'visitor', id: visitorOf(request.actor, request.ip), cost, reply });
  } else if (permission === 'public' && cost > 0) {
    rateLimit.take({ kind: 'address', id: request.ip, cost, reply });
  }
}
