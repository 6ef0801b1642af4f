import { fixedClock } from '@commerceai/sdk/testing';
import { expect, test } from 'vitest';
import { NOW } from '../testing/test-services.ts';
import { createKeyCache } from './key-cache.ts';

test('looks a known key up once in ten seconds, and an unknown one each time', async () => {
  const clock = fixedClock(NOW);
  const asked: string[] = [];
  let revoked = false;
  const find = createKeyCache({
    clock,
    find: async (token) => {
      asked.push(token);
      return token === 'known' && !revoked ? { id: 'k1', shopId: 'maison', scopes: ['*'] } : undefined;
    },
  });
  expect(await find('known')).toEqual({ kind: 'key', keyId: 'k1', shopId: 'maison', scopes: ['*'] });
  await find('known');
  expect(asked).toEqual(['known']);
  await find('unknown');
  await find('unknown');
  expect(asked).toEqual(['known', 'unknown', 'unknown']);
  revoked = true;
  clock.advance(10_001);
  expect(await find('known')).toBeUndefined();
});
