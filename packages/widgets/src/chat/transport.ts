import type {
  ChatAttachment,
  ChatRatingRequest,
  ChatReply,
  ChatResolutionRequest,
  ChatSendRequest,
  ChatSession,
  ChatSessionRequest,
  ChatState,
  ChatStreamEvent,
} from '@commerceai/sdk/client';
import { readServerSentEvents } from './server-sent-events.ts';

/** Why a request did not give what it should. */
export class ChatProblem extends Error {
  /** The problem's own code, or "network" (no answer) or "broken_stream" (an answer that stopped half-way). */
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Milliseconds the back end asks to wait. */
  readonly retryAfter: number;

  constructor(code: string, status = 0, retryAfter = 0, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** True when the session is no longer known: a new one is opened and the request repeated. */
  get sessionLost(): boolean {
    return this.status === 401 || this.status === 403;
  }

  /** True when the same request may succeed later. */
  get retryable(): boolean {
    return this.status < 400 || this.status > 499 || [401, 403, 408, 409, 423, 425, 429].includes(this.status);
  }
}

export interface SendOptions {
  /** Ask for server-sent events; the answer may be JSON all the same. */
  readonly stream: boolean;
  readonly onEvent: (event: ChatStreamEvent) => void;
  readonly signal: AbortSignal;
}

/** The requests of the chat protocol. Each throws ChatProblem. */
export interface ChatTransport {
  openSession(request: ChatSessionRequest): Promise<ChatSession>;
  send(request: ChatSendRequest, options: SendOptions): Promise<ChatReply>;
  poll(session: string, after: number): Promise<ChatState>;
  upload(session: string, name: string, image: Blob): Promise<ChatAttachment>;
  resolve(request: ChatResolutionRequest): Promise<ChatState>;
  rate(request: ChatRatingRequest): Promise<ChatState>;
}

export interface TransportOptions {
  /** Base path or address of the back end, "/apps/commerceai". */
  readonly base: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds for requests that do not wait for an answer of the agent. @default 20000 */
  readonly timeout?: number;
}

export function createTransport({
  base,
  fetch = globalThis.fetch.bind(globalThis),
  timeout = 20_000,
}: TransportOptions): ChatTransport {
  const root = base.replace(/\/+$/, '');

  async function request(path: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(root + path, { credentials: 'same-origin', cache: 'no-store', ...init });
    } catch (cause) {
      throw new ChatProblem('network', 0, 0, cause);
    }
    if (!response.ok) throw await readProblem(response);
    return response;
  }

  async function json<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await request(path, { signal: AbortSignal.timeout(timeout), ...init });
    return readJson(response);
  }

  const post = <Answer>(path: string, body: unknown): Promise<Answer> => json(path, jsonBody(body));

  return {
    openSession: (body) => post('/session', body),
    poll: (session, after) => json(`/messages?${new URLSearchParams({ session, after: String(after) })}`),
    resolve: (body) => post('/resolution', body),
    rate: (body) => post('/rating', body),
    upload: (session, name, image) =>
      json(`/attachments?${new URLSearchParams({ session, name })}`, {
        method: 'POST',
        headers: { 'content-type': image.type },
        body: image,
        signal: AbortSignal.timeout(timeout * 3),
      }),
    async send(body, { stream, onEvent, signal }) {
      const accept = stream ? 'text/event-stream, application/json;q=0.5' : 'application/json';
      const response = await request('/messages', jsonBody(body, accept, signal));
      const type = response.headers.get('content-type') ?? '';
      if (!type.startsWith('text/event-stream') || !response.body) return readJson(response);
      return readReply(response.body, onEvent);
    },
  };
}

function jsonBody(body: unknown, accept = 'application/json', signal?: AbortSignal): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  };
}

async function readReply(
  body: ReadableStream<Uint8Array>,
  onEvent: SendOptions['onEvent'],
): Promise<ChatReply> {
  try {
    for await (const { event, data } of readServerSentEvents(body)) {
      const value = JSON.parse(data);
      if (event === 'error') throw new ChatProblem(value.code ?? 'unknown', value.status ?? 500);
      onEvent({ ...value, type: event });
      if (event === 'end') return value.reply;
    }
  } catch (cause) {
    if (cause instanceof ChatProblem) throw cause;
    throw new ChatProblem('broken_stream', 0, 0, cause);
  }
  throw new ChatProblem('broken_stream');
}

async function readJson<Answer>(response: Response): Promise<Answer> {
  try {
    return await response.json();
  } catch (cause) {
    // A proxy's own page, or an answer cut half-way: as good as none.
    throw new ChatProblem('broken_stream', 0, 0, cause);
  }
}

async function readProblem(response: Response): Promise<ChatProblem> {
  const { code }: { code?: string } = await response.json().catch(() => ({}));
  return new ChatProblem(code ?? 'unknown', response.status, Number(response.headers.get('retry-after')) * 1000 || 0);
}
