import { createCommerceAI } from '@commerceai/sdk';
import { expect, test } from 'vitest';
import { REPLY, SHOP, testDependencies } from '../testing/test-dependencies.ts';
import { answerUnanswered } from './answer-unanswered.ts';

function setting() {
  const parts = testDependencies([]);
  const { ai, dependencies } = parts;
  const broken = {
    ...ai.storage,
    knowledge: { ...ai.storage.knowledge, search: () => Promise.reject(new RangeError('broken')) },
  };
  const brokenAi = createCommerceAI({ shopId: SHOP, storage: broken, clock: dependencies.clock });
  const claim = async () => {
    const now = dependencies.clock.now();
    const before = new Date(now.getTime() - REPLY);
    return (await ai.storage.conversations.claimUnanswered({ before, now, limit: 10 }))[0];
  };
  /** Stores a message, and fails before the answer. */
  const leaveUnanswered = () =>
    expect(
      brokenAi.customerService.respond({ text: 'Bonjour !', threadKey: 't', messageId: 'm1' }),
    ).rejects.toThrow('broken');
  return { ...parts, brokenAi, claim, leaveUnanswered };
}

test('answers what a process left, and says so', async () => {
  const { ai, dependencies, logged, advance, claim, leaveUnanswered } = setting();
  await leaveUnanswered();
  advance(REPLY);
  const conversation = await claim();
  await answerUnanswered(dependencies, conversation!);
  const messages = await ai.storage.conversations.messages(SHOP, conversation!.id);
  expect(messages.map(({ author }) => author)).toEqual(['shopper', 'bot']);
  expect(logged).toEqual(['message that was left unanswered answered']);
});

test('what fails is written in the log and claimed again', async () => {
  const { dependencies, logged, advance, claim, brokenAi, leaveUnanswered } = setting();
  await leaveUnanswered();
  advance(REPLY);
  await answerUnanswered({ ...dependencies, ai: brokenAi }, (await claim())!);
  expect(logged).toEqual(['message that was left unanswered not answered yet']);
  expect(await claim()).toBeUndefined();
  advance(REPLY);
  expect(await claim()).toMatchObject({ unanswered: { tries: 2 } });
});
