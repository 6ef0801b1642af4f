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
  /** HTTP status; 0 when there was no answer, or one that stopped half-way. */
  readonly status: number;
  /** Milliseconds the back end asks to wait. */
  readonly retryAfter: number;

  constructor(status: number, retryAfter = 0, cause?: unknown) {
    super(`${status}`, { cause });
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** True when the session is no longer known: a new one is opened and the request repeated. */
  get sessionLost(): boolean {
    return this.status === 401 || this.status === 403;
  }

  /** True when the same request may succeed later. */
  get retryable(): boolean {
    return this.status < 400 || this.status > 499 || [401, 403, 408, 409, 425, 429].includes(this.status);
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
  /** What is new after a position of a conversation; all of another one that has begun since. */
  poll(session: string, after: number, conversation: string | undefined): Promise<ChatState>;
  upload(session: string, name: string, image: Blob): Promise<ChatAttachment>;
  resolve(request: ChatResolutionRequest): Promise<ChatState>;
  rate(request: ChatRatingRequest): Promise<ChatState>;
}

/** Milliseconds for requests that do not wait for an answer of the agent. */
const TIME_LIMIT = 30_000;

/** Speaks to the back end below `base`, "/apps/commerceai". */
export function createTransport(base: string, fetch = globalThis.fetch.bind(globalThis)): ChatTransport {
  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(base + path, {
      signal: AbortSignal.timeout(TIME_LIMIT),
      cache: 'no-store',
      ...init,
    }).catch(failUnanswered);
    if (response.ok) return response;
    throw new ChatProblem(response.status, Number(response.headers.get('retry-after')) * 1000 || 0);
  }

  function post(
    path: string,
    body: unknown,
    init: RequestInit = {},
    accept = 'application/json',
  ): Promise<Response> {
    const headers = { 'content-type': 'application/json', accept };
    return request(path, { method: 'POST', headers, body: JSON.stringify(body), ...init });
  }

  return {
    openSession: (body) => post('/session', body).then(readJson<ChatSession>),
    resolve: (body) => post('/resolution', body).then(readJson<ChatState>),
    rate: (body) => post('/rating', body).then(readJson<ChatState>),
    poll: (session, after, conversation) =>
      post('/state', { session, after, ...(conversation && { conversation }) }).then(readJson<ChatState>),
    upload: (session, name, image) => {
      const body = new FormData();
      body.append('session', session);
      body.append('image', image, name.slice(0, 200));
      return request('/attachments', { method: 'POST', body }).then(readJson<ChatAttachment>);
    },
    async send(body, { stream, onEvent, signal }) {
      const response = await post('/messages', body, { signal }, stream ? 'text/event-stream' : undefined);
      return /event-stream/.test(response.headers.get('content-type') ?? '')
        ? readReply(response.body!, onEvent)
        : readJson<ChatReply>(response);
    },
  };
}

async function readReply(
  body: ReadableStream<Uint8Array>,
  onEvent: SendOptions['onEvent'],
): Promise<ChatReply> {
  let answer: ChatReply | ChatProblem = new ChatProblem(0);
  await readServerSentEvents(body, (type, data) => {
    const event = JSON.parse(data);
    if (type === 'error') answer = new ChatProblem(event.status ?? 500);
    else onEvent({ ...event, type });
    if (type === 'end') answer = event.reply;
  }).catch(() => undefined);
  if (answer instanceof ChatProblem) throw answer;
  return answer;
}

/** A proxy's own page, or an answer cut half-way, is as good as none. */
function readJson<Answer>(response: Response): Promise<Answer> {
  return response.json().catch(failUnanswered);
}

function failUnanswered(cause: unknown): never {
  throw new ChatProblem(0, 0, cause);
}
