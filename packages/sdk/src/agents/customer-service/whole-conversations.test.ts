import { describe, expect, it } from 'vitest';
import { CAMILLE, openTestShop, SACHA, type TestShop } from './shop-for-tests.ts';

const signedIn = { customer: { id: 'customer-1', email: CAMILLE, verified: true } } as const;

async function verified(shop: TestShop, wish: string): Promise<void> {
  await shop.say(wish);
  await shop.say(CAMILLE);
  await shop.say(await shop.code());
}

describe('a message without a thread', () => {
  it('sent again is answered once; another shopper’s under the same id is another', async () => {
    const { ai } = await openTestShop();
    const ask = (text: string) => ai.customerService.respond({ messageId: 'one', text });
    const first = await ask('Je veux parler à une personne');
    expect((await ask('Je veux parler à une personne')).conversationId).toBe(first.conversationId);
    expect((await ask('Quels sont vos délais ?')).conversationId).not.toBe(first.conversationId);
  });
});

describe('where nothing sends e-mail', () => {
  it.each(['Je veux annuler ma commande 1003', 'I want to cancel my order 1003'])(
    'no code is promised, and a person takes over: %s',
    async (wish) => {
      const shop = await openTestShop({ withoutMail: true });
      await shop.say(wish);
      const { text, status } = await shop.say(CAMILLE);
      expect(status).toBe('waiting');
      expect(text).not.toMatch(/\bcode\b/);
      expect(await shop.outbox()).toEqual([]);
    },
  );
});

describe('where is my order', () => {
  it('asks for the e-mail address, tells the state, and remembers both', async () => {
    const shop = await openTestShop();
    expect((await shop.say('Bonjour, où est ma commande 1001 ?')).text).toContain('adresse e-mail');
    const told = await shop.say(CAMILLE);
    expect(told.text).toContain('8L00012345678');
    expect(told.citations.map((one) => one.id)).toEqual(['1001']);
    expect(told.cards).toMatchObject([{ type: 'order', number: '1001', lines: [] }]);
    expect(told.cards[0]).not.toHaveProperty('total');
    expect((await shop.say('et elle arrive quand ?')).text).toContain('3 novembre');
  });

  it('says the same of a wrong address as of no such order', async () => {
    const answers = [];
    for (const number of ['2001', '7777']) {
      const shop = await openTestShop();
      await shop.say(`Où est ma commande ${number} ?`);
      const { text, cards, citations } = await shop.say(CAMILLE);
      answers.push({ text: text.replaceAll(number, 'N'), cards, citations });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('shows a signed-in customer their own at once, and nobody else’s', async () => {
    const shop = await openTestShop();
    expect((await shop.say('Where is my order 1001?', signedIn)).cards).toMatchObject([
      { number: '1001', total: { amount: 8490 } },
    ]);
    expect((await shop.say('Where is my order 2001?', signedIn)).cards).toEqual([]);
  });
});

describe('asking back', () => {
  it('takes number and e-mail address in either order, and asks for neither twice', async () => {
    const shop = await openTestShop();
    await shop.say('where is my parcel');
    await shop.say(CAMILLE);
    expect((await shop.say('1001')).cards).toMatchObject([{ number: '1001' }]);
  });

  it('asks once for two requests about one order, and does first what is to be done', async () => {
    const shop = await openTestShop();
    const asked = await shop.say('Je voudrais annuler ma commande 1003 et savoir quand je serai remboursé');
    expect(asked.intent.name).toBe('cancel_order');
    expect(asked.text.match(/adresse e-mail avez-vous/g)).toHaveLength(1);
    await shop.say(CAMILLE);
    expect((await shop.say(await shop.code())).text).toMatch(/annuler votre commande/);
    const long = await openTestShop();
    const { text } = await long.say(
      'Bonjour, je veux échanger mon pull contre une taille plus grande. Dois-je d’abord retourner mon article ?',
    );
    expect(text.match(/numéro de (?:votre )?commande/g) ?? []).toHaveLength(1);
  });

  it('answers, once it knows who asks, what was asked', async () => {
    const entries = [
      {
        id: 'wrong',
        language: 'en',
        title: 'Damaged, wrong or missing item',
        body: 'If you received a wrong item, write to us within 7 days: we send the right one at once.',
      },
      { id: 'stock', language: 'en', title: 'Stock', body: 'We do not put items aside without an order.' },
    ] as const;
    const shop = await openTestShop({ entries });
    await shop.say('I received the wrong item in order 1002');
    const { text } = await shop.say(CAMILLE);
    expect(text).toContain('within 7 days');
    expect(text).not.toContain('put items aside');
  });

  it('stays in the shopper’s language for a few words that look like another', async () => {
    const shop = await openTestShop();
    await shop.say('Bonjour');
    expect((await shop.say('tu es un robot ?')).language).toBe('fr');
    expect((await shop.say('Buongiorno', { threadKey: 'it' })).language).toBe('it');
    expect((await shop.say('¿Venden coches?', { threadKey: 'es' })).language).toBe('es');
  });
});

describe('one-time codes', () => {
  it('prove the mailbox before anything private, then go on with the wish', async () => {
    const shop = await openTestShop();
    await shop.say('Je veux retourner ma commande 1002');
    const asked = await shop.say(CAMILLE);
    expect(asked.text).not.toContain(CAMILLE);
    expect((await shop.outbox()).map((mail) => mail.recipient)).toEqual([CAMILLE]);
    expect((await shop.say('000000')).text).toMatch(/code/i);
    expect((await shop.say(await shop.code())).text).toContain('24 novembre');
  });

  it('expire, run out of tries and are not sent without end', async () => {
    const shop = await openTestShop();
    await shop.say('Je veux retourner ma commande 1002');
    await shop.say(CAMILLE);
    const code = await shop.code();
    shop.clock.advance(11 * 60_000);
    const late = await shop.say(code);
    expect(late.cards).toEqual([]);
    expect(late.text).not.toContain('24 novembre');
    for (let round = 0; round < 7; round += 1)
      await shop.say('Je veux retourner ma commande 1002', { messageId: `m${round}` });
    expect((await shop.outbox()).filter((mail) => mail.key.startsWith('code:')).length).toBeLessThanOrEqual(
      5,
    );
  });

  it('never make a merely given id a proven one', async () => {
    const shop = await openTestShop();
    const given = { customer: { id: 'customer-1', verified: false } } as const;
    await shop.say('Je veux retourner ma commande 2001', given);
    await shop.say(SACHA);
    await shop.say(await shop.code());
    const [conversation] = (await shop.ai.conversations.list({})).items;
    expect(conversation?.customer).toMatchObject({ id: 'customer-2', email: SACHA, verified: true });
    expect((await shop.say('où est ma commande 1001 ?')).cards).toEqual([]);
  });

  it('work once, also when the same message comes twice at the same time', async () => {
    const shop = await openTestShop();
    await shop.say('Je veux retourner ma commande 1002');
    await shop.say(CAMILLE);
    const text = await shop.code();
    const replies = await Promise.all([
      shop.say(text, { messageId: 'same' }),
      shop.say(text, { messageId: 'same' }),
    ]);
    for (const reply of replies) expect(reply.text).toContain('24 novembre');
  });
});

describe('actions', () => {
  const order = async (shop: TestShop, number: string) =>
    shop.ai.storage.commerce.findOrder('shop-1', number);

  it('cancel only after a yes, and only once', async () => {
    const shop = await openTestShop();
    await verified(shop, 'Annulez ma commande 1003 svp');
    expect((await order(shop, '1003'))?.cancelledAt).toBeUndefined();
    expect((await shop.say('oui')).text).toContain('annulée');
    expect((await order(shop, '1003'))?.cancelledAt).toBeDefined();
    const again = await shop.say('oui');
    expect(again.text).not.toContain('annulée');
    expect((await shop.ai.storage.events.list('shop-1', { type: 'order.cancelled' })).items).toHaveLength(1);
  });

  it('do nothing on no, on doubt and on a yes to another order', async () => {
    for (const answer of ['non', 'si je l’annule, je suis remboursé quand ?', 'oui la 1001']) {
      const shop = await openTestShop();
      await verified(shop, 'Annulez ma commande 1003 svp');
      await shop.say(answer);
      for (const number of ['1001', '1003']) expect((await order(shop, number))?.cancelledAt).toBeUndefined();
    }
  });

  it('happen once when the yes comes twice at the same time', async () => {
    const shop = await openTestShop();
    await verified(shop, 'Je veux retourner ma commande 1002');
    await Promise.all([
      shop.say('oui', { messageId: 'yes-1' }),
      shop.say('oui', { messageId: 'yes-1' }),
      shop.say('oui', { messageId: 'yes-2' }),
    ]);
    expect((await order(shop, '1002'))?.returns).toHaveLength(1);
  });

  it.each([
    ['the window has passed', 'Je veux retourner ma commande 1004', '1004'],
    ['it has left', 'Annulez ma commande 1001', '1001'],
  ])('are refused when %s', async (_, wish, number) => {
    const shop = await openTestShop();
    const reply = await shop.say(wish, signedIn);
    expect(reply.text).not.toMatch(/voulez-vous|souhaitez-vous/i);
    await shop.say('oui', signedIn);
    expect(await order(shop, number)).toMatchObject({ returns: [] });
    expect((await order(shop, number))?.cancelledAt).toBeUndefined();
  });

  it('above the limit wait for a person, who decides once', async () => {
    const shop = await openTestShop();
    await shop.say('Annulez ma commande 1005', signedIn);
    const reply = await shop.say('oui', signedIn);
    expect(reply).toMatchObject({ status: 'waiting', handover: { reason: 'policy_limit' } });
    expect((await order(shop, '1005'))?.cancelledAt).toBeUndefined();
    const [approval] = (await shop.ai.approvals.list({ status: 'pending' })).items;
    const decisions = await Promise.allSettled([
      shop.ai.approvals.decide({ id: approval!.id, decision: 'approve', by: 'Ana' }),
      shop.ai.approvals.decide({ id: approval!.id, decision: 'approve', by: 'Bo' }),
    ]);
    expect(decisions.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((await order(shop, '1005'))?.cancelledAt).toBeDefined();
    expect((await shop.ai.storage.events.list('shop-1', { type: 'order.cancelled' })).items).toHaveLength(1);
    const { messages } = await shop.ai.conversations.get({ conversationId: reply.conversationId });
    expect(messages.filter((message) => message.text === 'Votre commande 1005 est annulée.')).toHaveLength(1);
    await expect(
      shop.ai.approvals.decide({ id: approval!.id, decision: 'refuse', by: 'Ana' }),
    ).rejects.toMatchObject({ code: 'approval_moved' });
  });

  it.each([
    ['whatsapp', 1],
    ['mobile-app', 0],
  ])('decided by a person are sent over the channel where there is one (%s)', async (channel, sent) => {
    const shop = await openTestShop();
    const input = { ...signedIn, channel, threadKey: 'phone-1' };
    await shop.say('Annulez ma commande 1005', input);
    await shop.say('oui', input);
    const [approval] = (await shop.ai.approvals.list({ status: 'pending' })).items;
    await shop.ai.approvals.decide({ id: approval!.id, decision: 'approve', by: 'Ana' });
    const told = (await shop.outbox()).filter(({ text }) => text === 'Votre commande 1005 est annulée.');
    expect(told).toHaveLength(sent);
    expect(told.every(({ recipient }) => recipient === 'phone-1')).toBe(true);
  });

  it('refused by a person are told to the shopper and do not happen', async () => {
    const shop = await openTestShop();
    await shop.say('Please cancel my order 1005', signedIn);
    const reply = await shop.say('yes', signedIn);
    const [approval] = (await shop.ai.approvals.list({ status: 'pending' })).items;
    await shop.ai.approvals.decide({ id: approval!.id, decision: 'refuse', by: 'Ana' });
    expect((await order(shop, '1005'))?.cancelledAt).toBeUndefined();
    const { messages } = await shop.ai.conversations.get({ conversationId: reply.conversationId });
    expect(messages.at(-1)?.text).toContain('cannot cancel order 1005');
  });

  it('beyond the daily number wait for a person', async () => {
    const shop = await openTestShop({
      settings: {
        policy: {
          returns: { windowDays: 30, excluded: [], approvalAbove: 1e6 },
          cancellation: { allowed: true, approvalAbove: 1e6 },
          actionsPerDay: 1,
        },
      },
    });
    await shop.say('Annulez ma commande 1003', signedIn);
    await shop.say('oui', signedIn);
    await shop.say('Annulez ma commande 1005', signedIn);
    expect(await shop.say('oui', signedIn)).toMatchObject({ handover: { reason: 'policy_limit' } });
    expect((await order(shop, '1005'))?.cancelledAt).toBeUndefined();
  });

  it('that no platform can carry out wait for a person', async () => {
    const shop = await openTestShop({ actions: 'none' });
    await shop.say('Annulez ma commande 1003', signedIn);
    expect(await shop.say('oui', signedIn)).toMatchObject({ status: 'waiting' });
    const [approval] = (await shop.ai.approvals.list({})).items;
    expect(
      await shop.ai.approvals.decide({ id: approval!.id, decision: 'approve', by: 'Ana' }),
    ).toMatchObject({ status: 'failed' });
  });
});

describe('messages and replies', () => {
  it('with one messageId are one message and one reply, one after the other or at once', async () => {
    const shop = await openTestShop();
    const first = await shop.say('Quel est le délai de retour ?', { messageId: 'm1' });
    const again = await shop.say('Quel est le délai de retour ?', { messageId: 'm1' });
    expect(again).toMatchObject({ text: first.text, replyId: first.replyId, citations: first.citations });
    const both = await Promise.all([
      shop.say('Combien coûte la livraison ?', { messageId: 'm2' }),
      shop.say('Combien coûte la livraison ?', { messageId: 'm2' }),
    ]);
    expect(both[0].replyId).toBe(both[1].replyId);
    const { messages } = await shop.ai.conversations.get({ conversationId: first.conversationId });
    expect(messages.map((message) => message.author)).toEqual(['shopper', 'bot', 'shopper', 'bot']);
  });

  it('switch language with the shopper', async () => {
    const shop = await openTestShop();
    expect(await shop.say('Quel est le délai de retour ?')).toMatchObject({ language: 'fr' });
    const english = await shop.say('And how much does delivery cost?');
    expect(english).toMatchObject({ language: 'en', languageFallback: false });
    expect(english.text).toContain('€4.90');
  });

  it('answer two questions in one message', async () => {
    const shop = await openTestShop();
    const { text } = await shop.say('Combien coûte la livraison ? Et quels sont vos horaires d’ouverture ?');
    expect(text).toContain('4,90');
    expect(text).toMatch(/9\s?h/);
  });

  it('go on about the article talked about', async () => {
    const shop = await openTestShop();
    await shop.say('La chemise en lin est-elle disponible en L ?');
    const { citations, text } = await shop.say('et en taille M ?');
    expect(citations.map((one) => one.id)).toEqual(['chemise-lin']);
    expect(text).toMatch(/M/);
    const price = await shop.say('et elle coûte combien ?');
    expect(price.text).toMatch(/79,00\s€/);
    expect(price.text).not.toMatch(/disponible|en stock/);
  });

  it('say so when a language cannot be served', async () => {
    const shop = await openTestShop();
    const reply = await shop.say('¿Cuánto cuesta el envío?');
    expect(reply).toMatchObject({ language: 'fr', languageFallback: true });
  });

  it('in pictures alone go to a person', async () => {
    const shop = await openTestShop();
    const attachments = [
      { kind: 'image', url: 'https://cdn.example/a.jpg', name: 'a.jpg', mediaType: 'image/jpeg', size: 10 },
    ] as const;
    expect(await shop.say('', { attachments })).toMatchObject({ status: 'waiting' });
    await expect(shop.say('\u200b \u202e')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(
      shop.say('', { attachments: [{ ...attachments[0], url: 'javascript:alert(1)' }] }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('over other channels leave through the outbox, once', async () => {
    const shop = await openTestShop();
    const input = { channel: 'whatsapp', threadKey: '+33600000000', messageId: 'w1' };
    const reply = await shop.say('Combien coûte la livraison ?', input);
    await shop.say('Combien coûte la livraison ?', input);
    expect(
      (await shop.outbox()).map(({ channel, recipient, text }) => ({ channel, recipient, text })),
    ).toEqual([{ channel: 'whatsapp', recipient: '+33600000000', text: reply.text.replace(/ \[1\]/, '') }]);
  });

  it('in a conversation that its id alone names go to its thread', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Bonjour', { channel: 'whatsapp', threadKey: '+336' });
    await shop.ai.customerService.respond({
      conversationId,
      channel: 'whatsapp',
      text: 'Combien coûte la livraison ?',
    });
    expect((await shop.outbox()).map(({ recipient }) => recipient)).toEqual(['+336', '+336']);
  });

  it('over a caller’s own channel are the caller’s to show, whoever writes them', async () => {
    const shop = await openTestShop();
    const input = { channel: 'mobile-app', threadKey: 'phone-1' };
    const reply = await shop.say('Combien coûte la livraison ?', input);
    expect(reply.text).toContain('4,90');
    await shop.ai.conversations.reply({
      conversationId: reply.conversationId,
      text: 'Bonjour, Ana.',
      by: 'Ana',
    });
    expect(await shop.outbox()).toEqual([]);
    const { messages } = await shop.ai.conversations.get(reply);
    expect(messages.at(-1)?.text).toBe('Bonjour, Ana.');
  });

  it('of another shop’s conversation, or another customer’s, do not exist', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Bonjour', signedIn);
    await expect(
      shop.say('Bonjour', { conversationId, customer: { id: 'customer-2', email: SACHA, verified: true } }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(shop.say('Bonjour', { conversationId, shopId: 'shop-2' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('a person', () => {
  it('who was asked for gets a summary, a draft and the queue’s place; the shopper the expected time', async () => {
    const shop = await openTestShop();
    await shop.say('Où est ma commande 1001 ?');
    await shop.say(CAMILLE);
    const reply = await shop.say('Je veux parler à un conseiller pour ma commande 1001');
    expect(reply).toMatchObject({
      status: 'waiting',
      handover: { reason: 'human_requested', queuePosition: 0, expectedAt: '2026-11-02T10:15:00.000Z' },
    });
    expect(reply.text).toContain('15 minutes');
    const { conversation } = await shop.ai.conversations.get({ conversationId: reply.conversationId });
    expect(conversation.handover).toMatchObject({
      priority: 'normal',
      orderNumber: '1001',
      language: 'fr',
      intent: 'human_agent',
    });
    expect(conversation.handover?.summary).toContain('Je veux parler à un conseiller');
    const second = await shop.say('I want a human', { threadKey: 'thread-2' });
    expect(second.handover?.queuePosition).toBe(1);
  });

  it('has the floor: the agent stays silent, grave news moves the shopper to the front', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Je veux parler à un conseiller');
    expect(await shop.say('Et combien coûte la livraison ?')).toMatchObject({ text: '', status: 'waiting' });
    await shop.say('La lampe a pris feu !');
    const { conversation } = await shop.ai.conversations.get({ conversationId });
    expect(conversation.handover).toMatchObject({ reason: 'safety', priority: 'urgent' });
  });

  it('is called once per conversation that waits, also by messages at once', async () => {
    const shop = await openTestShop();
    await Promise.all(
      ['m1', 'm2', 'm3'].map((messageId) => shop.say('Je veux parler à un conseiller', { messageId })),
    );
    await shop.say('Je veux parler à un conseiller');
    const { items } = await shop.ai.storage.events.list('shop-1', { type: 'conversation.escalated' });
    expect(items).toHaveLength(1);
    expect((await shop.ai.conversations.list({ filter: { status: ['waiting'] } })).items).toHaveLength(1);
  });

  it('who takes over while the agent composes is not talked over', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Bonjour');
    const search = shop.ai.storage.knowledge.search.bind(shop.ai.storage.knowledge);
    shop.ai.storage.knowledge.search = async (query) => {
      await shop.ai.conversations.reply({ conversationId, text: 'Je m’en occupe.', by: 'Ana' });
      return search(query);
    };
    const reply = await shop.say('Combien coûte la livraison ?');
    expect(reply).toMatchObject({ text: '', status: 'human' });
    const { messages } = await shop.ai.conversations.get({ conversationId });
    expect(messages.at(-1)).toMatchObject({ author: 'human', text: 'Je m’en occupe.' });
  });

  it('gives it back, or resolves it; what follows begins with the agent again', async () => {
    const shop = await openTestShop();
    const { conversationId } = await shop.say('Je veux parler à un conseiller');
    await shop.ai.conversations.reply({ conversationId, text: 'Bonjour !', by: 'Ana' });
    await shop.ai.conversations.resolve({ conversationId, resolution: 'confirmed' });
    const reply = await shop.say('Combien coûte la livraison ?', { conversationId });
    expect(reply.status).toBe('bot');
    expect(reply.text).toContain('4,90');
    const { conversation } = await shop.ai.conversations.get({ conversationId });
    expect(conversation).not.toHaveProperty('handover');
    expect(conversation).not.toHaveProperty('assignee');
    await shop.ai.conversations.assign({ conversationId, assignee: 'Bo' });
    expect((await shop.say('allô', { conversationId })).text).toBe('');
    await shop.ai.conversations.assign({ conversationId, assignee: null });
    expect((await shop.say('Combien coûte la livraison ?', { conversationId })).text).toContain('4,90');
  });

  it('comes to whoever is very unhappy with an article, without its sales talk', async () => {
    const shop = await openTestShop();
    const reply = await shop.say(
      'La chemise en lin est horrible, une honte, je suis furieux et très déçu !!',
    );
    expect(reply).toMatchObject({ status: 'waiting', handover: { reason: 'strong_sentiment' } });
    expect(reply.citations.filter(({ kind }) => kind === 'product')).toEqual([]);
  });

  it('comes when nothing reliable was found twice', async () => {
    const shop = await openTestShop();
    const first = await shop.say('Proposez-vous la gravure au laser sur cuir ?');
    expect(first.status).toBe('bot');
    const second = await shop.say('Faites-vous des ateliers de broderie le mardi ?');
    expect(second).toMatchObject({ status: 'waiting', handover: { reason: 'low_confidence' } });
  });
});
