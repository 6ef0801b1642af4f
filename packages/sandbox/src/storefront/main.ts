import { pino } from 'pino';
import { demoKnowledge, demoProducts, demoShop, generateHistory, SHOWCASE } from '../demo-shop/index.ts';
import { createStorefront, type DemoSignIn } from './storefront.ts';

const HISTORY_SEED = 20_140_321;

function requireVariable(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new TypeError(`The storefront needs the environment variable ${name}.`);
}

/** The hand-made orders' customers: the ones worth signing in as. */
function demoSignIns(): DemoSignIn[] {
  const { customers } = generateHistory({ seed: HISTORY_SEED, now: new Date(), products: demoProducts() });
  return SHOWCASE.flatMap(({ email, number }) => {
    const customer = customers.find((each) => each.email === email);
    return customer ? [{ customer, orderNumber: number }] : [];
  });
}

const logger = pino({ level: process.env.LOG_LEVEL ?? 'info', name: 'storefront' });
const storefront = await createStorefront({
  shop: demoShop,
  products: demoProducts(),
  articles: demoKnowledge(),
  customers: demoSignIns(),
  gatewayUrl: requireVariable('GATEWAY_URL').replace(/\/$/, ''),
  shopDomain: process.env.SHOP_DOMAIN ?? demoShop.domain,
  appProxySecret: requireVariable('APP_PROXY_SECRET'),
  logger,
});

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void storefront.close().then(() => process.exit(0)));

await storefront.listen({ port: Number(process.env.PORT ?? 4010), host: process.env.HOST ?? '127.0.0.1' });
process.send?.({ type: 'ready', port: Number(new URL(storefront.listeningOrigin).port) });
