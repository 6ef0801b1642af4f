import { type CustomerService, InvalidInputError, UnavailableError } from '@commerceai/sdk';
import { expect, test, vi } from 'vitest';
import type { Dependencies } from '../dependencies.ts';
import { inboundMessage, NOW, SHOP, testChannel, testDependencies } from '../testing/test-dependencies.ts';
import { answerInbound } from './answer-inbound.ts';

// The agent is the real one, and loads its models on first use.
vi.setConfig({ testTimeout: 30_000 });

async function received(text = 'Bonjour, comment retourner un article ?') {
  const setting = testDependencies([testChannel().connector]);
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

test('what the agent refuses is not tried again', async () => {
  const { dependencies, entry, claimInbox, advance, logged } = await received();
  await answerInbound(failingWith(dependencies, new InvalidInputError({ message: 'too long' })), entry);
  advance(86_400_000);
  expect(await claimInbox()).toEqual([]);
  expect(logged).toContain('message could not be answered');
});

test('gives up after the last attempt', async () => {
  const { dependencies, entry, claimInbox, advance } = await received();
  const broken = failingWith(dependencies, new RangeError('broken'));
  await answerInbound(broken, { ...entry, attempts: dependencies.retries.attempts });
  advance(86_400_000);
  expect(await claimInbox()).toEqual([]);
});
