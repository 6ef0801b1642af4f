import type { ReplyTask } from '#agents/customer-service/reply-task.ts';
import { productLanguage } from '#commerce/index-product.ts';
import type { Product } from '#commerce/product.ts';
import type { Language } from '#text/language.ts';
import type { ProductFact } from '../texts/texts.ts';
import { withoutCitationMarks } from '../typography.ts';
import { ATTRIBUTE_KEYS } from './facts.ts';

/** A product in the language of the answer, as far as it was translated. */
export interface LocalProduct {
  readonly product: Product;
  /** Of the description and the attributes. */
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** An option value in the language of the answer. */
  option(value: string): string;
}

/** Takes the translation where there is one, field by field. */
export function localiseProduct(
  product: Product,
  { language, shop }: Pick<ReplyTask, 'language' | 'shop'>,
): LocalProduct {
  const translation = product.translations[language];
  const attributes = translation ? { ...product.attributes, ...translation.attributes } : product.attributes;
  return {
    product,
    language: translation ? language : productLanguage(product, shop.language),
    title: withoutCitationMarks(translation?.title || product.title),
    description: withoutCitationMarks(translation?.description || product.description),
    attributes,
    option: (value) => withoutCitationMarks(translateOption(value, product.attributes, attributes)),
  };
}

/** The attribute that holds a fact. */
export function attributeOf(
  local: LocalProduct,
  fact: Exclude<ProductFact, 'price' | 'availability'>,
): string | undefined {
  for (const key of ATTRIBUTE_KEYS[fact]) {
    const value = local.attributes[key];
    if (value !== undefined && value.trim() !== '') return withoutCitationMarks(value);
  }
  return undefined;
}

/** Variants carry no translation, but lists such as "Écru, Indigo" and "Ecru, Indigo" name the same values in the same order. */
function translateOption(
  value: string,
  own: Readonly<Record<string, string>>,
  translated: Readonly<Record<string, string>>,
): string {
  if (own === translated) return value;
  for (const [key, list] of Object.entries(own)) {
    const other = translated[key];
    if (other === undefined || other === list) continue;
    const values = list.split(', ');
    const others = other.split(', ');
    const index = values.length === others.length ? values.indexOf(value) : -1;
    if (index >= 0) return others[index]!;
  }
  return value;
}
