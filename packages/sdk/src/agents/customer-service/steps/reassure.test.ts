import { describe, expect, it } from 'vitest';
import { openTestShop } from '../shop-for-tests.ts';

const MINUTE = 60_000;

describe.each([
  ['Je veux parler à une personne', 'allo ? il y a quelqu’un ?', 'Bonjour ?', /conseillers/, /plus longue/],
  ['I want to talk to a person', 'hello?', 'is anyone there?', /advisers/, /longer/],
])('who waits for a person and asks for one: %s', (wish, nudge, again, told, late) => {
  it('is told once that they wait and how long, and left in peace for a while', async () => {
    const shop = await openTestShop();
    await shop.say(wish);
    const first = await shop.say(nudge);
    expect(first).toMatchObject({ status: 'waiting', quickReplies: [], handover: { queuePosition: 0 } });
    expect(first.text).toMatch(told);
    expect(first.text).toMatch(/\d/);
    expect((await shop.say(again)).text).toBe('');
    shop.clock.advance(6 * MINUTE);
    expect((await shop.say(again)).text).toMatch(told);
  });

  it('is told honestly when it takes longer than was said', async () => {
    const shop = await openTestShop();
    await shop.say(wish);
    shop.clock.advance(40 * MINUTE);
    expect((await shop.say(nudge)).text).toMatch(late);
  });

  it('gets the same line again for the same message, and none once a person answers', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say(wish);
    const first = await shop.say(nudge, { messageId: 'one' });
    expect(await shop.say(nudge, { messageId: 'one' })).toMatchObject({
      text: first.text,
      replyId: first.replyId,
    });
    await shop.ai.conversations.reply({ conversationId, text: 'Me voici.', by: 'Ana' });
    shop.clock.advance(6 * MINUTE);
    expect(await shop.say(again)).toMatchObject({ text: '', status: 'human' });
  });
});

it.each(['le numéro est 1001', 'my order is 1001, thanks'])(
  'what is added meanwhile is only kept: %s',
  async (text) => {
    const shop = await openTestShop();
    await shop.say('conseiller svp');
    expect(await shop.say(text)).toMatchObject({ text: '', status: 'waiting' });
  },
);
