import { demoShop, loadDemoShop } from '@commerceai/sandbox';
import { QUESTIONS } from './articles.ts';
import { type Child, startChild, startServer } from './child.ts';
import type { Load, LoadResult } from './http/load.ts';
import { hostVariables, openRuntime, postgresAddress } from './postgres.ts';
import { atLeast, type Bench, show } from './report.ts';

const GOAL = 300;
const CONCURRENCY = 16;
const MILLISECONDS = 8_000;
const STOREFRONT = 'http://localhost:4010';

/** The demo shop's shoppers: articles, orders, products and a hand-over now and then. */
const MESSAGES = [
  ...QUESTIONS,
  'Où est ma commande 1001 ?',
  'where is my order 1002, placed as camille.martin@example.com',
  'avez-vous une robe en lin ?',
  'je veux parler à un conseiller',
];

/** The gateway as `npm start` runs it, on PostgreSQL, under a generator in a process of its own. */
export const respondOverHttp: Bench = {
  title: `Answers over HTTP with storage: gateway, PostgreSQL and load generator on this machine, ${CONCURRENCY} at once`,
  async *run() {
    const database = await postgresAddress();
    const key = await loadShop(database);
    const generator = startChild('http/load.ts');
    try {
      const gateway = await loadOn(generator, {
        server: 'apps/gateway/src/main.ts',
        path: '/api/customer-service/respond',
        env: {
          ...hostVariables(database),
          SHOP_ID: demoShop.id,
          STOREFRONT_URL: STOREFRONT,
          RATE_LIMIT_KEY_PER_SECOND: '1000000',
        },
        headers: { authorization: `Bearer ${key}` },
      });
      yield {
        name: 'gateway, grounded(), demo shop',
        value: describe(gateway),
        goal: atLeast(gateway.perSecond, GOAL, '/s'),
      };
      const bare = await loadOn(generator, {
        server: 'test/bench/http/bare-route.ts',
        path: '/',
        env: { DATABASE_URL: database },
        headers: {},
      });
      yield { name: 'bare Fastify route that inserts two rows', value: describe(bare) };
      yield {
        name: 'the gateway’s share of it',
        value: `${show(gateway.perSecond / bare.perSecond)}, 1 to ${show(bare.perSecond / gateway.perSecond)}`,
      };
    } finally {
      await generator.stop();
    }
  },
};

/** Loads the demo shop and returns a key that may do everything. */
async function loadShop(database: string): Promise<string> {
  const runtime = await openRuntime(database);
  try {
    await loadDemoShop({ storage: runtime.storage, storefrontUrl: STOREFRONT, now: new Date() });
    await runtime.database.analyse();
    return (await runtime.apiKeys.create({ shopId: demoShop.id, name: 'benchmark', scopes: ['*'] })).key;
  } finally {
    await runtime.close();
  }
}

interface Target {
  readonly server: string;
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

async function loadOn(generator: Child, { server, path, env, headers }: Target): Promise<LoadResult> {
  const running = await startServer(server, env);
  try {
    const load: Load = {
      url: `http://127.0.0.1:${running.port}${path}`,
      headers,
      texts: MESSAGES,
      concurrency: CONCURRENCY,
      milliseconds: MILLISECONDS,
      warmUp: 600,
      run: server,
    };
    return await generator.ask<LoadResult>(load);
  } finally {
    await running.stop();
  }
}

function describe({ perSecond, p95, refused }: LoadResult): string {
  const failures = Object.entries(refused).map(([status, count]) => `, ${count} × HTTP ${status}`);
  return `${show(perSecond)}/s, p95 ${show(p95)} ms${failures.join('')}`;
}
