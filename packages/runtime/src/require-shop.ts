import { type Storage, UnavailableError } from '@commerceai/sdk';
import type { Runtime } from './create-runtime.ts';
import { type Environment, incompleteEnvironment } from './environment.ts';

/**
 * In production a shop that nobody set up is a misspelt one: its shoppers would be served without its settings, orders
 * and texts. A database that does not answer yet is no reason to stay down.
 *
 * @throws InvalidInputError that names SHOP_ID, with the remedy
 */
export async function requireShop(options: {
  environment: Pick<Environment, 'mode' | 'shopId'>;
  storage: Pick<Storage, 'shops'>;
  logger: Pick<Runtime['logger'], 'warn'>;
}): Promise<void> {
  const { environment, storage, logger } = options;
  const { mode, shopId } = environment;
  if (mode !== 'production') return;
  try {
    if (await storage.shops.find(shopId)) return;
  } catch (error) {
    if (!UnavailableError.isInstance(error)) throw error;
    logger.warn({ err: error }, 'whether SHOP_ID names a shop could not be checked');
    return;
  }
  const message = `names no shop that was set up, "${shopId}": correct it, or npm run import -- --shop ${shopId} first`;
  throw incompleteEnvironment([{ path: 'SHOP_ID', message }]);
}
