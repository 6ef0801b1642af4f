import { type ChildProcess, fork } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createRuntime, readEnvironment } from '@commerceai/runtime';
import { testEnvironment } from '../support/environment.ts';
import { MAINS } from '../support/stack.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SHOP = 'maison';
const CHANNEL_SECRET = 'channel-secret-of-tests';

/** A server of ours that tests may end without mercy. */
export interface Victim {
  readonly url: string;
  /** SIGKILL: nothing is finished, nothing is said goodbye to. */
  kill(): Promise<void>;
  /** SIGTERM, and SIGKILL when that is not heard. */
  stop(): Promise<void>;
}

/** Starts the gateway or the worker as `npm start` does, and waits until it serves. */
export async function start(main: 'gateway' | 'worker', env: Record<string, string>): Promise<Victim> {
  const child = fork(`${ROOT}${MAINS[main]}`, {
    cwd: ROOT,
    execArgv: ['--conditions=@commerceai/source', '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => output.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) =>
      reject(new Error(`${main} ended with ${code}: ${output.join('').slice(-3000)}`)),
    );
  });
  const end = async (signal: NodeJS.Signals) => {
    if (isRunning(child)) child.kill(signal);
    const insist = setTimeout(() => child.kill('SIGKILL'), 8000);
    await ended;
    clearTimeout(insist);
  };
  return {
    url: `http://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** What the other side of the channel has been sent. */
export interface Sink {
  readonly url: string;
  /** Keys by thread, each once however often it was sent. */
  readonly keysByThread: ReadonlyMap<string, ReadonlySet<string>>;
  /** Posts in all, repeated ones too. */
  posts(): number;
  close(): Promise<void>;
}

/** Another back end: takes replies, slowly enough that a kill always interrupts some. */
export async function startSink(options: { delay: number }): Promise<Sink> {
  const keysByThread = new Map<string, Set<string>>();
  let posts = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { thread } = JSON.parse(Buffer.concat(chunks).toString());
    posts += 1;
    const keys = keysByThread.get(thread) ?? new Set();
    keysByThread.set(thread, keys.add(String(request.headers['idempotency-key'])));
    setTimeout(() => response.end('{}'), options.delay);
  });
  const url = await listen(server);
  return { url, keysByThread, posts: () => posts, close: () => close(server) };
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A language model that takes every question and never answers. */
export async function startSilentModel(): Promise<{ url: string; asked(): number; close(): Promise<void> }> {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume();
    asked += 1;
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  });
  const url = await listen(server);
  return { url, asked: () => asked, close: () => close(server) };
}

/** The environment of gateway and worker, with the signed channel to the sink. */
export function failureEnvironment(options: {
  databaseUrl: string;
  redisUrl?: string;
  sinkUrl?: string;
}): Record<string, string> {
  return testEnvironment(options.databaseUrl, {
    SHOP_ID: SHOP,
    SANDBOX: '0',
    HTTP_CHANNEL_SECRET: CHANNEL_SECRET,
    // What a killed worker had taken is taken again after this long.
    WORKER_LEASE_MS: '3000',
    ...(options.redisUrl ? { REDIS_URL: options.redisUrl } : {}),
    ...(options.sinkUrl ? { HTTP_CHANNEL_CALLBACK_URL: options.sinkUrl } : {}),
  });
}

/** A key of the shop that may do everything. */
export async function createKey(env: Record<string, string>): Promise<string> {
  return withRuntime(env, async ({ apiKeys }) => {
    return (await apiKeys.create({ shopId: SHOP, name: 'test', scopes: ['*'] })).key;
  });
}

/** Looks into the database with our own storage. */
export async function withRuntime<Result>(
  env: Record<string, string>,
  work: (runtime: Awaited<ReturnType<typeof createRuntime>>) => Promise<Result>,
): Promise<Result> {
  const runtime = await createRuntime(readEnvironment(env), { role: 'tool' });
  try {
    return await work(runtime);
  } finally {
    await runtime.close();
  }
}

export interface WebhookMessage {
  readonly id: string;
  readonly thread: string;
  readonly text: string;
}

/** A message of its own thread. */
export function message(index: number): WebhookMessage {
  return { id: `message-${index}`, thread: `thread-${index}`, text: `Bonjour, c’est la question ${index}.` };
}

/** Delivers a webhook as platforms do: again and again until it is acknowledged. */
export async function deliver(
  gatewayUrl: () => string,
  sent: WebhookMessage,
  deadline: number,
): Promise<void> {
  await until(`webhook ${sent.id} is acknowledged`, deadline, async () => {
    const body = JSON.stringify({ ...sent, sent_at: new Date().toISOString() });
    const time = Math.floor(Date.now() / 1000);
    const mac = createHmac('sha256', CHANNEL_SECRET).update(`${time}.${body}`).digest('hex');
    const answer = await fetch(`${gatewayUrl()}/api/customer-service/webhook/http`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-commerceai-signature': `t=${time},v1=${mac}` },
      body,
    });
    await answer.arrayBuffer();
    return answer.ok;
  });
}

/** Asks over HTTP until there is an answer, with one message id for all tries, as clients are told to. */
export async function ask(
  gatewayUrl: () => string,
  key: string,
  question: { messageId: string; threadKey: string; text: string },
  deadline: number,
): Promise<{ conversationId: string; replyId: string; text: string }> {
  let reply: { conversationId: string; replyId: string; text: string } | undefined;
  await until(`message ${question.messageId} is answered`, deadline, async () => {
    const answer = await fetch(`${gatewayUrl()}/api/customer-service/respond`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(question),
    });
    const body = (await answer.json()) as NonNullable<typeof reply>;
    if (answer.ok) reply = body;
    return answer.ok;
  });
  return reply!;
}

/** Waits for a condition, looking often; fails with its name at the deadline. A throw counts as not yet. */
export async function until(
  what: string,
  deadline: number,
  condition: () => boolean | Promise<boolean>,
): Promise<void> {
  let last: unknown;
  for (;;) {
    try {
      if (await condition()) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`Not in time: ${what}.`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Milliseconds from now, as a deadline. */
export function within(milliseconds: number): number {
  return Date.now() + milliseconds;
}

/** Runs work on each item, so many at once. */
export async function forEachAtOnce<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
    }),
  );
}

/** For each message: how often it and its reply are in storage, and how many replies the other side has seen. */
export async function account(
  env: Record<string, string>,
  messages: readonly WebhookMessage[],
  sink: Sink,
): Promise<readonly { id: string; asked: number; answered: number; sent: number }[]> {
  return withRuntime(env, ({ storage }) =>
    Promise.all(
      messages.map(async ({ id, thread }) => {
        const conversation = await storage.conversations.findByThread(SHOP, 'http', thread, new Date());
        const stored = conversation ? await storage.conversations.messages(SHOP, conversation.id) : [];
        return {
          id,
          asked: stored.filter(({ author }) => author === 'shopper').length,
          answered: stored.filter(({ author }) => author === 'bot').length,
          sent: sink.keysByThread.get(thread)?.size ?? 0,
        };
      }),
    ),
  );
}

/** What `account` says when every message was answered just once. */
export function answeredOnce(messages: readonly WebhookMessage[]) {
  return messages.map(({ id }) => ({ id, asked: 1, answered: 1, sent: 1 }));
}

export const newId = () => randomUUID();
