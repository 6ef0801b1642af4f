import { describe, expect, it } from 'vitest';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import { ConnectorError } from '#errors/connector-error.ts';
import { UnavailableError } from '#errors/unavailable-error.ts';
import { anOrder, failingCommerce } from '#testing/index.ts';
import { CAMILLE, openTestShop, type TestShop, type TestShopOptions } from '../shop-for-tests.ts';

const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;
const line = (id: string, title: string) => ({
  id,
  title,
  quantity: 1,
  price: { amount: 2000, currency: 'EUR' },
});
const TWO_ARTICLES = anOrder({
  id: 'order-7',
  number: '1007',
  fulfilmentStatus: 'delivered',
  lines: [line('line-shirt', 'Chemise'), line('line-lamp', 'Lampe')],
  fulfilments: [
    {
      id: 'fulfilment-7',
      shippedAt: new Date('2026-10-24T10:00:00Z'),
      deliveredAt: new Date('2026-10-25T10:00:00Z'),
    },
  ],
});
const policy = (actionsPerDay: number) => ({
  policy: {
    returns: { windowDays: 30, excluded: [], approvalAbove: 1e6 },
    cancellation: { allowed: true, approvalAbove: 50_000 },
    actionsPerDay,
  },
});

const orderOf = async (shop: TestShop, number: string) =>
  shop.ai.storage.commerce.findOrder('shop-1', number);
const eventsOf = async (shop: TestShop, type: string) =>
  (await shop.ai.storage.events.list('shop-1', { type })).items;
const approvalsOf = async (shop: TestShop) => (await shop.ai.approvals.list({})).items;

/** Cancels order 1005, which is above the limit, as often as it is called: a person has the chat in between. */
async function askToCancel(shop: TestShop, thread: string): Promise<string> {
  const input = { ...signedIn, threadKey: thread };
  const wish = await shop.say('Annulez ma commande 1005', input);
  const reply = await shop.say('oui', input);
  await shop.ai.conversations.resolve({ conversationId: wish.conversationId, resolution: 'confirmed' });
  return reply.text;
}

describe('what waits for a person', () => {
  it('is filed once while it waits, and anew after it was refused', async () => {
    const shop = await openTestShop();
    expect(await askToCancel(shop, 'a')).toContain('transmise');
    expect(await askToCancel(shop, 'b')).toContain('transmise');
    const [first, ...others] = await approvalsOf(shop);
    expect(others).toEqual([]);
    await shop.ai.approvals.decide({ id: first!.id, decision: 'refuse', by: 'Ana' });
    expect(await askToCancel(shop, 'c')).toContain('transmise');
    expect((await approvalsOf(shop)).map(({ status }) => status).sort()).toEqual(['pending', 'refused']);
  });

  it('is filed anew after carrying it out failed', async () => {
    const shop = await openTestShop({ actions: 'none' });
    await askToCancel(shop, 'a');
    const [first] = await approvalsOf(shop);
    await shop.ai.approvals.decide({ id: first!.id, decision: 'approve', by: 'Ana' });
    await askToCancel(shop, 'b');
    expect((await approvalsOf(shop)).map(({ status }) => status).sort()).toEqual(['failed', 'pending']);
  });

  it('is not filed again by a message that comes again after the decision', async () => {
    const shop = await openTestShop();
    await shop.say('Annulez ma commande 1005', signedIn);
    failOnce(shop, 'reply');
    const yes = { ...signedIn, messageId: 'yes' };
    await expect(shop.say('oui', yes)).rejects.toThrow('cut short');
    const [filed] = await approvalsOf(shop);
    await shop.ai.approvals.decide({ id: filed!.id, decision: 'refuse', by: 'Ana' });
    expect((await shop.say('oui', yes)).text).toContain('ne peux pas annuler');
    expect(await approvalsOf(shop)).toHaveLength(1);
  });

  it('and was filed by an earlier version names lines, and means them whole', async () => {
    const two = {
      ...TWO_ARTICLES,
      lines: [{ ...TWO_ARTICLES.lines[0]!, quantity: 2 }, TWO_ARTICLES.lines[1]!],
    };
    const shop = await openTestShop({ orders: [two] });
    const { conversationId } = await shop.say('Bonjour', signedIn);
    const { id } = await shop.ai.storage.approvals.request({
      shopId: 'shop-1',
      action: 'start_return',
      payload: {
        orderId: two.id,
        orderNumber: two.number,
        email: CAMILLE,
        lineIds: ['line-shirt'],
        reason: 'Trop petite',
        language: 'fr',
      },
      reason: 'amount_above_limit',
      conversationId,
      key: 'start_return:order-7',
      createdAt: shop.clock.now(),
    });
    expect(await shop.ai.approvals.decide({ id, decision: 'approve', by: 'Ana' })).toMatchObject({
      status: 'executed',
    });
    const order = await orderOf(shop, '1007');
    expect(order?.returns.map(({ lines }) => lines)).toEqual([[{ lineId: 'line-shirt', quantity: 2 }]]);
  });

  it('counts for the customer’s day once it was approved', async () => {
    const shop = await openTestShop({ settings: policy(1) });
    await askToCancel(shop, 'a');
    const [approval] = await approvalsOf(shop);
    await shop.ai.approvals.decide({ id: approval!.id, decision: 'approve', by: 'Ana' });
    expect((await eventsOf(shop, 'order.cancelled')).map(({ data }) => data.email)).toEqual([CAMILLE]);
    const input = { ...signedIn, threadKey: 'b' };
    await shop.say('Annulez ma commande 1003', input);
    expect(await shop.say('oui', input)).toMatchObject({ handover: { reason: 'policy_limit' } });
    expect((await orderOf(shop, '1003'))?.cancelledAt).toBeUndefined();
  });
});

describe('a run that was cut short', () => {
  it.each(['event', 'reply'] as const)(
    'before its %s was written is taken up again, and tells what was done',
    async (step) => {
      const shop = await openTestShop();
      await shop.say('Je veux retourner ma commande 1002', signedIn);
      const yes = { ...signedIn, messageId: 'yes' };
      failOnce(shop, step);
      await expect(shop.say('oui', yes)).rejects.toThrow('cut short');
      expect((await shop.say('oui', yes)).text).toContain('est enregistré');
      expect((await orderOf(shop, '1002'))?.returns).toHaveLength(1);
      expect(await eventsOf(shop, 'return.started')).toHaveLength(1);
      expect(await approvalsOf(shop)).toEqual([]);
    },
  );
});

describe('returns of one order', () => {
  const opened = (options: TestShopOptions = {}) =>
    openTestShop({ orders: [TWO_ARTICLES], settings: policy(9), ...options });

  it('of different articles are different returns', async () => {
    const shop = await opened();
    await shop.say('Je veux retourner la chemise de ma commande 1007', signedIn);
    expect((await shop.say('oui', signedIn)).text).toContain('est enregistré');
    await shop.say('Je veux retourner la lampe de ma commande 1007', signedIn);
    expect((await shop.say('oui', signedIn)).text).toContain('est enregistré');
    expect((await orderOf(shop, '1007'))?.returns.map(({ lines }) => lines)).toEqual([
      [{ lineId: 'line-shirt', quantity: 1 }],
      [{ lineId: 'line-lamp', quantity: 1 }],
    ]);
    expect(await eventsOf(shop, 'return.started')).toHaveLength(2);
  });

  it.each([
    ['Je veux retourner la chemise de ma commande 1007', /déjà enregistré/],
    ['I want to return the Chemise from my order 1007', /already/],
  ])('that are under way already are not promised again: %s', async (wish, said) => {
    const shop = await opened();
    await shop.say('Je veux retourner la chemise de ma commande 1007', signedIn);
    await shop.say('oui', signedIn);
    expect((await shop.say(wish, signedIn)).text).toMatch(said);
  });

  it('that a platform gives back unchanged are not told to be done', async () => {
    const shop = await opened();
    shop.ai.storage.commerce.changeOrder = async (shopId) =>
      (await shop.ai.storage.commerce.findOrder(shopId, '1007'))!;
    await shop.say('Je veux retourner ma commande 1007', signedIn);
    const { text } = await shop.say('oui', signedIn);
    expect(text).not.toContain('enregistré');
    expect(text).toContain('transmise');
    expect(await eventsOf(shop, 'return.started')).toEqual([]);
    expect(await approvalsOf(shop)).toMatchObject([{ status: 'pending', reason: 'not_confirmed' }]);
  });
});

describe('a platform that does not carry an action out', () => {
  const failing = async (error: unknown) => {
    let platform = failingCommerce();
    const calls: readonly (keyof CommerceCapability)[] = ['startReturn'];
    const shop = await openTestShop({
      platform: (over) => {
        platform = failingCommerce({ over, calls, error });
        return platform;
      },
    });
    await shop.say('Je veux retourner ma commande 1002', signedIn);
    return { shop, platform };
  };

  it('because it failed leaves the action to a person', async () => {
    const { shop } = await failing(
      new ConnectorError({ connector: 'shop', message: 'No.', retryable: false }),
    );
    expect((await shop.say('oui', signedIn)).text).toContain('transmise');
    expect(await approvalsOf(shop)).toMatchObject([{ status: 'pending', reason: 'platform_failed' }]);
  });

  it.each(['conflict', 'return_not_allowed'])(
    'because the order stands otherwise (%s) is told so',
    async (code) => {
      const { shop, platform } = await failing(new ConflictError({ message: 'Moved.', code }));
      const { text } = await shop.say('oui', signedIn);
      expect(text).toContain('ne peux pas lancer de retour');
      expect(platform.failed.length).toBeGreaterThan(1);
      expect(await approvalsOf(shop)).toEqual([]);
    },
  );

  it.each([
    ['a mistake in the code', new TypeError('not carried out')],
    ['a database that is away', new UnavailableError({ dependency: 'database', message: 'not carried out' })],
  ])('because of %s is no word of the platform’s: the run ends, and is taken up again', async (_, error) => {
    const { shop, platform } = await failing(error);
    const yes = { ...signedIn, messageId: 'yes' };
    await expect(shop.say('oui', yes)).rejects.toThrow('not carried out');
    expect(await approvalsOf(shop)).toEqual([]);
    platform.end();
    expect((await shop.say('oui', yes)).text).toContain('est enregistré');
    expect((await orderOf(shop, '1002'))?.returns).toHaveLength(1);
  });
});

/** Ends one run where the record of what was done, or the reply, is to be written. */
function failOnce(shop: TestShop, step: 'event' | 'reply'): void {
  const { conversations, events } = shop.ai.storage;
  const append = conversations.append.bind(conversations);
  const write = events.append.bind(events);
  let failed = false;
  const fail = () => {
    failed = true;
    throw new Error('cut short');
  };
  conversations.append = async (request) => {
    if (step === 'reply' && !failed && request.messages.some(({ author }) => author === 'bot')) fail();
    return append(request);
  };
  events.append = async (event) => {
    if (step === 'event' && !failed && event.type === 'return.started') fail();
    return write(event);
  };
}
