import type { ShopSettings } from './shop-settings.ts';

const WEEKDAY = [
  [9 * 60, 12 * 60 + 30],
  [14 * 60, 18 * 60],
] as const;

/** The settings of a shop that has not chosen any: French, euros, office hours in Paris, careful limits. */
export function defaultShopSettings(shopId: string): ShopSettings {
  return {
    id: shopId,
    name: shopId === 'default' ? 'CommerceAI' : shopId,
    language: 'fr',
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    storefrontUrl: '',
    contactEmail: '',
    openingHours: {
      week: [WEEKDAY, WEEKDAY, WEEKDAY, WEEKDAY, WEEKDAY, [], []],
      closed: [],
      replyMinutes: 15,
    },
    policy: {
      returns: { windowDays: 14, excluded: [], approvalAbove: 30_000 },
      cancellation: { allowed: true, approvalAbove: 30_000 },
      actionsPerDay: 3,
    },
    escalation: { sentimentThreshold: -0.7, lowConfidenceReplies: 2, disabled: [], added: [] },
    cannedReplies: [],
    synonyms: [],
    assumeResolvedAfterDays: 3,
  };
}
