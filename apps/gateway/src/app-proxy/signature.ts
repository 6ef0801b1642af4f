import { createHmac, timingSafeEqual } from 'node:crypto';

/** Why a request does not come from the platform's app proxy. */
export type ProxyRefusal = 'missing' | 'repeated' | 'wrong' | 'expired';

/** What the platform vouches for. */
export interface ProxyRequest {
  /** Permanent domain of the shop, "example.myshopify.com". */
  readonly shop: string;
  /** Where the storefront serves the proxied routes, "/apps/commerceai". */
  readonly pathPrefix: string;
  /** Set when the shopper is signed in. */
  readonly customerId?: string;
}

/** Seconds that may lie between the signature and now, in either direction. */
const TOLERANCE = 90;

/** Parameters the platform adds once; a second one can only come from the page. */
const ONCE = ['shop', 'timestamp', 'signature', 'path_prefix', 'logged_in_customer_id'];

const HOST = /^[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?::\d{1,5})?$/i;
const SECONDS = /^\d{1,12}$/;
const ID = /^[\w-]{1,64}$/;

/**
 * Checks the signature that Shopify's app proxy puts on the query string, and its age.
 * Source: Shopify, "Authenticate app proxies" — parameters decoded, `signature` left out, repeated ones joined by
 * commas, each written as key=value, sorted, joined by nothing, then HMAC-SHA256 in hexadecimal.
 */
export function verifyProxyRequest(options: {
  /** The raw query string, without "?". */
  query: string;
  secret: string;
  now: Date;
}): ProxyRequest | ProxyRefusal {
  const parameters = new URLSearchParams(options.query);
  for (const name of ONCE) if (parameters.getAll(name).length > 1) return 'repeated';

  const signature = parameters.get('signature');
  const shop = parameters.get('shop');
  const timestamp = parameters.get('timestamp');
  const pathPrefix = parameters.get('path_prefix');
  if (!signature || !shop || !timestamp || !pathPrefix) return 'missing';
  const customerId = parameters.get('logged_in_customer_id')?.trim();
  // The signed message joins parameters by nothing: a value that holds "name=" could be two of them.
  if (!HOST.test(shop) || !SECONDS.test(timestamp) || (customerId && !ID.test(customerId))) return 'wrong';
  if (!sameHex(signature, sign(parameters, options.secret))) return 'wrong';

  const age = Math.abs(options.now.getTime() / 1000 - Number(timestamp));
  if (!(age <= TOLERANCE)) return 'expired';

  return {
    shop: shop.toLowerCase(),
    pathPrefix,
    ...(customerId ? { customerId } : {}),
  };
}

/** The signature of a query's parameters, as the app proxy makes it. */
export function signProxyQuery(query: string, secret: string): string {
  return sign(new URLSearchParams(query), secret);
}

function sign(parameters: URLSearchParams, secret: string): string {
  const names = [...new Set(parameters.keys())].filter((name) => name !== 'signature');
  const message = names
    .map((name) => `${name}=${parameters.getAll(name).join(',')}`)
    .sort()
    .join('');
  return createHmac('sha256', secret).update(message).digest('hex');
}

function sameHex(left: string, right: string): boolean {
  const given = Buffer.from(left, 'utf8');
  const expected = Buffer.from(right, 'utf8');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
