import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname, join } from 'node:path';

/** One program that runs as long as everything runs. */
export interface Program {
  readonly name: string;
  /** Path from the repository's root. */
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
}

const READY_MS = 30_000;
const STOP_MS = 8_000;
/** A program that ends this soon after its start is not started again for ever. */
const STABLE_MS = 10_000;
const RESTARTS = 5;

/** Runs programs, starts one again that dies, and stops them all. */
export class Supervisor {
  readonly #root: string;
  readonly #logs: string;
  readonly #watch: boolean;
  readonly #report: (line: string) => void;
  readonly #children = new Map<string, ChildProcess>();
  #stopping = false;

  constructor(options: { root: string; logs: string; watch: boolean; report: (line: string) => void }) {
    this.#root = options.root;
    this.#logs = options.logs;
    this.#watch = options.watch;
    this.#report = options.report;
  }

  /** Starts a program and returns once it says that it serves. Rejects with its last words when it ends before. */
  async start(program: Program): Promise<void> {
    await this.#launch(program, 0);
  }

  /** Asks every program to end, insists after a while, and returns when all are gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#children.values()].map(stopChild));
  }

  #launch(program: Program, restarts: number): Promise<void> {
    const log = this.#openLog(program.name);
    const child = spawn(
      process.execPath,
      [
        ...(this.#watch ? ['--watch', '--watch-preserve-output'] : []),
        '--conditions=@commerceai/source',
        '--disable-warning=ExperimentalWarning',
        program.file,
      ],
      {
        cwd: this.#root,
        env: { ...process.env, ...program.environment },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        // Ctrl-C must reach the supervisor alone, which then stops the programs in order.
        detached: process.platform !== 'win32',
      },
    );
    this.#children.set(program.name, child);
    const startedAt = Date.now();
    let lastWords = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        log.write(chunk);
        lastWords = (lastWords + chunk.toString()).slice(-2000);
      });
    }

    return new Promise((resolve, reject) => {
      let ready = false;
      const timer = setTimeout(
        () =>
          reject(
            new Error(
              `${program.name} did not come up within ${READY_MS / 1000} seconds; its log is ${log.path}.`,
            ),
          ),
        READY_MS,
      );
      child.on('message', (message) => {
        if ((message as { type?: string }).type !== 'ready') return;
        ready = true;
        clearTimeout(timer);
        resolve();
      });
      child.once('exit', (code, signal) => {
        clearTimeout(timer);
        log.end();
        this.#children.delete(program.name);
        if (this.#stopping) return;
        if (!ready) {
          reject(new Error(`${program.name} did not start: ${lastLine(lastWords) || `exit code ${code}`}`));
          return;
        }
        this.#restart(program, {
          restarts: Date.now() - startedAt > STABLE_MS ? 0 : restarts,
          ending: signal ?? `code ${code}`,
          log: String(log.path),
        });
      });
    });
  }

  #restart(program: Program, state: { restarts: number; ending: string; log: string }): void {
    if (state.restarts >= RESTARTS) {
      this.#report(`${program.name} keeps ending (${state.ending}); it stays down. Its log is ${state.log}.`);
      return;
    }
    this.#report(`${program.name} ended (${state.ending}); starting it again.`);
    setTimeout(
      () => {
        if (this.#stopping) return;
        this.#launch(program, state.restarts + 1).catch((error: unknown) =>
          this.#report(String(error instanceof Error ? error.message : error)),
        );
      },
      200 * 2 ** state.restarts,
    );
  }

  #openLog(name: string): WriteStream {
    const file = join(this.#logs, `${name}.log`);
    mkdirSync(dirname(file), { recursive: true });
    return createWriteStream(file, { flags: 'a' });
  }
}

function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** The message of the last line, be it a JSON log record or plain. */
function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? '';
  try {
    const { msg, err } = JSON.parse(line) as { msg?: string; err?: { message?: string } };
    return err?.message ?? msg ?? line;
  } catch {
    return line;
  }
}
