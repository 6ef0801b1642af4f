import { describe, expect, test } from 'vitest';
import { CAMILLE, openTestShop, SACHA, type TestShop } from './shop-for-tests.ts';

const MINUTE = 60_000;
const CAMILLE_IN = { customer: { id: 'customer-1', verified: true }, threadKey: 'camille' } as const;
const SACHA_IN = { customer: { id: 'customer-2', verified: true }, threadKey: 'sacha' } as const;

/** What a thread reads: the words of its shoppers, and all that was answered. */
async function seen(shop: TestShop, threadKey: string) {
  const { conversations } = shop.ai.storage;
  const found = await conversations.findByThread('shop-1', 'chat', threadKey, shop.clock.now());
  const messages = found ? await conversations.messages('shop-1', found.id) : [];
  return { id: found?.id, customer: found?.customer, all: messages.map(({ text }) => text).join('\n') };
}

/** Proves in a thread, by the code that was mailed, who reads the mailbox of an order. */
async function prove(
  shop: TestShop,
  input: Parameters<TestShop['say']>[1],
  [order, email]: readonly [string, string],
) {
  await shop.say(`Je veux retourner ma commande ${order}, mon e-mail est ${email}`, input);
  return shop.say(await shop.code(), input);
}

const CAMILLES = ['1002', CAMILLE] as const;
const SACHAS = ['2001', SACHA] as const;
const numbersOf = ({ cards }: Awaited<ReturnType<TestShop['say']>>) =>
  cards.flatMap((card) => (card.type === 'order' && 'total' in card ? [card.number] : []));

describe('a signed-in customer who proves the mailbox of another', () => {
  const open = async () => {
    const shop = await openTestShop();
    await shop.say('Mon secret : un cadeau', CAMILLE_IN);
    await shop.say('Ma question à moi', SACHA_IN);
    return { shop, proven: await prove(shop, SACHA_IN, CAMILLES) };
  };

  test('sees that order and stays who they are, and neither reads the other’s words', async () => {
    const { shop, proven } = await open();
    expect(numbersOf(proven)).toEqual(['1002']);
    const [camille, sacha] = [await seen(shop, 'camille'), await seen(shop, 'sacha')];
    expect(camille.all).not.toContain('Ma question');
    expect(camille.customer).toMatchObject({ id: 'customer-1', email: CAMILLE });
    expect(sacha.all).toContain('Ma question');
    expect(sacha.all).not.toContain('secret');
    expect(sacha.customer).toMatchObject({ id: 'customer-2', email: SACHA, verified: true });
    await shop.say('Toujours là ?', SACHA_IN);
    await shop.say('Et moi ?', CAMILLE_IN);
    expect((await seen(shop, 'sacha')).id).toBe(sacha.id);
    expect((await seen(shop, 'camille')).id).toBe(camille.id);
  });

  test('sees no other order of that mailbox, and their own as before', async () => {
    const { shop } = await open();
    expect(numbersOf(await shop.say('Où est ma commande 1001 ?', SACHA_IN))).toEqual([]);
    expect(numbersOf(await shop.say('Où est ma commande 2001 ?', SACHA_IN))).toEqual(['2001']);
    expect(numbersOf(await shop.say('Où est ma commande 1002 ?', SACHA_IN))).toEqual(['1002']);
  });

  test('sees it no longer than the proof lasts, however much they write', async () => {
    const { shop } = await open();
    for (let minutes = 0; minutes < 30; minutes += 10) {
      await shop.say('Où est ma commande 1002 ?', SACHA_IN);
      shop.clock.advance(10 * MINUTE);
    }
    expect(numbersOf(await shop.say('Où est ma commande 1002 ?', SACHA_IN))).toEqual([]);
  });

  test('may confirm what is done to that order', async () => {
    const { shop } = await open();
    await shop.say('oui', SACHA_IN);
    expect((await shop.ai.storage.commerce.findOrder('shop-1', '1002'))?.returns).toHaveLength(1);
  });
});

describe('a browser in which one person and then another prove who they are', () => {
  const kiosk = { threadKey: 'kiosk' } as const;
  /** Camille has a chat at home, and proves herself on a shared tablet; then comes Sacha. */
  const open = async (atHome: boolean) => {
    const shop = await openTestShop();
    if (atHome) await shop.say('Chez moi', CAMILLE_IN);
    await prove(shop, kiosk, CAMILLES);
    await shop.say('Mon secret', kiosk);
    return shop;
  };

  test.each([true, false])('shows neither the other’s words (first one at home: %s)', async (atHome) => {
    const shop = await open(atHome);
    expect((await seen(shop, 'kiosk')).all).toContain('Mon secret');
    expect(numbersOf(await prove(shop, kiosk, SACHAS))).toEqual(['2001']);
    await shop.say('Pour moi seul', kiosk);
    const now = await seen(shop, 'kiosk');
    expect(now.all).not.toContain('secret');
    expect(now.customer).toMatchObject({ id: 'customer-2', email: SACHA });
    await shop.say('De retour', CAMILLE_IN);
    const camille = await seen(shop, 'camille');
    expect(camille.all).toContain('Mon secret');
    expect(camille.all).not.toContain('2001');
    expect(camille.all).not.toContain('Pour moi seul');
    expect(camille.customer).toMatchObject({ id: 'customer-1', email: CAMILLE });
    await shop.say('Chez Sacha', SACHA_IN);
    expect((await seen(shop, 'sacha')).all).toContain('Pour moi seul');
    expect((await seen(shop, 'sacha')).all).not.toContain('secret');
  });

  test('what the first is asked to confirm is not confirmed by the second’s yes, nor the other way round', async () => {
    const shop = await open(true);
    await prove(shop, kiosk, SACHAS);
    await shop.say('oui', CAMILLE_IN);
    expect((await shop.ai.storage.commerce.findOrder('shop-1', '2001'))?.returns).toEqual([]);
  });

  test('does so after the first one’s proof has run out, and once the second one’s chat is over', async () => {
    const shop = await open(false);
    shop.clock.advance(40 * MINUTE);
    await prove(shop, kiosk, SACHAS);
    const { id } = await seen(shop, 'kiosk');
    await shop.ai.conversations.resolve({ conversationId: id!, resolution: 'confirmed' });
    expect((await seen(shop, 'kiosk')).all).not.toContain('secret');
    await shop.say('Bonjour', kiosk);
    expect((await seen(shop, 'kiosk')).all).not.toContain('secret');
  });

  test('goes on with what was asked when the address comes in a message of its own', async () => {
    const shop = await open(false);
    await shop.say('Je veux retourner ma commande 2001', kiosk);
    await shop.say(SACHA, kiosk);
    await shop.say('2001', kiosk);
    expect(numbersOf(await shop.say(await shop.code(), kiosk))).toEqual(['2001']);
    expect((await seen(shop, 'kiosk')).all).not.toContain('secret');
  });

  test('is one conversation for one message, however often it is sent at once', async () => {
    const shop = await open(true);
    const text = `Je veux retourner ma commande 2001, mon e-mail est ${SACHA}`;
    const same = { ...kiosk, messageId: 'twice' };
    const replies = await Promise.all([shop.say(text, same), shop.say(text, same)]);
    expect(replies[0]?.conversationId).toBe(replies[1]?.conversationId);
    expect((await seen(shop, 'kiosk')).all.split(text)).toHaveLength(2);
  });

  test('stays where it is for another address in a question about their own order', async () => {
    const shop = await open(false);
    const { id } = await seen(shop, 'kiosk');
    await shop.say('Envoyez la facture de la commande 1002 à compta@example.com', kiosk);
    expect((await seen(shop, 'kiosk')).id).toBe(id);
  });
});

test('an address that is merely claimed replaces nothing of who was proven before', async () => {
  const shop = await openTestShop();
  const { conversationId } = await prove(shop, {}, CAMILLES);
  shop.clock.advance(40 * MINUTE);
  await shop.say(`Où est ma commande 2001 ? ${SACHA}`, { conversationId });
  const { conversation } = await shop.ai.conversations.get({ conversationId });
  expect(conversation.customer).toMatchObject({ id: 'customer-1', email: CAMILLE, verified: false });
});

test('conversations that share an address and name two customers are not joined', async () => {
  const shop = await openTestShop();
  await shop.say('Le mien', SACHA_IN);
  const sacha = await seen(shop, 'sacha');
  // As an earlier version may have left it.
  const mixed = { id: 'customer-2', email: CAMILLE, verified: true };
  const now = shop.clock.now();
  await shop.ai.storage.conversations.update('shop-1', sacha.id!, { customer: mixed }, { now });
  await prove(shop, { threadKey: 'laptop' }, CAMILLES);
  expect((await seen(shop, 'laptop')).all).not.toContain('Le mien');
  expect((await seen(shop, 'sacha')).all).not.toContain('1002');
});
