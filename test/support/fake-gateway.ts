import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  ChatAttachment,
  ChatMessage,
  ChatReply,
  ChatSendRequest,
  ChatSession,
  ChatState,
} from '@commerceai/sdk/client';
import { signProxyParameters } from '../../packages/sandbox/src/storefront/proxy-signature.ts';

/** What the agent of the fake would say to a text. */
export type Answer = Partial<
  Pick<ChatReply, 'text' | 'citations' | 'cards' | 'quickReplies' | 'status' | 'handover'>
> & {
  /** Names of tools it pretends to use first. */
  readonly tools?: readonly string[];
};

export interface Misbehaviour {
  /** Takes the message, streams half of the answer and cuts the connection. */
  cutStreams?: boolean;
  /** Takes the message and answers nothing on the connection; polling finds the answer. */
  silent?: boolean;
  /** Answers every request with this status. */
  status?: number;
  /** Milliseconds between two pieces of a stream. */
  pace?: number;
}

interface Conversation {
  id: string;
  readonly messages: ChatMessage[];
  readonly replies: Map<string, ChatReply>;
  state: Omit<ChatState, 'messages' | 'position'>;
}

/** The chat protocol's back end in memory: what a test tells it to answer, and what it has received. */
export class FakeGateway {
  url = '';
  answer: (text: string) => Answer = () => ({ text: 'Bien sûr.' });
  misbehaviour: Misbehaviour = {};
  shop: ChatSession['shop'] = { name: 'Atelier Brumelaine', language: 'fr', open: true, replyMinutes: 15 };
  suggestions: readonly string[] = [
    'Où est ma commande ?',
    'Comment faire un retour ?',
    'Quels sont les délais de livraison ?',
  ];
  greeting: string | undefined;
  readonly received: ChatSendRequest[] = [];
  readonly requests: { method: string; path: string; query: URLSearchParams; cookie: string | undefined }[] =
    [];
  readonly uploads = new Map<string, { bytes: Buffer; mediaType: string; name: string }>();
  readonly #conversations = new Map<string, Conversation>();
  readonly #server = createServer((request, response) => {
    this.#handle(request, response).catch((error) => response.destroy(error));
  });
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Forgets everything but where it serves. */
  reset(): void {
    this.#conversations.clear();
    this.received.length = this.requests.length = 0;
    this.uploads.clear();
    this.misbehaviour = {};
    this.greeting = undefined;
    this.answer = () => ({ text: 'Bien sûr.' });
  }

  /** Says something as a person, the bot or the system, in the newest conversation. */
  say(author: 'human' | 'bot' | 'system', text: string, state: Partial<Conversation['state']> = {}): void {
    const conversation = [...this.#conversations.values()].at(-1)!;
    append(conversation, { author, text, ...(author === 'human' && { by: 'Léa' }) });
    conversation.state = { ...conversation.state, ...state };
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, 'http://fake');
    this.requests.push({
      method: request.method!,
      path: pathname,
      query: searchParams,
      cookie: request.headers.cookie,
    });
    const body = await readBody(request);
    if (searchParams.get('signature') !== signProxyParameters(searchParams, this.#secret))
      return sendJson(response, 401, { code: 'signature_invalid' });
    if (this.misbehaviour.status)
      return sendJson(response, this.misbehaviour.status, { code: 'unavailable' });
    const path = pathname.replace('/app-proxy', '');
    const json = (): never => JSON.parse(body.toString()) as never;
    if (path === '/session') return sendJson(response, 200, this.#openSession(json()));
    if (path === '/attachments') return sendJson(response, 201, await this.#upload(request, body));
    if (path.startsWith('/attachments/')) return this.#sendUpload(response, path);
    if (path === '/messages' && request.method === 'POST') return this.#message(request, response, json());
    const { session, ...rest }: Record<string, unknown> = body.length ? json() : {};
    const conversation = this.#conversations.get(String(session));
    if (!conversation) return sendJson(response, 401, { code: 'session_expired' });
    if (path === '/resolution') this.#resolve(conversation, rest.resolved === true);
    if (path === '/rating') conversation.state = { ...conversation.state, rating: Number(rest.score) };
    return sendJson(response, 200, stateOf(conversation, Number(rest.after ?? 0)));
  }

  #openSession({ session }: { session?: string }): ChatSession {
    const known = session && this.#conversations.has(session) ? session : randomUUID();
    const conversation = this.#conversations.get(known) ?? {
      id: randomUUID(),
      messages: [],
      replies: new Map(),
      state: { status: 'bot' as const },
    };
    this.#conversations.set(known, conversation);
    const { shop, suggestions, greeting } = this;
    return {
      session: known,
      shop,
      suggestions,
      ...(greeting && { greeting }),
      state: stateOf(conversation, 0),
    };
  }

  async #upload(request: IncomingMessage, body: Buffer): Promise<ChatAttachment> {
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    const image = form.get('image') as File;
    const id = randomUUID();
    const { name, type: mediaType } = image;
    const bytes = Buffer.from(await image.arrayBuffer());
    this.uploads.set(id, { bytes, mediaType, name });
    return { id, url: `/apps/commerceai/attachments/${id}`, name, mediaType, size: bytes.length };
  }

  #sendUpload(response: ServerResponse, path: string): void {
    const upload = this.uploads.get(path.split('/').at(-1)!);
    response
      .writeHead(upload ? 200 : 404, { 'content-type': upload?.mediaType ?? 'text/plain' })
      .end(upload?.bytes);
  }

  #resolve(conversation: Conversation, resolved: boolean): void {
    conversation.state = resolved
      ? { status: 'resolved' }
      : { status: 'waiting', queuePosition: 0, expectedAt: new Date(Date.now() + 900_000).toISOString() };
  }

  async #message(
    request: IncomingMessage,
    response: ServerResponse,
    message: ChatSendRequest,
  ): Promise<void> {
    this.received.push(message);
    const conversation = this.#conversations.get(message.session);
    if (!conversation) return sendJson(response, 401, { code: 'session_expired' });
    const { tools, ...reply } = this.#reply(conversation, message);
    if (this.misbehaviour.silent) return;
    if (!request.headers.accept?.includes('text/event-stream')) return sendJson(response, 200, reply);
    await this.#stream(response, reply, tools);
  }

  /** The same message id gives the same reply and is stored once. */
  #reply(conversation: Conversation, message: ChatSendRequest): ChatReply & { tools?: readonly string[] } {
    const known = conversation.replies.get(message.messageId);
    if (known) return known;
    const attachments = (message.attachments ?? []).map((id): ChatAttachment => {
      const { bytes, mediaType, name } = this.uploads.get(id)!;
      return { id, url: `/apps/commerceai/attachments/${id}`, name, mediaType, size: bytes.length };
    });
    append(conversation, {
      author: 'shopper',
      text: message.text,
      messageId: message.messageId,
      attachments,
    });
    const answer = conversation.state.status === 'human' ? { text: '' } : this.answer(message.text);
    const {
      status = conversation.state.status === 'resolved' ? 'bot' : conversation.state.status,
      handover,
    } = answer;
    const replyId = randomUUID();
    const content = { text: '', citations: [], cards: [], quickReplies: [], ...answer };
    if (content.text || content.cards.length) {
      const { text, citations, cards, quickReplies } = content;
      append(conversation, { id: replyId, author: 'bot', text, citations, cards, quickReplies });
    }
    conversation.state = {
      status,
      ...(handover?.queuePosition !== undefined && { queuePosition: handover.queuePosition }),
      ...(handover?.expectedAt && { expectedAt: handover.expectedAt }),
    };
    const reply: ChatReply = {
      conversationId: conversation.id,
      messageId: message.messageId,
      replyId,
      language: 'fr',
      languageFallback: false,
      intent: { name: 'small_talk', confidence: 1 },
      sentiment: { score: 0, label: 'neutral' },
      model: 'grounded',
      usage: { inputTokens: 0, outputTokens: 0 } as ChatReply['usage'],
      status,
      ...content,
    };
    conversation.replies.set(message.messageId, reply);
    return reply;
  }

  async #stream(response: ServerResponse, reply: ChatReply, tools: readonly string[] = []): Promise<void> {
    const pause = (): Promise<void> =>
      new Promise((resolve) => setTimeout(resolve, this.misbehaviour.pace ?? 1));
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = async (type: string, data: object): Promise<void> => {
      response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
      await pause();
    };
    await send('start', { conversationId: reply.conversationId, messageId: reply.messageId, language: 'fr' });
    for (const name of tools) {
      await send('tool', { name, status: 'running' });
      await send('tool', { name, status: 'done' });
    }
    const words = reply.text.match(/\s*\S+/g) ?? [];
    for (const [at, text] of words.entries()) {
      if (this.misbehaviour.cutStreams && at >= words.length / 2) return void response.destroy();
      await send('delta', { text });
    }
    for (const citation of reply.citations) await send('citation', { citation });
    if (reply.handover) await send('handover', { handover: reply.handover });
    await send('end', { reply });
    response.end();
  }
}

function append(
  conversation: Conversation,
  message: Partial<ChatMessage> & Pick<ChatMessage, 'author' | 'text'>,
): void {
  conversation.messages.push({
    id: randomUUID(),
    position: conversation.messages.length + 1,
    attachments: [],
    citations: [],
    cards: [],
    quickReplies: [],
    createdAt: new Date().toISOString(),
    ...message,
  });
}

function stateOf({ id, messages, state }: Conversation, after: number): ChatState {
  return {
    ...(messages.length > 0 && { conversationId: id }),
    ...state,
    messages: messages.filter(({ position }) => position > after),
    position: messages.length,
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
