import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Customer, Product, ShopLanguage } from '@commerceai/sdk';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { type DemoArticle, type DemoShop, drawProduct } from '../demo-shop/index.ts';
import { appProxy } from './app-proxy.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import { Mailbox } from './mailbox.ts';
import { Pages } from './pages.ts';
import { sandboxRoutes } from './sandbox-routes.ts';
import { signedInCookie } from './signed-in.ts';
import { readThemeBlock, Theme } from './theme.ts';

const THEME_ASSETS = fileURLToPath(new URL('theme/assets/', import.meta.url));
const EXTENSION = fileURLToPath(new URL('../../../../extensions/chat/', import.meta.url));
/** Where the platform would serve a theme extension's assets from its network. */
const EXTENSION_ASSETS = '/extensions/chat/assets/';
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

/**
 * What a careful merchant would send: nothing but the shop's own files, no inline style or script, and no text that
 * becomes script. The chat has to live with it.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'; style-src 'self'; script-src 'self'",
  "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

export interface StorefrontOptions {
  readonly shop: DemoShop;
  readonly products: readonly Product[];
  readonly articles: readonly DemoArticle[];
  /** Whom a visitor may sign in as, with what they would ask about. */
  readonly customers: readonly DemoSignIn[];
  readonly gatewayUrl: string;
  /** Permanent domain of the shop, as the platform names it to the app. */
  readonly shopDomain: string;
  readonly appProxySecret: string;
  /** Settings of the chat block, as a merchant would choose them in the theme editor. */
  readonly blockSettings?: Readonly<Record<string, unknown>>;
  readonly logger?: FastifyBaseLogger;
  readonly now?: () => Date;
}

export interface DemoSignIn {
  readonly customer: Customer;
  readonly orderNumber: string;
}

/** The storefront of the demo shop with the real theme block, its app proxy, and the sandbox's own pages. */
export async function createStorefront(options: StorefrontOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : {}),
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const cookie = signedInCookie(options.appProxySecret);
  const customerId = (request: FastifyRequest): string | undefined => cookie.read(request.headers.cookie);
  const mailbox = new Mailbox(options.now);
  const block = readThemeBlock({
    extension: EXTENSION,
    name: 'chat',
    assetUrl: (name) => EXTENSION_ASSETS + name,
    ...(options.blockSettings ? { settings: options.blockSettings } : {}),
  });
  const pages = new Pages({
    ...options,
    theme: new Theme(),
    block,
    catalogues: createCatalogues(options),
    customerId,
  });

  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'strict-origin-when-cross-origin');
  });
  app.setNotFoundHandler((request, reply) => pages.sendNotFound(request, reply));
  await app.register(appProxy, {
    ...options,
    secret: options.appProxySecret,
    customerId,
    awayPage: (request) => pages.away(request),
  });
  await app.register(sandboxRoutes, { ...options, pages, mailbox, cookie });
  serveFiles(app, options);
  pages.register(app);
  return app;
}

function createCatalogues({ products }: StorefrontOptions): Readonly<Record<ShopLanguage, Catalogue>> {
  return { fr: createCatalogue(products, 'fr', ''), en: createCatalogue(products, 'en', '/en') };
}

function serveFiles(app: FastifyInstance, { products }: StorefrontOptions): void {
  const pictures = new Map(products.map((product) => [product.handle, product]));
  app.get<{ Params: { handle: string } }>('/products/:handle.svg', (request, reply) => {
    const product = pictures.get(request.params.handle);
    if (!product) return reply.callNotFound();
    return reply.type('image/svg+xml').header('cache-control', 'max-age=3600').send(drawProduct(product));
  });
  app.get<{ Params: { name: string } }>('/assets/:name', (request, reply) =>
    sendFile(reply, THEME_ASSETS, request.params.name),
  );
  app.get<{ Params: { name: string } }>(`${EXTENSION_ASSETS}:name`, (request, reply) =>
    sendFile(reply, `${EXTENSION}assets/`, request.params.name),
  );
}

async function sendFile(reply: FastifyReply, folder: string, name: string): Promise<unknown> {
  const type = TYPES[name.split('.').at(-1)!];
  const content = type && (await readFile(folder + basename(name)).catch(() => undefined));
  if (!content) return reply.callNotFound();
  return reply.type(`${type}; charset=utf-8`).header('cache-control', 'no-cache').send(content);
}
