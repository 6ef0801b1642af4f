import type { CannedReply, OpeningInterval, ShopSettings } from '@commerceai/sdk';
import { type DemoShop, WEEKDAYS } from '../demo-shop/shop.ts';

const VIP_TOTAL_SPENT = 150_000;

/** The demo shop's promises as the settings the agents work with. Closed days are named for the years around `now`. */
export function demoSettings(shop: DemoShop, options: { storefrontUrl: string; now: Date }): ShopSettings {
  return {
    id: shop.id,
    name: shop.name,
    language: shop.locale,
    currency: shop.currency,
    timeZone: shop.timezone,
    storefrontUrl: options.storefrontUrl,
    contactEmail: shop.contact.email,
    openingHours: {
      week: WEEKDAYS.map((day) =>
        shop.openingHours[day].map(({ opens, closes }): OpeningInterval => [minutes(opens), minutes(closes)]),
      ),
      closed: closedDays(shop, options.now.getUTCFullYear()),
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
      vipTotalSpent: VIP_TOTAL_SPENT,
      disabled: [],
      added: [],
    },
    greeting: {
      fr: `Bonjour ! Je suis l'assistant d'${shop.name}. Comment puis-je vous aider ?`,
      en: `Hello! I'm the ${shop.name} assistant. How can I help?`,
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

function closedDays(shop: DemoShop, year: number): string[] {
  return [year - 1, year, year + 1].flatMap((one) => [
    ...shop.closedDays.map((day) => `${one}-${day}`),
    ...shop.closedMovingHolidays.map((days) =>
      new Date(easterSunday(one).getTime() + days * 86_400_000).toISOString().slice(0, 10),
    ),
  ]);
}

/** Gregorian computus, anonymous algorithm as published in Nature, 20 April 1876. */
function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1));
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
