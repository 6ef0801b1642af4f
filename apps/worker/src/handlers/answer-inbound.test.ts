import { type CustomerService, InvalidInputError, UnavailableError } from '@commerceai/sdk';
import { expect, test, vi } from 'vitest';
import type { Dependencies } from '../dependencies.ts';
import { helpdesk, inboundMessage, NOW, SHOP, testDependencies } from '../testing/test-dependencies.ts';
import { answerInbound } from './answer-inbound.ts';

// The agent is the real one, and loads its models on first use.
vi.setConfig({ testTimeout: 30_000 });

async function received(text = 'Bonjour, comment retourner un article ?') {
  const setting = testDependencies([helpdesk()]);
  await setting.ai.storage.inbox.receive(SHOP, 'helpdesk', [inboundMessage('m1', text)], NOW);
  const [entry] = await setting.claimInbox();
  return { ...setting, entry: entry! };
}

function failingWith(dependencies: Dependencies, error: Error): Dependencies {
  const customerService: CustomerService = {
    ...dependencies.ai.customerService,
    respond: () => Promise.reject(error),
  };
  return { ...dependencies, ai: { ...dependencies.ai, customerService } };
}

test('answers, and leaves the reply in the outbox', async () => {
  const { dependencies, entry, claimInbox, claimOutbox, advance } = await received();
  await answerInbound(dependencies, entry);
  expect(await claimOutbox()).toMatchObject([
    { channel: 'helpdesk', recipient: 'thread-1', status: 'pending' },
  ]);
  advance(3_600_000);
  expect(await claimInbox()).toEqual([]);
});

test('a message that was answered before its entry was settled is not answered twice', async () => {
  const { dependencies, entry, claimInbox, claimOutbox, advance, ai } = await received();
  await ai.customerService.respond({
    shopId: SHOP,
    channel: 'helpdesk',
    threadKey: 'thread-1',
    messageId: 'm1',
    text: entry.message.text,
  });
  advance(60_000);
  const [again] = await claimInbox();
  await answerInbound(dependencies, again!);
  expect(await claimOutbox()).toHaveLength(1);
});

test('what fails for now comes again later, each time later', async () => {
  const { dependencies, entry, claimInbox, advance } = await received();
  const away = failingWith(dependencies, new UnavailableError({ dependency: 'database', message: 'away' }));
  await answerInbound(away, entry);
  expect(await claimInbox()).toEqual([]);
  advance(750);
  const [second] = await claimInbox();
  await answerInbound(away, second!);
  advance(750);
  expect(await claimInbox()).toEqual([]);
  advance(750);
  expect(await claimInbox()).toMatchObject([{ attempts: 3 }]);
});

test.each([
  ['what the agent refuses', new InvalidInputError({ message: 'refused' }), 1],
  ['what fails to the last attempt', new RangeError('broken'), 10],
])('%s goes to a person with its text, on record, and is over', async (_name, error, attempts) => {
  const { dependencies, entry, claimInbox, claimOutbox, advance, ai, logged } = await received();
  await answerInbound(failingWith(dependencies, error), { ...entry, attempts });
  const { items } = await ai.conversations.list({ filter: { status: ['waiting'] } });
  expect(items).toMatchObject([{ channel: 'helpdesk', threadKey: 'thread-1', waitingSince: NOW }]);
  expect(items[0]?.unanswered).toBeUndefined();
  expect(items[0]?.handover?.summary).toContain(entry.message.text);
  const { messages } = await ai.conversations.get({ conversationId: items[0]!.id });
  expect(messages).toMatchObject([{ author: 'shopper', text: entry.message.text }]);
  const events = (await ai.storage.events.list(SHOP)).items;
  expect(events.map(({ type }) => type).sort()).toEqual(['conversation.escalated', 'inbound.failed']);
  expect(events.find(({ type }) => type === 'inbound.failed')).toMatchObject({
    data: { messageId: 'm1', conversationId: items[0]!.id, error: error.message },
  });
  expect(logged).toContain('message could not be answered');
  advance(86_400_000);
  expect(await claimInbox()).toEqual([]);
  expect(await claimOutbox()).toEqual([]);
});

test('an answered message that could not be settled comes again soon, and bothers nobody', async () => {
  const { dependencies, entry, claimInbox, claimOutbox, advance, ai } = await received();
  const { inbox } = ai.storage;
  const settle: typeof inbox.settle = (id, outcome) =>
    outcome.status === 'done' ? Promise.reject(new RangeError('away')) : inbox.settle(id, outcome);
  const storage = { ...ai.storage, inbox: { ...inbox, settle } };
  const { attempts } = dependencies.retries;
  await answerInbound({ ...dependencies, ai: { ...ai, storage } }, { ...entry, attempts });
  expect((await ai.conversations.list({ filter: { status: ['waiting'] } })).items).toEqual([]);
  advance(dependencies.retries.longest);
  const [again] = await claimInbox();
  await answerInbound(dependencies, again!);
  expect(await claimOutbox()).toHaveLength(1);
});

test('a message that cannot even be given to a person comes again', async () => {
  const { dependencies, entry, claimInbox, advance, ai } = await received();
  const broken = failingWith(dependencies, new RangeError('broken'));
  const away: CustomerService = {
    ...broken.ai.customerService,
    giveToPerson: () => Promise.reject(new UnavailableError({ dependency: 'database', message: 'away' })),
  };
  const attempts = dependencies.retries.attempts;
  await answerInbound({ ...broken, ai: { ...broken.ai, customerService: away } }, { ...entry, attempts });
  advance(86_400_000);
  const [again] = await claimInbox();
  await answerInbound(broken, { ...again!, attempts: attempts + 1 });
  expect((await ai.conversations.list({ filter: { status: ['waiting'] } })).items).toHaveLength(1);
});

test('a long message is answered by its start, and kept whole', async () => {
  const text = `Bonjour, comment retourner un article ?\n\n${'> cité plus bas. '.repeat(1_000)}fin`;
  const { dependencies, entry, claimOutbox, ai } = await received(text);
  await answerInbound(dependencies, entry);
  expect(await claimOutbox()).toHaveLength(1);
  const { items } = await ai.conversations.list({});
  const { messages } = await ai.conversations.get({ conversationId: items[0]!.id });
  expect(messages[0]?.text).toBe(text);
  expect(messages.map(({ author }) => author)).toEqual(['shopper', 'bot']);
});
