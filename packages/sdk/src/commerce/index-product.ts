import { analyse } from '../text/analyse.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { remember } from '../text/remember.ts';
import type { Product } from './product.ts';

/** How often a word of type, tags or vendor counts beside one of the description. */
const LABEL_WEIGHT = 2;

/** The words under which a product is found in one language, as the stores index them. */
export interface ProductTerms {
  readonly language: Language;
  /** Index terms of the title. */
  readonly titleTerms: readonly string[];
  /** Index terms of the rest, with repetitions: type, tags and vendor twice, then options, SKUs, description, attributes. */
  readonly terms: readonly string[];
}

/**
 * The index terms of a product, per language it has texts in: its own first, then its translations.
 *
 * @param shopLanguage The shop's language, in which texts are unless they clearly are in another. @default detected, else French
 */
export function indexProduct(product: Product, shopLanguage?: Language): ProductTerms[] {
  const own = productLanguage(product, shopLanguage);
  const { type, vendor, tags, options, variants } = product;
  const labels = [type, vendor, ...tags].filter((label) => label !== undefined).join('. ');
  const choices = options.flatMap((option) => option.values).join('. ');
  const codes = variants.flatMap((variant) => variant.sku ?? []).join(' ');

  const entries: ProductTerms[] = [
    {
      language: own,
      titleTerms: analyse(product.title, own),
      terms: [
        ...repeat(analyse(labels, own), LABEL_WEIGHT),
        ...analyse(`${choices}. ${codes}`, own),
        ...textTerms(product, own),
      ],
    },
  ];
  for (const language of LANGUAGES) {
    const translation = product.translations[language];
    if (translation === undefined || language === own) continue;
    entries.push({
      language,
      titleTerms: analyse(translation.title, language),
      terms: [...repeat(analyse(vendor ?? '', language), LABEL_WEIGHT), ...textTerms(translation, language)],
    });
  }
  return entries;
}

function textTerms(text: Pick<Product, 'description' | 'attributes'>, language: Language): string[] {
  return analyse([text.description, ...Object.values(text.attributes)].join('\n'), language);
}

/** Products whose language was read: the same few are found again and again. */
const detected = remember<Language>(2_000);

/** What a product's own title and description are written in: as it says, else as it reads. */
export function productLanguage(product: Product, shopLanguage?: Language): Language {
  if (product.language) return product.language;
  const candidates = LANGUAGES.filter(
    (language) => language === shopLanguage || product.translations[language] === undefined,
  );
  const text = `${product.title}. ${product.description}`;
  return detected([...candidates, '', shopLanguage, text].join('\0'), () => {
    const hint = shopLanguage === undefined ? {} : { hint: shopLanguage };
    return detectLanguage(text, { candidates, ...hint }).language ?? shopLanguage ?? 'fr';
  });
}

function repeat(terms: readonly string[], times: number): string[] {
  return Array.from({ length: times }, () => terms).flat();
}
