import type { Language, Product } from '@commerceai/sdk';
import { detectLanguage } from '@commerceai/sdk/text';

/** So sure a reading has to be to count for the other products of the file. */
const SURE = 0.8;

/**
 * Tells what products of one file are written in, which an export does not say. Two words ("Pink armchair") may not
 * show it: then they are in what most products before them clearly are.
 */
export class CatalogueLanguage {
  readonly #sure = new Map<Language, number>();

  /** The products with their languages, where those can be told. */
  read(products: readonly Product[]): readonly Product[] {
    for (const product of products) {
      const { language, confidence } = detectLanguage(textOf(product));
      if (language !== undefined && confidence >= SURE)
        this.#sure.set(language, (this.#sure.get(language) ?? 0) + 1);
    }
    const hint = this.#commonest();
    return products.map((product) => {
      const language = detectLanguage(textOf(product), hint ? { hint } : {}).language ?? hint;
      return language === undefined ? product : { ...product, language };
    });
  }

  #commonest(): Language | undefined {
    return [...this.#sure].sort(([, left], [, right]) => right - left)[0]?.[0];
  }
}

function textOf({ title, description }: Product): string {
  return `${title}. ${description}`;
}
