import { InvalidInputError } from '@commerceai/sdk';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

const DEVELOPMENT = {
  DATABASE_URL: 'postgresql://user:password@localhost/shop',
};
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://user:password@db.internal/shop',
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
  });

  it('accepts a complete production', () => {
    expect(problems(PRODUCTION)).toEqual({});
  });

  it.each([
    ['the sandbox', { SANDBOX: '1' }, 'SANDBOX'],
    ['a storefront over plain HTTP', { STOREFRONT_URL: 'http://shop.example' }, 'STOREFRONT_URL'],
  ])('refuses %s in production', (_name, change, variable) => {
    expect(Object.keys(problems({ ...PRODUCTION, ...change }))).toEqual([variable]);
  });

  it('reports production’s own demands together with what is missing', () => {
    const found = problems({ ...PRODUCTION, DATABASE_URL: undefined, SANDBOX: '1' });
    expect(Object.keys(found).sort()).toEqual(['DATABASE_URL', 'SANDBOX']);
  });
});
