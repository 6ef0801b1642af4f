import type { Product } from '#commerce/index.ts';
import { productLanguage } from '#commerce/index-product.ts';
import { analyse, foldedWords } from '#text/analyse.ts';
import type { Language } from '#text/language.ts';
import { type Meaning, queryMeanings } from '#text/query-meanings.ts';
import { remember } from '#text/remember.ts';
import type { WantedKind } from './wanted-kind.ts';

/**
 * How well an article answers to a kind: its title says so (`named`), its type, a synonym or a translation does
 * (`full`), it is one in part, as a "robe" is of "robe de mariée" (`near`), or it is none.
 */
export type ProductFit = 'named' | 'full' | 'near' | 'none';

/** A synonym or a translation speaks of a word from here on; half a phrase does not. */
const SPOKEN_OF = 0.5;
/** A word's own stem, which means something in its own language only: "cars" is no "carré". */
const OWN = 1;

/** Reads words of a language once, for comparing them with articles in any. */
export interface Wording {
  readonly language: Language;
  readonly meaningsIn: (to: Language) => readonly Meaning[];
}

/** The words of a text that carry meaning. */
export function wordingOf(text: string, language: Language): Wording {
  return { language, meaningsIn: queryMeanings(text, language) };
}

/** Whether any word says what the article is: a word of its title, type or tags, a synonym or a translation of one. */
export function isDescribed(product: Product, wording: Wording, shopLanguage: Language): boolean {
  return textsOf(product, shopLanguage).some(({ language, labels }) =>
    wording.meaningsIn(language).some((meaning) => speaksOf(labels, meaning, wording.language === language)),
  );
}

/**
 * The share of a title's words that a text in another language means: "le canapé jaune" is the whole of "Yellow sofa".
 * 0 where the article has the text's own language, in which its title would be said as it stands.
 */
export function titleMeant(product: Product, wording: Wording, shopLanguage: Language): number {
  const language = productLanguage(product, shopLanguage);
  if (language === wording.language || product.translations[wording.language]) return 0;
  const meant = new Set(
    wording
      .meaningsIn(language)
      .flatMap((meaning) => meaning.flatMap(({ term, certainty }) => (certainty >= SPOKEN_OF ? [term] : []))),
  );
  const title = new Set(analyse(product.title, language));
  return title.size === 0 ? 0 : [...title].filter((term) => meant.has(term)).length / title.size;
}

/** Tells how well articles answer to a kind that was asked for. */
export function fitting(
  kind: WantedKind,
  languages: { readonly shopper: Language; readonly shop: Language },
): (product: Product) => ProductFit {
  const noun = wordingOf(kind.noun, languages.shopper);
  const phrase = wordingOf(kind.phrase, languages.shopper);
  return (product) => {
    let best: ProductFit = 'none';
    const texts = textsOf(product, languages.shop);
    // Only what no merchant has sorted is sorted by its description.
    const isSorted = Boolean(product.type || product.attributes.category);
    // Its own words in the shopper's language say it best: a translation of "gravure" is also one of earrings.
    const hasOwn = texts.some(({ language }) => language === languages.shopper);
    for (const { language, title, labels, opening, all } of texts) {
      const own = languages.shopper === language;
      const [head] = noun.meaningsIn(language);
      if (head === undefined) continue;
      const isLabelled = speaksOf(labels, head, own);
      if (!isLabelled && (isSorted || !speaksOf(opening, own ? head.slice(0, 1) : head, own))) continue;
      if (!phrase.meaningsIn(language).every((meaning) => speaksOf(all, meaning, own)))
        best = best === 'none' ? 'near' : best;
      else if ((own || !hasOwn) && speaksOf(title, own ? head.slice(0, 1) : head, own)) return 'named';
      else best = 'full';
    }
    return best;
  };
}

interface ProductText {
  readonly language: Language;
  readonly title: Terms;
  readonly labels: Terms;
  /** What the description begins by calling it: "shoes" of "Black high top shoes with lights". */
  readonly opening: Terms;
  readonly all: Terms;
}

interface Terms {
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Articles are compared with every question that names a kind; reading one costs more than comparing it. */
const KEPT_TEXTS = 5_000;
const productTexts = remember<ProductText>(KEPT_TEXTS);

function textsOf(product: Product, shopLanguage: Language): readonly ProductText[] {
  const own = productLanguage(product, shopLanguage);
  const category = product.attributes.category ?? '';
  return [
    textOf(own, [product.title, product.type ?? '', category, ...product.tags], product),
    ...Object.entries(product.translations).map(([language, translation]) =>
      textOf(language as Language, [translation.title, translation.attributes?.category ?? ''], translation),
    ),
  ];
}

function textOf(
  language: Language,
  labels: readonly string[],
  text: { readonly description?: string; readonly attributes?: Readonly<Record<string, string>> },
): ProductText {
  const label = labels.join('. ');
  const rest = [text.description ?? '', ...Object.values(text.attributes ?? {})].join('. ');
  return productTexts([language, labels[0], label, rest].join('\0'), () => ({
    language,
    title: termsOf(labels[0] ?? '', language),
    labels: termsOf(label, language),
    opening: termsOf(openingNoun(text.description ?? '', language), language),
    all: termsOf(`${label}. ${rest}`, language),
  }));
}

/** Where the first phrase of a description ends. */
const PHRASE_END =
  /[.,;:!?()–]|\b(?:with|for|in|of|from|that|which|to|and|avec|pour|en|de|du|des|d['’]|à|au|aux|qui|dans|sur|et|con|para|del|que|y|mit|für|aus|und|per|di|che|e)(?![\p{L}-])/iu;

/** The noun with which a description begins. It stands last in English and German, first in the others. */
function openingNoun(description: string, language: Language): string {
  const words = foldedWords(description.split(PHRASE_END, 1)[0] ?? '').filter(
    (word) => analyse(word, language).length > 0,
  );
  return (language === 'en' || language === 'de' ? words.at(-1) : words[0]) ?? '';
}

function termsOf(text: string, language: Language): Terms {
  return { stems: new Set(analyse(text, language)), words: new Set(foldedWords(text)) };
}

function speaksOf({ stems, words }: Terms, meaning: Meaning, ownLanguage: boolean): boolean {
  return meaning.some(
    ({ term, certainty }) =>
      certainty >= SPOKEN_OF && (certainty < OWN || ownLanguage ? stems.has(term) : words.has(term)),
  );
}
