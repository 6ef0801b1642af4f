import { join } from 'node:path';
import type { Runtime } from '@commerceai/runtime';
import { demoShop, loadDemoShop } from '@commerceai/sandbox';
import { readState, writeState } from './state-file.ts';

/** What scripts need to know of a running copy; kept in `.commerceai/demo.json`. */
export interface DemoFile {
  readonly gateway: string;
  readonly storefront: string;
  readonly apiKey: string;
}

/** Every permission: the key belongs to whoever runs this copy. */
const SCOPES = ['*'];

/** Loads the demo shop the first time, and writes the file that scripts read. */
export async function loadDemo(options: {
  runtime: Runtime;
  state: string;
  gateway: string;
  storefront: string;
  say: (line: string) => void;
}): Promise<DemoFile> {
  const { runtime, state, gateway, storefront, say } = options;
  const loaded = await runtime.storage.shops.find(demoShop.id);
  if (!loaded) say('Loading the demo shop …');
  await loadDemoShop({ storage: runtime.storage, storefrontUrl: storefront, now: new Date() });
  if (!loaded) await runtime.database.analyse();

  const file = join(state, 'demo.json');
  const known = readState<DemoFile>(file)?.apiKey;
  const apiKey =
    known && (await runtime.apiKeys.find(known))
      ? known
      : (await runtime.apiKeys.create({ shopId: demoShop.id, name: 'demo', scopes: SCOPES })).key;
  const demo: DemoFile = { gateway, storefront, apiKey };
  writeState(file, demo);
  return demo;
}
