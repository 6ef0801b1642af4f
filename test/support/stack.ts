import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A process of ours that serves. */
export interface RunningProcess {
  readonly url: string;
  /** Asks it to end as an operator would, and waits. */
  stop(): Promise<void>;
}

/** Where each server's entry point is. */
export const MAINS = {
  gateway: 'apps/gateway/src/main.ts',
  worker: 'apps/worker/src/main.ts',
  storefront: 'packages/sandbox/src/storefront/main.ts',
} as const;

export interface StartOptions {
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds until it must be ready. @default 30000 */
  readonly timeout?: number;
}

/** Starts one of our servers on a free port and waits until it says that it serves. */
export async function startProcess(
  main: keyof typeof MAINS,
  { env, timeout = 30_000 }: StartOptions,
): Promise<RunningProcess> {
  const child = fork(`${ROOT}${MAINS[main]}`, {
    cwd: ROOT,
    execArgv: ['--conditions=@commerceai/source'],
    env: { ...process.env, LOG_LEVEL: 'warn', SANDBOX: '1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: string[] = [];
  child.stdout!.on('data', (chunk) => output.push(String(chunk)));
  child.stderr!.on('data', (chunk) => output.push(String(chunk)));
  try {
    const port = await readyPort(child, main, timeout, output);
    return { url: `http://127.0.0.1:${port}`, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

function readyPort(
  child: ChildProcess,
  name: string,
  timeout: number,
  output: readonly string[],
): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void =>
      reject(new Error(`The ${name} ${what}:\n${output.join('').slice(-4000)}`));
    const timer = setTimeout(() => fail(`was not ready within ${timeout} ms`), timeout);
    child.once('exit', (code) => fail(`ended with code ${code} before it was ready`));
    child.on('message', (message: { type?: string; port?: number }) => {
      if (message.type !== 'ready') return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve(message.port ?? 0);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 6_000);
  await ended;
  clearTimeout(timer);
}
