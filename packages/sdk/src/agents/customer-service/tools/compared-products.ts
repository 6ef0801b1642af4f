import type { Product } from '#commerce/index.ts';
import { productLanguage } from '#commerce/index-product.ts';
import type { ProductMatch } from '#connectors/commerce-capability.ts';
import { analyse } from '#text/analyse.ts';
import type { Language } from '#text/language.ts';

/** What stands between the articles somebody compares. */
const BETWEEN =
  /[,;:?!]|\b(?:and|or|vs\.?|versus|than|with|et|ou|que|qu|avec|und|oder|als|mit|y|con|ed?|o|rispetto)\b/iu;
/** A word of the title names an article better than one of its description. */
const TITLE_WORTH = 2;

/**
 * The articles that a comparison names, part by part: "the linen shirt and the poplin shirt" are two, though "shirt" is in
 * three titles and "poplin" in none. Fewer than two where the parts leave it open.
 */
export function comparedProducts(
  matches: readonly ProductMatch[],
  text: string,
  languages: { readonly shopper: Language; readonly shop: Language },
): readonly Product[] {
  const read = matches.map(({ product }) => ({ product, ...termsOf(product, languages) }));
  const named = new Set<Product>();
  for (const part of text.split(BETWEEN)) {
    const terms = new Set(analyse(part, languages.shopper));
    const scored = read
      .map(({ product, title, rest }) => {
        const inTitle = [...terms].filter((term) => title.has(term)).length;
        const inRest = [...terms].filter((term) => !title.has(term) && rest.has(term)).length;
        return { product, score: inTitle === 0 ? 0 : inTitle * TITLE_WORTH + inRest };
      })
      .toSorted((left, right) => right.score - left.score);
    const [best, second] = scored;
    if (best && best.score > (second?.score ?? 0)) named.add(best.product);
  }
  return [...named];
}

function termsOf(product: Product, { shopper, shop }: { shopper: Language; shop: Language }) {
  const own = product.translations[shopper];
  const language = own ? shopper : productLanguage(product, shop);
  const { title, description, attributes } = { ...product, ...own };
  return {
    title: new Set(analyse(title, language)),
    rest: new Set(analyse([description, ...Object.values(attributes ?? {})].join('. '), language)),
  };
}
