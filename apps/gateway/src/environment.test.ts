import { InvalidInputError } from '@commerceai/sdk';
import { describe, expect, it } from 'vitest';
import { readGatewayEnvironment } from './environment.ts';

const DEVELOPMENT = {
  DATABASE_URL: 'postgresql://user:password@localhost/shop',
  APP_PROXY_SECRET: 'short',
  SESSION_SECRET: 'short',
};
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://user:password@db.internal/shop',
  APP_PROXY_SECRET: 'f3b1c0d9e8a7465f9d2c1b0a8e7f6d5c4b3a2918',
  SESSION_SECRET: '0a9b8c7d6e5f40312233445566778899aabbccdd',
  PUBLIC_URL: 'https://service.example',
  SHOP_DOMAIN: 'example.myshopify.com',
};

function problems(variables: Record<string, string | undefined>): string[] {
  try {
    readGatewayEnvironment(variables);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.fields.map(({ path }) => path).sort();
    throw error;
  }
  return [];
}

describe('readGatewayEnvironment', () => {
  it('takes short secrets where nobody is at risk', () => {
    expect(readGatewayEnvironment(DEVELOPMENT)).toMatchObject({
      host: '127.0.0.1',
      appProxySecret: 'short',
      sessionSecret: 'short',
      trustProxy: 0,
      shared: { mode: 'development' },
    });
  });

  it('names what it misses together with what every host misses, once each', () => {
    expect(problems({})).toEqual(['APP_PROXY_SECRET', 'DATABASE_URL', 'SESSION_SECRET']);
    expect(problems({ NODE_ENV: 'production', SANDBOX: '1' })).toEqual([
      'APP_PROXY_SECRET',
      'DATABASE_URL',
      'PUBLIC_URL',
      'SANDBOX',
      'SESSION_SECRET',
      'SHOP_DOMAIN',
    ]);
  });

  it('accepts a complete production', () => {
    expect(problems(PRODUCTION)).toEqual([]);
  });

  it.each([
    ['a short secret', { SESSION_SECRET: 'f3b1c0d9e8a7' }, 'SESSION_SECRET'],
    ['a default secret', { APP_PROXY_SECRET: 'change-me-change-me-change-me-change-me' }, 'APP_PROXY_SECRET'],
    [
      'a secret of one piece again and again',
      { SESSION_SECRET: 'abcdefgh12345678'.repeat(3) },
      'SESSION_SECRET',
    ],
    ['a secret of one letter', { SESSION_SECRET: 'a'.repeat(40) }, 'SESSION_SECRET'],
    ['no public address', { PUBLIC_URL: '' }, 'PUBLIC_URL'],
    ['plain HTTP', { PUBLIC_URL: 'http://service.example' }, 'PUBLIC_URL'],
    ['a shop of any domain', { SHOP_DOMAIN: undefined }, 'SHOP_DOMAIN'],
    ['a list of no domain', { SHOP_DOMAIN: ' , ' }, 'SHOP_DOMAIN'],
    ['an address for a domain', { SHOP_DOMAIN: 'https://example.myshopify.com' }, 'SHOP_DOMAIN'],
    ['one secret for two purposes', { SESSION_SECRET: PRODUCTION.APP_PROXY_SECRET }, 'SESSION_SECRET'],
  ])('refuses %s in production', (_name, change, variable) => {
    expect(problems({ ...PRODUCTION, ...change })).toEqual([variable]);
  });

  it('reads several domains', () => {
    const { shopDomains } = readGatewayEnvironment({ ...PRODUCTION, SHOP_DOMAIN: 'A.example, b.example,' });
    expect(shopDomains).toEqual(['a.example', 'b.example']);
  });

  it('never repeats a secret', () => {
    const secret = 'change-me-very-private';
    expect(() => readGatewayEnvironment({ ...PRODUCTION, SESSION_SECRET: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    );
  });
});
