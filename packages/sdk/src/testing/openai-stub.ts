import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A request as the stub received it. */
export interface OpenAIStubRequest {
  /** "/chat/completions", "/embeddings". */
  readonly path: string;
  readonly headers: Headers;
  readonly body: OpenAIStubBody;
}

/** The fields of a request that a test looks at; every other one is there too. */
export interface OpenAIStubBody {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages?: readonly { readonly role: string; readonly content: unknown }[];
  readonly tools?: readonly unknown[];
  readonly input?: string | readonly string[];
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: unknown } };
  readonly [parameter: string]: unknown;
}

/** One answer, in the documented form of Chat Completions. */
export interface OpenAIStubReply {
  /** Text of the message, or the JSON of a structured answer. */
  readonly content?: string;
  readonly toolCalls?: readonly { readonly id: string; readonly name: string; readonly arguments: string }[];
  readonly refusal?: string;
  /** @default "tool_calls" with tool calls, else "stop" */
  readonly finishReason?: 'stop' | 'length' | 'tool_calls' | 'content_filter';
  readonly usage?: { readonly input: number; readonly output: number; readonly cached?: number };
  /** The pieces in which `content` is streamed. @default words */
  readonly pieces?: readonly string[];
  /** An error instead of an answer. */
  readonly error?: OpenAIStubError;
  /** Never answers; ends when the caller aborts. */
  readonly hang?: boolean;
  /** Streams this many pieces, then nothing more: hangs, or breaks the connection. */
  readonly stall?: { readonly after: number; readonly how: 'hang' | 'break' };
}

/** An error as the API documents it. */
export interface OpenAIStubError {
  readonly status: number;
  readonly message?: string;
  readonly code?: string;
  readonly param?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options of {@link openAIStub}. */
export interface OpenAIStubOptions {
  /** What is answered when nothing is queued. @default "Hello." */
  readonly reply?: OpenAIStubReply | ((request: OpenAIStubRequest) => OpenAIStubReply);
  /** Parameters answered with HTTP 400, as a server does that does not know them; "json_schema" refuses only that format. */
  readonly unknownParameters?: readonly string[];
  /** Between the pieces of a streamed answer over HTTP, in milliseconds: each comes in a packet of its own. @default all at once */
  readonly pieceIntervalMs?: number;
  /** The vector of a text. @default its length and its first character code */
  readonly embed?: (text: string) => readonly number[];
}

/** A server that speaks Chat Completions and Embeddings as documented, and says what a test tells it to. */
export interface OpenAIStub {
  /** Pass it to `openai({ fetch })`: no port, no network. */
  readonly fetch: typeof globalThis.fetch;
  /** Everything that was asked, in order. */
  readonly requests: readonly OpenAIStubRequest[];
  /** How many connections were made since `listen()`. */
  readonly connections: number;
  /** Queues answers; the last of them is not repeated. */
  queue(...replies: OpenAIStubReply[]): void;
  /** Listens on a free port and returns the base URL to pass to `openai({ baseURL })`. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Makes the stub. It serves in process through `fetch`, or over HTTP after `listen()`.
 *
 * @example
 * const stub = openAIStub();
 * stub.queue({ error: { status: 429, headers: { 'retry-after': '2' } } }, { content: 'Bonjour !' });
 * const model = openai({ apiKey: 'test', fetch: stub.fetch });
 */
export function openAIStub(options: OpenAIStubOptions = {}): OpenAIStub {
  const requests: OpenAIStubRequest[] = [];
  const queued: OpenAIStubReply[] = [];
  let server: Server | undefined;
  let connections = 0;

  const handle = async (request: OpenAIStubRequest, signal: AbortSignal): Promise<Response> => {
    requests.push(request);
    const unknown = refusedParameter(request.body, options.unknownParameters ?? []);
    if (unknown !== undefined) return errorResponse(unknown);
    if (request.path.endsWith('/embeddings')) return embeddings(request.body, options.embed ?? describeText);
    const fallback = options.reply ?? { content: 'Hello.' };
    const reply = queued.shift() ?? (typeof fallback === 'function' ? fallback(request) : fallback);
    if (reply.hang) return untilAborted(signal);
    if (reply.error) return errorResponse(reply.error);
    return request.body.stream ? streamed(reply, request.body, signal) : whole(reply, request.body);
  };

  return {
    requests,
    get connections() {
      return connections;
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const body = (await request.json()) as OpenAIStubBody;
      const path = new URL(request.url).pathname.replace(/^\/v1/, '');
      request.signal.throwIfAborted();
      return handle({ path, headers: request.headers, body }, request.signal);
    },
    queue: (...replies) => {
      queued.push(...replies);
    },
    async listen() {
      server = createServer((incoming, outgoing) => void serve(incoming, outgoing, { handle, ...options }));
      server.on('connection', () => {
        connections += 1;
      });
      const { promise, resolve } = Promise.withResolvers<void>();
      server.listen(0, '127.0.0.1', resolve);
      await promise;
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    },
    async close() {
      server?.closeAllConnections();
      const { promise, resolve } = Promise.withResolvers<void>();
      if (server) server.close(() => resolve());
      else resolve();
      await promise;
    },
  };
}

type Handler = (request: OpenAIStubRequest, signal: AbortSignal) => Promise<Response>;

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { handle, pieceIntervalMs }: { handle: Handler; pieceIntervalMs?: number },
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const aborted = new AbortController();
  outgoing.on('close', () => aborted.abort());
  const path = (incoming.url ?? '').replace(/^\/v1/, '');
  const headers = new Headers(incoming.headers as Record<string, string>);
  const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as OpenAIStubBody;
  try {
    const response = await handle({ path, headers, body }, aborted.signal);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (body.stream && response.body) {
      for await (const part of response.body) {
        outgoing.write(part);
        if (pieceIntervalMs !== undefined) await setTimeout(pieceIntervalMs);
      }
      outgoing.end();
    } else {
      outgoing.end(await response.text());
    }
  } catch {
    outgoing.destroy();
  }
}

function refusedParameter(body: OpenAIStubBody, unknown: readonly string[]): OpenAIStubError | undefined {
  if (unknown.includes('json_schema') && body.response_format?.type === 'json_schema') {
    return refusal(
      'response_format',
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    );
  }
  const name = unknown.find((parameter) => body[parameter] !== undefined);
  return name === undefined
    ? undefined
    : refusal(name, `Unsupported parameter: '${name}' is not supported with this model.`);
}

function refusal(param: string, message: string): OpenAIStubError {
  return { status: 400, code: 'unsupported_parameter', param, message };
}

function errorResponse({ status, message, code, param, headers }: OpenAIStubError): Response {
  const error = {
    message: message ?? `The stub answers with status ${status}.`,
    type: status === 429 ? 'requests' : status >= 500 ? 'server_error' : 'invalid_request_error',
    param: param ?? null,
    code: code ?? null,
  };
  return Response.json({ error }, { status, headers: { ...headers } });
}

function whole(reply: OpenAIStubReply, body: OpenAIStubBody): Response {
  const { content = null, toolCalls = [] } = reply;
  return Response.json({
    ...frame(body, 'chat.completion'),
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content,
          refusal: reply.refusal ?? null,
          ...(toolCalls.length > 0 ? { tool_calls: toolCalls.map(toolCall) } : {}),
        },
        logprobs: null,
        finish_reason: finishReason(reply),
      },
    ],
    usage: usageOf(reply),
  });
}

/** Server-sent events: the role, the pieces, the finish reason, the usage when asked for, [DONE]. */
function streamed(reply: OpenAIStubReply, body: OpenAIStubBody, signal: AbortSignal): Response {
  const events = chunks(reply, body);
  const encoder = new TextEncoder();
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      // The first event carries only the role, so `after` counts from the second.
      if (reply.stall && sent > reply.stall.after) {
        if (reply.stall.how === 'break') controller.error(new TypeError('The connection broke.'));
        else await untilAborted(signal).catch((reason) => controller.error(reason));
        return;
      }
      const event = events[sent++];
      if (event === undefined) {
        controller.enqueue(encoder.encode('data: [DONE]\n\n'));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
}

function chunks(reply: OpenAIStubReply, body: OpenAIStubBody): object[] {
  const base = frame(body, 'chat.completion.chunk');
  const chunk = (delta: object, finish: string | null = null) => ({
    ...base,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  });
  const pieces = reply.pieces ?? reply.content?.match(/\S+\s*|\s+/g) ?? [];
  const calls = (reply.toolCalls ?? []).flatMap((call, index) => [
    chunk({
      tool_calls: [{ index, id: call.id, type: 'function', function: { name: call.name, arguments: '' } }],
    }),
    ...(call.arguments.match(/[\s\S]{1,8}/g) ?? []).map((part) =>
      chunk({ tool_calls: [{ index, function: { arguments: part } }] }),
    ),
  ]);
  const wantsUsage = (body.stream_options as { include_usage?: boolean } | undefined)?.include_usage;
  return [
    chunk({ role: 'assistant', content: '', refusal: null }),
    ...pieces.map((content) => chunk({ content })),
    ...calls,
    ...(reply.refusal ? [chunk({ refusal: reply.refusal })] : []),
    chunk({}, finishReason(reply)),
    ...(wantsUsage ? [{ ...base, choices: [], usage: usageOf(reply) }] : []),
  ];
}

function frame(body: OpenAIStubBody, object: string) {
  return { id: 'chatcmpl-stub', object, created: 1_790_000_000, model: body.model, system_fingerprint: null };
}

function toolCall(call: { id: string; name: string; arguments: string }) {
  return { id: call.id, type: 'function', function: { name: call.name, arguments: call.arguments } };
}

function finishReason(reply: OpenAIStubReply): string {
  return reply.finishReason ?? (reply.toolCalls?.length ? 'tool_calls' : 'stop');
}

function usageOf({ usage = { input: 100, output: 20 } }: OpenAIStubReply) {
  return {
    prompt_tokens: usage.input,
    completion_tokens: usage.output,
    total_tokens: usage.input + usage.output,
    prompt_tokens_details: { cached_tokens: usage.cached ?? 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
  };
}

function embeddings(body: OpenAIStubBody, embed: (text: string) => readonly number[]): Response {
  const texts = typeof body.input === 'string' ? [body.input] : (body.input ?? []);
  const tokens = texts.reduce((sum, text) => sum + Math.ceil(text.length / 4), 0);
  return Response.json({
    object: 'list',
    data: texts.map((text, index) => ({ object: 'embedding', index, embedding: embed(text) })),
    model: body.model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  });
}

function describeText(text: string): readonly number[] {
  return [text.length, text.charCodeAt(0) || 0];
}

function untilAborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  if (signal.aborted) reject(signal.reason);
  else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  return promise;
}
