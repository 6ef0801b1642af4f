import type { FastifyRequest } from 'fastify';
import { verifyProxyRequest } from '../app-proxy/signature.ts';
import {
  type Actor,
  isScope,
  type KeyActor,
  type Permission,
  type ShopperActor,
} from '../routing/permission.ts';
import type { Services } from '../services.ts';
import { HttpError } from './http-error.ts';

/** A key of the shop's owner: all scopes, those of later versions too. */
const EVERY_SCOPE = '*';

const ANONYMOUS: Actor = { kind: 'anonymous' };

/**
 * Who calls, checked before the body is read.
 * @throws HttpError `unauthenticated`, `forbidden`, `signature_invalid`
 */
export async function authenticate(
  request: FastifyRequest,
  permission: Permission,
  services: Services,
): Promise<Actor> {
  if (isScope(permission)) return authenticateKey(request, permission, services);
  if (permission === 'shopper') return authenticateShopper(request, services);
  return ANONYMOUS;
}

async function authenticateKey(
  request: FastifyRequest,
  scope: string,
  services: Services,
): Promise<KeyActor> {
  const token = bearerToken(request);
  if (!token) {
    throw new HttpError({
      code: 'unauthenticated',
      message: 'Send the shop’s API key as "Authorization: Bearer cai_…".',
    });
  }
  const actor = await services.findKey(token);
  if (!actor) {
    throw new HttpError({ code: 'unauthenticated', message: 'This API key is unknown or was revoked.' });
  }
  if (!actor.scopes.includes(scope) && !actor.scopes.includes(EVERY_SCOPE)) {
    throw new HttpError({ code: 'forbidden', message: `This API key lacks the scope "${scope}".` });
  }
  return actor;
}

function bearerToken(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization;
  return header && /^bearer /i.test(header) ? header.slice('bearer '.length).trim() : undefined;
}

function authenticateShopper(request: FastifyRequest, services: Services): ShopperActor {
  const verified = verifyProxyRequest({
    query: queryString(request.url),
    secret: services.appProxySecret,
    now: services.clock.now(),
  });
  if (typeof verified === 'string') {
    throw new HttpError({
      code: 'signature_invalid',
      message: `The app proxy’s signature is ${verified}: these routes are called through the storefront.`,
    });
  }
  const shopId = services.findShopByDomain(verified.shop);
  if (!shopId) {
    throw new HttpError({
      code: 'forbidden',
      message: `No shop is set up for the domain "${verified.shop}".`,
    });
  }
  return {
    kind: 'shopper',
    shopId,
    basePath: verified.pathPrefix,
    ...(verified.customerId ? { customerId: verified.customerId } : {}),
  };
}

function queryString(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}
