import { createHmac } from 'node:crypto';

/**
 * The signature that Shopify's app proxy adds to a query: HMAC-SHA256 in hexadecimal over the parameters, sorted,
 * each as `key=value` with repeated values joined by commas, joined by nothing.
 * Source: Shopify, "Authenticate app proxies".
 */
export function signProxyParameters(parameters: URLSearchParams, secret: string): string {
  const message = [...new Set(parameters.keys())]
    .filter((name) => name !== 'signature')
    .map((name) => `${name}=${parameters.getAll(name).join(',')}`)
    .sort()
    .join('');
  return createHmac('sha256', secret).update(message).digest('hex');
}
