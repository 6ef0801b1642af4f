import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, readEnvironment } from '@commerceai/runtime';
import { demoShop } from '@commerceai/sandbox';
import { startDatabase } from './start/database.ts';
import { loadDemo } from './start/load-demo.ts';
import { isFree, type Ports, readPorts } from './start/ports.ts';
import { localSecrets } from './start/secrets.ts';
import { type Program, Supervisor } from './start/supervise.ts';

const root = join(import.meta.dirname, '..');
const state = join(root, '.commerceai');
const watch = process.argv.includes('--watch');
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  await main();
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const ports = readPorts(process.env.PORT_OFFSET);
  for (const [name, port] of Object.entries(ports)) {
    if (name !== 'postgres' && !(await isFree(port))) {
      throw new RangeError(
        `Port ${port} (${name}) is in use: stop what uses it, or move all ports with PORT_OFFSET=1000 npm start.`,
      );
    }
  }
  mkdirSync(state, { recursive: true });
  const database = await startDatabase(state, ports);
  const supervisor = new Supervisor({ root, logs: join(state, 'logs'), watch, report: say });

  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await supervisor.stop();
    await database.close();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping) say('\nStopping …');
      void stop(0);
    });
  }

  try {
    const environment = programEnvironment(ports, database.connectionString);
    const runtime = await createRuntime(
      readEnvironment({ ...process.env, ...environment, PORT: String(ports.gateway) }),
      { role: 'tool' },
    );
    const demo = await loadDemo({
      runtime,
      state,
      gateway: address(ports.gateway),
      storefront: address(ports.storefront),
      say,
    });
    await runtime.close();
    await Promise.all(programs(ports, environment).map((program) => supervisor.start(program)));
    say(welcome(ports, demo.apiKey));
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`);
    await stop(1);
  }
}

function programEnvironment(ports: Ports, databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    STOREFRONT_URL: address(ports.storefront),
    GATEWAY_URL: address(ports.gateway),
    SHOP_ID: demoShop.id,
    SANDBOX: '1',
    ...localSecrets(state),
  };
}

function programs(ports: Ports, environment: Record<string, string>): readonly Program[] {
  return [
    {
      name: 'gateway',
      file: 'apps/gateway/src/main.ts',
      environment: { ...environment, PORT: String(ports.gateway) },
    },
    { name: 'worker', file: 'apps/worker/src/main.ts', environment },
    {
      name: 'storefront',
      file: 'packages/sandbox/src/storefront/main.ts',
      environment: { ...environment, PORT: String(ports.storefront) },
    },
  ];
}

function address(port: number): string {
  return `http://localhost:${port}`;
}

function welcome(ports: Ports, apiKey: string): string {
  const model = process.env.OPENAI_API_KEY
    ? 'OpenAI, with the model-free composer standing by'
    : 'none: answers are composed from sources alone (set OPENAI_API_KEY for a language model)';
  return [
    '',
    '  CommerceAI Pro is running, with a simulated shop and simulated platforms.',
    '',
    `  Storefront with the chat   ${address(ports.storefront)}`,
    `  HTTP API and its docs      ${address(ports.gateway)}/docs`,
    `  Mail the shop has sent     ${address(ports.storefront)}/sandbox/mail`,
    `  API key                    ${apiKey}`,
    `  Language model             ${model}`,
    '',
    '  Ctrl-C stops everything. State and logs are in .commerceai/ (npm run reset removes them).',
    '',
  ].join('\n');
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if ((error as NodeJS.ErrnoException)?.code === 'ENOSPC')
    return 'The disk is full: free some space and run npm start again. Nothing was lost.';
  return process.env.LOG_LEVEL === 'debug' && error instanceof Error ? (error.stack ?? message) : message;
}
