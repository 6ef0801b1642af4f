import { describe, expect, it } from 'vitest';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { CAMILLE, openTestShop, type TestShop } from '../shop-for-tests.ts';

const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;

/** A shop, and the reasons that its platform was given. */
async function openListening(): Promise<{ shop: TestShop; reasons: string[] }> {
  const reasons: string[] = [];
  const shop = await openTestShop({
    platform: (copy) => ({ name: 'listening', commerce: listening(copy, reasons) }),
  });
  return { shop, reasons };
}

function listening(copy: CommerceCapability, reasons: string[]): CommerceCapability {
  return {
    ...copy,
    startReturn: async (request) => {
      reasons.push(request.reason);
      return copy.startReturn!(request);
    },
    cancelOrder: async (request) => {
      reasons.push(request.reason);
      return copy.cancelOrder!(request);
    },
  };
}

describe('the platform is given the reason that the shopper stated', () => {
  it.each([
    ['Je veux retourner ma commande 1002, elle est trop petite', 'oui'],
    ['I want to return my order 1002, it is too small', 'yes'],
    ['Annulez ma commande 1003, je me suis trompée', 'oui'],
    ['Please cancel my order 1003, I ordered by mistake', 'yes'],
  ])('with the wish: %s', async (wish, yes) => {
    const { shop, reasons } = await openListening();
    await shop.say(wish, signedIn);
    await shop.say(yes, signedIn);
    expect(reasons).toEqual([wish]);
  });

  it('before the number was asked for', async () => {
    const { shop, reasons } = await openListening();
    const wish = 'Je veux retourner ma commande, elle est trop petite';
    // Whom the platform names by nothing but an address of theirs has to say which order.
    const nameless = { customer: { id: 'customer-1', verified: true } };
    await shop.ai.storage.commerce.saveCustomers('shop-1', []);
    await shop.say(wish, nameless);
    await shop.say('1002', nameless);
    await shop.say('oui', nameless);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(wish);
  });

  it('before the address and the code were', async () => {
    const { shop, reasons } = await openListening();
    const wish = 'Je veux retourner ma commande, elle est trop petite';
    await shop.say(wish);
    await shop.say('1002');
    await shop.say(CAMILLE);
    await shop.say(await shop.code());
    await shop.say('oui');
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(wish);
  });

  it('with words that came beside the yes', async () => {
    const { shop, reasons } = await openListening();
    await shop.say('Je veux retourner ma commande 1002', signedIn);
    await shop.say('oui, elle est trop petite', signedIn);
    await shop.say('oui', signedIn);
    expect(reasons).toEqual(['Je veux retourner ma commande 1002\noui, elle est trop petite']);
  });

  it('and none of another order’s', async () => {
    const { shop, reasons } = await openListening();
    await shop.say('Je veux retourner ma commande 1002, elle est trop petite', signedIn);
    const other = 'Annulez ma commande 1003, je me suis trompée';
    await shop.say(other, signedIn);
    await shop.say('oui', signedIn);
    expect(reasons).toEqual([other]);
  });

  it('as the person who approves it reads it', async () => {
    const { shop } = await openListening();
    const wish = 'Annulez ma commande 1005, je me suis trompée';
    await shop.say(wish, signedIn);
    await shop.say('oui', signedIn);
    const [approval] = (await shop.ai.approvals.list({})).items;
    expect(approval?.payload).toMatchObject({ reason: wish });
  });

  it('or what was said at last, where an offer of an earlier version kept none', async () => {
    const { shop, reasons } = await openListening();
    const { conversationId } = await shop.say('Je veux retourner ma commande 1002, trop petite', signedIn);
    const { conversations } = shop.ai.storage;
    const { memory } = (await conversations.find('shop-1', conversationId))!;
    const { reason: _, ...awaiting } = memory.awaiting as { reason?: string } & NonNullable<
      typeof memory.awaiting
    >;
    await conversations.update(
      'shop-1',
      conversationId,
      { memory: { ...memory, awaiting } },
      { now: shop.clock.now() },
    );
    await shop.say('oui', signedIn);
    expect(reasons).toEqual(['oui']);
  });
});
