import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A process of its own, whose time and memory are nobody else's. */
export interface Child {
  /** Asks and waits for the answer; one question at a time. */
  ask<Answer>(question: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/** What a child answers a question with. */
type Answer = { readonly answer: unknown } | { readonly error: string };

/** Starts a program of this folder, with further flags of Node where it needs them. */
export function startChild(file: string, flags: readonly string[] = []): Child {
  const child = forkProgram(join(import.meta.dirname, file), {}, flags);
  return {
    ask: (question) => ask(child, question),
    stop: () => stop(child, () => child.disconnect()),
  };
}

/** Starts a server of ours and waits until it says which port it has. */
export async function startServer(
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const child = forkProgram(join(ROOT, file), { PORT: '0', LOG_LEVEL: 'silent', ...env });
  const { port } = await answerOf<{ port: number }>(child, file);
  return { port, stop: () => stop(child, () => child.kill('SIGTERM')) };
}

/** In a child: answers each question of its parent. */
export function answerQuestions<Question>(work: (question: Question) => Promise<unknown>): void {
  process.on('message', (question: Question) => {
    work(question).then(
      (answer) => process.send!({ answer } satisfies Answer),
      (error: Error) => process.send!({ error: error.stack ?? error.message } satisfies Answer),
    );
  });
  process.once('disconnect', () => process.exit(0));
}

const FLAGS = ['--conditions=@commerceai/source', '--disable-warning=ExperimentalWarning', '--expose-gc'];

function forkProgram(
  file: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): ChildProcess {
  return fork(file, {
    cwd: ROOT,
    execArgv: [...FLAGS, ...flags],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function ask<T>(child: ChildProcess, question: unknown): Promise<T> {
  const answer = answerOf<Answer>(child, 'A process of the benchmark');
  child.send(question as object);
  const given = await answer;
  if ('error' in given) throw new Error(given.error);
  return given.answer as T;
}

function answerOf<T>(child: ChildProcess, name: string): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const ended = (code: number | null) => reject(new Error(`${name} ended with code ${code}.`));
  child.once('exit', ended);
  child.once('message', (message) => {
    child.off('exit', ended);
    resolve(message as T);
  });
  return promise;
}

/** Milliseconds that a program gets to end by itself. */
const PATIENCE = 6000;

async function stop(child: ChildProcess, goodbye: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  goodbye();
  const insist = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await promise;
  clearTimeout(insist);
}
