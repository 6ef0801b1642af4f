import { join } from 'node:path';
import { createRuntime, findPortOwner, isPortBusy, readEnvironment } from '@commerceai/runtime';
import { demoShop } from '@commerceai/sandbox';
import { type OpenDatabase, startDatabase } from './database.ts';
import { explain } from './explain.ts';
import { type DemoFile, loadDemo } from './load-demo.ts';
import { PORTS, type Ports, readPorts } from './ports.ts';
import { type Claim, claimState } from './running-copy.ts';
import { localSecrets } from './secrets.ts';
import { ROOT, stateFolder } from './state-folder.ts';
import { type Program, Supervisor } from './supervise.ts';

const state = stateFolder();
const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (error: unknown) => process.stderr.write(`\n${explain(error)}\n`);

export interface StartOptions {
  /** Start a program again whenever one of its files changes. */
  readonly watch: boolean;
  /** Folder of compiled code, for the programs to share. */
  readonly compileCache: string;
}

/** What `npm start` does: everything up, until Ctrl-C. Ends the process when it cannot. */
export async function main(options: StartOptions): Promise<void> {
  try {
    await start(options);
  } catch (error) {
    complain(error);
    process.exit(1);
  }
}

async function start(options: StartOptions): Promise<void> {
  const ports = readPorts(process.env.PORT_OFFSET);
  refuseProduction();
  const claim = await claimState(state);
  try {
    // Before anything runs, so that a wrong variable is told at once.
    const databaseUrl = process.env.DATABASE_URL || 'postgresql://embedded';
    readEnvironment({ ...process.env, ...programEnvironment(ports, databaseUrl) });
    await refuseBusyPorts(ports);
  } catch (error) {
    claim.release();
    throw error;
  }
  await run(ports, claim, options);
}

/** Brings everything up, and stays until it is asked to stop. */
async function run(ports: Ports, claim: Claim, { watch, compileCache }: StartOptions): Promise<void> {
  const supervisor = new Supervisor({
    root: ROOT,
    logs: join(state, 'logs'),
    watch,
    report: say,
    onStart: (programs) => claim.note({ programs }),
  });
  let stopping = false;
  let database: Promise<OpenDatabase> | undefined;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await supervisor.stop();
    await database?.then((open) => open.close()).catch(() => {});
    claim.release();
    process.exit(code);
  };
  const giveUp = (error: unknown) => {
    // What fails while everything is being stopped fails because of that.
    if (!stopping) complain(error);
    return stop(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping) say('\nStopping …');
      void stop(0);
    });
  }
  process.on('uncaughtException', (error) => void giveUp(error));

  const openDatabase = () => startDatabase({ state, ports, onEnd: reviveDatabase });
  const reviveDatabase = () => {
    if (stopping) return;
    say(
      `The database ended on its own; starting it again. Its log is ${join(state, 'postgres/postgres.log')}.`,
    );
    database = openDatabase();
    database.catch(giveUp);
  };

  const up = (program: Program) =>
    supervisor.start({
      ...program,
      environment: { ...program.environment, NODE_COMPILE_CACHE: compileCache },
    });
  try {
    database = openDatabase();
    const storefrontUp = up(storefront(ports));
    // Whichever fails first is told; the rest fails because of it.
    storefrontUp.catch(giveUp);
    const { connectionString } = await database;
    claim.note({ databaseUrl: connectionString });
    const [demo] = await Promise.all([
      prepareShop(ports, connectionString),
      up(gateway(ports, connectionString)),
      storefrontUp,
    ]);
    // Only now: it would take the conversations of a half-loaded history for idle ones.
    await up(worker(ports, connectionString));
    if (!stopping) say(welcome(demo));
  } catch (error) {
    await giveUp(error);
  }
}

async function prepareShop(ports: Ports, databaseUrl: string): Promise<DemoFile> {
  const runtime = await createRuntime(readEnvironment(toolEnvironment(ports, databaseUrl)), { role: 'tool' });
  try {
    return await loadDemo({
      runtime,
      state,
      gateway: address(ports.gateway),
      storefront: address(ports.storefront),
      say,
    });
  } finally {
    await runtime.close();
  }
}

function refuseProduction(): void {
  if (process.env.NODE_ENV !== 'production') return;
  throw new RangeError(
    'npm start runs a simulated shop, which NODE_ENV=production refuses: unset NODE_ENV to try it, or see docs/running-for-real.md.',
  );
}

async function refuseBusyPorts(ports: Ports): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    // A PostgreSQL that a killed copy left behind is stopped first; who else holds its port is told then.
    if (name === 'postgres' || !(await isPortBusy(port))) continue;
    const owner = findPortOwner(port);
    throw new RangeError(
      `Port ${port} (${name}) is in use${owner ? ` by ${owner}` : ''}: stop that program, or move all ports with PORT_OFFSET=${ports.gateway - PORTS.gateway + 1000} npm start.`,
    );
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

/** The environment of this process, which prints for people and leaves logs to the programs. */
function toolEnvironment(ports: Ports, databaseUrl: string): Record<string, string | undefined> {
  const { LOG_LEVEL, ...environment } = { ...process.env, ...programEnvironment(ports, databaseUrl) };
  return {
    ...environment,
    LOG_LEVEL: LOG_LEVEL === 'debug' ? LOG_LEVEL : 'silent',
    PORT: String(ports.gateway),
  };
}

function gateway(ports: Ports, databaseUrl: string): Program {
  return {
    name: 'gateway',
    file: 'apps/gateway/src/main.ts',
    environment: { ...programEnvironment(ports, databaseUrl), PORT: String(ports.gateway) },
  };
}

function worker(ports: Ports, databaseUrl: string): Program {
  return {
    name: 'worker',
    file: 'apps/worker/src/main.ts',
    environment: programEnvironment(ports, databaseUrl),
  };
}

/** Knows no database. */
function storefront(ports: Ports): Program {
  return {
    name: 'storefront',
    file: 'packages/sandbox/src/storefront/main.ts',
    environment: { ...programEnvironment(ports, ''), PORT: String(ports.storefront) },
  };
}

function address(port: number): string {
  return `http://localhost:${port}`;
}

function welcome({ gateway, storefront, apiKey }: DemoFile): string {
  const model = process.env.OPENAI_API_KEY
    ? 'OpenAI, with the model-free composer standing by'
    : 'none: answers are composed from sources alone (set OPENAI_API_KEY for a language model)';
  return [
    '',
    '  CommerceAI Pro is running, with a simulated shop and simulated platforms.',
    '',
    `  Storefront with the chat   ${storefront}`,
    `  HTTP API and its docs      ${gateway}/docs`,
    `  Mail the shop has sent     ${storefront}/sandbox/mail`,
    `  API key                    ${apiKey}`,
    `  Language model             ${model}`,
    '',
    `  Ctrl-C stops everything. State and logs are in ${process.env.COMMERCEAI_STATE ? state : '.commerceai/'} (npm run reset removes them).`,
    '',
  ].join('\n');
}
