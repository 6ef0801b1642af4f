import type { Order, Product } from '#commerce/index.ts';
import { productLanguage } from '#commerce/index-product.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import { formatMoney } from '#text/format.ts';
import type { Language } from '#text/language.ts';
import { plainText } from '#text/plain-text.ts';
import { dataOnly } from './data-only.ts';
import type { Citation, OrderCard, ProductCard, Source } from './reply.ts';
import type { ShopSettings } from './shop-settings.ts';

const EXCERPT = 200;

/** The numbered sources of one reply, in the order in which the lookups found them. */
export class SourceList {
  readonly #sources: Source[] = [];

  /** Adds a source, or finds the same one again, and returns its index. */
  add(source: Omit<Source, 'index'>): number {
    const known = this.#sources.find((one) => one.kind === source.kind && one.id === source.id);
    if (known) return known.index;
    const index = this.#sources.length + 1;
    this.#sources.push({ ...source, index });
    return index;
  }

  get all(): readonly Source[] {
    return this.#sources;
  }
}

/** Turns the indexes a text cites into what the shopper may see of them, numbered from 1 in the order given. */
export function citationsOf(cited: readonly number[], sources: readonly Source[]): Citation[] {
  return cited.flatMap((cites, position) => {
    const source = sources.find((one) => one.index === cites);
    if (!source) return [];
    const text = plainText(source.text);
    const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text;
    return [
      {
        index: position + 1,
        kind: source.kind,
        id: source.id,
        title: source.title,
        excerpt,
        ...(source.url ? { url: source.url } : {}),
      },
    ];
  });
}

/** A passage of the knowledge base as a source. */
export function passageSource(passage: KnowledgePassage): Omit<Source, 'index'> {
  const title =
    passage.heading && passage.heading !== passage.title
      ? `${passage.title} – ${passage.heading}`
      : passage.title;
  return {
    kind: 'passage',
    id: passage.chunkId,
    title: dataOnly(title),
    text: dataOnly(passage.text),
    language: passage.language,
    ...(passage.url ? { url: passage.url } : {}),
  };
}

/** A product as a source, in the language of the answer where the shop has it. */
export function productSource(
  product: Product,
  options: { shop: ShopSettings; language: Language },
): Omit<Source, 'index'> {
  const { shop, language } = options;
  const local = product.translations[language];
  const attributes = Object.entries({ ...product.attributes, ...local?.attributes });
  const facts = [
    local?.title ?? product.title,
    local?.description ?? product.description,
    ...attributes.map(([name, value]) => `${name.replaceAll('_', ' ')}: ${value}.`),
    ...product.variants.map(
      (variant) =>
        `${variant.title}: ${formatMoney(variant.price, language)}${variant.compareAtPrice ? ` (${formatMoney(variant.compareAtPrice, language)})` : ''}, ${
          variant.stock === undefined ? 'stock not tracked' : `stock ${Math.max(0, variant.stock)}`
        }.`,
    ),
  ];
  return {
    kind: 'product',
    id: product.handle,
    title: local?.title ?? product.title,
    text: dataOnly(facts.join('\n')),
    url: productUrl(product, { shop, language }),
    language: local ? language : productLanguage(product, shop.language),
  };
}

/** Where the shop shows the product. */
export function productUrl(product: Product, options: { shop: ShopSettings; language: Language }): string {
  const { shop, language } = options;
  const isLocalised = shop.storefrontLanguages?.some((one) => one === language && one !== shop.language);
  return `${shop.storefrontUrl}${isLocalised ? `/${language}` : ''}/products/${encodeURIComponent(product.handle)}`;
}

/** An order as a card. Amounts and contents only for a verified customer. */
export function orderCard(order: Order, verified: boolean): OrderCard {
  const fulfilment = order.fulfilments.at(-1);
  return {
    type: 'order',
    number: order.number,
    placedAt: order.placedAt.toISOString(),
    status: order.cancelledAt ? 'cancelled' : order.fulfilmentStatus,
    lines: verified ? order.lines.map((line) => ({ title: line.title, quantity: line.quantity })) : [],
    ...(verified ? { total: order.total, financialStatus: order.financialStatus } : {}),
    ...(fulfilment?.carrier ? { carrier: fulfilment.carrier } : {}),
    ...(fulfilment?.trackingNumber ? { trackingNumber: fulfilment.trackingNumber } : {}),
    ...(fulfilment?.trackingUrl ? { trackingUrl: fulfilment.trackingUrl } : {}),
    ...(fulfilment?.estimatedDeliveryAt
      ? { estimatedDeliveryAt: fulfilment.estimatedDeliveryAt.toISOString() }
      : {}),
    ...(fulfilment?.deliveredAt ? { deliveredAt: fulfilment.deliveredAt.toISOString() } : {}),
  };
}

/** A product as a card. */
export function productCard(
  product: Product,
  options: { shop: ShopSettings; language: Language },
): ProductCard | undefined {
  const cheapest = product.variants.toSorted((left, right) => left.price.amount - right.price.amount)[0];
  if (!cheapest) return undefined;
  const image = product.images[0]?.url;
  return {
    type: 'product',
    id: product.id,
    handle: product.handle,
    title: product.translations[options.language]?.title ?? product.title,
    price: cheapest.price,
    ...(cheapest.compareAtPrice ? { compareAtPrice: cheapest.compareAtPrice } : {}),
    ...(image ? { image } : {}),
    url: productUrl(product, options),
    available: product.variants.some(
      (variant) => variant.stock === undefined || variant.stock > 0 || variant.backorder,
    ),
  };
}
