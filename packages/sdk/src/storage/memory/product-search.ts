import { indexProduct } from '#commerce/index-product.ts';
import type { Product } from '#commerce/product.ts';
import type { Language } from '#text/language.ts';
import { createLanguageIndex, type LanguageIndex } from '#text/search/language-index.ts';
import type { CommerceRepository } from '../commerce.ts';
import { languageFactor } from './ranking.ts';

/** One shop's products by the words of their texts. */
export interface ProductSearch {
  /** Adds a product, or replaces it. */
  put(product: Product, shopLanguage: Language | undefined): void;
  /** Ids with scores, best first. */
  search(query: Parameters<CommerceRepository['searchProducts']>[0]): { id: string; score: number }[];
}

export function createProductSearch(products: ReadonlyMap<string, Product>): ProductSearch {
  const indexes = new Map<Language, LanguageIndex>();
  const languagesOf = new Map<string, readonly Language[]>();

  return {
    put(product, shopLanguage) {
      for (const language of languagesOf.get(product.id) ?? []) indexes.get(language)!.remove(product.id);
      const entries = indexProduct(product, shopLanguage);
      for (const { language, titleTerms, terms } of entries) {
        const index = indexes.get(language) ?? createLanguageIndex();
        indexes.set(language, index);
        index.add({ id: product.id, titleTerms, terms, boost: 1 });
      }
      languagesOf.set(
        product.id,
        entries.map((entry) => entry.language),
      );
    },
    search({ terms, language: preferred, limit, inStock }) {
      const scores = new Map<string, number>();
      for (const [language, index] of indexes) {
        const wanted = terms[language];
        if (wanted === undefined) continue;
        const found = index.search({
          terms: wanted,
          limit,
          factor: languageFactor(language, preferred),
          filter: (id) => isOffered(products.get(id)!, inStock),
        });
        for (const { id, score } of found) scores.set(id, Math.max(score, scores.get(id) ?? 0));
      }
      return [...scores]
        .map(([id, score]) => ({ id, score }))
        .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
        .slice(0, Math.max(0, limit));
    },
  };
}

function isOffered(product: Product, inStock: boolean | undefined): boolean {
  if (!product.published) return false;
  if (!inStock) return true;
  return product.variants.some(({ stock, backorder }) => stock === undefined || stock > 0 || backorder);
}
