import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoKnowledge, demoProducts, demoShop } from '../demo-shop/index.ts';
import { signProxyParameters } from './proxy-signature.ts';
import { CONTENT_SECURITY_POLICY, createStorefront } from './storefront.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const SECRET = 'app-proxy-secret';
const customer = {
  ...{
    id: 'customer-1001',
    email: 'camille@example.com',
    firstName: 'Camille',
    lastName: 'Martin',
    ordersCount: 1,
  },
  ...{ totalSpent: { amount: 1, currency: 'EUR' }, tags: [], createdAt: NOW },
};

let gateway: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let app: FastifyInstance;
const seen: { url: URL; headers: IncomingMessage['headers']; method: string; body: string }[] = [];

beforeEach(async () => {
  seen.length = 0;
  answer = (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  gateway = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url!, 'http://gateway');
    seen.push({
      url,
      headers: request.headers,
      method: request.method!,
      body: Buffer.concat(chunks).toString(),
    });
    answer(request, response);
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  app = await createStorefront({
    shop: demoShop,
    products: demoProducts(),
    articles: demoKnowledge(),
    customers: [{ customer, orderNumber: '1001' }],
    gatewayUrl: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
    shopDomain: 'brumelaine.myshopify.example',
    appProxySecret: SECRET,
    now: () => NOW,
  });
});
afterEach(async () => {
  await app.close();
  gateway.closeAllConnections();
  gateway.close();
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('pages', () => {
  it.each([
    ['/', 'Des choses simples', 'fr'],
    ['/en', 'Simple things, made to last', 'en'],
    ['/en/collections/jewellery', 'Jewellery', 'en'],
    ['/collections/all', 'Toute la boutique', 'fr'],
    ['/products/chemise-lin-erdre', 'Chemise en lin Erdre', 'fr'],
    ['/en/products/chemise-lin-erdre', 'Erdre linen shirt', 'en'],
    ['/pages/returns', 'Retourner un article', 'fr'],
    ['/en/search?q=linen', 'Erdre linen shirt', 'en'],
  ])('%s shows “%s” in %s', async (url, text, language) => {
    const { statusCode, body, headers } = await get(url);
    expect(statusCode).toBe(200);
    expect(body).toContain(text);
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).not.toContain('translation missing');
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  });

  it.each([
    '/nowhere',
    '/products/nothing',
    '/en/pages/staff-goodwill',
    '/collections/x',
    '/products/nothing.svg',
  ])('%s is not there', async (url) => expect((await get(url)).statusCode).toBe(404));

  it.each([
    ['/products/nothing', 'que ses propres articles'],
    ['/en/products/nothing', 'its own articles only'],
  ])('%s says why an article has no page here', async (url, text) => {
    expect((await get(url)).body).toContain(text);
  });

  it('carries no inline style or script, which the policy forbids', async () => {
    for (const url of ['/', '/products/chemise-lin-erdre', '/pages/sizing-clothes', '/sandbox/mail']) {
      const { body } = await get(url);
      expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
  });

  it('escapes what a visitor writes', async () => {
    const { body } = await get(`/search?q=${encodeURIComponent('"><script>boom()</script>')}`);
    expect(body).not.toContain('<script>boom');
  });

  it('draws each product', async () => {
    const { headers, body } = await get('/products/chemise-lin-erdre.svg');
    expect(headers['content-type']).toContain('image/svg+xml');
    expect(body).toMatch(/^<svg/);
  });

  it('serves no file outside its folders', async () => {
    for (const url of [
      '/assets/..%2Fmain.ts',
      '/assets/..%2f..%2fpackage.json',
      '/extensions/chat/assets/..%2Fshopify.js',
    ])
      expect((await get(url)).statusCode).toBe(404);
  });
});

describe('the theme block', () => {
  it('stands at the end of every page, with the loader deferred in the head', async () => {
    const { body } = await get('/en');
    expect(body).toMatch(/<script src="[^"]*commerceai-loader\.js" defer><\/script>[\s\S]*<\/head>/);
    expect(body).toMatch(
      /<commerceai-chat\s[^>]*src="[^"]*commerceai-chat\.js"[^>]*lang="en"[^>]*>[\s\S]*<\/body>/,
    );
    expect(body).not.toContain('schema');
  });
});

describe('the app proxy', () => {
  it('adds what the platform knows and signs it; what a page claims is dropped', async () => {
    await get('/apps/commerceai/messages?session=s&shop=evil&logged_in_customer_id=customer-1&signature=x', {
      cookie: 'session=1',
      'x-forwarded-for': '10.0.0.1',
    });
    const { url, headers } = seen[0]!;
    expect(url.pathname).toBe('/app-proxy/messages');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      session: 's',
      shop: 'brumelaine.myshopify.example',
      path_prefix: '/apps/commerceai',
      timestamp: String(NOW.getTime() / 1000),
      logged_in_customer_id: '',
    });
    expect(url.searchParams.getAll('shop')).toHaveLength(1);
    expect(url.searchParams.get('signature')).toBe(signProxyParameters(url.searchParams, SECRET));
    expect(headers.cookie).toBeUndefined();
  });

  it('tells who is signed in', async () => {
    const signIn = await app.inject({
      method: 'POST',
      url: '/sandbox/customers',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `id=${customer.id}`,
    });
    expect(signIn.statusCode).toBe(303);
    await get('/apps/commerceai/messages', { cookie: String(signIn.headers['set-cookie']).split(';')[0]! });
    expect(seen[0]!.url.searchParams.get('logged_in_customer_id')).toBe(customer.id);
  });

  it('passes body, type and status both ways, but no cookie', async () => {
    answer = (_request, response) =>
      void response
        .writeHead(201, { 'content-type': 'application/json', 'set-cookie': 'a=b' })
        .end('{"id":1}');
    const { statusCode, headers, body } = await app.inject({
      method: 'POST',
      url: '/apps/commerceai/attachments?name=a.png',
      headers: { 'content-type': 'image/png' },
      payload: Buffer.from([1, 2, 3]),
    });
    expect(seen[0]).toMatchObject({ method: 'POST', body: '\u0001\u0002\u0003' });
    expect(seen[0]!.headers['content-type']).toBe('image/png');
    expect(statusCode).toBe(201);
    expect(body).toBe('{"id":1}');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('lets a stream through piece by piece', async () => {
    let finish = (): void => undefined;
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
      finish = () => void response.end('data: 2\n\n');
    };
    await app.listen({ port: 0, host: '127.0.0.1' });
    const response = await fetch(`${app.listeningOrigin}/apps/commerceai/messages`);
    const reader = response.body!.getReader();
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('data: 1\n\n');
    finish();
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('data: 2\n\n');
    expect((await reader.read()).done).toBe(true);
  });

  it('answers 502 when the gateway is away: a page to a person, a problem to the chat', async () => {
    await new Promise((resolve) => gateway.close(resolve));
    const page = await get('/apps/commerceai/x', { accept: 'text/html' });
    expect(page.statusCode).toBe(502);
    expect(page.body).toContain('momentanément indisponible');
    const problem = await get('/apps/commerceai/x', { accept: 'application/json' });
    expect(problem.statusCode).toBe(502);
    expect(problem.json()).toMatchObject({ code: 'gateway_away', status: 502 });
  });
});

describe('the sandbox’s own pages', () => {
  it('keep a mail once and show it', async () => {
    const payload = { to: 'a@b.example', subject: 'Code <1>', text: '123', idempotencyKey: 'k' };
    for (let times = 0; times < 2; times += 1)
      expect((await app.inject({ method: 'POST', url: '/sandbox/mail', payload })).statusCode).toBe(201);
    expect((await get('/sandbox/mail.json')).json().mails).toMatchObject([{ subject: 'Code <1>' }]);
    const { body } = await get('/sandbox/mail?lang=en');
    expect(body).toContain('Code &lt;1&gt;');
    expect(body).toContain('Simulation: these mails were sent to nobody.');
  });

  it('refuse what is no mail', async () => {
    const { statusCode } = await app.inject({ method: 'POST', url: '/sandbox/mail', payload: { to: 1 } });
    expect(statusCode).toBe(422);
  });
});
