import { UnavailableError } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import { shopSettings } from '@commerceai/sdk/testing';
import { expect, test } from 'vitest';
import { requireShop } from './require-shop.ts';

function setting() {
  const storage = memoryStorage();
  const warned: string[] = [];
  const logger = { warn: (_fields: object, text: string) => void warned.push(text) };
  const check = (mode: 'production' | 'development', shopId: string, shops = storage.shops) =>
    requireShop({ environment: { mode, shopId }, storage: { shops }, logger: logger as never });
  return { storage, warned, check };
}

test('production refuses a shop that was never set up, and says which and what to do', async () => {
  const { storage, check } = setting();
  await storage.shops.save({ ...shopSettings(), id: 'maison' });
  await expect(check('production', 'maison')).resolves.toBeUndefined();
  await expect(check('production', 'maisn')).rejects.toMatchObject({
    code: 'invalid_input',
    fields: [{ path: 'SHOP_ID', message: expect.stringContaining('npm run import -- --shop maisn') }],
  });
});

test('elsewhere any shop may begin empty', async () => {
  await expect(setting().check('development', 'new')).resolves.toBeUndefined();
});

test('a database that is away is no wrong shop; any other failure is told', async () => {
  const { storage, warned, check } = setting();
  const away = new UnavailableError({ dependency: 'database', message: 'away' });
  const failing = (error: Error) => ({ ...storage.shops, find: () => Promise.reject(error) });
  await expect(check('production', 'maison', failing(away))).resolves.toBeUndefined();
  expect(warned).toEqual(['whether SHOP_ID names a shop could not be checked']);
  await expect(check('production', 'maison', failing(new RangeError('broken')))).rejects.toThrow('broken');
});
