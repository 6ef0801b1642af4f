import { expect, test } from 'vitest';
import { openTestShop } from './shop-for-tests.ts';

const INPUT = { channel: 'whatsapp', threadKey: '+336', messageId: 'm1', text: 'Où est mon colis ?' };

test('stores the message once and lets its conversation wait', async () => {
  const { ai, clock } = await openTestShop();
  const first = await ai.customerService.giveToPerson(INPUT, { tries: 1 });
  clock.advance(60_000);
  const again = await ai.customerService.giveToPerson(INPUT, { tries: 1 });
  expect(again).toEqual(first);
  expect(first).toMatchObject({ status: 'waiting', handover: { reason: 'model_failure', priority: 'high' } });
  expect(first.handover?.summary).toBe(
    'L’agent n’a pas pu répondre, malgré 1 essai. Dernier message : « Où est mon colis ? »',
  );
  const { messages } = await ai.conversations.get({ conversationId: first.id });
  expect(messages.map(({ text }) => text)).toEqual([INPUT.text]);
  const { items } = await ai.storage.events.list(first.shopId);
  expect(items.filter(({ type }) => type === 'conversation.escalated')).toHaveLength(1);
});

test('a person who has the floor keeps it', async () => {
  const { ai, say } = await openTestShop();
  const { conversationId } = await say('Bonjour', { channel: 'whatsapp', threadKey: '+336' });
  await ai.conversations.assign({ conversationId, assignee: 'Ana' });
  const given = await ai.customerService.giveToPerson(INPUT, { tries: 3 });
  expect(given).toMatchObject({ id: conversationId, status: 'human', assignee: 'Ana' });
});

test('what was answered after all is left alone', async () => {
  const { ai, say } = await openTestShop();
  const { text, ...input } = INPUT;
  await say(text, input);
  const given = await ai.customerService.giveToPerson(INPUT, { tries: 3 });
  expect(given).toMatchObject({ status: 'bot' });
});
