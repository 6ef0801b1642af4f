import type { ChatReply, ChatSession, ChatState } from '@commerceai/sdk/client';
import { describe, expect, test, vi } from 'vitest';
import { pictureForm, proxyQuery, SHOP, testServer } from '../../testing/test-services.ts';

// The agent is the real one, and loads its models on first use.
vi.setConfig({ testTimeout: 30_000 });

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const uuid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

type Server = Awaited<ReturnType<typeof testServer>>;

/** One browser: its session, and whether its shopper is signed in. */
function browser(server: Server, options: { customerId?: string } = {}) {
  let session = '';
  let { customerId } = options;
  const query = (parameters: Record<string, string> = {}) =>
    proxyQuery(parameters, { now: server.clock.now(), ...(customerId ? { customerId } : {}) });
  const call = (method: 'GET' | 'POST', path: string, body?: object, parameters?: Record<string, string>) =>
    server.app.inject({
      method,
      url: `/app-proxy${path}?${query(parameters)}`,
      ...(body ? { payload: body } : {}),
    });
  return {
    call,
    token: () => session,
    signIn: (id: string | undefined) => {
      customerId = id;
    },
    async open(language = 'fr'): Promise<ChatSession> {
      const answer = await call('POST', '/session', { language, ...(session ? { session } : {}) });
      const opened: ChatSession = answer.json();
      session = opened.session;
      return opened;
    },
    async say(text: string, index: number, extra: object = {}): Promise<ChatReply> {
      return (await call('POST', '/messages', { session, messageId: uuid(index), text, ...extra })).json();
    },
    async state(after = 0): Promise<ChatState> {
      return (await call('POST', '/state', { session, after })).json();
    },
    async upload(bytes: Buffer, name = 'chemise.png') {
      const url = `/app-proxy/attachments?${query()}`;
      return server.app.inject({ method: 'POST', url, ...(await pictureForm({ session, bytes, name })) });
    },
    /** Fetches a picture by the address that its message carries. */
    fetch: (url: string) => call('GET', url.replace('/apps/commerceai', '')),
  };
}

test('a first visit: greeting, a question, the same answer after a reload', async () => {
  const server = await testServer();
  const shopper = browser(server);
  const opened = await shopper.open();
  expect(opened).toMatchObject({
    shop: { open: true, replyMinutes: 15 },
    state: { status: 'bot', messages: [], position: 0 },
  });
  expect(opened.suggestions).toContain('Où est ma commande ?');
  const reply = await shopper.say('Bonjour !', 1, { language: 'fr' });
  const again = await shopper.open();
  expect(again.session).toBe(opened.session);
  expect(again.state.messages).toMatchObject([
    { author: 'shopper', text: 'Bonjour !', messageId: uuid(1), position: 1 },
    { author: 'bot', text: reply.text, position: 2 },
  ]);
  expect(again.state.position).toBe(2);
});

test('asking since a position gives only what is new', async () => {
  const shopper = browser(await testServer());
  await shopper.open();
  await shopper.say('Bonjour !', 1);
  await shopper.say('Merci !', 2);
  expect((await shopper.state(2)).messages.map(({ position }) => position)).toEqual([3, 4]);
  expect(await shopper.state(4)).toMatchObject({ messages: [], position: 4 });
});

test('when another conversation has begun, all of it is given', async () => {
  const server = await testServer();
  const shopper = browser(server);
  await shopper.open();
  const { conversationId } = await shopper.say('Bonjour !', 1);
  await server.ai.conversations.resolve({ shopId: SHOP, conversationId, resolution: 'assumed' });
  server.clock.advance(1000);
  await shopper.say('Encore une question', 2);
  const known = { session: shopper.token(), after: 2, conversation: conversationId };
  const state: ChatState = (await shopper.call('POST', '/state', known)).json();
  expect(state.conversationId).not.toBe(conversationId);
  expect(state.messages).toHaveLength(2);
});

test('waiting for a person, then answered by one', async () => {
  const server = await testServer();
  const shopper = browser(server);
  await shopper.open();
  await shopper.say('Je veux parler à une personne', 1);
  const waiting = await shopper.state();
  expect(waiting).toMatchObject({ status: 'waiting', queuePosition: 0 });
  expect(Date.parse(waiting.expectedAt ?? '')).toBeGreaterThan(server.clock.now().getTime());
  const conversationId = waiting.conversationId!;
  await server.ai.conversations.note({
    shopId: SHOP,
    conversationId,
    text: 'Cliente difficile',
    by: 'Nadia Roux',
  });
  await server.ai.conversations.reply({ shopId: SHOP, conversationId, text: 'Bonjour !', by: 'Nadia Roux' });
  const answered = await shopper.state();
  expect(answered).toMatchObject({ status: 'human', assignee: 'Nadia' });
  expect(answered.messages.at(-1)).toMatchObject({ author: 'human', by: 'Nadia', text: 'Bonjour !' });
  expect(JSON.stringify(answered)).not.toMatch(/difficile|Roux/);
});

test('settled, rated; or not settled, and a person is asked for', async () => {
  const shopper = browser(await testServer());
  await shopper.open();
  await shopper.say('Bonjour !', 1);
  const session = shopper.token();
  expect((await shopper.call('POST', '/rating', { session, score: 5 })).statusCode).toBe(409);
  const settled = await shopper.call('POST', '/resolution', { session, resolved: true });
  expect(settled.json()).toMatchObject({ status: 'resolved' });
  const rated = await shopper.call('POST', '/rating', { session, score: 4, comment: 'Merci' });
  expect(rated.json()).toMatchObject({ rating: 4 });
  const reopened = await shopper.call('POST', '/resolution', { session, resolved: false });
  expect(reopened.json()).toMatchObject({ status: 'waiting' });
});

describe('pictures', () => {
  test('are seen by the session that sent them, and by the shop', async () => {
    const server = await testServer();
    const shopper = browser(server);
    await shopper.open();
    const uploaded = await shopper.upload(PNG);
    expect(uploaded.statusCode).toBe(201);
    const picture = uploaded.json();
    expect(picture).toMatchObject({ name: 'chemise.png', mediaType: 'image/png', size: PNG.length });
    await shopper.say('Il est abîmé', 1, { attachments: [picture.id] });
    const [message] = (await shopper.state()).messages;
    expect(message?.attachments).toEqual([picture]);

    const shown = await shopper.fetch(picture.url);
    expect(shown.rawPayload).toEqual(PNG);
    expect(shown.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
    expect(picture.url).toMatch(/^\/apps\/commerceai\/attachments\/[\w.-]+$/);
    server.clock.advance(3 * 24 * 3600 * 1000);
    expect((await shopper.fetch(picture.url)).statusCode).toBe(404);

    const other = browser(server);
    await other.open();
    const sent = await other.say('', 2, { attachments: [picture.id] });
    expect(sent).toMatchObject({ status: 400, code: 'invalid_input' });
  });

  test.each([
    ['a script called a picture', Buffer.from('<svg onload="alert(1)">'), 415],
    ['nothing', Buffer.alloc(0), 415],
    ['more than 5 MB', Buffer.concat([PNG, Buffer.alloc(5 * 1024 * 1024)]), 413],
  ])('refuse %s', async (_name, bytes, status) => {
    const shopper = browser(await testServer());
    await shopper.open();
    expect((await shopper.upload(bytes)).statusCode).toBe(status);
  });
});

describe('sessions', () => {
  test('one sees nothing of another', async () => {
    const server = await testServer();
    const one = browser(server);
    const two = browser(server);
    await one.open();
    await two.open();
    await one.say('Mon secret', 1);
    await two.say('Bonjour', 1);
    expect(JSON.stringify(await two.state())).not.toContain('secret');
  });

  test('one that is refused is replaced, elsewhere it is an error', async () => {
    const server = await testServer();
    const shopper = browser(server);
    const { session } = await shopper.open();
    server.clock.advance(31 * 24 * 3600 * 1000);
    expect(await shopper.say('Bonjour', 1)).toMatchObject({ status: 401, code: 'session_invalid' });
    expect((await shopper.open()).session).not.toBe(session);
  });

  test('signing in goes on with the conversation; signing out leaves it behind', async () => {
    const server = await testServer();
    const shopper = browser(server);
    await shopper.open();
    await shopper.say('Bonjour !', 1);
    shopper.signIn('customer-7');
    expect((await shopper.open()).state.messages).toHaveLength(2);
    const { conversationId } = await shopper.say('Où est ma commande ?', 2);
    const { customer } = (await server.ai.conversations.get({ shopId: SHOP, conversationId })).conversation;
    expect(customer).toMatchObject({ id: 'customer-7', verified: true });

    shopper.signIn(undefined);
    expect(await shopper.state()).toMatchObject({ code: 'session_invalid' });
    expect((await shopper.open()).state.messages).toEqual([]);
  });

  test('a token kept from before signing in opens nothing of the customer', async () => {
    const server = await testServer();
    const shopper = browser(server);
    await shopper.open();
    await shopper.say('Bonjour !', 1);
    const kept = shopper.token();
    shopper.signIn('customer-7');
    await shopper.open();
    await shopper.say('Où est ma commande ?', 2);
    const read = () => shopper.call('POST', '/state', { session: kept });
    expect((await read()).json()).toMatchObject({ code: 'session_invalid' });
    shopper.signIn(undefined);
    expect((await read()).json()).toMatchObject({ messages: [] });
  });

  test('a token from before signing in is not spoken with by the customer either', async () => {
    const server = await testServer();
    const shopper = browser(server);
    await shopper.open();
    shopper.signIn('customer-7');
    expect(await shopper.say('Où est ma commande ?', 1)).toMatchObject({ code: 'session_invalid' });
  });

  test.each([
    ['a guest of it', { guest: true }],
    ['its own thread', { guest: false }],
  ])('what is another customer’s is passed over, never an error: %s', async (_name, { guest }) => {
    const server = await testServer();
    const { conversations } = server.services.ai.storage;
    const shopper = browser(server, { customerId: 'customer-7' });
    const other = browser(server, { customerId: 'customer-8' });
    await shopper.open();
    await shopper.say('Ma question', 1);
    await other.open();
    await other.say('Mon secret', 2);
    const [theirs, own] = (await conversations.list(SHOP)).items.toSorted((left) =>
      left.customer?.id === 'customer-8' ? -1 : 1,
    );
    const now = server.clock.now();
    const until = new Date(now.getTime() + 3_600_000);
    const { channel, threadKey } = own!;
    const customer = { id: 'customer-8', verified: true };
    // As an earlier version may have left them.
    if (guest)
      await conversations.update(SHOP, theirs!.id, { guest: { channel, threadKey, until } }, { now });
    else await conversations.update(SHOP, own!.id, { customer }, { now });
    const read = [(await shopper.open()).state, await shopper.state()];
    for (const { messages } of read)
      expect(messages.map(({ text }) => text).filter((text) => text.startsWith('M'))).toEqual(
        guest ? ['Ma question'] : [],
      );
    expect((await shopper.say('Encore moi', 3)).text).not.toBe('');
    const after = (await shopper.open()).state.messages.map(({ text }) => text);
    expect(after).toContain('Encore moi');
    expect(after).not.toContain('Mon secret');
    expect((await other.state()).messages.map(({ text }) => text)).not.toContain('Encore moi');
  });

  test('another customer in the same browser begins anew', async () => {
    const shopper = browser(await testServer(), { customerId: 'customer-7' });
    await shopper.open();
    await shopper.say('Bonjour !', 1);
    shopper.signIn('customer-8');
    expect((await shopper.open()).state.messages).toEqual([]);
  });

  describe('two browsers of one customer', () => {
    const texts = ({ messages }: ChatState) =>
      messages.filter(({ author }) => author === 'shopper').map(({ text }) => text);

    test('read one thread, and neither loses it to the other', async () => {
      const server = await testServer();
      const [laptop, phone] = [0, 1].map(() => browser(server, { customerId: 'customer-7' }));
      await laptop!.open();
      await laptop!.say('Depuis mon ordinateur', 1);
      expect(texts((await phone!.open()).state)).toEqual(['Depuis mon ordinateur']);
      await phone!.say('Depuis mon téléphone', 2);
      await laptop!.say('Et encore', 3);
      const said = ['Depuis mon ordinateur', 'Depuis mon téléphone', 'Et encore'];
      expect(texts(await laptop!.state())).toEqual(said);
      expect(texts(await phone!.state())).toEqual(said);
      expect(texts((await laptop!.open()).state)).toEqual(said);
    });

    test('one that signs in amid its chat brings it along', async () => {
      const server = await testServer();
      const laptop = browser(server, { customerId: 'customer-7' });
      const phone = browser(server);
      await laptop.open();
      await laptop.say('Hier', 1);
      await phone.open();
      await phone.say('Avant de me connecter', 2);
      const kept = phone.token();
      phone.signIn('customer-7');
      expect(texts((await phone.open()).state)).toEqual(['Hier', 'Avant de me connecter']);
      await phone.say('Connectée', 3);
      expect(texts(await laptop.state())).toEqual(['Hier', 'Avant de me connecter', 'Connectée']);
      expect(await phone.state()).toEqual(await laptop.state());
      const read = await browser(server).call('POST', '/state', { session: kept });
      expect(read.json()).toMatchObject({ messages: [] });
    });

    test('a resolved chat from before signing in is shown, and gives way to what is open', async () => {
      const server = await testServer();
      const phone = browser(server);
      await phone.open();
      const { conversationId } = await phone.say('Une question', 1);
      await server.ai.conversations.resolve({ shopId: SHOP, conversationId, resolution: 'assumed' });
      phone.signIn('customer-7');
      expect(texts((await phone.open()).state)).toEqual(['Une question']);
      await phone.say('Une autre', 2);
      expect(texts((await browser(server, { customerId: 'customer-7' }).open()).state)).toEqual([
        'Une autre',
      ]);
    });

    test('a picture of one is shown and sent on by the other, and by nobody else', async () => {
      const server = await testServer();
      const [laptop, phone] = [0, 1].map(() => browser(server, { customerId: 'customer-7' }));
      const stranger = browser(server, { customerId: 'customer-8' });
      for (const one of [laptop!, phone!, stranger]) await one.open();
      const { id, url } = (await laptop!.upload(PNG)).json();
      expect(await phone!.say('', 1, { attachments: [id] })).not.toHaveProperty('code');
      expect((await phone!.fetch(url)).statusCode).toBe(200);
      expect((await stranger.fetch(url)).statusCode).toBe(404);
      expect(await stranger.say('', 2, { attachments: [id] })).toMatchObject({ code: 'invalid_input' });
    });
  });

  test('what the page says of its shopper counts for nothing', async () => {
    const server = await testServer();
    const shopper = browser(server);
    await shopper.open();
    const { conversationId } = await shopper.say('Bonjour', 1, {
      customer: { id: 'customer-7', verified: true },
      customerId: 'customer-7',
    });
    const { conversation } = await server.ai.conversations.get({ shopId: SHOP, conversationId });
    expect(conversation.customer?.verified ?? false).toBe(false);
  });

  test('have an allowance of their own', async () => {
    const server = await testServer({ server: { allowances: { session: { burst: 10, perSecond: 1 } } } });
    const shopper = browser(server);
    await shopper.open();
    await shopper.say('Un', 1);
    await shopper.say('Deux', 2);
    expect(await shopper.say('Trois', 3)).toMatchObject({ status: 429, code: 'rate_limited' });
    const other = browser(server);
    await other.open();
    expect(await other.say('Un', 1)).not.toHaveProperty('code');
  });
});
