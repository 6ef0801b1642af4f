import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

/** One program that runs as long as everything runs. */
export interface Program {
  readonly name: string;
  /** Path from the repository's root. */
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface SupervisorOptions {
  readonly root: string;
  /** Folder of the programs' logs. */
  readonly logs: string;
  /** Starts a program again whenever one of its files changes. */
  readonly watch: boolean;
  readonly report: (line: string) => void;
  /** Called with the process ids of all programs when one has been started. */
  readonly onStart: (processIds: readonly number[]) => void;
}

const READY_MS = 30_000;
const STOP_MS = 8_000;
/** A program that ran this long is sound: when it ends, it is started again at once. */
const STABLE_MS = 10_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;
const END_WITH_STARTER = new URL('end-with-starter.mjs', import.meta.url).href;

/** Runs programs, starts one again that dies, and stops them all. */
export class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #children = new Map<string, ChildProcess>();
  #stopping = false;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    mkdirSync(options.logs, { recursive: true });
  }

  /** Starts a program and returns once it says that it serves. Rejects with its last words when it ends before. */
  start(program: Program): Promise<void> {
    return this.#launch(program, 0);
  }

  /** Asks every program to end, insists after a while, and returns when all are gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#children.values()].map(stopChild));
  }

  async #launch(program: Program, failures: number): Promise<void> {
    if (this.#stopping) return;
    const startedAt = Date.now();
    const child = this.#spawn(program);
    const lastWords = this.#keepLog(program, child);
    this.#children.set(program.name, child);
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    });
    this.#options.onStart([...this.#children.values()].flatMap(({ pid }) => pid ?? []));

    const ready = await isReady(child, ended);
    if (!ready) child.kill('SIGKILL');
    const afterwards = ended.then((ending) => {
      this.#children.delete(program.name);
      return ending;
    });
    if (ready) {
      void afterwards.then((ending) => {
        this.#startAgain(program, Date.now() - startedAt > STABLE_MS ? 0 : failures, `ended (${ending})`);
      });
    } else {
      const ending = await afterwards;
      if (this.#stopping) return;
      throw new Error(
        Date.now() - startedAt >= READY_MS
          ? `${program.name} did not come up within ${READY_MS / 1000} seconds; its log is ${this.#logFile(program)}.`
          : `${program.name} did not start: ${lastLine(lastWords()) || ending}`,
      );
    }
  }

  /** For ever, with longer and longer pauses: what it lacks (a disk, a database) may come back. */
  #startAgain(program: Program, failures: number, what: string): void {
    if (this.#stopping) return;
    this.#options.report(`${program.name} ${what}; starting it again. Its log is ${this.#logFile(program)}.`);
    setTimeout(
      () => {
        this.#launch(program, failures + 1).catch((error: Error) =>
          this.#startAgain(program, failures + 1, `ended once more (${error.message})`),
        );
      },
      Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS),
    );
  }

  #spawn({ file, environment }: Program): ChildProcess {
    return spawn(
      process.execPath,
      [
        ...(this.#options.watch ? ['--watch', '--watch-preserve-output'] : []),
        `--import=${END_WITH_STARTER}`,
        '--conditions=@commerceai/source',
        '--disable-warning=ExperimentalWarning',
        file,
      ],
      {
        cwd: this.#options.root,
        env: { ...process.env, ...environment, COMMERCEAI_STARTER: String(process.pid) },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        // Ctrl-C must reach the starter alone, which then stops the programs in order.
        detached: process.platform !== 'win32',
      },
    );
  }

  /** Appends what it prints to its log, and gives the end of it when asked. */
  #keepLog(program: Program, child: ChildProcess): () => string {
    const log = this.#openLog(this.#logFile(program));
    let lastWords = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        log.write(chunk);
        lastWords = (lastWords + chunk.toString()).slice(-4000);
      });
    }
    child.once('close', () => log.end());
    return () => lastWords;
  }

  #openLog(file: string): WriteStream {
    const log = createWriteStream(file, { flags: 'a' });
    log.once('error', (error) => {
      log.on('error', () => {});
      this.#options.report(`${file} cannot be written (${error.message}); the rest of this log is lost.`);
    });
    return log;
  }

  #logFile({ name }: Program): string {
    return join(this.#options.logs, `${name}.log`);
  }
}

/** True when it says that it serves; false when it ends first, or says nothing for too long. */
function isReady(child: ChildProcess, ended: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), READY_MS);
    const settle = (ready: boolean) => {
      clearTimeout(timer);
      resolve(ready);
    };
    child.on('message', (message) => {
      if ((message as { type?: string }).type === 'ready') settle(true);
    });
    void ended.then(() => settle(false));
  });
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
