import type { ChatMessage, ChatReply, ChatSession, ChatState } from '@commerceai/sdk/client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChatAction, type ChatModel, EMPTY, isAnswered, mayHaveAnswered, reduce } from './state.ts';

const AT = '2026-11-24T10:00:00.000Z';
const apply = (...actions: ChatAction[]): ChatModel => actions.reduce(reduce, { ...EMPTY, open: true });
const written = (messageId: string, text = messageId): ChatAction => ({
  type: 'written',
  messageId,
  text,
  images: [],
  createdAt: AT,
});
const message = (position: number, rest: Partial<ChatMessage>): ChatMessage => ({
  id: `id-${position}`,
  position,
  author: 'bot',
  text: `text ${position}`,
  attachments: [],
  citations: [],
  cards: [],
  quickReplies: [],
  createdAt: AT,
  ...rest,
});
const synced = (messages: ChatMessage[], rest: Partial<ChatState> = {}): ChatAction => ({
  type: 'synced',
  state: { conversationId: 'c1', status: 'bot', messages, position: messages.at(-1)?.position ?? 0, ...rest },
});
const reply = (rest: Partial<ChatReply>): ChatReply =>
  ({
    replyId: 'r',
    text: 'Answer',
    citations: [],
    cards: [],
    quickReplies: [],
    status: 'bot',
    ...rest,
  }) as ChatReply;
const texts = (model: ChatModel): string[] => model.items.map(({ text }) => text);
const start: ChatAction = {
  type: 'streamed',
  messageId: 'm',
  event: { type: 'start', conversationId: 'c1', messageId: 'x', language: 'fr' },
};
const delta = (text: string): ChatAction => ({
  type: 'streamed',
  messageId: 'm',
  event: { type: 'delta', text },
});

describe('an answer', () => {
  it('grows behind its question and ends as the reply says', () => {
    const half = apply(written('m'), written('next'), start, delta('Ans'), delta('wer…'));
    expect(texts(half)).toEqual(['m', 'Answer…', 'next']);
    expect(half.items[1]).toMatchObject({ streaming: true, author: 'bot' });
    expect(half.items[0]!.delivery).toBe('sent');
    const done = reduce(half, { type: 'replied', messageId: 'm', reply: reply({ quickReplies: ['Yes'] }) });
    expect(texts(done)).toEqual(['m', 'Answer', 'next']);
    expect(done.items[1]).toMatchObject({ id: 'r', quickReplies: ['Yes'], key: half.items[1]!.key });
    expect(done.items[1]!.streaming).toBeUndefined();
  });

  it('tells what is being looked up', () => {
    const tool: ChatAction = {
      type: 'streamed',
      messageId: 'm',
      event: { type: 'tool', name: 'find_order', status: 'running' },
    };
    expect(apply(written('m'), start, tool).items[1]!.tool).toBe('find_order');
  });

  it('that was cut goes, and its message waits again', () => {
    const model = apply(written('m'), start, delta('Hal'), {
      type: 'delivery',
      messageId: 'm',
      delivery: 'pending',
    });
    expect(model.items).toMatchObject([{ key: 'm', delivery: 'pending' }]);
  });

  it('is not shown when a person has the conversation', () => {
    const model = apply(written('m'), {
      type: 'replied',
      messageId: 'm',
      reply: reply({ text: '', status: 'human' }),
    });
    expect(texts(model)).toEqual(['m']);
    expect(model.status).toBe('human');
  });

  it('found by polling first is not shown twice', () => {
    const model = apply(
      ...[written('m'), start, delta('Ans')],
      synced([
        message(1, { author: 'shopper', messageId: 'm', text: 'm' }),
        message(2, { id: 'r', text: 'Answer' }),
      ]),
      ...[delta('wer'), { type: 'replied', messageId: 'm', reply: reply({}) } as const],
    );
    expect(texts(model)).toEqual(['m', 'Answer']);
  });

  it('of a hand-over says how long the line is', () => {
    const handover = { reason: 'human_requested', queuePosition: 2, expectedAt: AT } as const;
    const model = apply(written('m'), {
      type: 'replied',
      messageId: 'm',
      reply: reply({ status: 'waiting', handover }),
    });
    expect(model).toMatchObject({ status: 'waiting', queuePosition: 2, expectedAt: AT });
    expect(reduce(model, synced([], { status: 'human', assignee: 'Léa' })).queuePosition).toBeUndefined();
  });
});

describe('synchronising', () => {
  it('merges the shopper’s own messages and keeps those that have not left', () => {
    const model = apply(
      written('m'),
      written('n'),
      synced([message(1, { author: 'shopper', messageId: 'm' }), message(2, {})]),
    );
    expect(model.items.map(({ key }) => key)).toEqual(['m', 'id-2', 'n']);
    expect(model.items.map(({ delivery }) => delivery)).toEqual([undefined, undefined, 'pending']);
  });

  it('keeps an earlier conversation above the one that has begun', () => {
    const model = apply(
      synced([message(1, { author: 'shopper' }), message(2, {})], { status: 'resolved' }),
      synced([message(1, { id: 'new-1', text: 'again', author: 'shopper' })], { conversationId: 'c2' }),
    );
    expect(texts(model)).toEqual(['text 1', 'text 2', 'again']);
    expect(model).toMatchObject({ position: 1, conversationId: 'c2', status: 'bot' });
  });

  it('counts what came while the panel was closed', () => {
    const closed = reduce(apply(synced([message(1, {})])), { type: 'opened', open: false });
    const model = reduce(
      closed,
      synced([message(2, { author: 'human' }), message(3, { author: 'shopper' })]),
    );
    expect(model.unread).toBe(1);
    expect(reduce(model, { type: 'opened', open: true }).unread).toBe(0);
  });

  it('gives the same whatever arrives twice or late', () => {
    const all = [1, 2, 3, 4, 5].map((position) =>
      message(position, { author: position % 2 ? 'shopper' : 'bot' }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.shuffledSubarray(all, { minLength: 1 }), { minLength: 1, maxLength: 6 }),
        (batches) => {
          const ordered = batches.map((batch) =>
            [...batch].sort((one, other) => one.position - other.position),
          );
          const model = apply(...[...ordered, all].map((batch) => synced(batch)));
          expect(model.items.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
          expect(model.position).toBe(5);
        },
      ),
    );
  });
});

describe('a new session', () => {
  it('replaces what was known but not what has not left', () => {
    const session = {
      session: 's',
      shop: { name: 'A', language: 'fr', open: true, replyMinutes: 5 },
      suggestions: ['Q'],
    } as const;
    const state: ChatSession['state'] = { status: 'bot', messages: [], position: 0 };
    const model = apply(synced([message(1, {})]), written('m'), {
      type: 'session',
      session: { ...session, state },
    });
    expect(texts(model)).toEqual(['m']);
    expect(model).toMatchObject({ connection: 'online', position: 0, suggestions: ['Q'] });
  });
});

describe('isAnswered', () => {
  const asked = message(3, { author: 'shopper', messageId: 'm' });
  it.each<[boolean, ChatState]>([
    [false, { status: 'bot', messages: [], position: 0 }],
    [false, { status: 'bot', messages: [message(2, {}), asked], position: 3 }],
    [true, { status: 'bot', messages: [asked, message(4, {})], position: 4 }],
    [true, { status: 'waiting', messages: [asked], position: 3 }],
    [true, { status: 'human', messages: [asked], position: 3 }],
  ])('is %s for %j', (expected, state) => expect(isAnswered(state, 'm')).toBe(expected));
});

describe('mayHaveAnswered', () => {
  const citations = [{ index: 1, kind: 'order', id: '1001', title: '', excerpt: '' }] as const;
  const says = (rest: Partial<ChatMessage>) =>
    mayHaveAnswered({ ...message(1, { author: 'bot', citations, ...rest }), key: 'a' });

  it('is so of what tells something with its source', () => {
    expect(says({ text: 'Les retours sont gratuits. [1]' })).toBe(true);
  });

  it.each([
    ['a question of its own', { text: 'Souhaitez-vous que je lance le retour\u202f?' }],
    ['a question with its source', { text: 'Do you really want to cancel order 1003? [1]' }],
    ['a courtesy, which has no source', { text: 'Avec plaisir.', citations: [] }],
    ['a person’s words', { text: 'Je m’en occupe.', author: 'human' as const, citations: [] }],
  ])('is not so of %s', (_, rest) => {
    expect(says(rest)).toBe(false);
  });
});
