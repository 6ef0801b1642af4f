import { describe, expect, it } from 'vitest';
import { shopSettings } from '#testing/index.ts';
import { currentCustomer, mergeCustomer, proofLife } from './customer-proof.ts';
import { CAMILLE, openTestShop, type TestShop } from './shop-for-tests.ts';

const MINUTE = 60_000;
const { policy } = shopSettings();
const start = new Date('2026-11-02T10:00:00Z');
const at = (minutes: number) => new Date(start.getTime() + minutes * MINUTE);
const proven = { email: CAMILLE, verified: true, proof: proofLife(start, start, policy) };
const conversationOf = (customer: typeof proven | { email: string; verified: true }) =>
  ({ customer, updatedAt: start }) as Parameters<typeof currentCustomer>[0];

describe('what a code proved', () => {
  it('counts for half an hour of silence, and is only said from then on', () => {
    expect(currentCustomer(conversationOf(proven), policy, at(29))).toMatchObject({ verified: true });
    expect(currentCustomer(conversationOf(proven), policy, at(30))).toMatchObject({
      email: CAMILLE,
      verified: false,
    });
  });

  it('is kept alive by messages, for eight hours in all', () => {
    let customer = mergeCustomer(proven, undefined, { policy, now: start });
    let minute = 0;
    while (
      currentCustomer({ ...conversationOf(proven), customer: customer! }, policy, at(minute))!.verified
    ) {
      customer = mergeCustomer(customer, undefined, { policy, now: at(minute) });
      minute += 20;
    }
    expect(minute).toBe(480);
  });

  it('lives as long as the shop says', () => {
    const strict = { ...policy, verification: { idleMinutes: 5, maximumMinutes: 7 } };
    const proof = proofLife(start, at(3), strict);
    expect(proof.until).toBe(at(7).getTime());
    expect(proofLife(start, start, strict).until).toBe(at(5).getTime());
  });

  it('of a conversation from before proofs were dated counts since that changed last', () => {
    const undated = conversationOf({ email: CAMILLE, verified: true });
    expect(currentCustomer(undated, policy, at(29))).toMatchObject({ verified: true });
    expect(currentCustomer(undated, policy, at(31))).toMatchObject({ verified: false });
  });
});

describe('what the platform vouches for', () => {
  const vouched = { id: '1', verified: true };

  it('is proven anew with each word of it', () => {
    const once = mergeCustomer(undefined, vouched, { policy, now: start });
    const again = mergeCustomer(once, { ...vouched, email: CAMILLE }, { policy, now: at(400) });
    expect(again?.proof).toEqual(proofLife(at(400), at(400), policy));
  });

  it('does not prove an address anew that a code proved', () => {
    const both = mergeCustomer(proven, vouched, { policy, now: at(20) });
    expect(both).toMatchObject({
      id: '1',
      email: CAMILLE,
      verified: true,
      proof: { since: start.getTime() },
    });
  });

  it('leaves behind what was proven too long ago', () => {
    const expired = currentCustomer(conversationOf(proven), policy, at(60));
    expect(mergeCustomer(expired, vouched, { policy, now: at(60) })).not.toHaveProperty('email');
  });
});

describe('in a conversation', () => {
  const verified = async (shop: TestShop) => {
    await shop.say('Je veux retourner ma commande 1002');
    await shop.say(CAMILLE);
    await shop.say(await shop.code());
  };

  it('a yes after the proof has run out does nothing before a new code', async () => {
    const shop = await openTestShop();
    await verified(shop);
    shop.clock.advance(31 * MINUTE);
    expect((await shop.say('oui')).text).toContain('code');
    const order = () => shop.ai.storage.commerce.findOrder('shop-1', '1002');
    expect((await order())?.returns).toEqual([]);
    const [conversation] = (await shop.ai.conversations.list({})).items;
    expect(conversation?.customer?.verified).toBe(false);
    await shop.say(await shop.code());
    await shop.say('oui');
    expect((await order())?.returns).toHaveLength(1);
  });

  it('nothing private is shown on the next day', async () => {
    const shop = await openTestShop();
    await verified(shop);
    expect((await shop.say('Où est ma commande 1001 ?')).cards).toMatchObject([{ total: { amount: 8490 } }]);
    shop.clock.advance(24 * 60 * MINUTE);
    const { cards } = await shop.say('Où est ma commande 1001 ?');
    expect(cards[0]).not.toHaveProperty('total');
  });
});
