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
  readonly goodwill: {
    readonly adviserLimit: number;
    readonly leadLimit: number;
    readonly perCustomerMonths: number;
  };
}

const WORKING_DAY: readonly OpeningPeriod[] = [{ opens: '09:00', closes: '18:00' }];
const BOUTIQUE_DAY: readonly OpeningPeriod[] = [{ opens: '10:30', closes: '19:00' }];

export const demoShop: DemoShop = {
  id: 'atelier-brumelaine',
  name: 'Atelier Brumelaine',
  domain: 'atelier-brumelaine.example',
  locale: 'fr',
  currency: 'EUR',
  timezone: 'Europe/Paris',
  contact: {
    email: 'bonjour@atelier-brumelaine.example',
    privacyEmail: 'donnees@atelier-brumelaine.example',
    phone: '01 99 00 24 44',
    whatsapp: '06 39 98 24 44',
    address: { line1: '14 rue de la Voilerie', postalCode: '44100', city: 'Nantes', country: 'FR' },
  },
  story: {
    fr: 'Atelier Brumelaine est né en 2014 dans une ancienne voilerie de Nantes, au bord de la Loire. Maud Kerdoncuff y coupait des chemises, sa sœur Hélène y tournait des bols ; elles ont gardé les grandes tables, les fenêtres au nord et l’habitude de faire peu de modèles, longtemps. Nous sommes aujourd’hui 17 : couture, céramique et bijou se partagent la même lumière.',
    en: 'Atelier Brumelaine began in 2014 in a former sail loft in Nantes, on the Loire. Maud Kerdoncuff cut shirts there and her sister Hélène threw bowls; they kept the long tables, the north windows and the habit of making few designs for a long time. There are 17 of us today: sewing, ceramics and jewellery share the same light.',
  },
  openingHours: {
    monday: WORKING_DAY,
    tuesday: WORKING_DAY,
    wednesday: WORKING_DAY,
    thursday: WORKING_DAY,
    friday: WORKING_DAY,
    saturday: [{ opens: '10:00', closes: '13:00' }],
    sunday: [],
  },
  boutiqueHours: {
    monday: [],
    tuesday: BOUTIQUE_DAY,
    wednesday: BOUTIQUE_DAY,
    thursday: BOUTIQUE_DAY,
    friday: BOUTIQUE_DAY,
    saturday: BOUTIQUE_DAY,
    sunday: [],
  },
  closedDays: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
  closedMovingHolidays: [1, 39, 50],
  shipping: {
    methods: [
      {
        id: 'france-home',
        zone: 'france',
        carrier: 'Colissimo',
        delivery: 'home',
        cost: 590,
        freeFrom: 8000,
        businessDays: [2, 3],
      },
      {
        id: 'france-relay',
        zone: 'france',
        carrier: 'Mondial Relay',
        delivery: 'relay',
        cost: 390,
        freeFrom: 6000,
        businessDays: [3, 5],
      },
      {
        id: 'france-express',
        zone: 'france',
        carrier: 'Chronopost',
        delivery: 'home',
        cost: 1290,
        businessDays: [1, 1],
      },
      {
        id: 'overseas-home',
        zone: 'overseas',
        carrier: 'Colissimo',
        delivery: 'home',
        cost: 1490,
        businessDays: [6, 10],
      },
      {
        id: 'europe-home',
        zone: 'europe',
        carrier: 'Colissimo',
        delivery: 'home',
        cost: 990,
        freeFrom: 15000,
        businessDays: [4, 6],
      },
      {
        id: 'uk-switzerland-home',
        zone: 'uk_switzerland',
        carrier: 'Colissimo',
        delivery: 'home',
        cost: 1690,
        businessDays: [5, 8],
      },
      {
        id: 'world-home',
        zone: 'world',
        carrier: 'Colissimo',
        delivery: 'home',
        cost: 2490,
        businessDays: [8, 12],
      },
    ],
    countries: {
      france: ['FR', 'MC'],
      overseas: ['GP', 'MQ', 'GF', 'RE', 'YT'],
      europe: ['AT', 'BE', 'DE', 'DK', 'ES', 'FI', 'IE', 'IT', 'LU', 'NL', 'PT', 'SE'],
      uk_switzerland: ['GB', 'CH'],
    },
    preparationBusinessDays: [1, 2],
    expressCutOffHour: 12,
    backorderBusinessDays: [10, 20],
    relayHoldDays: 14,
    missingAfterBusinessDays: 3,
    searchBusinessDays: 10,
    damageReportDays: 7,
  },
  returns: {
    windowDays: 30,
    excludedTypes: ['Boucles d’oreilles', 'Cartes cadeaux'],
    withdrawalDays: 14,
    labelCost: { france: 450, europe: 990 },
    freeExchangesPerOrder: 1,
    exchangeHoldDays: 15,
  },
  refunds: { businessDays: 5, bankBusinessDays: [3, 5], legalMaximumDays: 14 },
  payment: {
    instalments: { count: 3, from: 15000, to: 150000 },
    bankTransferFrom: 30000,
    bankTransferDays: 7,
    failedBasketHours: 48,
  },
  cancellation: { guaranteedHours: 2 },
  warranty: { legalYears: 2, seamYears: 3, platingYears: 1, ringResizeFreeDays: 60, ringResizeCost: 1500 },
  alterations: { hem: 1200, sleeves: 1800, waist: 2200, businessDays: 8 },
  giftCards: { amounts: [2500, 5000, 10000, 15000], validMonths: 24 },
  promotions: {
    welcomeCode: 'BIENVENUE10',
    welcomePercent: 10,
    welcomeFrom: 5000,
    welcomeValidDays: 30,
    priceAdjustmentDays: 14,
  },
  privacy: { answerDays: 30, inactiveYears: 3, invoiceYears: 10 },
  goodwill: { adviserLimit: 1500, leadLimit: 5000, perCustomerMonths: 6 },
};
