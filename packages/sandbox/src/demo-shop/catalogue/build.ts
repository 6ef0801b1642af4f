import type { LocalisedText, Money, Product, Variant } from '@commerceai/sdk';
import { demoShop } from '../shop.ts';
import { COLOURS, type ColourName } from './colours.ts';
import { type ProductSource, type Size, text } from './source.ts';

/** The demo catalogue's last edit; fixed, so that the same source gives the same bytes. */
const CATALOGUE_DATE = new Date('2026-09-14T08:00:00Z');

const COLOUR_OPTION = 'Couleur';
const SIZE_OPTION = text('Taille', 'Size');
const ONE_SIZE: Size = { name: text('Unique', 'One size'), code: 'U' };

/** Makes the shop's product of its source: variants, SKUs, picture address, English texts. */
export function buildProduct(source: ProductSource): Product {
  const sizeOption = (source.sizeName ?? SIZE_OPTION).fr;
  const attributes = allAttributes(source);
  return {
    id: source.handle,
    handle: source.handle,
    title: source.title.fr,
    description: source.description.fr,
    vendor: demoShop.name,
    type: source.category.fr,
    tags: source.tags,
    images: [{ url: `/products/${source.handle}.svg`, alt: imageText(source) }],
    options: [
      ...(source.sizes ? [{ name: sizeOption, values: source.sizes.map((size) => size.name.fr) }] : []),
      ...(hasColourOption(source)
        ? [{ name: COLOUR_OPTION, values: source.colours.map((colour) => COLOURS[colour].name.fr) }]
        : []),
    ],
    variants: source.colours.flatMap((colour, row) =>
      (source.sizes ?? [ONE_SIZE]).map((size, column) =>
        buildVariant({ source, colour, size, sizeOption, stock: source.stock?.[row]?.[column] }),
      ),
    ),
    attributes: inLanguage(attributes, 'fr'),
    translations: {
      en: {
        title: source.title.en,
        description: source.description.en,
        attributes: inLanguage(attributes, 'en'),
      },
    },
    published: true,
    updatedAt: CATALOGUE_DATE,
  };
}

interface VariantInput {
  readonly source: ProductSource;
  readonly colour: ColourName;
  readonly size: Size;
  readonly sizeOption: string;
  readonly stock: number | undefined;
}

function buildVariant({ source, colour, size, sizeOption, stock }: VariantInput): Variant {
  const options: Record<string, string> = {};
  if (source.sizes) options[sizeOption] = size.name.fr;
  if (hasColourOption(source)) options[COLOUR_OPTION] = COLOURS[colour].name.fr;
  const sku = [
    source.code,
    ...(hasColourOption(source) ? [COLOURS[colour].code] : []),
    ...(source.sizes ? [size.code] : []),
  ].join('-');
  return {
    id: sku.toLowerCase(),
    title: Object.values(options).join(' / ') || ONE_SIZE.name.fr,
    sku,
    price: euros(size.price ?? source.price),
    ...(source.compareAtPrice === undefined ? {} : { compareAtPrice: euros(source.compareAtPrice) }),
    ...(stock === undefined ? {} : { stock }),
    backorder: source.backorder ?? false,
    options,
  };
}

/** Sizes and colours also stand among the attributes, because variants carry no translation. */
function allAttributes(source: ProductSource): Readonly<Record<string, LocalisedText>> {
  const colours = source.colours.map((colour) => COLOURS[colour].name);
  const sizes = source.sizes?.map((size) => size.name);
  return {
    category: source.category,
    ...source.attributes,
    [colours.length > 1 ? 'colours' : 'colour']: joined(colours),
    ...(sizes ? { sizes: joined(sizes) } : {}),
  };
}

function joined(texts: readonly LocalisedText[]): LocalisedText {
  return { fr: texts.map(({ fr }) => fr).join(', '), en: texts.map(({ en }) => en).join(', ') };
}

function inLanguage(
  attributes: Readonly<Record<string, LocalisedText>>,
  language: keyof LocalisedText,
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, value[language]]));
}

function hasColourOption(source: ProductSource): boolean {
  return source.colours.length > 1;
}

function imageText(source: ProductSource): string {
  return `${source.title.fr}, ${COLOURS[source.colours[0]!].name.fr.toLowerCase()}`;
}

function euros(amount: number): Money {
  return { amount, currency: demoShop.currency };
}
