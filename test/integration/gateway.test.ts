import { createHmac, randomUUID } from 'node:crypto';
import { compose, type Gateway } from '@commerceai/gateway/compose';
import { readGatewayEnvironment } from '@commerceai/gateway/environment';
import { type Client, createClient } from '@commerceai/sdk/client';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testEnvironment } from '../support/environment.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const SHOP = 'maison';
const PROXY_SECRET = 'app-proxy-of-tests';

let database: TestDatabase;
let gateway: Gateway;
let client: Client;

beforeAll(async () => {
  database = await createDatabase(inject('postgres'));
  const variables = testEnvironment(database.connectionString, { SHOP_ID: SHOP, SANDBOX: '0' });
  // Every answer is checked against its documented schema on its way out.
  gateway = await compose(readGatewayEnvironment(variables), { checkAnswers: true });
  const { key } = await gateway.runtime.apiKeys.create({ shopId: SHOP, name: 'test', scopes: ['*'] });
  client = clientWith(key);
});
afterAll(async () => {
  await gateway.app.close();
  await gateway.runtime.close();
  await database.drop();
});

function clientWith(apiKey: string): Client {
  return createClient({
    baseUrl: 'http://gateway',
    apiKey,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await gateway.app.inject({
        method: request.method as 'GET',
        url: request.url.replace('http://gateway', ''),
        headers: Object.fromEntries(request.headers),
        payload: Buffer.from(await request.arrayBuffer()),
      });
      const body = answer.statusCode === 204 ? null : answer.payload;
      return new Response(body, {
        status: answer.statusCode,
        headers: answer.headers as Record<string, string>,
      });
    },
  });
}

/** The query of a request that the storefront's app proxy passed on. */
function signed(parameters: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...parameters,
    shop: 'maison.myshopify.com',
    timestamp: String(Math.floor(Date.now() / 1000)),
    path_prefix: '/apps/commerceai',
  });
  const message = [...query].map((pair) => pair.join('=')).sort();
  query.set('signature', createHmac('sha256', PROXY_SECRET).update(message.join('')).digest('hex'));
  return query.toString();
}

test('is ready, and says what it depends on', async () => {
  const answer = await gateway.app.inject('/health/ready');
  expect(answer.json()).toEqual({ status: 'ok', database: 'ok', queue: 'ok' });
});

test('knowledge: written, found, used, replaced, removed', async () => {
  const { document, outcome } = await client.createKnowledge({
    id: 'retours',
    title: 'Retours',
    body: 'Vous pouvez retourner un article dans les 30 jours après la livraison.',
    tags: ['retours'],
  });
  expect([outcome, document.language]).toEqual(['created', 'fr']);
  const { passages } = await client.searchKnowledge({ text: 'retourner un article après la livraison' });
  expect(passages[0]).toMatchObject({ documentId: 'retours' });
  const reply = await client.respond({ text: 'Puis-je retourner un article après la livraison ?' });
  expect(reply.citations[0]).toMatchObject({ kind: 'passage', title: 'Retours' });
  const again = await client.putKnowledge({ id: 'retours', title: 'Retours', body: 'Dans les 14 jours.' });
  expect(again.outcome).toBe('updated');
  expect((await client.listKnowledge({ text: '14 jours' })).items).toHaveLength(1);
  await client.deleteKnowledge({ id: 'retours' });
  await expect(client.getKnowledge({ id: 'retours' })).rejects.toMatchObject({ code: 'not_found' });
});

test('a question nobody could answer becomes a gap, a draft, and an entry', async () => {
  await client.respond({ text: 'Proposez-vous un emballage cadeau en tissu furoshiki ?' });
  const { items } = await client.listGaps({ status: 'open' });
  const gap = items.find(({ question }) => question.includes('furoshiki'));
  expect(gap).toBeDefined();
  const draft = await client.proposeForGap({
    id: gap!.id,
    title: 'Emballage cadeau',
    body: 'Nous emballons vos cadeaux dans un tissu furoshiki sur demande.',
  });
  expect(draft.status).toBe('draft');
  await client.putKnowledge({ id: draft.id, title: draft.title, body: draft.body, status: 'published' });
  const filled = await client.listGaps({ status: 'filled' });
  expect(filled.items.map(({ id }) => id)).toContain(gap!.id);
});

test('a conversation: waiting, taken, noted, resolved, rated', async () => {
  const { conversationId: id } = await client.respond({
    text: 'Je veux parler à une personne, s’il vous plaît.',
  });
  expect(await client.getConversation({ id })).toMatchObject({
    conversation: { status: 'waiting', handover: { reason: 'human_requested' } },
    queuePosition: 0,
  });
  await client.addNote({ id, text: 'Cliente fidèle', by: 'Nadia', idempotencyKey: 'note-1' });
  await client.addNote({ id, text: 'Cliente fidèle', by: 'Nadia', idempotencyKey: 'note-1' });
  const taken = await client.replyToConversation({ id, text: 'Bonjour, je regarde.', by: 'Nadia' });
  expect(taken.messages.map(({ author, kind }) => [author, kind])).toEqual([
    ['shopper', 'message'],
    ['bot', 'message'],
    ['human', 'note'],
    ['human', 'message'],
  ]);
  expect((await client.assignConversation({ id, assignee: 'Paul' })).conversation.assignee).toBe('Paul');
  const resolved = await client.resolveConversation({ id, resolution: 'confirmed', by: 'Paul' });
  expect(resolved.conversation).toMatchObject({ status: 'resolved', resolution: 'confirmed' });
  expect(await client.rateConversation({ id, score: 5, comment: 'Merci' })).toMatchObject({ score: 5 });
  expect((await client.proposeEntry({ id })).status).toBe('draft');
});

test('lists in pages, by what one looks for', async () => {
  for (const name of ['Ada', 'Béa', 'Cléo', 'Dora', 'Élise']) {
    await client.respond({ text: `Bonjour, je suis ${name}`, channel: 'helpdesk', threadKey: name });
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listConversations({
      channel: 'helpdesk',
      limit: 2,
      ...(cursor ? { cursor } : {}),
    });
    seen.push(...page.items.map(({ threadKey }) => threadKey));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual(['Élise', 'Dora', 'Cléo', 'Béa', 'Ada']);
  expect((await client.listConversations({ text: 'cleo' })).items).toHaveLength(1);
  const none = await client.listConversations({ from: '2001-01-01T00:00:00Z', to: '2001-01-02T00:00:00Z' });
  expect(none.items).toEqual([]);
});

test('settings are read, replaced and changed in parts', async () => {
  const { id: _id, ...settings } = await client.getSettings();
  const saved = await client.putSettings({
    ...settings,
    name: 'Maison',
    monthlyModelBudgetMicroUsd: 5_000_000,
  });
  expect(saved).toMatchObject({ id: SHOP, name: 'Maison' });
  const changed = await client.patchSettings({
    greeting: { fr: 'Bonjour !', en: 'Hello!' },
    monthlyModelBudgetMicroUsd: null,
    cannedReplies: [{ id: 'merci', title: 'Merci', text: { fr: 'Merci !', en: 'Thank you!' } }],
  });
  expect(changed).toMatchObject({ name: 'Maison', greeting: { fr: 'Bonjour !' } });
  expect(changed).not.toHaveProperty('monthlyModelBudgetMicroUsd');
  expect((await client.listCannedReplies()).items).toHaveLength(1);
  await expect(client.patchSettings({ timeZone: 'Mars/Olympus' })).rejects.toMatchObject({
    code: 'invalid_input',
  });
  expect(await client.getUsage()).toMatchObject({ calls: 0 });
});

test('another shop’s key sees none of it', async () => {
  const { key } = await gateway.runtime.apiKeys.create({ shopId: 'autre', name: 'test', scopes: ['*'] });
  const other = clientWith(key);
  const [mine] = (await client.listConversations({})).items;
  expect((await other.listConversations({})).items).toEqual([]);
  await expect(other.getConversation({ id: mine!.id })).rejects.toMatchObject({ code: 'not_found' });
  const attempt = other.replyToConversation({ id: mine!.id, text: 'Bonjour', by: 'Eve' });
  await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
});

test('the chat, through the app proxy, with a picture', async () => {
  const opened = await gateway.app.inject({
    method: 'POST',
    url: `/app-proxy/session?${signed()}`,
    payload: { language: 'fr' },
  });
  const { session } = opened.json();
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const form = new FormData();
  form.append('session', session);
  form.append('image', new Blob([png], { type: 'image/png' }), 'trou.png');
  const encoded = new Response(form);
  const uploaded = await gateway.app.inject({
    method: 'POST',
    url: `/app-proxy/attachments?${signed()}`,
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  expect(uploaded.statusCode).toBe(201);
  const sent = await gateway.app.inject({
    method: 'POST',
    url: `/app-proxy/messages?${signed()}`,
    payload: { session, messageId: randomUUID(), text: 'Il y a un trou', attachments: [uploaded.json().id] },
  });
  expect(sent.statusCode).toBe(200);
  const read = await gateway.app.inject({
    method: 'POST',
    url: `/app-proxy/state?${signed()}`,
    payload: { session },
  });
  const { url } = read.json().messages[0].attachments[0];
  const shown = await gateway.app.inject(`${url.replace('/apps/commerceai', '/app-proxy')}?${signed()}`);
  expect(shown.rawPayload).toEqual(png);
});
