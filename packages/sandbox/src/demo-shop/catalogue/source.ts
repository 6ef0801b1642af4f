import type { LocalisedText } from '@commerceai/sdk';
import type { ColourName } from './colours.ts';
import type { Picture } from './picture.ts';

/** A product as its author writes it; `buildProduct` makes variants, SKUs and translations of it. */
export interface ProductSource {
  readonly handle: string;
  /** Start of every SKU of this product. */
  readonly code: string;
  readonly category: LocalisedText;
  readonly title: LocalisedText;
  readonly description: LocalisedText;
  readonly attributes: Readonly<Record<string, LocalisedText>>;
  /** French, as the shop writes its tags. */
  readonly tags: readonly string[];
  /** The first colour is the one in the picture. An option only when there are two or more. */
  readonly colours: readonly ColourName[];
  readonly sizes?: readonly Size[];
  /** What a size is called; "Taille" unless told. */
  readonly sizeName?: LocalisedText;
  /** Cents, for sizes without a price of their own. */
  readonly price: number;
  /** Cents before the reduction. */
  readonly compareAtPrice?: number;
  /** One row per colour, one number per size. Absent: not tracked. */
  readonly stock?: readonly (readonly number[])[];
  readonly backorder?: boolean;
  readonly picture: Picture;
  /** How often it sells against an average product (1). */
  readonly popularity?: number;
  /** Months in which it sells best. */
  readonly season?: 'summer' | 'winter' | 'gifts';
}

export interface Size {
  readonly name: LocalisedText;
  /** In the SKU. */
  readonly code: string;
  /** Cents. */
  readonly price?: number;
}

/** A text in both languages, French first. */
export function text(fr: string, en: string): LocalisedText {
  return { fr, en };
}

/** The same text in both languages: a size, a figure, a name. */
export function same(value: string): LocalisedText {
  return { fr: value, en: value };
}

function sizesNamed(...names: string[]): Size[] {
  return names.map((name) => ({ name: same(name), code: name }));
}

export const CLOTHING_SIZES = sizesNamed('XS', 'S', 'M', 'L', 'XL');
export const CLOTHING_SIZES_LONG = sizesNamed('XS', 'S', 'M', 'L', 'XL', 'XXL');
export const TROUSER_SIZES = sizesNamed('36', '38', '40', '42', '44', '46');
export const RING_SIZES = sizesNamed('50', '52', '54', '56', '58');
