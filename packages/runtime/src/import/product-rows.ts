import type { Product, ProductImage, Variant } from '@commerceai/sdk';
import { parse as parseHtml } from 'node-html-parser';
import type { CsvRow } from './csv-rows.ts';
import { parseAmount } from './parse-amount.ts';

const DEFAULT_OPTION = 'Default Title';

/** A product being put together from the rows of one handle. */
export interface ProductDraft {
  readonly handle: string;
  readonly line: number;
  readonly title: string;
  readonly row: Readonly<Record<string, string>>;
  readonly optionNames: readonly string[];
  readonly variants: Variant[];
  readonly images: ProductImage[];
}

/** Begins a product with the first row of its handle. Returns the reason when that row cannot begin one. */
export function beginProduct(row: CsvRow): ProductDraft | string {
  const { values } = row;
  const handle = values.Handle ?? '';
  const title = values.Title ?? '';
  if (title === '') return `"${handle}" has no Title in its first row`;
  return {
    handle,
    line: row.line,
    title,
    row: values,
    optionNames: [1, 2, 3].flatMap((index) => values[`Option${index} Name`] || []),
    variants: [],
    images: [],
  };
}

/** Adds what a row says of variant and picture. Returns the reason when its variant cannot be taken. */
export function addRow(draft: ProductDraft, row: CsvRow, currency: string): string | undefined {
  const { values } = row;
  const url = values['Image Src'];
  if (url && !draft.images.some((image) => image.url === url)) {
    draft.images.push({ url, alt: values['Image Alt Text'] || draft.title });
  }
  // A row with a picture alone has no variant.
  if (!values['Option1 Value'] && !values['Variant Price']) return undefined;
  const variant = readVariant(draft, values, currency);
  if (typeof variant === 'string') return variant;
  if (draft.variants.some((known) => known.id === variant.id))
    return `the variant "${variant.title}" of "${draft.handle}" occurs twice`;
  draft.variants.push(variant);
  return undefined;
}

function readVariant(
  draft: ProductDraft,
  values: Readonly<Record<string, string>>,
  currency: string,
): Variant | string {
  const amount = parseAmount(values['Variant Price'] ?? '', currency);
  if (amount === undefined)
    return `Variant Price "${values['Variant Price'] ?? ''}" of "${draft.handle}" is not an amount`;
  const compareAt = values['Variant Compare At Price']
    ? parseAmount(values['Variant Compare At Price'], currency)
    : undefined;
  if (values['Variant Compare At Price'] && compareAt === undefined) {
    return `Variant Compare At Price "${values['Variant Compare At Price']}" of "${draft.handle}" is not an amount`;
  }
  const stock = values['Variant Inventory Qty'] ? Number(values['Variant Inventory Qty']) : undefined;
  if (stock !== undefined && !Number.isInteger(stock))
    return `Variant Inventory Qty "${values['Variant Inventory Qty']}" of "${draft.handle}" is not a whole number`;

  const chosen = [1, 2, 3].flatMap((index) => values[`Option${index} Value`] || []);
  const named = chosen.filter((value) => value !== DEFAULT_OPTION);
  const sku = values['Variant SKU'];
  return {
    id: `${draft.handle}/${sku || chosen.join('/') || DEFAULT_OPTION}`,
    title: named.join(' / ') || draft.title,
    price: { amount, currency },
    backorder: values['Variant Inventory Policy'] === 'continue',
    options: Object.fromEntries(
      named.map((value, index) => [draft.optionNames[index] ?? `Option ${index + 1}`, value]),
    ),
    ...(sku ? { sku } : {}),
    ...(compareAt !== undefined && compareAt > amount
      ? { compareAtPrice: { amount: compareAt, currency } }
      : {}),
    ...(stock !== undefined ? { stock } : {}),
  };
}

/** The finished product, or the reason why it is none. */
export function finishProduct(draft: ProductDraft, updatedAt: Date): Product | string {
  if (draft.variants.length === 0) return `"${draft.handle}" has no variant that can be bought`;
  const { row } = draft;
  const options = draft.optionNames.flatMap((name) => {
    const values = [...new Set(draft.variants.flatMap((variant) => variant.options[name] ?? []))];
    return values.length > 0 ? [{ name, values }] : [];
  });
  return {
    id: draft.handle,
    handle: draft.handle,
    title: draft.title,
    description: plainText(row['Body (HTML)'] ?? ''),
    tags: (row.Tags ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    images: draft.images,
    options,
    variants: draft.variants,
    attributes: attributesOf(row),
    translations: {},
    published:
      (row.Status ? row.Status === 'active' : true) && (row.Published ?? 'true').toLowerCase() !== 'false',
    updatedAt,
    ...(row.Vendor ? { vendor: row.Vendor } : {}),
    ...(row.Type ? { type: row.Type } : {}),
  };
}

function attributesOf(row: Readonly<Record<string, string>>): Record<string, string> {
  const grams = Number(row['Variant Grams'] ?? 0);
  const pairs: [string, string | undefined][] = [
    ['weight', grams > 0 ? `${grams} g` : undefined],
    ['gender', row['Google Shopping / Gender']],
    ['age_group', row['Google Shopping / Age Group']],
    ['category', row['Product Category'] || row['Google Shopping / Google Product Category']],
  ];
  // Shopify writes metafields as "Material (product.metafields.custom.material)".
  for (const [column, value] of Object.entries(row)) {
    const name = /\(product\.metafields\.[\w-]+\.([\w-]+)\)$/.exec(column)?.[1];
    if (name && value) pairs.push([name.replaceAll('-', '_'), value]);
  }
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => Boolean(pair[1])));
}

function plainText(html: string): string {
  if (html === '') return '';
  const root = parseHtml(html.replace(/<\s*(br|\/p|\/li|\/h\d|\/div)[^>]*>/gi, '\n$&'));
  for (const hidden of root.querySelectorAll('script,style,template')) hidden.remove();
  return root.text
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
