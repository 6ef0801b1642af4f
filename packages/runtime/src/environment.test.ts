import { InvalidInputError } from '@commerceai/sdk';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

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
};

function problems(env: Record<string, string | undefined>): Record<string, string> {
  try {
    readEnvironment(env);
  } catch (error) {
    if (error instanceof InvalidInputError) {
      return Object.fromEntries(error.fields.map(({ path, message }) => [path, message]));
    }
    throw error;
  }
  return {};
}

describe('readEnvironment', () => {
  it('fills in what may be left out', () => {
    expect(readEnvironment(DEVELOPMENT)).toEqual({
      mode: 'development',
      databaseUrl: DEVELOPMENT.DATABASE_URL,
      appProxySecret: 'short',
      sessionSecret: 'short',
      port: 4000,
      shopId: 'default',
      logLevel: 'info',
      sandbox: false,
    });
  });

  it('takes a variable that is set to nothing for one that is not set', () => {
    expect(readEnvironment({ ...DEVELOPMENT, REDIS_URL: '', OPENAI_API_KEY: '' })).not.toHaveProperty(
      'openai',
    );
  });

  it('names everything that is wrong at once, each with what to do', () => {
    const found = problems({ ...DEVELOPMENT, DATABASE_URL: undefined, PORT: 'http', REDIS_URL: 'localhost' });
    expect(Object.keys(found).sort()).toEqual(['DATABASE_URL', 'PORT', 'REDIS_URL']);
    expect(found.DATABASE_URL).toContain('is missing: set it to');
    expect(() => readEnvironment({})).toThrow(/DATABASE_URL[\s\S]*APP_PROXY_SECRET[\s\S]*SESSION_SECRET/);
  });

  it('accepts a complete production', () => {
    expect(problems(PRODUCTION)).toEqual({});
  });

  it.each([
    ['the sandbox', { SANDBOX: '1' }, 'SANDBOX'],
    ['a short secret', { SESSION_SECRET: 'f3b1c0d9e8a7' }, 'SESSION_SECRET'],
    ['a default secret', { APP_PROXY_SECRET: 'change-me-change-me-change-me-change-me' }, 'APP_PROXY_SECRET'],
    ['a secret of one letter', { SESSION_SECRET: 'a'.repeat(40) }, 'SESSION_SECRET'],
    ['no public address', { PUBLIC_URL: undefined }, 'PUBLIC_URL'],
    ['plain HTTP', { PUBLIC_URL: 'http://service.example' }, 'PUBLIC_URL'],
    ['a storefront over plain HTTP', { STOREFRONT_URL: 'http://shop.example' }, 'STOREFRONT_URL'],
  ])('refuses %s in production', (_name, change, variable) => {
    expect(Object.keys(problems({ ...PRODUCTION, ...change }))).toEqual([variable]);
  });

  it('reports production’s own demands together with what is missing', () => {
    const found = problems({ ...PRODUCTION, DATABASE_URL: undefined, SANDBOX: '1', PUBLIC_URL: undefined });
    expect(Object.keys(found).sort()).toEqual(['DATABASE_URL', 'PUBLIC_URL', 'SANDBOX']);
  });

  it('never repeats a secret', () => {
    const secret = 'change-me-very-private';
    expect(() => readEnvironment({ ...PRODUCTION, SESSION_SECRET: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    );
  });
});
