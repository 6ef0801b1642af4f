import { describe, expect, it } from 'vitest';
import { signProxyParameters } from './proxy-signature.ts';

describe('signProxyParameters', () => {
  it('signs the example of Shopify’s documentation', () => {
    const query =
      'extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=1&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555';
    expect(signProxyParameters(new URLSearchParams(query), 'hush')).toBe(
      '4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb',
    );
  });

  it('does not depend on the order, and leaves out the signature itself', () => {
    const one = signProxyParameters(new URLSearchParams('b=2&a=1&signature=x'), 's');
    expect(signProxyParameters(new URLSearchParams('a=1&b=2'), 's')).toBe(one);
    expect(signProxyParameters(new URLSearchParams('a=1&b=3'), 's')).not.toBe(one);
  });
});
