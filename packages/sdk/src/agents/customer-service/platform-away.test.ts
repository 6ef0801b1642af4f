import { describe, expect, it } from 'vitest';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { ConnectorError } from '#errors/connector-error.ts';
import { UnavailableError } from '#errors/unavailable-error.ts';
import { type FailingCommerce, failingCommerce } from '#testing/index.ts';
import { LANGUAGES } from '#text/language.ts';
import { CAMILLE, openTestShop, type TestShop, type TestShopOptions } from './shop-for-tests.ts';

const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;
const AWAY = { fr: /joindre le système des commandes/, en: /reach the order system/ } as const;

/** A shop whose platform is away from the beginning. */
async function openAway(
  options: Omit<TestShopOptions, 'platform'> & {
    error?: unknown;
    calls?: readonly (keyof CommerceCapability)[];
  } = {},
): Promise<{ shop: TestShop; platform: FailingCommerce }> {
  const { error, calls, ...rest } = options;
  let platform = failingCommerce();
  const shop = await openTestShop({
    ...rest,
    platform: (over) => {
      platform = failingCommerce({ over, ...(error ? { error } : {}), ...(calls ? { calls } : {}) });
      return platform;
    },
  });
  return { shop, platform };
}

describe('while the platform is away', () => {
  it.each([
    ['I am going to kill myself', 'self_harm'],
    ['My lawyer will sue you, where is order 1001?', 'legal_threat'],
    ['Mon avocat va vous poursuivre, où est ma commande 1001 ?', 'legal_threat'],
    ['The lamp from order 1001 caught fire and my son was burned', 'safety'],
    ['Someone used my card without my consent to place order 1001, this is fraud', 'fraud'],
    ['Je veux parler à un conseiller au sujet de ma commande 1001', 'human_requested'],
  ])('a person gets "%s"', async (text, reason) => {
    const { shop } = await openAway();
    const reply = await shop.say(text, signedIn);
    expect(reply).toMatchObject({ status: 'waiting', handover: { reason } });
    expect(reply.text).not.toMatch(AWAY.fr);
    expect(reply.text).not.toMatch(AWAY.en);
  });

  it.each([
    ['fr', 'Où est ma commande 1001 ?', 'Parler à un conseiller'],
    ['en', 'Where is my order 1001?', 'Talk to an adviser'],
  ] as const)('a question about an order is told so honestly in %s', async (language, text, human) => {
    const { shop, platform } = await openAway();
    const reply = await shop.say(text, signedIn);
    expect(reply.text).toMatch(AWAY[language]);
    expect(reply.quickReplies).toContain(human);
    expect(reply).toMatchObject({ status: 'bot', language });
    platform.end();
    expect((await shop.say(text, signedIn)).text).toContain('Colissimo');
  });

  it.each([
    ['Combien coûte la livraison en France ?', '4,90'],
    ['How long do I have to return an item?', '30 days'],
  ])('the knowledge base still answers "%s"', async (text, said) => {
    const { shop } = await openAway();
    const reply = await shop.say(text, signedIn);
    expect(reply.text).toContain(said);
    expect(reply.text).not.toMatch(/joindre|reach/);
  });

  it('a question beside an order gets its answer, and the order what is true of it', async () => {
    const { shop } = await openAway();
    const reply = await shop.say(
      'Où est ma commande 1001 et combien coûte la livraison en France ?',
      signedIn,
    );
    expect(reply.text).toMatch(AWAY.fr);
    expect(reply.text).toContain('4,90');
  });

  it('what is no business of the shop’s stays that', async () => {
    const { shop } = await openAway();
    const reply = await shop.say('What is the capital of Peru?');
    expect(reply).toMatchObject({ status: 'bot' });
    expect(reply.text).not.toMatch(/reach/);
  });

  it.each([
    ['Avez-vous la chemise en lin en stock ?', /joindre le catalogue/],
    ['Do you have the linen shirt in stock?', /reach the catalogue/],
  ])('an article is not said to be missing: %s', async (text, said) => {
    const { shop } = await openAway();
    expect((await shop.say(text)).text).toMatch(said);
  });

  it('what the shop’s texts tell of washing needs no catalogue, and is no answer to a wish for an article', async () => {
    const care = {
      language: 'en',
      title: 'Care',
      body: 'Wash linen in the machine at 30 °C. Linen dries fast.',
    } as const;
    const { shop } = await openAway({ entries: [{ ...care, id: 'care' }] });
    const washing = await shop.say('How do I wash linen?', { language: 'en' });
    expect(washing.text).toContain('30 °C');
    expect(washing.text).not.toMatch(/reach/);
    const wish = await shop.say('Do you sell linen shirts?', { language: 'en' });
    expect(wish.text).toMatch(/reach the catalogue/);
    expect(wish.text).not.toContain('30 °C');
  });

  it('a customer who may be a valued one is answered all the same', async () => {
    const escalation = {
      sentimentThreshold: -0.7,
      lowConfidenceReplies: 2,
      disabled: [],
      added: [],
      vipTotalSpent: 1,
    };
    const { shop } = await openAway({ calls: ['findCustomer'], settings: { escalation } });
    expect((await shop.say('Où est ma commande 1001 ?', signedIn)).text).toContain('Colissimo');
  });

  it('a yes is kept, and carried out once the platform is back', async () => {
    const { shop, platform } = await openAway();
    platform.end();
    await shop.say('Je veux retourner ma commande 1002', signedIn);
    platform.begin();
    expect((await shop.say('oui', signedIn)).text).toMatch(AWAY.fr);
    platform.end();
    expect((await shop.say('oui', signedIn)).text).toContain('est enregistré');
    const order = await shop.ai.storage.commerce.findOrder('shop-1', '1002');
    expect(order?.returns).toHaveLength(1);
  });

  it('what would narrow an offer leaves no offer behind that means more', async () => {
    const { shop, platform } = await openAway();
    platform.end();
    await shop.say('Je veux retourner ma commande 1002', signedIn);
    platform.begin();
    expect((await shop.say('Juste la chemise', signedIn)).text).toMatch(AWAY.fr);
    platform.end();
    await shop.say('oui', signedIn);
    const order = await shop.ai.storage.commerce.findOrder('shop-1', '1002');
    expect(order?.returns).toEqual([]);
  });

  it('a code proves the mailbox, though the order cannot be shown yet', async () => {
    const { shop, platform } = await openAway();
    platform.end();
    await shop.say('Je veux retourner ma commande 1002');
    await shop.say(CAMILLE);
    const code = await shop.code();
    platform.begin();
    expect((await shop.say(code)).text).toMatch(AWAY.fr);
    platform.end();
    expect((await shop.say('Je veux retourner ma commande 1002')).text).toContain('vous pouvez retourner');
  });

  it.each([
    [
      'a refused call',
      new ConnectorError({ connector: 'shop', message: 'No.', retryable: false, status: 403 }),
    ],
    ['an outage', new UnavailableError({ dependency: 'shop', message: 'Away.' })],
  ])('%s counts too', async (_, error) => {
    const { shop } = await openAway({ error });
    expect((await shop.say('Où est ma commande 1001 ?', signedIn)).text).toMatch(AWAY.fr);
  });

  it('a mistake in the code is not taken for it', async () => {
    const { shop } = await openAway({ error: new TypeError('a bug') });
    await expect(shop.say('Où est ma commande 1001 ?', signedIn)).rejects.toThrow('a bug');
  });

  it('a database that is away is not taken for it', async () => {
    const shop = await openTestShop();
    shop.ai.storage.attempts.take = async () => {
      throw new UnavailableError({ dependency: 'database', message: 'The database is away.' });
    };
    await shop.say('Où est ma commande 1001 ?');
    await expect(shop.say(CAMILLE)).rejects.toThrow('The database is away.');
  });

  it.each(LANGUAGES)('it is said in %s', async (language) => {
    const { shop } = await openAway();
    const reply = await shop.say(QUESTIONS[language], { ...signedIn, language });
    expect(reply.text).toMatch(SAID[language]);
  });
});

const QUESTIONS = {
  fr: 'Où est ma commande 1001 ?',
  en: 'Where is my order 1001?',
  es: '¿Dónde está mi pedido 1001?',
  de: 'Wo ist meine Bestellung 1001?',
  it: 'Dov’è il mio ordine 1001?',
} as const;
const SAID = {
  fr: /système des commandes/,
  en: /order system/,
  es: /sistema de pedidos/,
  de: /Bestellsystem/,
  it: /sistema degli ordini/,
} as const;
