import { describe, expect, it } from 'vitest';
import { openTestShop } from './shop-for-tests.ts';

describe('the conversation desk', () => {
  it('writes once per key, over the channel the shopper came by', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Je veux parler à un conseiller', {
      channel: 'whatsapp',
      threadKey: '+336',
    });
    const reply = { conversationId, text: 'Bonjour, Ana à l’appareil.', by: 'Ana', key: 'k1' };
    await shop.ai.conversations.reply(reply);
    const { conversation, messages, queuePosition } = await shop.ai.conversations.reply(reply);
    expect(conversation).toMatchObject({ status: 'human', assignee: 'Ana' });
    expect(queuePosition).toBeUndefined();
    expect(messages.filter((message) => message.author === 'human')).toHaveLength(1);
    expect((await shop.outbox()).filter((one) => one.text === reply.text)).toHaveLength(1);
  });

  it('keeps notes in the house', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Bonjour', { channel: 'whatsapp', threadKey: '+336' });
    const sent = (await shop.outbox()).length;
    await shop.ai.conversations.note({ conversationId, text: 'client difficile', by: 'Ana' });
    expect(await shop.outbox()).toHaveLength(sent);
    const shown = await shop.ai.conversations.get({ conversationId });
    expect(shown.messages.map((message) => message.text)).not.toContain('client difficile');
    const inside = await shop.ai.conversations.get({ conversationId, notes: true });
    expect(inside.messages.map((message) => message.text)).toContain('client difficile');
  });

  it('refuses empty and endless texts', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Bonjour');
    for (const text of ['  ', 'x'.repeat(10_001)])
      await expect(shop.ai.conversations.reply({ conversationId, text, by: 'Ana' })).rejects.toMatchObject({
        code: 'invalid_input',
      });
    await expect(shop.ai.conversations.get({ conversationId: 'nowhere' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('takes a score from 1 to 5, once resolved', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Bonjour');
    await expect(shop.ai.conversations.rate({ conversationId, score: 5 })).rejects.toMatchObject({
      code: 'not_resolved',
    });
    await shop.ai.conversations.resolve({ conversationId, resolution: 'confirmed' });
    for (const score of [0, 6, 2.5])
      await expect(shop.ai.conversations.rate({ conversationId, score })).rejects.toMatchObject({
        code: 'invalid_input',
      });
    await shop.ai.conversations.rate({ conversationId, score: 4, comment: 'bien' });
    const { conversation } = await shop.ai.conversations.get({ conversationId });
    expect(conversation).toMatchObject({
      resolution: 'confirmed',
      satisfaction: { score: 4, comment: 'bien' },
    });
  });

  it('resolves as assumed what nobody touched for the shop’s days, and nothing that waits', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Bonjour');
    const waiting = await shop.say('Je veux un humain', { threadKey: 'thread-2' });
    shop.clock.advance(2 * 86_400_000);
    expect(await shop.ai.conversations.resolveIdle()).toBe(0);
    shop.clock.advance(2 * 86_400_000);
    expect(await shop.ai.conversations.resolveIdle()).toBe(1);
    expect((await shop.ai.conversations.get({ conversationId })).conversation).toMatchObject({
      status: 'resolved',
      resolution: 'assumed',
    });
    expect(
      (await shop.ai.conversations.get({ conversationId: waiting.conversationId })).conversation.status,
    ).toBe('waiting');
  });

  it('drafts an entry from what a person answered, without personal data, and searches it only once published', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Je veux parler à un conseiller');
    await shop.say('Peut-on graver un prénom sur la bague ? mon mail : camille.martin@example.com');
    await expect(shop.ai.conversations.proposeEntry({ conversationId })).rejects.toMatchObject({
      code: 'not_resolved_by_person',
    });
    await shop.ai.conversations.reply({
      conversationId,
      text: 'Oui, la gravure coûte 15 €. Appelez le 06 12 34 56 78.',
      by: 'Ana',
    });
    await shop.ai.conversations.resolve({ conversationId, resolution: 'confirmed' });
    const draft = await shop.ai.conversations.proposeEntry({ conversationId });
    expect(draft).toMatchObject({ status: 'draft', source: { kind: 'conversation', conversationId } });
    expect(`${draft.title} ${draft.body}`).not.toMatch(/@|06 12/);
    const found = async () =>
      (await shop.ai.knowledge.search({ text: 'gravure prénom bague' })).map((one) => one.documentId);
    expect(await found()).not.toContain(draft.id);
    await shop.ai.knowledge.save({ entry: { ...draft, status: 'published' } });
    expect(await found()).toContain(draft.id);
  });
});
