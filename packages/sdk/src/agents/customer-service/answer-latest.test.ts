import { describe, expect, test } from 'vitest';
import { createCommerceAI } from '#create-commerceai.ts';
import type { Conversation } from '#storage/conversations.ts';
import { shopSettings } from '#testing/index.ts';
import { openTestShop, type TestShop } from './shop-for-tests.ts';

const QUESTION = 'Quels sont vos délais de livraison ?';
const LATER = 60_000;

/** A process that ends after it stored the shopper's message and before it answered. */
async function sayAndDie(shop: TestShop, text: string, input: object = {}): Promise<void> {
  const { storage } = shop.ai;
  const died = new RangeError('process ended');
  const dying = createCommerceAI({
    shopId: shopSettings().id,
    storage: {
      ...storage,
      knowledge: { ...storage.knowledge, search: () => Promise.reject(died) },
    },
    clock: shop.clock,
  });
  await expect(dying.customerService.respond({ threadKey: 'thread-1', text, ...input })).rejects.toBe(died);
}

async function claim({ ai, clock }: TestShop): Promise<readonly Conversation[]> {
  const now = clock.now();
  return ai.storage.conversations.claimUnanswered({
    before: new Date(now.getTime() - LATER),
    now,
    limit: 10,
  });
}

const authors = async ({ ai }: TestShop, { shopId, id }: Conversation) =>
  (await ai.storage.conversations.messages(shopId, id)).map(({ author }) => author);

describe('a message whose process ended before the answer', () => {
  test('is answered once, and is no longer found', async () => {
    const shop = await openTestShop();
    await sayAndDie(shop, QUESTION, { messageId: 'm1' });
    expect(await claim(shop)).toEqual([]);
    shop.clock.advance(LATER);
    const [conversation] = await claim(shop);
    const reply = await shop.ai.customerService.answerLatest(conversation!);
    expect(reply).toMatchObject({ messageId: 'm1', conversationId: conversation!.id });
    expect(reply?.text).toContain('jours');
    expect(await authors(shop, conversation!)).toEqual(['shopper', 'bot']);
    shop.clock.advance(LATER);
    expect(await claim(shop)).toEqual([]);
  });

  test('gives its sender, who comes back with the same id, that very answer', async () => {
    const shop = await openTestShop();
    await sayAndDie(shop, QUESTION, { messageId: 'm1' });
    shop.clock.advance(LATER);
    const [conversation] = await claim(shop);
    const [swept, asked] = await Promise.all([
      shop.ai.customerService.answerLatest(conversation!),
      shop.say(QUESTION, { messageId: 'm1' }),
    ]);
    expect(asked.replyId).toBe(swept?.replyId);
    expect(await authors(shop, conversation!)).toEqual(['shopper', 'bot']);
  });

  test('leaves over another channel once', async () => {
    const shop = await openTestShop();
    await sayAndDie(shop, QUESTION, { messageId: 'm1', channel: 'whatsapp', threadKey: '+336' });
    shop.clock.advance(LATER);
    const [conversation] = await claim(shop);
    await shop.ai.customerService.answerLatest(conversation!);
    await shop.say(QUESTION, { messageId: 'm1', channel: 'whatsapp', threadKey: '+336' });
    expect(await shop.outbox()).toMatchObject([{ channel: 'whatsapp', recipient: '+336' }]);
  });

  const keys = async ({ ai }: TestShop, { shopId, id }: Conversation) =>
    (await ai.storage.conversations.messages(shopId, id)).map(({ key }) => key);

  test('is answered too when another was written and answered before the sweep', async () => {
    const shop = await openTestShop();
    await sayAndDie(shop, QUESTION, { messageId: 'm1' });
    await shop.say('Et le retour ?', { messageId: 'm2' });
    shop.clock.advance(LATER);
    const [conversation] = await claim(shop);
    await shop.ai.customerService.answerLatest(conversation!);
    expect(await keys(shop, conversation!)).toEqual(['shopper:m1', 'shopper:m2', 'reply:m2', 'reply:m1']);
    shop.clock.advance(LATER);
    expect(await claim(shop)).toEqual([]);
  });

  test('is answered before the other when both were left, each once', async () => {
    const shop = await openTestShop();
    await sayAndDie(shop, QUESTION, { messageId: 'm1' });
    await sayAndDie(shop, 'Et le retour ?', { messageId: 'm2' });
    shop.clock.advance(LATER);
    const [conversation] = await claim(shop);
    await Promise.all([1, 2].map(() => shop.ai.customerService.answerLatest(conversation!)));
    expect(await keys(shop, conversation!)).toEqual(['shopper:m1', 'shopper:m2', 'reply:m1', 'reply:m2']);
    shop.clock.advance(LATER);
    for (const one of await claim(shop)) await shop.ai.customerService.answerLatest(one);
    shop.clock.advance(LATER);
    expect(await claim(shop)).toEqual([]);
  });

  test.each([
    ['I want to kill myself', 'hello?', 'self_harm'],
    ['Je veux me suicider', 'bonjour ?', 'self_harm'],
    ['I want to talk to a human please', 'hello, are you there?', 'human_requested'],
    ['Someone used my card on your shop, this is fraud', 'hello?', 'fraud'],
  ])('hands over as soon as anything else is answered: %s', async (first, second, reason) => {
    const shop = await openTestShop();
    await sayAndDie(shop, first, { messageId: 'm1' });
    const { handover, status } = await shop.say(second, { messageId: 'm2' });
    expect({ status, reason: handover?.reason }).toEqual({ status: 'waiting', reason });
  });

  test.each([
    ['I want to kill myself', 'hello?'],
    ['Je veux parler à une personne', 'Vous êtes là ?'],
  ])('hands over where both were left: %s', async (first, second) => {
    const shop = await openTestShop();
    await sayAndDie(shop, first, { messageId: 'm1' });
    await sayAndDie(shop, second, { messageId: 'm2' });
    shop.clock.advance(LATER);
    const [conversation] = await claim(shop);
    expect(await shop.ai.customerService.answerLatest(conversation!)).toMatchObject({
      messageId: 'm1',
      status: 'waiting',
    });
  });

  test('is left to a person who has the conversation, and answered when they give it back unanswered', async () => {
    const shop = await openTestShop();
    await sayAndDie(shop, QUESTION, { messageId: 'm1' });
    shop.clock.advance(LATER);
    const { items } = await shop.ai.conversations.list({});
    const conversationId = items[0]!.id;
    await shop.ai.conversations.assign({ conversationId, assignee: 'Léa' });
    expect(await claim(shop)).toEqual([]);
    await shop.ai.conversations.assign({ conversationId, assignee: null });
    const [conversation] = await claim(shop);
    expect(await shop.ai.customerService.answerLatest(conversation!)).toMatchObject({ messageId: 'm1' });
  });

  test('needs no answer of the agent’s once a person has given one', async () => {
    const shop = await openTestShop();
    await sayAndDie(shop, QUESTION, { messageId: 'm1' });
    shop.clock.advance(LATER);
    const [conversation] = await claim(shop);
    const conversationId = conversation!.id;
    await shop.ai.conversations.reply({ conversationId, text: 'Trois jours.', by: 'Léa' });
    await shop.ai.conversations.assign({ conversationId, assignee: null });
    expect(await shop.ai.customerService.answerLatest(conversation!)).toBeUndefined();
    expect(await authors(shop, conversation!)).toEqual(['shopper', 'human']);
  });

  test('shows nothing private once what was proven then has run out', async () => {
    const shop = await openTestShop();
    const customer = { id: 'customer-1', verified: true };
    const question = 'Où est ma commande 1001 ?';
    expect((await (await openTestShop()).say(question, { customer })).cards).toHaveLength(1);
    await sayAndDie(shop, question, { messageId: 'm1', customer });
    shop.clock.advance(7 * 86_400_000);
    const [conversation] = await claim(shop);
    const reply = await shop.ai.customerService.answerLatest(conversation!);
    expect(reply?.cards).toEqual([]);
  });

  test('goes to a person when answering fails again and again', async () => {
    const shop = await openTestShop();
    await sayAndDie(shop, QUESTION, { messageId: 'm1' });
    const failing = createCommerceAI({
      shopId: shopSettings().id,
      storage: {
        ...shop.ai.storage,
        knowledge: { ...shop.ai.storage.knowledge, search: () => Promise.reject(new RangeError('poison')) },
      },
      clock: shop.clock,
    });
    let failures = 0;
    for (let round = 0; round < 20; round += 1) {
      shop.clock.advance(LATER);
      for (const conversation of await claim(shop))
        await failing.customerService.answerLatest(conversation).catch(() => {
          failures += 1;
        });
    }
    expect(failures).toBe(5);
    const { items } = await shop.ai.conversations.list({ filter: { status: ['waiting'] } });
    expect(items).toMatchObject([{ handover: { reason: 'model_failure', priority: 'high' } }]);
    expect(items[0]!.handover?.summary).toContain(QUESTION);
  });
});
