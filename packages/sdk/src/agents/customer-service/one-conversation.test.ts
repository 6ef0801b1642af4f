import { describe, expect, test } from 'vitest';
import { CAMILLE, openTestShop, SACHA, type TestShop } from './shop-for-tests.ts';

const SHOP = (shop: TestShop) => shop.ai.storage.conversations;
const MINUTE = 60_000;
const SIGNED_IN = { customer: { id: 'customer-1', verified: true } } as const;

/** Proves in a thread, by the code that was mailed, who writes there. */
async function verify(shop: TestShop, threadKey: string, order = '1002', email = CAMILLE) {
  const say = (text: string) => shop.say(text, { threadKey });
  await say(`Je veux retourner ma commande ${order}`);
  await say(email);
  return say(await shop.code());
}

async function shopIdOf(shop: TestShop): Promise<string> {
  return (await shop.ai.conversations.list({})).items[0]!.shopId;
}

/** The conversation that a thread reads, and what its shopper wrote there. */
async function seen(shop: TestShop, threadKey: string) {
  const shopId = await shopIdOf(shop);
  const found = await SHOP(shop).findByThread(shopId, 'chat', threadKey, shop.clock.now());
  const messages = found ? await SHOP(shop).messages(shopId, found.id) : [];
  const texts = messages.filter(({ author }) => author === 'shopper').map(({ text }) => text);
  return { id: found?.id, texts, answers: messages.length - texts.length };
}

const live = async (shop: TestShop) =>
  (await shop.ai.conversations.list({ filter: { status: ['bot', 'waiting', 'human'] } })).items;

describe('two browsers of one customer', () => {
  test('who both prove it by code are in one conversation, and neither loses a word', async () => {
    const shop = await openTestShop();
    const first = await verify(shop, 'laptop');
    const second = await verify(shop, 'phone');
    expect(second.conversationId).toBe(first.conversationId);
    await shop.say('Depuis mon téléphone', { threadKey: 'phone' });
    await shop.say('Depuis mon ordinateur', { threadKey: 'laptop' });
    const [laptop, phone] = [await seen(shop, 'laptop'), await seen(shop, 'phone')];
    expect(laptop).toEqual(phone);
    expect(laptop.texts).toHaveLength(8);
    expect(laptop.texts.slice(-2)).toEqual(['Depuis mon téléphone', 'Depuis mon ordinateur']);
    expect(laptop.answers).toBe(8);
    expect(await live(shop)).toHaveLength(1);
  });

  test('a code in one, signed in on the other: one conversation, in the customer’s own thread', async () => {
    const shop = await openTestShop();
    await shop.say('Bonjour, une question', { threadKey: 'account', ...SIGNED_IN });
    await verify(shop, 'phone');
    await shop.say('Et pour la suite ?', { threadKey: 'account', ...SIGNED_IN });
    const account = await seen(shop, 'account');
    expect(account.texts).toHaveLength(5);
    expect(await seen(shop, 'phone')).toEqual(account);
    expect(await live(shop)).toMatchObject([{ id: account.id, threadKey: 'account' }]);
  });

  test('signed in after the code: the first goes on reading as long as its proof lasts', async () => {
    const shop = await openTestShop();
    await verify(shop, 'phone');
    await shop.say('Me voici connectée', { threadKey: 'account', ...SIGNED_IN });
    const account = await seen(shop, 'account');
    expect(account.texts).toHaveLength(4);
    expect(await seen(shop, 'phone')).toEqual(account);
    shop.clock.advance(31 * MINUTE);
    await shop.say('Mon secret', { threadKey: 'account', ...SIGNED_IN });
    expect((await seen(shop, 'phone')).texts).toEqual([]);
    await shop.say('Qui est là ?', { threadKey: 'phone' });
    expect((await seen(shop, 'account')).texts).not.toContain('Qui est là ?');
  });

  test('a browser whose proof has run out reads nothing of what is proven elsewhere', async () => {
    const shop = await openTestShop();
    await verify(shop, 'library');
    shop.clock.advance(31 * MINUTE);
    await verify(shop, 'home');
    await shop.say('Mon secret', { threadKey: 'home' });
    expect((await seen(shop, 'library')).texts).toHaveLength(3);
    expect((await seen(shop, 'home')).texts).toHaveLength(4);
  });

  test('a channel that is sent to keeps its own: what a person answers there must arrive there', async () => {
    const shop = await openTestShop();
    await verify(shop, 'laptop');
    const phone = { channel: 'whatsapp', threadKey: '+336' };
    await shop.say('Je veux retourner ma commande 1002', phone);
    await shop.say(CAMILLE, phone);
    const { conversationId } = await shop.say(await shop.code(), phone);
    await shop.say('Toujours là', phone);
    await shop.ai.conversations.reply({ conversationId, text: 'Je suis Léa.', by: 'Léa' });
    expect((await shop.outbox()).at(-1)).toMatchObject({ recipient: '+336', text: 'Je suis Léa.' });
    expect((await seen(shop, 'laptop')).texts).toHaveLength(3);
    expect(await live(shop)).toHaveLength(2);
  });

  test('a channel that is sent to is no guest of the chat either', async () => {
    const shop = await openTestShop();
    const phone = { channel: 'whatsapp', threadKey: '+336' };
    await shop.say('Je veux retourner ma commande 1002', phone);
    await shop.say(CAMILLE, phone);
    await shop.say(await shop.code(), phone);
    await shop.say('Me voici', { threadKey: 'account', ...SIGNED_IN });
    const { conversationId } = await shop.say('Encore sur mon téléphone', phone);
    await shop.ai.conversations.reply({ conversationId, text: 'Je suis Léa.', by: 'Léa' });
    expect((await shop.outbox()).at(-1)).toMatchObject({ channel: 'whatsapp', text: 'Je suis Léa.' });
  });

  test('another customer’s stays apart', async () => {
    const shop = await openTestShop();
    await verify(shop, 'laptop');
    await verify(shop, 'phone', '2001', SACHA);
    expect((await seen(shop, 'laptop')).texts).toHaveLength(3);
    expect((await seen(shop, 'phone')).texts).toHaveLength(3);
  });

  test('a message that is under way when its conversation is joined is answered where it went', async () => {
    const shop = await openTestShop();
    const { conversationId } = await verify(shop, 'laptop');
    await shop.say('Bonjour', { threadKey: 'phone' });
    const shopId = await shopIdOf(shop);
    const from = (await SHOP(shop).findByThread(shopId, 'chat', 'phone', shop.clock.now()))!;
    let joined = false;
    const stream = shop.ai.customerService.stream({
      threadKey: 'phone',
      messageId: 'late',
      text: 'Quels sont vos délais de livraison ?',
    });
    for await (const event of stream) {
      if (event.type === 'end') expect(event.reply.conversationId).toBe(conversationId);
      if (joined) continue;
      joined = true;
      const into = (await SHOP(shop).find(shopId, conversationId))!;
      const { version } = (await SHOP(shop).find(shopId, from.id))!;
      await SHOP(shop).join({
        shopId,
        from: { id: from.id, version },
        into,
        change: {},
        now: shop.clock.now(),
      });
    }
    const messages = await SHOP(shop).messages(shopId, conversationId);
    expect(messages.slice(-2).map(({ author, key }) => [author, key])).toEqual([
      ['shopper', 'shopper:late'],
      ['bot', 'reply:late'],
    ]);
    expect(await SHOP(shop).messages(shopId, from.id)).toEqual([]);
  });

  test('the id of the one that was joined leads to the other, for people of the shop too', async () => {
    const shop = await openTestShop();
    const { conversationId } = await verify(shop, 'laptop');
    await shop.say('Bonjour', { threadKey: 'phone' });
    const shopId = await shopIdOf(shop);
    const phone = (await SHOP(shop).findByThread(shopId, 'chat', 'phone', shop.clock.now()))!;
    await verify(shop, 'phone');
    const detail = await shop.ai.conversations.get({ conversationId: phone.id });
    expect(detail.conversation.id).toBe(conversationId);
    await shop.ai.conversations.reply({ conversationId: phone.id, text: 'Je suis Léa.', by: 'Léa' });
    expect((await seen(shop, 'laptop')).answers).toBe((await seen(shop, 'phone')).answers);
    expect(await live(shop)).toMatchObject([{ id: conversationId, status: 'human', assignee: 'Léa' }]);
  });
});

describe('signing in amid a conversation', () => {
  const adopt = async (shop: TestShop, thread: string, customerId = 'customer-1') => {
    const shopId = await shopIdOf(shop);
    const from = (await SHOP(shop).findByThread(shopId, 'chat', thread, shop.clock.now()))!;
    return shop.ai.conversations.adopt({ conversationId: from.id, customerId, threadKey: 'account' });
  };

  test('makes it the customer’s, whose thread it is', async () => {
    const shop = await openTestShop();
    await shop.say('Bonjour', { threadKey: 'browser' });
    expect(await adopt(shop, 'browser')).toMatchObject({
      threadKey: 'account',
      customer: { id: 'customer-1', email: CAMILLE, verified: true },
    });
    expect((await seen(shop, 'browser')).id).toBeUndefined();
  });

  test('joins it to what the customer has open, without a word lost', async () => {
    const shop = await openTestShop();
    await shop.say('Hier', { threadKey: 'account', ...SIGNED_IN });
    await shop.say('Avant de me connecter', { threadKey: 'browser' });
    await adopt(shop, 'browser');
    await shop.say('Connectée', { threadKey: 'account', ...SIGNED_IN });
    expect((await seen(shop, 'account')).texts).toEqual(['Hier', 'Avant de me connecter', 'Connectée']);
    expect((await seen(shop, 'browser')).texts).toEqual([]);
    expect(await live(shop)).toHaveLength(1);
  });

  test('keeps the hand-over that was asked for before', async () => {
    const shop = await openTestShop();
    await shop.say('Hier', { threadKey: 'account', ...SIGNED_IN });
    await shop.say('Je veux parler à une personne', { threadKey: 'browser' });
    await adopt(shop, 'browser');
    expect(await live(shop)).toMatchObject([{ status: 'waiting', handover: { reason: 'human_requested' } }]);
  });

  test('does not give one customer what another proved to be theirs', async () => {
    const shop = await openTestShop();
    await verify(shop, 'browser', '2001', SACHA);
    expect(await adopt(shop, 'browser')).toBeUndefined();
    expect((await seen(shop, 'browser')).texts).toHaveLength(3);
    expect((await seen(shop, 'account')).texts).toEqual([]);
  });
});
