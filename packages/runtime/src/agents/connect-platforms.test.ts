import { defineConnector } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import { expect, test } from 'vitest';
import { readEnvironment } from '#environment.ts';
import { connectPlatforms } from './connect-platforms.ts';

const MAIL = defineConnector({
  name: 'mail',
  email: { idempotentSend: false, send: async () => ({ messageId: 'x' }) },
});

/** The connectors of an environment, and how often the sandbox was loaded. */
async function connect(variables: Record<string, string>) {
  let loaded = 0;
  const connectors = await connectPlatforms({
    environment: readEnvironment({ DATABASE_URL: 'postgresql://localhost/shop', ...variables }),
    storage: memoryStorage(),
    variables,
    sandbox: async () => {
      loaded += 1;
      return { simulatedConnectors: () => [MAIL] };
    },
  });
  return { names: connectors.map(({ name }) => name), shop: connectors[0]!, loaded };
}

test('the copy of the shop alone, and nothing simulated, unless told', async () => {
  const { names, shop, loaded } = await connect({});
  expect(names).toEqual([shop.name]);
  expect(shop.commerce?.cancelOrder).toBeUndefined();
  expect(loaded).toBe(0);
});

test('with the sandbox, its platforms too, and actions on the copy', async () => {
  const { names, shop, loaded } = await connect({ SANDBOX: '1' });
  expect(names).toEqual([shop.name, 'mail']);
  expect(shop.commerce?.cancelOrder).toBeDefined();
  expect(loaded).toBe(1);
});

test('the signed channel where it is set up', async () => {
  const { names } = await connect({
    HTTP_CHANNEL_SECRET: 'channel-secret-of-tests',
    HTTP_CHANNEL_NAME: 'helpdesk',
  });
  expect(names.at(-1)).toBe('helpdesk');
});
