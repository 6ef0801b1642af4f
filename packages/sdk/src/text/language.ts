/** Languages the product understands, as ISO 639-1 codes. French and English are complete everywhere; the others are answered where the shop's knowledge allows. */
export const LANGUAGES = ['fr', 'en', 'es', 'de', 'it'] as const;

/** ISO 639-1 code of a language the product understands. */
export type Language = (typeof LANGUAGES)[number];

/** Languages every shop-facing text exists in. */
export type ShopLanguage = 'fr' | 'en';

/** A text in French and English, the two languages that are equal wherever a person reads. */
export type LocalisedText = Readonly<Record<ShopLanguage, string>>;
