import type { CustomerServiceEvent } from '#agents/customer-service/reply.ts';
import { ApiError } from './api-error.ts';
import { OPERATIONS, type OperationId, type Operations } from './operations.ts';
import { readServerSentEvents } from './server-sent-events.ts';

/** Options of {@link createClient}. */
export interface ClientOptions {
  /** Where the gateway is, "https://api.example.com". */
  readonly baseUrl: string;
  /** The shop's API key, "cai_…". Never in a browser: whoever reads it may do all that it may. */
  readonly apiKey: string;
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch;
}

/** Options of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** One method for each operation of the API. Each throws ApiError. */
export type Client = {
  readonly [Id in OperationId]: (
    ...call: Record<never, never> extends Operations[Id]['request']
      ? [request?: Operations[Id]['request'], options?: CallOptions]
      : [request: Operations[Id]['request'], options?: CallOptions]
  ) => Promise<Operations[Id]['answer']>;
} & {
  /** `respond` as it comes about; the last event is `end`. Throws ApiError while iterating. */
  streamRespond(
    request: Operations['respond']['request'],
    options?: CallOptions,
  ): AsyncIterable<CustomerServiceEvent>;
};

/**
 * A client of the HTTP API.
 *
 * @example
 * const client = createClient({ baseUrl: 'http://localhost:4000', apiKey });
 * const reply = await client.respond({ text: 'Où est ma commande 1001 ?' });
 * const waiting = await client.listConversations({ status: ['waiting'] });
 */
export function createClient(options: ClientOptions): Client {
  const call =
    (id: OperationId) =>
    async (request: object = {}, callOptions: CallOptions = {}) => {
      const response = await send(options, id, request, callOptions);
      return response.status === 204 ? undefined : readJson(response);
    };
  const operations = Object.fromEntries(
    Object.keys(OPERATIONS).map((id) => [id, call(id as OperationId)]),
  ) as unknown as Omit<Client, 'streamRespond'>;
  return {
    ...operations,
    streamRespond: (request, callOptions = {}) => streamRespond(options, request, callOptions),
  };
}

async function* streamRespond(
  options: ClientOptions,
  request: Operations['respond']['request'],
  callOptions: CallOptions,
): AsyncGenerator<CustomerServiceEvent> {
  const response = await send(options, 'respond', request, callOptions, 'text/event-stream');
  let ended = false;
  try {
    for await (const { event, data } of readServerSentEvents(response.body ?? new ReadableStream())) {
      if (event === 'error') throw asError(JSON.parse(data), response);
      const read: CustomerServiceEvent = JSON.parse(data);
      ended = read.type === 'end';
      yield read;
    }
  } catch (cause) {
    throw ApiError.isInstance(cause) || callOptions.signal?.aborted ? cause : noAnswer(cause);
  }
  if (!ended) throw noAnswer(undefined);
}

async function send(
  { baseUrl, apiKey, fetch = globalThis.fetch }: ClientOptions,
  id: OperationId,
  request: object,
  { signal }: CallOptions,
  accept = 'application/json',
): Promise<Response> {
  const { method, path, query, body, headers } = lay(id, request);
  let response: Response;
  try {
    response = await fetch(`${baseUrl.replace(/\/+$/, '')}${path}${query}`, {
      method,
      headers: { accept, authorization: `Bearer ${apiKey}`, ...headers },
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw noAnswer(cause);
  }
  if (!response.ok) throw asError(await readProblem(response), response);
  return response;
}

/** Where each field of a request goes: the path's id, the header's key, and the rest in the query or the body. */
function lay(id: OperationId, request: object) {
  const [method = 'GET', template = '/'] = OPERATIONS[id].split(' ');
  const { idempotencyKey, ...fields } = request as Record<string, unknown>;
  const inPath = template.includes(':id');
  const { id: named, ...others } = fields;
  const rest = inPath ? others : fields;
  const path = inPath ? template.replace(':id', encodeURIComponent(String(named))) : template;
  const headers: Record<string, string> =
    typeof idempotencyKey === 'string' ? { 'idempotency-key': idempotencyKey } : {};
  if (method === 'GET' || method === 'DELETE')
    return { method, path, headers, query: queryOf(rest), body: undefined };
  if (Object.keys(rest).length === 0) return { method, path, headers, query: '', body: undefined };
  headers['content-type'] = 'application/json';
  return { method, path, headers, query: '', body: JSON.stringify(rest) };
}

function queryOf(fields: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) query.append(name, String(one));
    }
  }
  return query.size > 0 ? `?${query}` : '';
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new ApiError({
      code: 'invalid_answer',
      message: 'The API’s answer was not JSON; check baseUrl.',
      status: response.status,
      cause,
    });
  }
}

async function readProblem(response: Response): Promise<Record<string, unknown>> {
  const problem: unknown = await response.json().catch(() => undefined);
  return typeof problem === 'object' && problem !== null ? { ...problem } : {};
}

function asError(problem: Record<string, unknown>, response: Response): ApiError {
  const text = (name: string) => (typeof problem[name] === 'string' ? problem[name] : undefined);
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const instance = text('instance');
  return new ApiError({
    code: text('code') ?? 'invalid_answer',
    message: text('detail') ?? `The API answered ${response.status}.`,
    status: typeof problem.status === 'number' ? problem.status : response.status,
    ...(Array.isArray(problem.errors) ? { fields: problem.errors } : {}),
    ...(Number.isFinite(retryAfter) ? { retryAfter } : {}),
    ...(instance ? { instance } : {}),
  });
}

function noAnswer(cause: unknown): ApiError {
  return new ApiError({
    code: 'network',
    message: 'The API did not answer, or stopped in the middle; send the same messageId again.',
    status: 0,
    cause,
  });
}
