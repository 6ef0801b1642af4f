import type { Customer, ShopLanguage } from '@commerceai/sdk';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { marked } from 'marked';
import type { DemoArticle, DemoShop } from '../demo-shop/index.ts';
import type { Catalogue } from './catalogue.ts';
import type { DemoSignIn } from './storefront.ts';
import type { Theme, ThemeBlock } from './theme.ts';

export interface PagesOptions {
  readonly shop: DemoShop;
  readonly articles: readonly DemoArticle[];
  readonly customers: readonly DemoSignIn[];
  readonly theme: Theme;
  readonly block: ThemeBlock;
  readonly catalogues: Readonly<Record<ShopLanguage, Catalogue>>;
  readonly customerId: (request: FastifyRequest) => string | undefined;
}

/** Articles that the foot of each page names, in order. */
const FOOT = [
  'shipping',
  'returns',
  'refunds',
  'sizing-clothes',
  'payment',
  'contact',
  'opening-hours',
  'about-us',
];
/** Products that the home page shows first: one of each craft. */
const SHOWN_FIRST = 8;

interface PageRequest {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly language: ShopLanguage;
  readonly catalogue: Catalogue;
}

/** The storefront's pages, each in French at "/…" and in English at "/en/…". */
export class Pages {
  readonly #options: PagesOptions;

  constructor(options: PagesOptions) {
    this.#options = options;
  }

  register(app: FastifyInstance): void {
    const page = (path: string, show: (page: PageRequest, name: string) => Promise<unknown>): void => {
      for (const language of ['fr', 'en'] as const)
        app.get<{ Params: { name?: string } }>(rootOf(language) + path || '/', (request, reply) => {
          const catalogue = this.#options.catalogues[language];
          return show({ request, reply, language, catalogue }, request.params.name ?? '');
        });
    };
    page('', (request) => this.#home(request));
    page('/collections/:name', (request, name) => this.#collection(request, name));
    page('/products/:name', (request, name) => this.#product(request, name));
    page('/pages/:name', (request, name) => this.#article(request, name));
    page('/search', (request) => this.#search(request));
  }

  /** One of the theme's templates as a whole page. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    template: string,
    objects: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    return reply.type('text/html; charset=utf-8').send(await this.#render(request, template, objects));
  }

  sendNotFound(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    return this.send(request, reply.code(404), 'not-found', { page_type: '404' });
  }

  /** What a browser sees at a proxied address when the app is away. */
  away(request: FastifyRequest): Promise<string> {
    return this.#render(request, 'away', {});
  }

  async #home({ request, reply, catalogue }: PageRequest): Promise<unknown> {
    const featured = catalogue.departments.flatMap(({ categories }) =>
      categories.map(({ products }) => products[0]!),
    );
    const step = Math.max(1, Math.floor(featured.length / SHOWN_FIRST));
    const products = featured.filter((_, at) => at % step === 0).slice(0, SHOWN_FIRST);
    return this.send(request, reply, 'index', {
      page_type: 'index',
      products,
      departments: catalogue.departments,
    });
  }

  async #collection({ request, reply, catalogue }: PageRequest, name: string): Promise<unknown> {
    const collection = catalogue.collection(name);
    if (!collection) return this.sendNotFound(request, reply);
    return this.send(request, reply, 'collection', {
      page_type: 'collection',
      collection,
      page_title: collection.title,
    });
  }

  async #product({ request, reply, catalogue }: PageRequest, name: string): Promise<unknown> {
    const product = catalogue.product(name);
    // An imported article is known to the chat; this storefront draws the demo shop's own.
    if (!product)
      return this.send(request, reply.code(404), 'not-found', { page_type: '404', missing: 'product' });
    const department = catalogue.departments.find(({ products }) => products.includes(product));
    const related = (department?.products ?? []).filter((other) => other !== product).slice(0, 4);
    return this.send(request, reply, 'product', {
      page_type: 'product',
      product,
      related,
      page_title: product.title,
    });
  }

  async #article({ request, reply, language }: PageRequest, name: string): Promise<unknown> {
    const article = this.#articles(language).find(({ slug }) => slug === name);
    if (!article) return this.sendNotFound(request, reply);
    const content = await marked.parse(article.body);
    const articles = this.#articles(language).map(({ slug, title }) => ({
      title,
      url: `${rootOf(language)}/pages/${slug}`,
      current: slug === name,
    }));
    const page = { title: article.title, content };
    return this.send(request, reply, 'page', {
      page_type: 'page',
      page,
      articles,
      page_title: article.title,
    });
  }

  async #search({ request, reply, catalogue }: PageRequest): Promise<unknown> {
    const { q = '' } = request.query as { q?: string };
    const terms = String(q).slice(0, 200);
    return this.send(request, reply, 'search', {
      page_type: 'search',
      terms,
      products: catalogue.search(terms),
    });
  }

  #articles(language: ShopLanguage): readonly DemoArticle[] {
    return this.#options.articles.filter(
      (article) => article.language === language && article.audience === 'public',
    );
  }

  async #render(
    request: FastifyRequest,
    template: string,
    { page_type = 'page', ...objects }: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const { theme, block, catalogues, shop } = this.#options;
    const language = languageOf(request.url);
    const root = rootOf(language);
    const path = request.url.split('?')[0]!;
    const page = {
      request: { locale: { iso_code: language }, page_type: String(page_type), path },
      routes: {
        root_url: root || '/',
        all_products_collection_url: `${root}/collections/all`,
        search_url: `${root}/search`,
      },
      root,
      shop: {
        name: shop.name,
        email: shop.contact.email,
        phone: shop.contact.phone,
        story: shop.story[language],
      },
      address: shop.contact.address,
      departments: catalogues[language].departments,
      alternate_url: alternateUrl(request.url, language),
      customer: this.#customer(request) ?? null,
      foot_links: this.#articles(language)
        .filter(({ slug }) => FOOT.includes(slug))
        .sort((one, other) => FOOT.indexOf(one.slug) - FOOT.indexOf(other.slug))
        .map(({ slug, title }) => ({ title, url: `${root}/pages/${slug}` })),
      ...objects,
    };
    // A block that is switched on for the whole theme stands at the end of the body, its scripts in the head.
    return theme.render(template, { ...page, scripts: block.scripts, app_block: await block.render(page) });
  }

  #customer(request: FastifyRequest): Customer | undefined {
    const id = this.#options.customerId(request);
    return this.#options.customers.find(({ customer }) => customer.id === id)?.customer;
  }
}

/** The language of an address: English below "/en", and wherever "?lang=en" says so. */
export function languageOf(url: string): ShopLanguage {
  return /^\/en(?:[/?]|$)/.test(url) || /[?&]lang=en(?:&|$)/.test(url) ? 'en' : 'fr';
}

function rootOf(language: ShopLanguage): string {
  return language === 'en' ? '/en' : '';
}

/** The same page in the other language. */
function alternateUrl(url: string, language: ShopLanguage): string {
  if (url.startsWith('/sandbox')) return `${url.split('?')[0]}?lang=${language === 'en' ? 'fr' : 'en'}`;
  return language === 'en' ? url.slice('/en'.length) || '/' : `/en${url === '/' ? '' : url}`;
}
