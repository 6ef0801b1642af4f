import { describe, expect, it } from 'vitest';
import { failingCommerce } from '#testing/index.ts';
import { CAMILLE, openTestShop, type TestShop } from '../shop-for-tests.ts';

/** Whom the platform names by id alone, as a storefront's session does. */
const byId = { customer: { id: 'customer-1', verified: true }, messageId: 'first' } as const;
const calls = ['findCustomer'] as const;

async function storedIn(shop: TestShop): Promise<readonly string[]> {
  const [conversation] = (await shop.ai.conversations.list({})).items;
  if (!conversation) return [];
  const { messages } = await shop.ai.conversations.get({ conversationId: conversation.id });
  return messages.filter(({ author }) => author === 'shopper').map(({ text }) => text);
}

describe('a message of a customer whom the platform cannot name', () => {
  it('is stored and answered while the platform is away', async () => {
    const shop = await openTestShop({ platform: (over) => failingCommerce({ over, calls }) });
    const reply = await shop.say('Où est ma commande 1001 ?', byId);
    expect(reply.text).toContain('Colissimo');
    expect(await storedIn(shop)).toEqual(['Où est ma commande 1001 ?']);
  });

  it('gets the name and address with a later message', async () => {
    let platform = failingCommerce();
    const shop = await openTestShop({
      platform: (over) => {
        platform = failingCommerce({ over, calls });
        return platform;
      },
    });
    await shop.say('Bonjour', byId);
    platform.end();
    await shop.say('Où est ma commande 1001 ?', { ...byId, messageId: 'second' });
    const [conversation] = (await shop.ai.conversations.list({})).items;
    expect(conversation?.customer).toMatchObject({ id: 'customer-1', email: CAMILLE, verified: true });
  });

  it('is stored before a mistake in the code ends its run, and is answered with the next', async () => {
    let platform = failingCommerce();
    const shop = await openTestShop({
      platform: (over) => {
        platform = failingCommerce({ over, calls, error: new TypeError('a bug') });
        return platform;
      },
    });
    await expect(shop.say('Où est ma commande 1001 ?', byId)).rejects.toThrow('a bug');
    expect(await storedIn(shop)).toEqual(['Où est ma commande 1001 ?']);
    platform.end();
    expect((await shop.say('Où est ma commande 1001 ?', byId)).text).toContain('Colissimo');
    expect(await storedIn(shop)).toHaveLength(1);
  });
});
