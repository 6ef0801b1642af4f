import type { LanguageModel } from '#models/language-model.ts';
import type { Language } from '#text/language.ts';
import type { Source } from '../reply.ts';
import type { ShopSettings } from '../shop-settings.ts';
import { isGrounded } from './compose-reply.ts';

/** The language to answer in, and the shopper's own where it cannot be served. */
export interface ReplyLanguage {
  readonly language: Language;
  readonly unserved?: Language;
}

/**
 * French and English are always served. Another language is served by a language model, or where no text of the
 * shop's in a different language has to be quoted.
 */
export function chooseReplyLanguage(options: {
  shopper: Language;
  shop: ShopSettings;
  model: LanguageModel;
  sources: readonly Source[];
}): ReplyLanguage {
  const { shopper, shop, model, sources } = options;
  if (shopper === 'fr' || shopper === 'en' || !isGrounded(model)) return { language: shopper };
  const quotes = sources.filter((source) => source.kind === 'passage' || source.kind === 'product');
  if (quotes.every((source) => source.language === shopper)) return { language: shopper };
  return { language: shop.language, unserved: shopper };
}
