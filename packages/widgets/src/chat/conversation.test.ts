import type { ChatReply, ChatSendRequest, ChatSession, ChatState } from '@commerceai/sdk/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Conversation } from './conversation.ts';
import type { ImageStore } from './image-store.ts';
import { Keepsake } from './keepsake.ts';
import { ChatProblem, type ChatTransport, type SendOptions } from './transport.ts';

const NO_IMAGES: ImageStore = {
  put: async () => undefined,
  get: async () => [],
  delete: async () => undefined,
};
const EMPTY_STATE: ChatState = { status: 'bot', messages: [], position: 0 };

/** A page and a back end that a test moves by hand. */
function createScene() {
  const page = { online: true, visible: true };
  const sent: ChatSendRequest[] = [];
  const polls: number[] = [];
  const scene = {
    page,
    sent,
    polls,
    sessions: 0,
    respond: async (request: ChatSendRequest, _options: SendOptions): Promise<ChatReply> => replyTo(request),
    state: (): ChatState => EMPTY_STATE,
    openSession: async (): Promise<ChatSession> => session(`session-${++scene.sessions}`),
    conversation: undefined as unknown as Conversation,
    texts: () =>
      scene.conversation.model.items.map(({ text, delivery }) => (delivery ? `${text} (${delivery})` : text)),
  };
  const transport: ChatTransport = {
    openSession: () => scene.openSession(),
    send: (request, options) => {
      sent.push(request);
      return scene.respond(request, options);
    },
    poll: async (_session, after) => {
      polls.push(after);
      return scene.state();
    },
    upload: async (_session, name) => ({
      id: `id of ${name}`,
      url: '/x',
      name,
      mediaType: 'image/png',
      size: 1,
    }),
    resolve: async () => ({ ...EMPTY_STATE, status: 'resolved' }),
    rate: async ({ score }) => ({ ...EMPTY_STATE, status: 'resolved', rating: score }),
  };
  const keepsake = new Keepsake('/x', () => localTexts, NO_IMAGES);
  scene.conversation = new Conversation({
    transport,
    keepsake,
    onChange: () => undefined,
    language: () => 'fr',
    online: () => page.online,
    visible: () => page.visible,
  });
  return scene;
}

function replyTo({ messageId, text }: ChatSendRequest): ChatReply {
  return {
    messageId,
    replyId: `reply-${messageId}`,
    text: `re: ${text}`,
    citations: [],
    cards: [],
    quickReplies: [],
    status: 'bot',
  } as unknown as ChatReply;
}

function session(token: string): ChatSession {
  const shop = { name: 'A', language: 'fr', open: true, replyMinutes: 5 };
  return { session: token, shop, suggestions: [], state: EMPTY_STATE };
}

let localTexts: Storage;

beforeEach(() => {
  vi.useFakeTimers();
  localTexts = Object.create({
    getItem: (key: string) => (localTexts as unknown as Record<string, string>)[key] ?? null,
    setItem: (key: string, value: string) => Object.assign(localTexts, { [key]: value }),
    removeItem: (key: string) => delete (localTexts as unknown as Record<string, string>)[key],
  });
});
afterEach(() => vi.useRealTimers());

describe('delivering', () => {
  it('sends one message after the other, each with its answer', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.conversation.write('one');
    scene.conversation.write('two');
    await vi.advanceTimersByTimeAsync(10);
    expect(scene.texts()).toEqual(['one (sent)', 're: one', 'two (sent)', 're: two']);
    expect(scene.sent).toHaveLength(2);
  });

  it('keeps what is written offline and sends it once the network is back', async () => {
    const scene = createScene();
    scene.page.online = false;
    await scene.conversation.start();
    scene.conversation.write('one');
    expect(scene.conversation.model.connection).toBe('offline');
    expect(scene.texts()).toEqual(['one (pending)']);
    scene.page.online = true;
    scene.conversation.wake();
    await vi.advanceTimersByTimeAsync(10);
    expect(scene.texts()).toEqual(['one (sent)', 're: one']);
    expect(scene.conversation.model.connection).toBe('online');
  });

  it('tries again by itself with the same message id, later each time', async () => {
    const scene = createScene();
    await scene.conversation.start();
    let failures = 3;
    scene.respond = async (request) => {
      if (failures-- > 0) throw new ChatProblem(503);
      return replyTo(request);
    };
    scene.conversation.write('one');
    await vi.advanceTimersByTimeAsync(1);
    expect(scene.conversation.model.connection).toBe('unavailable');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(scene.texts()).toEqual(['one (sent)', 're: one']);
    expect(new Set(scene.sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect(scene.sent).toHaveLength(4);
  });

  it('waits as long as the back end asks', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.respond = async () => {
      throw new ChatProblem(429, 25_000);
    };
    scene.conversation.write('one');
    await vi.advanceTimersByTimeAsync(24_000);
    expect(scene.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(scene.sent).toHaveLength(2);
  });

  it('leaves a refused message to the shopper and goes on with the next', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.respond = async (request) => {
      if (request.text === 'bad') throw new ChatProblem(422);
      return replyTo(request);
    };
    scene.conversation.write('bad');
    scene.conversation.write('good');
    await vi.advanceTimersByTimeAsync(10);
    expect(scene.texts()).toEqual(['bad (failed)', 'good (sent)', 're: good']);
    scene.conversation.discard(scene.sent[0]!.messageId);
    expect(scene.texts()).toEqual(['good (sent)', 're: good']);
  });

  it('sends a refused message again when the shopper asks for it', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.respond = async () => {
      throw new ChatProblem(413);
    };
    scene.conversation.write('one');
    await vi.advanceTimersByTimeAsync(10);
    scene.respond = async (request) => replyTo(request);
    scene.conversation.retry(scene.sent[0]!.messageId);
    await vi.advanceTimersByTimeAsync(10);
    expect(scene.texts()).toEqual(['one (sent)', 're: one']);
  });

  it('opens a new session when the old one is lost, and repeats the message in it', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.respond = async (request) => {
      if (request.session === 'session-1') throw new ChatProblem(401);
      return replyTo(request);
    };
    scene.conversation.write('one');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(scene.sent.map((request) => request.session)).toEqual(['session-1', 'session-2']);
    expect(scene.texts()).toEqual(['one (sent)', 're: one']);
  });

  it('uploads images first, and not again when only the message failed', async () => {
    const scene = createScene();
    await scene.conversation.start();
    let failed = false;
    scene.respond = async (request) => {
      if (!failed) {
        failed = true;
        throw new ChatProblem(503);
      }
      return replyTo(request);
    };
    scene.conversation.write('look', [{ name: 'a.png', blob: new Blob(['x'], { type: 'image/png' }) }]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(scene.sent.map(({ attachments }) => attachments)).toEqual([['id of a.png'], ['id of a.png']]);
  });

  it('hands an undelivered message to the next page', async () => {
    const first = createScene();
    first.page.online = false;
    await first.conversation.start();
    first.conversation.write('one');
    first.conversation.stop();
    const second = createScene();
    await second.conversation.start();
    await vi.advanceTimersByTimeAsync(10);
    expect(second.texts()).toEqual(['one (sent)', 're: one']);
  });
});

describe('a stream that does not come through', () => {
  it('that breaks is replaced by a plain answer at once, and stays so', async () => {
    const scene = createScene();
    await scene.conversation.start();
    const streams: boolean[] = [];
    scene.respond = async (request, { stream, onEvent }) => {
      streams.push(stream);
      if (!stream) return replyTo(request);
      onEvent({ type: 'start', conversationId: 'c', messageId: 'x', language: 'fr' });
      onEvent({ type: 'delta', text: 'hal' });
      throw new ChatProblem(0);
    };
    scene.conversation.write('one');
    scene.conversation.write('two');
    await vi.advanceTimersByTimeAsync(10);
    expect(streams).toEqual([true, false, false]);
    expect(scene.texts()).toEqual(['one (sent)', 're: one', 'two (sent)', 're: two']);
  });

  it('that stays silent is overtaken by polling', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.respond = () => new Promise(() => undefined);
    scene.conversation.write('one');
    await vi.advanceTimersByTimeAsync(1);
    const base = {
      attachments: [],
      citations: [],
      cards: [],
      quickReplies: [],
      createdAt: '2026-11-24T10:00:00.000Z',
    };
    const { messageId } = scene.sent[0]!;
    scene.state = () => ({
      conversationId: 'c',
      status: 'bot',
      position: 2,
      messages: [
        { ...base, id: '1', position: 1, author: 'shopper', text: 'one', messageId },
        { ...base, id: '2', position: 2, author: 'bot', text: 'from the back end' },
      ],
    });
    await vi.advanceTimersByTimeAsync(7_000);
    expect(scene.texts()).toEqual(['one', 'from the back end']);
    expect(scene.sent).toHaveLength(1);
  });

  it('and of which nothing is known after a minute is sent again', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.respond = () => new Promise(() => undefined);
    scene.conversation.write('one');
    await vi.advanceTimersByTimeAsync(70_000);
    expect(scene.sent.length).toBeGreaterThan(1);
    expect(new Set(scene.sent.map(({ messageId }) => messageId)).size).toBe(1);
  });
});

describe('looking for people’s replies', () => {
  it('is quick while one is awaited and stops while the page is hidden', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.conversation.open(true);
    scene.state = () => ({ ...EMPTY_STATE, status: 'waiting', queuePosition: 1 });
    scene.conversation.wake();
    await vi.advanceTimersByTimeAsync(10);
    const before = scene.polls.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(scene.polls.length - before).toBeGreaterThanOrEqual(3);
    scene.page.visible = false;
    await vi.advanceTimersByTimeAsync(20_000);
    const hidden = scene.polls.length;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(scene.polls.length).toBe(hidden);
  });

  it('goes on by itself after a failure', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.conversation.open(true);
    scene.state = () => {
      throw new ChatProblem(502);
    };
    scene.conversation.wake();
    await vi.advanceTimersByTimeAsync(10);
    expect(scene.conversation.model.connection).toBe('unavailable');
    scene.state = () => EMPTY_STATE;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(scene.conversation.model.connection).toBe('online');
  });

  it('ends with the conversation', async () => {
    const scene = createScene();
    await scene.conversation.start();
    scene.conversation.open(true);
    scene.conversation.stop();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(scene.polls).toEqual([]);
  });
});

it('resolves and rates', async () => {
  const scene = createScene();
  await scene.conversation.start();
  await scene.conversation.resolve(true);
  expect(scene.conversation.model.status).toBe('resolved');
  await scene.conversation.rate(4, '');
  expect(scene.conversation.model.rating).toBe(4);
});
