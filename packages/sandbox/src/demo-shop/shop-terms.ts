import type { ShopLanguage } from '@commerceai/sdk';

/** Hours in the shop's timezone, "HH:MM" on 24 hours. */
export interface OpeningPeriod {
  readonly opens: string;
  readonly closes: string;
}

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Opening periods of each day; an empty list is a closed day. */
export type WeeklyHours = Readonly<Record<Weekday, readonly OpeningPeriod[]>>;

export const SHIPPING_ZONES = ['france', 'overseas', 'europe', 'uk_switzerland', 'world'] as const;
export type ShippingZone = (typeof SHIPPING_ZONES)[number];

export interface ShippingMethod {
  readonly id: string;
  readonly zone: ShippingZone;
  readonly carrier: 'Colissimo' | 'Chronopost' | 'Mondial Relay';
  /** `relay` is a pick-up point. */
  readonly delivery: 'home' | 'relay';
  /** Cents. */
  readonly cost: number;
  /** Cents of goods from which it is free; absent when it never is. */
  readonly freeFrom?: number;
  /** Business days between hand-over to the carrier and delivery, shortest and longest. */
  readonly businessDays: readonly [number, number];
}

/** What the demo shop promises, as values. The articles state the same numbers, and a test compares them. */
export interface DemoShop {
  /** Used as the shop identifier everywhere. */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly locale: ShopLanguage;
  readonly currency: string;
  readonly timezone: string;
  readonly contact: {
    readonly email: string;
    readonly privacyEmail: string;
    readonly phone: string;
    readonly whatsapp: string;
    readonly address: {
      readonly line1: string;
      readonly postalCode: string;
      readonly city: string;
      readonly country: string;
    };
  };
  readonly story: Readonly<Record<ShopLanguage, string>>;
  /** When a person of the service team answers. */
  readonly openingHours: WeeklyHours;
  /** When the shop in the workshop is open to visitors. */
  readonly boutiqueHours: WeeklyHours;
  /** Days without service, "MM-DD". Moving French holidays are in `closedMovingHolidays`. */
  readonly closedDays: readonly string[];
  /** Days after Easter Sunday without service: Easter Monday, Ascension, Whit Monday. */
  readonly closedMovingHolidays: readonly number[];
  readonly shipping: {
    readonly methods: readonly ShippingMethod[];
    /** Countries of each zone, ISO 3166-1 alpha-2; what no zone names is `world`. */
    readonly countries: Readonly<Record<Exclude<ShippingZone, 'world'>, readonly string[]>>;
    /** Business days before the parcel leaves, shortest and longest. */
    readonly preparationBusinessDays: readonly [number, number];
    /** Hour, Paris time, before which an express order leaves the same day. */
    readonly expressCutOffHour: number;
    /** Business days to make what is ordered without stock, shortest and longest. */
    readonly backorderBusinessDays: readonly [number, number];
    /** Days a pick-up point keeps a parcel. */
    readonly relayHoldDays: number;
    /** Business days after the latest delivery date before the carrier is asked to look for a parcel. */
    readonly missingAfterBusinessDays: number;
    /** Longest time such a search takes, in business days. */
    readonly searchBusinessDays: number;
    /** Days after delivery to report damage or an error. */
    readonly damageReportDays: number;
  };
  readonly returns: {
    /** Days after delivery. */
    readonly windowDays: number;
    /** Product types that are never taken back. */
    readonly excludedTypes: readonly string[];
    /** Days of the legal right of withdrawal, inside the window. */
    readonly withdrawalDays: number;
    /** Cents kept for the prepaid label, by zone; absent means that the shopper chooses and pays the carrier. */
    readonly labelCost: Readonly<Partial<Record<ShippingZone, number>>>;
    /** Free exchanges per order, in France. */
    readonly freeExchangesPerOrder: number;
    /** Days an exchanged item is kept aside. */
    readonly exchangeHoldDays: number;
  };
  readonly refunds: {
    /** Business days from the parcel's arrival at the workshop to the refund. */
    readonly businessDays: number;
    /** Further business days the bank takes, shortest and longest. */
    readonly bankBusinessDays: readonly [number, number];
    /** Legal maximum in days, from the withdrawal. */
    readonly legalMaximumDays: number;
  };
  readonly payment: {
    readonly instalments: { readonly count: number; readonly from: number; readonly to: number };
    /** Cents of goods from which a bank transfer is taken, and days to make it. */
    readonly bankTransferFrom: number;
    readonly bankTransferDays: number;
    /** Hours a basket is kept after a failed payment. */
    readonly failedBasketHours: number;
  };
  readonly cancellation: {
    /** Hours during which a change is always possible. */
    readonly guaranteedHours: number;
  };
  readonly warranty: {
    readonly legalYears: number;
    readonly seamYears: number;
    readonly platingYears: number;
    readonly ringResizeFreeDays: number;
    /** Cents. */
    readonly ringResizeCost: number;
  };
  readonly alterations: {
    readonly hem: number;
    readonly sleeves: number;
    readonly waist: number;
    readonly businessDays: number;
  };
  readonly giftCards: { readonly amounts: readonly number[]; readonly validMonths: number };
  readonly promotions: {
    readonly welcomeCode: string;
    readonly welcomePercent: number;
    /** Cents of goods. */
    readonly welcomeFrom: number;
    readonly welcomeValidDays: number;
    /** Days after the order during which a price drop is refunded. */
    readonly priceAdjustmentDays: number;
  };
  readonly privacy: {
    readonly answerDays: number;
    readonly inactiveYears: number;
    readonly invoiceYears: number;
  };
  /** Cents spent from which a customer is a VIP. */
  readonly vipTotalSpent: number;
  readonly goodwill: {
    readonly adviserLimit: number;
    readonly leadLimit: number;
    readonly perCustomerMonths: number;
  };
}
