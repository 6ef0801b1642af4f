import { describe, expect, test } from 'vitest';
import { shopCopy } from '#connectors/shop-copy/shop-copy.ts';
import { createCommerceAI } from '#create-commerceai.ts';
import type { ConversationRepository } from '#storage/conversations.ts';
import { memoryStorage } from '#storage/memory/index.ts';
import type { Storage } from '#storage/storage.ts';
import { anOrder, fixedClock, shopSettings } from '#testing/index.ts';
import type { CustomerServiceEvent } from './reply.ts';

/** The storage, where somebody else writes in the conversation just before a reply is saved, so many times. */
function contested(times: number, storage: Storage = memoryStorage()): Storage {
  let left = times;
  const append: ConversationRepository['append'] = async (request) => {
    const isReply = request.messages.some(({ author }) => author === 'bot');
    if (isReply && left-- > 0)
      await storage.conversations.update(request.shopId, request.conversationId, {}, { now: request.now });
    return storage.conversations.append(request);
  };
  return { ...storage, conversations: { ...storage.conversations, append } };
}

async function openShop(storage: Storage) {
  const shop = shopSettings();
  await storage.shops.save(shop);
  await storage.commerce.saveOrders(shop.id, [
    anOrder({ number: '1003', fulfilmentStatus: 'unfulfilled', fulfilments: [] }),
  ]);
  return { ai: agentOver(storage, shop.id), shopId: shop.id };
}

function agentOver(storage: Storage, shopId: string) {
  const clock = fixedClock();
  const connectors = [shopCopy({ storage, actions: 'simulate', clock })];
  return createCommerceAI({ shopId, storage, clock, connectors });
}

const CUSTOMER = { id: 'customer-1', email: 'camille.martin@example.com', verified: true } as const;

describe('a conversation that others write in while the reply is composed', () => {
  test('is answered all the same, once, and the shopper hears of no conflict', async () => {
    const { ai, shopId } = await openShop(contested(7));
    const reply = await ai.customerService.respond({ text: 'Bonjour', threadKey: 't', messageId: 'm1' });
    expect(reply.text).not.toBe('');
    const messages = await ai.storage.conversations.messages(shopId, reply.conversationId);
    expect(messages.map(({ author }) => author)).toEqual(['shopper', 'bot']);
    expect(messages[1]?.id).toBe(reply.replyId);
  });

  test('a message that was given neither id nor thread stays one message', async () => {
    const { ai, shopId } = await openShop(contested(7));
    const { conversationId } = await ai.customerService.respond({ text: 'Bonjour' });
    expect((await ai.storage.conversations.list(shopId)).items).toHaveLength(1);
    expect(await ai.storage.conversations.messages(shopId, conversationId)).toHaveLength(2);
  });

  test('what the shopper confirmed is done once, and the reply says that it is done', async () => {
    const { ai, shopId } = await openShop(contested(0));
    const say = (text: string, messageId: string, agent = ai) =>
      agent.customerService.respond({ text, threadKey: 't', messageId, customer: CUSTOMER });
    await say('Annulez ma commande 1003', 'm1');
    const other = agentOver(contested(7, ai.storage), shopId);
    const reply = await say('oui', 'm2', other);
    expect(reply.text).toContain('est annulée');
    expect((await ai.storage.events.list(shopId, { type: 'order.cancelled' })).items).toHaveLength(1);
  });

  test('a message still answers what was asked when it was written', async () => {
    const { ai, shopId } = await openShop(contested(0));
    const say = (text: string, messageId: string, agent = ai) =>
      agent.customerService.respond({ text, threadKey: 't', messageId, customer: CUSTOMER });
    await say('Annulez ma commande 1003', 'm1');
    const { storage } = ai;
    let others = 7;
    const append: ConversationRepository['append'] = async (request) => {
      // Somebody else's answer takes the question out of the agent's mind meanwhile.
      if (request.messages.some(({ author }) => author === 'bot') && others-- > 0)
        await storage.conversations.update(
          shopId,
          request.conversationId,
          { memory: { questions: [], sentiments: [], lowConfidence: 0 } },
          { now: request.now },
        );
      return storage.conversations.append(request);
    };
    const forgetful = { ...storage, conversations: { ...storage.conversations, append } };
    expect((await say('oui', 'm2', agentOver(forgetful, shopId))).text).toContain('est annulée');
  });

  test('a stream begins anew: what came before the last start counts no more', async () => {
    const { ai } = await openShop(contested(5));
    const events: CustomerServiceEvent[] = [];
    for await (const event of ai.customerService.stream({ text: 'Bonjour', threadKey: 't' }))
      events.push(event);
    const starts = events.filter(({ type }) => type === 'start');
    expect(starts).toHaveLength(2);
    expect(starts[1]).toEqual(starts[0]);
    const last = events.slice(events.lastIndexOf(starts[1]!));
    const text = last.map((event) => (event.type === 'delta' ? event.text : '')).join('');
    expect(last.at(-1)).toMatchObject({ type: 'end', reply: { text } });
    expect(events.filter(({ type }) => type === 'end')).toHaveLength(1);
  });

  test('is given up when it never rests, with an error that says to send it again', async () => {
    const { ai } = await openShop(contested(Number.POSITIVE_INFINITY));
    await expect(
      ai.customerService.respond({ text: 'Bonjour', threadKey: 't', messageId: 'm1' }),
    ).rejects.toMatchObject({ code: 'version_conflict', retryable: true });
  });
});
