import type { Language } from '../text/language.ts';
import type { Money } from './money.ts';

/** What a shop sells, as the agents see it, whatever platform it lives on. */
export interface Product {
  /** Stable within the shop: the platform's id, or the handle where there is none. */
  readonly id: string;
  /** URL slug, unique within the shop. */
  readonly handle: string;
  readonly title: string;
  /** Plain text, no HTML. */
  readonly description: string;
  /** What title and description are written in. @default the shop's language */
  readonly language?: Language;
  readonly vendor?: string;
  /** The shop's own product type, such as "Shirts". */
  readonly type?: string;
  readonly tags: readonly string[];
  /** Absolute URLs or storefront paths, the first is the main picture. */
  readonly images: readonly ProductImage[];
  readonly options: readonly ProductOption[];
  readonly variants: readonly Variant[];
  /** Free attributes that answer questions: material, care, origin, dimensions, fit. Keys are snake_case English. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts in languages other than the shop's own. */
  readonly translations: Readonly<Partial<Record<Language, ProductTranslation>>>;
  /** Not published means no shopper may see it. */
  readonly published: boolean;
  readonly updatedAt: Date;
}

/** A picture. `alt` says what it shows; "" where nothing is known. */
export interface ProductImage {
  readonly url: string;
  readonly alt: string;
}

/** A choice between variants, with all its values in the order of the shop. */
export interface ProductOption {
  /** "Size", "Taille". */
  readonly name: string;
  readonly values: readonly string[];
}

/** One buyable form of a product. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  readonly sku?: string;
  readonly price: Money;
  /** The price before a reduction, when there is one. */
  readonly compareAtPrice?: Money;
  /** Units in stock; undefined when the shop does not track it. May be negative after overselling. */
  readonly stock?: number;
  /** True when it can be ordered at zero stock. */
  readonly backorder: boolean;
  /** Option name to value. */
  readonly options: Readonly<Record<string, string>>;
}

/** A product's texts in another language; attributes under the same keys. */
export interface ProductTranslation {
  readonly title: string;
  readonly description: string;
  readonly attributes: Readonly<Record<string, string>>;
}
