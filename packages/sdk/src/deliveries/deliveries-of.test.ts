import { expect, test } from 'vitest';
import type { Citation } from '#agents/customer-service/reply.ts';
import type { NewMessage } from '#storage/conversations.ts';
import { recordingConnector } from '#testing/index.ts';
import { deliveriesOf, isSentTo } from './deliveries-of.ts';

const RETURNS = 'https://shop.example/pages/retours';
const citation = (index: number, url?: string): Citation => ({
  index,
  kind: 'passage',
  id: `p${index}`,
  title: 'Retours',
  excerpt: '',
  ...(url ? { url } : {}),
});

function send(change: Partial<NewMessage> = {}, channel = 'whatsapp') {
  const message: NewMessage = {
    author: 'bot',
    kind: 'message',
    text: 'Vous avez 30 jours [1]. Les frais sont pour vous [2][3].',
    attachments: [],
    citations: [],
    cards: [],
    quickReplies: [],
    key: 'reply:m1',
    createdAt: new Date('2026-11-02T10:00:00Z'),
    ...change,
  };
  const { messaging, email } = recordingConnector();
  const connectors = [
    { name: 'whatsapp', messaging },
    { name: 'mail', email },
  ];
  return deliveriesOf({ connectors }, { conversationId: 'c1', channel, threadKey: '+336' }, message);
}

test('goes to the thread, under a key of its own, without marks that the channel cannot show', () => {
  expect(send()).toEqual([
    {
      channel: 'whatsapp',
      recipient: '+336',
      text: 'Vous avez 30 jours. Les frais sont pour vous.',
      key: 'c1:reply:m1',
    },
  ]);
});

test('the pages it cites follow, each once', () => {
  const citations = [citation(1, RETURNS), citation(2), citation(3, RETURNS), citation(4, '/pages/x')];
  expect(send({ citations })[0]?.text).toBe(
    `Vous avez 30 jours. Les frais sont pour vous.\n\nRetours – ${RETURNS}`,
  );
});

test('lines and links of the text stay', () => {
  const text = 'Voici :\n- un [1]\n- deux\n[1](https://shop.example/1)';
  expect(send({ text })[0]?.text).toBe('Voici :\n- un\n- deux\n[1](https://shop.example/1)');
});

test('what a person wrote stays as they wrote it', () => {
  expect(send({ author: 'human', text: 'Voir la photo [1]' })[0]?.text).toBe('Voir la photo [1]');
});

test.each([
  ['a note', { kind: 'note' }, 'whatsapp'],
  ['an empty text', { text: '' }, 'whatsapp'],
  ['the chat', {}, 'chat'],
  ['a caller’s own channel', {}, 'mobile-app'],
  ['a connector that has no messaging', {}, 'mail'],
] as const)('nothing is sent of %s', (_name, change, channel) => {
  expect(send(change, channel)).toEqual([]);
});

test('a channel is sent to by its own connector alone', () => {
  const connectors = [recordingConnector({ name: 'messenger' })];
  expect(isSentTo({ connectors }, 'messenger')).toBe(true);
  expect(isSentTo({ connectors }, 'whatsapp')).toBe(false);
});
