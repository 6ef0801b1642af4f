import { createAgents, createRuntime, type Runtime, requireShop } from '@commerceai/runtime';
import { findMessaging, systemClock } from '@commerceai/sdk';
import type { FastifyInstance } from 'fastify';
import { createSessionTokens } from './app-proxy/session-token.ts';
import { createAttachmentGrants } from './attachments/attachment-grants.ts';
import type { GatewayEnvironment } from './environment.ts';
import { createInFlight } from './http/in-flight.ts';
import { createKeyCache } from './http/key-cache.ts';
import { DEFAULT_ALLOWANCES } from './http/rate-limit.ts';
import { answersInTime, isReachable } from './http/reachable.ts';
import { createServer, type ServerOptions } from './server.ts';
import type { Services } from './services.ts';

const REDIS_PORT = 6379;

/** A gateway that is put together and not yet listening. */
export interface Gateway {
  readonly app: FastifyInstance;
  readonly runtime: Runtime;
  readonly services: Services;
}

/** Puts the gateway together; the one place that knows which part is which implementation. */
export async function compose(
  environment: GatewayEnvironment,
  options: Pick<ServerOptions, 'checkAnswers'> = {},
): Promise<Gateway> {
  const { shared } = environment;
  const runtime = await createRuntime(shared, { role: 'gateway' });
  await requireShop({ environment: shared, ...runtime });
  const { ai, connectors } = await createAgents({
    environment: shared,
    runtime,
    // biome-ignore lint/style/noRestrictedImports: loaded only where an environment asks for the sandbox.
    sandbox: () => import('@commerceai/sandbox'),
  });
  const clock = systemClock;
  const services: Services = {
    ai,
    clock,
    queue: runtime.queue,
    findKey: createKeyCache({ find: (token) => runtime.apiKeys.find(token), clock }),
    findChannel(name) {
      const messaging = findMessaging(connectors, name);
      return messaging && { name, shopId: shared.shopId, messaging };
    },
    findShopByDomain(domain) {
      const known = environment.shopDomains?.includes(domain) ?? true;
      return known ? shared.shopId : undefined;
    },
    appProxySecret: environment.appProxySecret,
    sessions: createSessionTokens({ secret: environment.sessionSecret, clock }),
    attachmentGrants: createAttachmentGrants({ secret: environment.sessionSecret, clock }),
    attachments: runtime.attachments,
    inFlight: createInFlight(),
    async dependencies() {
      const database = await answersInTime(runtime.database.ping());
      // Without Redis the queue lives in the database.
      const queue = shared.redisUrl ? await isReachable(shared.redisUrl, REDIS_PORT) : database;
      return { database, queue };
    },
  };
  const app = await createServer({
    ...options,
    services,
    logger: runtime.logger,
    trustProxy: environment.trustProxy,
    allowances: environment.keyUnitsPerSecond
      ? { key: { burst: environment.keyUnitsPerSecond * 2, perSecond: environment.keyUnitsPerSecond } }
      : { key: DEFAULT_ALLOWANCES.key },
  });
  return { app, runtime, services };
}
