import type { Money, Product, ShopLanguage, Variant } from '@commerceai/sdk';

/** A product as the theme's templates see it, in one language. */
export interface ProductObject {
  readonly handle: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly category_handle: string;
  readonly image: string;
  readonly image_alt: string;
  readonly price: string;
  readonly price_varies: boolean;
  readonly compare_at_price: string | null;
  readonly available: boolean;
  readonly options: readonly { readonly name: string; readonly values: readonly OptionValue[] }[];
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** Lower case, without accents: what the search looks in. */
  readonly searchable: string;
}

interface OptionValue {
  readonly value: string;
  readonly available: boolean;
}

export interface CollectionObject {
  readonly handle: string;
  readonly url: string;
  readonly title: string;
  readonly products: readonly ProductObject[];
  /** The categories of a department. */
  readonly categories: readonly CollectionObject[];
}

/** What the shop sells, in one language, as templates see it. */
export interface Catalogue {
  readonly products: readonly ProductObject[];
  readonly departments: readonly CollectionObject[];
  product(handle: string): ProductObject | undefined;
  collection(handle: string): CollectionObject | undefined;
  search(words: string): readonly ProductObject[];
}

/** Attributes that stand elsewhere on the page, or nowhere. */
const HIDDEN_ATTRIBUTES = new Set(['category', 'sizes', 'colours', 'colour']);
/** Option names and values have French texts only; attributes carry the other language in the same order. */
const LISTED_IN: Readonly<Record<string, string>> = { Couleur: 'colours' };
const OPTION_NAMES: Readonly<Record<string, string>> = {
  Couleur: 'Colour',
  Taille: 'Size',
  Pointure: 'Size',
  Longueur: 'Length',
  Montant: 'Amount',
};

/** The three rooms of the shop, with the categories (handles of their English names) that stand in each. */
const DEPARTMENTS = [
  {
    handle: 'wardrobe',
    title: { fr: 'Vestiaire', en: 'Wardrobe' },
    categories: [
      ...['shirts', 't-shirts-and-breton-tops', 'dresses', 'skirts', 'trousers', 'sweaters-and-cardigans'],
      ...['jackets-and-coats', 'accessories', 'bags'],
    ],
  },
  {
    handle: 'jewellery',
    title: { fr: 'Bijoux', en: 'Jewellery' },
    categories: ['rings', 'necklaces', 'earrings', 'bracelets', 'brooches'],
  },
] as const;
const HOME = { handle: 'home', title: { fr: 'Maison', en: 'Home' } } as const;

export function createCatalogue(
  products: readonly Product[],
  language: ShopLanguage,
  root: string,
): Catalogue {
  const objects = products
    .filter(({ published }) => published)
    .map((product) => productObject(product, language, root));
  const byHandle = new Map(objects.map((object) => [object.handle, object]));
  const collection = (
    handle: string,
    title: string,
    members: readonly ProductObject[],
  ): CollectionObject => ({
    handle,
    url: `${root}/collections/${handle}`,
    title,
    products: members,
    categories: [],
  });
  const categories = [...Map.groupBy(objects, (object) => object.category_handle)].map(([handle, members]) =>
    collection(handle, members[0]!.category, members),
  );
  const departments = [...DEPARTMENTS, HOME].map((department): CollectionObject => {
    const own = categories.filter(({ handle }) => departmentOf(handle) === department.handle);
    const members = own.flatMap(({ products: some }) => some);
    return { ...collection(department.handle, department.title[language], members), categories: own };
  });
  const all = collection('all', language === 'fr' ? 'Toute la boutique' : 'Everything', objects);
  return {
    products: objects,
    departments,
    product: (handle) => byHandle.get(handle),
    collection: (handle) => [all, ...departments, ...categories].find((each) => each.handle === handle),
    search(words) {
      const wanted = searchForm(words).split(/\s+/).filter(Boolean);
      return wanted.length
        ? objects.filter((object) => wanted.every((word) => object.searchable.includes(word)))
        : [];
    },
  };
}

function departmentOf(category: string): string {
  const department = DEPARTMENTS.find(({ categories }) =>
    (categories as readonly string[]).includes(category),
  );
  return (department ?? HOME).handle;
}

function productObject(product: Product, language: ShopLanguage, root: string): ProductObject {
  const texts = (language !== 'fr' && product.translations[language]) || product;
  const prices = product.variants.map(({ price }) => price.amount);
  const cheapest = product.variants.reduce((best, variant) =>
    variant.price.amount < best.price.amount ? variant : best,
  );
  const category = texts.attributes.category ?? product.type ?? '';
  return {
    handle: product.handle,
    url: `${root}/products/${product.handle}`,
    title: texts.title,
    description: texts.description,
    category,
    // One address for both languages.
    category_handle: handleize(product.translations.en?.attributes.category ?? category),
    image: product.images[0]?.url ?? '',
    image_alt: language === 'fr' ? (product.images[0]?.alt ?? '') : texts.title,
    price: formatMoney(cheapest.price, language),
    price_varies: new Set(prices).size > 1,
    compare_at_price: cheapest.compareAtPrice ? formatMoney(cheapest.compareAtPrice, language) : null,
    available: product.variants.some(isAvailable),
    options: product.options.map(({ name, values }) => optionObject(product, name, values, language)),
    attributes: Object.entries(texts.attributes)
      .filter(([name]) => !HIDDEN_ATTRIBUTES.has(name))
      .map(([name, value]) => ({ name, value })),
    searchable: searchForm(
      [texts.title, texts.description, category, ...product.tags, ...Object.values(texts.attributes)].join(
        ' ',
      ),
    ),
  };
}

function optionObject(
  product: Product,
  name: string,
  values: readonly string[],
  language: ShopLanguage,
): ProductObject['options'][number] {
  const listed = product.translations[language]?.attributes[LISTED_IN[name] ?? 'sizes']?.split(', ');
  const translated = language !== 'fr' && listed?.length === values.length ? listed : values;
  return {
    name: language === 'fr' ? name : (OPTION_NAMES[name] ?? name),
    values: values.map((value, at) => ({
      value: translated[at]!,
      available: product.variants.some((variant) => variant.options[name] === value && isAvailable(variant)),
    })),
  };
}

function isAvailable({ stock, backorder }: Variant): boolean {
  return stock === undefined || stock > 0 || backorder;
}

function formatMoney({ amount, currency }: Money, language: ShopLanguage): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount / 100);
}

function searchForm(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function handleize(text: string): string {
  return searchForm(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
