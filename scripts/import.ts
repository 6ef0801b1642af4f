import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createRuntime, type Runtime, readEnvironment } from '@commerceai/runtime';
import {
  type ImportListener,
  type ImportReport,
  importKnowledge,
  importOrders,
  importProducts,
} from '@commerceai/runtime/import';
import { demoShop, loadDemoShop } from '@commerceai/sandbox';
import { defaultShopSettings } from '@commerceai/sdk';
import { joinDatabase } from './start/database.ts';
import { readPorts } from './start/ports.ts';
import { stateFolder } from './start/state-folder.ts';

const USAGE = `Loads a shop's own data. Running it twice changes nothing.

  npm run import -- --products products.csv          Shopify's product export
                    --orders orders.csv              Shopify's order export
                    --knowledge folder|file|address  Markdown, HTML, PDF, text; a page or a sitemap
                    --currency EUR                   of the product prices (default: the shop's)
                    --shop my-shop                   another shop than this copy's own; it gets a key of its own
`;

const SHOWN_REJECTIONS = 20;
/** On a terminal progress is shown in place. */
const CLEAR_LINE = process.stdout.isTTY ? '\r\x1b[K' : '';
const state = stateFolder();

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      products: { type: 'string', multiple: true },
      orders: { type: 'string', multiple: true },
      knowledge: { type: 'string', multiple: true },
      currency: { type: 'string' },
      shop: { type: 'string', default: demoShop.id },
      help: { type: 'boolean' },
    },
  });
  if (values.help || (!values.products && !values.orders && !values.knowledge)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  if (process.env.NODE_ENV === 'production' && values.shop === demoShop.id) {
    process.stderr.write('Name the shop with --shop: in production there is no demo shop to add to.\n');
    return 2;
  }
  const ports = readPorts(process.env.PORT_OFFSET);
  const database = await joinDatabase(state, ports);
  try {
    const runtime = await createRuntime(
      readEnvironment({ ...process.env, DATABASE_URL: database.connectionString }),
      { role: 'tool' },
    );
    try {
      if (values.shop === demoShop.id) {
        // What is imported joins the demo shop, whether or not that has been started before.
        const storefrontUrl = `http://localhost:${ports.storefront}`;
        await loadDemoShop({ storage: runtime.storage, storefrontUrl, now: new Date() });
      }
      return await importInto(runtime, values);
    } finally {
      await runtime.close();
    }
  } finally {
    await database.close();
  }
}

interface Wanted {
  readonly shop: string;
  readonly products?: readonly string[];
  readonly orders?: readonly string[];
  readonly knowledge?: readonly string[];
  readonly currency?: string;
}

async function importInto(runtime: Runtime, wanted: Wanted): Promise<number> {
  const { storage } = runtime;
  const { shop: shopId } = wanted;
  const known = await storage.shops.find(shopId);
  const settings = known ?? {
    ...defaultShopSettings(shopId),
    ...(wanted.currency ? { currency: wanted.currency } : {}),
  };
  await storage.shops.save(settings);
  const currency = wanted.currency ?? settings.currency;
  let rejected = 0;
  const run = async (what: string, work: (listener: ImportListener) => Promise<ImportReport>) => {
    const report = await work(terminalListener(what));
    rejected += report.rejected;
    say(
      `${CLEAR_LINE}${what}: ${report.read} read, ${report.changed} new or changed, ${report.unchanged} unchanged, ${report.rejected} left out\n`,
    );
  };
  for (const file of wanted.products ?? []) {
    await run(file, (listener) =>
      importProducts({ storage, shopId, file: fromHere(file), currency, now: new Date(), listener }),
    );
  }
  for (const file of wanted.orders ?? []) {
    await run(file, (listener) => importOrders({ storage, shopId, file: fromHere(file), listener }));
  }
  for (const source of wanted.knowledge ?? []) {
    const place = /^https?:/.test(source) ? source : fromHere(source);
    await run(source, (listener) => importKnowledge({ storage, shopId, source: place, listener }));
  }
  await runtime.database.analyse();
  if (!known) {
    const { key } = await runtime.apiKeys.create({ shopId, name: 'import', scopes: ['*'] });
    say(`\nAPI key of ${shopId}, shown once: ${key}\n`);
  }
  if (rejected > 0) say(`\n${rejected} rows or documents were left out; the reasons stand above.\n`);
  return 0;
}

function say(text: string): void {
  process.stdout.write(text);
}

/** npm runs scripts in the project's folder; paths are meant from where the command was typed. */
function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function terminalListener(what: string): ImportListener {
  let shown = 0;
  return {
    progress({ read, share }) {
      if (!process.stdout.isTTY) return;
      say(`${CLEAR_LINE}${what}: ${read} read${share === undefined ? '' : `, ${Math.round(share * 100)} %`}`);
    },
    rejected({ file, line, reason }) {
      shown += 1;
      if (shown <= SHOWN_REJECTIONS)
        process.stderr.write(
          `${process.stdout.isTTY ? '\r\x1b[K' : ''}${file}${line === undefined ? '' : `, line ${line}`}: ${reason}\n`,
        );
      else if (shown === SHOWN_REJECTIONS + 1) process.stderr.write('Further ones are only counted.\n');
    },
  };
}
