import type { CannedReply, OpeningInterval, ShopSettings } from '@commerceai/sdk';
import { isHoliday, parisDay } from '../demo-shop/history/calendar.ts';
import { type DemoShop, WEEKDAYS } from '../demo-shop/shop-terms.ts';

const DAYS_A_YEAR = 365;
const MILLISECONDS_A_DAY = 86_400_000;

/** The demo shop's promises as the settings the agents work with. Closed days are named for the years around `now`. */
export function demoSettings(shop: DemoShop, options: { storefrontUrl: string; now: Date }): ShopSettings {
  return {
    id: shop.id,
    name: shop.name,
    language: shop.locale,
    currency: shop.currency,
    timeZone: shop.timezone,
    storefrontUrl: options.storefrontUrl,
    storefrontLanguages: ['en'],
    contactEmail: shop.contact.email,
    openingHours: {
      week: WEEKDAYS.map((day) =>
        shop.openingHours[day].map(({ opens, closes }): OpeningInterval => [minutes(opens), minutes(closes)]),
      ),
      closed: closedDays(options.now),
      replyMinutes: 10,
    },
    policy: {
      returns: {
        windowDays: shop.returns.windowDays,
        excluded: shop.returns.excludedTypes,
        approvalAbove: 25_000,
      },
      cancellation: { allowed: true, approvalAbove: 25_000 },
      actionsPerDay: 3,
    },
    escalation: {
      sentimentThreshold: -0.7,
      lowConfidenceReplies: 2,
      vipTotalSpent: shop.vipTotalSpent,
      disabled: [],
      added: [],
    },
    greeting: {
      fr: `Bonjour ! Je suis l’assistant d’${shop.name}. Comment puis-je vous aider ?`,
      en: `Hello! I’m the ${shop.name} assistant. How can I help?`,
    },
    cannedReplies: CANNED_REPLIES,
    synonyms: [],
    assumeResolvedAfterDays: 3,
  };
}

function minutes(time: string): number {
  const [hours, rest] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (rest ?? 0);
}

/** The holidays of the years around a moment, as local dates. */
function closedDays(now: Date): string[] {
  const today = parisDay(now);
  return Array.from({ length: 3 * DAYS_A_YEAR }, (_, index) => today - DAYS_A_YEAR + index)
    .filter(isHoliday)
    .map((day) => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10));
}

const CANNED_REPLIES: readonly CannedReply[] = [
  {
    id: 'looking-into-it',
    title: 'Je regarde / Looking into it',
    text: {
      fr: 'Bonjour, merci pour votre message. Je regarde votre dossier et je vous réponds ici même.',
      en: "Hello, thank you for your message. I'm looking into it and will answer you right here.",
    },
  },
  {
    id: 'photo-please',
    title: 'Demander une photo / Ask for a picture',
    text: {
      fr: "Pourriez-vous m'envoyer une photo de l'article et de l'emballage ? Cela m'aidera à trouver la bonne solution.",
      en: 'Could you send me a picture of the item and its packaging? It will help me find the right solution.',
    },
  },
  {
    id: 'anything-else',
    title: 'Autre chose ? / Anything else?',
    text: { fr: 'Puis-je vous aider pour autre chose ?', en: 'Is there anything else I can help you with?' },
  },
];
