import { isOpen, type ShopLanguage, type ShopSettings } from '@commerceai/sdk';
import type { ChatSession } from '@commerceai/sdk/client';

/** First questions that most shoppers come with. */
const SUGGESTIONS: Readonly<Record<ShopLanguage, readonly string[]>> = {
  fr: [
    'Où est ma commande ?',
    'Comment retourner un article ?',
    'Quels sont les délais de livraison ?',
    'Parler à un conseiller',
  ],
  en: [
    'Where is my order?',
    'How do I return an item?',
    'How long does delivery take?',
    'Talk to an adviser',
  ],
};

/** What the chat shows before anything is said, in the page's language. */
export function welcome(
  shop: ShopSettings,
  language: ShopLanguage,
  now: Date,
): Pick<ChatSession, 'shop' | 'greeting' | 'suggestions'> {
  return {
    shop: {
      name: shop.name,
      language: shop.language,
      open: isOpen(shop.openingHours, shop.timeZone, now),
      replyMinutes: shop.openingHours.replyMinutes,
    },
    ...(shop.greeting ? { greeting: shop.greeting[language] } : {}),
    suggestions: SUGGESTIONS[language],
  };
}
