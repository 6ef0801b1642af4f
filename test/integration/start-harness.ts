import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isPortBusy } from '@commerceai/runtime';
import { until, within } from './failure-harness.ts';

export const ROOT = join(import.meta.dirname, '../..');
/** Generous: a loaded machine takes many times what an idle one does. */
export const START_MS = 150_000;
const PORTS = { gateway: 4000, storefront: 4010, postgres: 4054 } as const;

/** An offset at which all three ports are free; each test file tries others first. */
export async function freeOffset(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const offset = 5_000 + (((process.pid * 7 + attempt) * 100 + takenOffsets++) % 22_000);
    const busy = await Promise.all(Object.values(PORTS).map((port) => isPortBusy(port + offset)));
    if (!busy.includes(true)) return offset;
  }
  throw new RangeError('No free ports found.');
}
let takenOffsets = 0;

const running = new Set<ChildProcess>();

/** For the end of a test file: stops whatever a failed test has left running. */
export async function stopAll(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.kill('SIGTERM')) await ended;
    }),
  );
}

export interface RunOptions {
  readonly state: string;
  readonly offset: number;
  readonly env?: Readonly<Record<string, string>>;
  /** The npm script, without what npm runs before it. @default "start" */
  readonly script?: 'start' | 'dev' | 'reset' | 'import';
  readonly arguments?: string;
}

export interface Run {
  readonly child: ChildProcess;
  /** All it has printed, to both outputs. */
  readonly output: () => string;
  readonly complaints: () => string;
  /** Exit code or signal. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Runs one of the root's scripts as npm does, in a process group of its own, as a terminal does. */
export function runScript(options: RunOptions): Run {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const { DATABASE_URL: _database, REDIS_URL: _redis, NODE_ENV: _mode, ...environment } = process.env;
  const child = spawn('sh', ['-c', `exec ${scripts[options.script ?? 'start']} ${options.arguments ?? ''}`], {
    cwd: ROOT,
    env: {
      ...environment,
      PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      COMMERCEAI_STATE: options.state,
      PORT_OFFSET: String(options.offset),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const printed: string[] = [];
  const complained: string[] = [];
  child.stdout.on('data', (chunk) => printed.push(String(chunk)));
  child.stderr.on('data', (chunk) => {
    printed.push(String(chunk));
    complained.push(String(chunk));
  });
  return {
    child,
    output: () => printed.join(''),
    complaints: () => complained.join(''),
    ended: new Promise((resolve) =>
      child.once('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL')),
    ),
  };
}

export interface Demo {
  readonly gateway: string;
  readonly storefront: string;
  readonly apiKey: string;
}

/** A copy that runs. */
export interface Copy extends Run {
  readonly options: RunOptions;
  readonly demo: Demo;
  /** Milliseconds until the addresses stood on the screen. */
  readonly startedIn: number;
  /** Its process and all that it started. */
  family(): readonly number[];
  /** Ctrl-C in its terminal, and what it ended with. */
  interrupt(): Promise<number | NodeJS.Signals>;
}

/** Runs `npm start` (or dev) until it prints the addresses. */
export async function startCopy(options: RunOptions): Promise<Copy> {
  const begun = Date.now();
  const run = runScript(options);
  let ending: number | NodeJS.Signals | undefined;
  void run.ended.then((how) => {
    ending = how;
  });
  await until(`addresses are printed; so far: ${run.output()}`, within(START_MS), () => {
    if (ending !== undefined) return true;
    return run.output().includes('Ctrl-C stops everything');
  });
  if (ending !== undefined) throw new Error(`npm start ended with ${ending}: ${run.output()}`);
  return {
    ...run,
    options,
    demo: JSON.parse(await readFile(join(options.state, 'demo.json'), 'utf8')),
    startedIn: Date.now() - begun,
    family: () => familyOf(run.child.pid!),
    interrupt() {
      process.kill(-run.child.pid!, 'SIGINT');
      return run.ended;
    },
  };
}

/** Runs a script that refuses, and gives what it said and its exit code. */
export async function refusal(options: RunOptions): Promise<{ code: number | string; said: string[] }> {
  const run = runScript(options);
  const code = await run.ended;
  return { code, said: run.complaints().trim().split('\n') };
}

/** A state folder of a test's own, removed afterwards; a copy of another one when that is given. */
export async function makeState(like?: string): Promise<{ path: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'commerceai-state-'));
  const path = join(folder, 'state');
  if (like) copyFolder(like, path);
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** With owners and all: PostgreSQL takes no files of another user. */
export function copyFolder(from: string, to: string): void {
  const { status } = spawnSync('cp', ['-a', from, to]);
  if (status !== 0) throw new Error(`${from} was not copied.`);
}

/** The processes that started from one, itself included, by following parents through /proc. */
export function familyOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    const stat = /^\d+$/.test(entry) && readStat(Number(entry));
    if (stat) parents.set(Number(entry), stat.parent);
  }
  const family = new Set([root]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

/** Whether it runs; a zombie that waits to be collected does not. */
export function runs(pid: number): boolean {
  const stat = readStat(pid);
  return stat !== undefined && stat.state !== 'Z';
}

export async function portsInUse(offset: number): Promise<readonly string[]> {
  const busy = await Promise.all(
    Object.entries(PORTS).map(async ([name, port]) => ((await isPortBusy(port + offset)) ? [name] : [])),
  );
  return busy.flat();
}

/** The process of one of the programs, as the supervisor noted it. */
export async function programIds(state: string): Promise<readonly number[]> {
  const { programs } = JSON.parse(await readFile(join(state, 'running.json'), 'utf8'));
  return programs.map(({ pid }: { pid: number }) => pid);
}

/** The program whose command line names a file. */
export async function programId(state: string, file: string): Promise<number> {
  for (const pid of await programIds(state)) {
    if (existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(file)) return pid;
  }
  throw new RangeError(`No program runs ${file}.`);
}

/** Asks the gateway of a copy with its key. */
export async function askApi(demo: Demo, path: string, init: RequestInit = {}): Promise<unknown> {
  const answer = await fetch(demo.gateway + path, {
    ...init,
    headers: { authorization: `Bearer ${demo.apiKey}`, 'content-type': 'application/json' },
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Asks the agent something and gives its answer, with the conversation it belongs to. */
export async function respond(
  demo: Demo,
  question: { messageId: string; threadKey: string; text: string },
): Promise<{ conversationId: string; text: string }> {
  return (await askApi(demo, '/api/customer-service/respond', {
    method: 'POST',
    body: JSON.stringify(question),
  })) as { conversationId: string; text: string };
}

function readStat(pid: number): { state: string; parent: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: state!, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
