import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createRuntime, readEnvironment } from '@commerceai/runtime';
import {
  type ImportListener,
  type ImportReport,
  importKnowledge,
  importOrders,
  importProducts,
} from '@commerceai/runtime/import';
import { demoShop } from '@commerceai/sandbox';
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
  const database = await joinDatabase(state, readPorts(process.env.PORT_OFFSET));
  const runtime = await createRuntime(
    readEnvironment({
      ...process.env,
      DATABASE_URL: database.connectionString,
      SANDBOX: '1',
      SHOP_ID: values.shop,
    }),
    { role: 'tool' },
  );
  try {
    const { storage } = runtime;
    const shopId = values.shop;
    const known = await storage.shops.find(shopId);
    const settings = known ?? {
      ...defaultShopSettings(shopId),
      ...(values.currency ? { currency: values.currency } : {}),
    };
    await storage.shops.save(settings);
    const currency = values.currency ?? settings.currency;
    let rejected = 0;
    const run = async (what: string, work: (listener: ImportListener) => Promise<ImportReport>) => {
      const report = await work(terminalListener(what));
      rejected += report.rejected;
      process.stdout.write(
        `\r\x1b[K${what}: ${report.read} read, ${report.changed} new or changed, ${report.unchanged} unchanged, ${report.rejected} left out\n`,
      );
    };
    for (const file of values.products ?? [])
      await run(file, (listener) =>
        importProducts({ storage, shopId, file: fromHere(file), currency, now: new Date(), listener }),
      );
    for (const file of values.orders ?? [])
      await run(file, (listener) => importOrders({ storage, shopId, file: fromHere(file), listener }));
    for (const source of values.knowledge ?? []) {
      await run(source, (listener) =>
        importKnowledge({
          storage,
          shopId,
          source: /^https?:/.test(source) ? source : fromHere(source),
          listener,
        }),
      );
    }
    await runtime.database.analyse();
    if (!known && shopId !== demoShop.id) {
      const { key } = await runtime.apiKeys.create({ shopId, name: 'import', scopes: ['*'] });
      process.stdout.write(`\nAPI key of ${shopId}, shown once: ${key}\n`);
    }
    process.stdout.write(
      rejected > 0 ? `\n${rejected} rows or documents were left out; the reasons stand above.\n` : '',
    );
    return 0;
  } finally {
    await runtime.close();
    await database.close();
  }
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
      process.stdout.write(
        `\r\x1b[K${what}: ${read} read${share === undefined ? '' : `, ${Math.round(share * 100)} %`}`,
      );
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
