import type { HandoverReason } from '#agents/customer-service/handover.ts';
import type { ReturnRule } from '#agents/customer-service/reply-task.ts';
import type { FulfilmentStatus, ReturnStatus } from '#commerce/order.ts';
import type { Language } from '#text/language.ts';
import type { When } from '../format.ts';

/** Everything `grounded()` says of its own, in one language. Facts come in as arguments, already formatted. */
export interface Texts {
  /** Names of the languages, as they stand in a sentence. */
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly when: WhenTexts;
  readonly smallTalk: SmallTalkTexts;
  readonly passages: PassageTexts;
  readonly order: OrderTexts;
  readonly verification: VerificationTexts;
  readonly product: ProductTexts;
  readonly returns: ReturnTexts;
  readonly actions: ActionTexts;
  readonly hours: HoursTexts;
  readonly handover: HandoverTexts;
  readonly quickReplies: QuickReplyTexts;
}

/** Days inside a sentence. */
export interface WhenTexts {
  /** "hier", "le 21 novembre". */
  past(when: When): string;
  /** "demain, mercredi 25 novembre", "jeudi 26 novembre". */
  coming(when: When): string;
  /** "jusqu’au 18 décembre". */
  until(when: When): string;
  /** 9, 30 → "9 h 30". */
  clock(hour: number, minute: number, locale: string): string;
}

/** Several variants sound less like a machine; the question decides which. */
export type Variants = readonly [string, ...string[]];

export interface SmallTalkTexts {
  /** Opens a first reply to somebody who greeted. */
  readonly hello: string;
  greeting(shop: string): Variants;
  readonly thanks: Variants;
  goodbye(shop: string): Variants;
  readonly praise: Variants;
  readonly complaint: Variants;
  readonly resolved: Variants;
  readonly nothingFound: Variants;
  outOfScope(shop: string): Variants;
  /** To somebody who asks whether a person answers, or who does: what the assistant is, honestly, and what it can do. */
  assistant(shop: string): Variants;
  /** To a question announced and not yet asked. */
  readonly listening: Variants;
  /** To a mere "ok", "yes" or "no" that answers nothing. */
  readonly acknowledged: Variants;
  /** To "how are you?". */
  readonly askedHow: Variants;
  /** To words that make no sense to the agent. */
  readonly notUnderstood: Variants;
  /** Opens the answer to an unhappy shopper. */
  readonly apology: Variants;
  /** Written in the shopper's own language when the answer cannot be. */
  answeringIn(language: string): string;
}

export interface PassageTexts {
  /** Announces what is told where it does not name what was asked about. */
  readonly unnamed: string;
  /** Announces a quotation in another language. */
  foreign(language: string): string;
  readonly quote: readonly [open: string, close: string];
}

/** One parcel, as far as it is known. */
export interface ParcelFacts {
  readonly carrier?: string;
  readonly tracking?: string;
  readonly shipped?: When;
  readonly estimate?: When;
  readonly delivered?: When;
}

export interface OrderTexts {
  cancelled(number: string, when: When): string;
  awaitingPayment(number: string, placed: When): string;
  preparing(number: string, placed: When): string;
  partial(number: string): string;
  shipped(number: string, parcel: ParcelFacts): string;
  inTransit(number: string, parcel: ParcelFacts): string;
  outForDelivery(number: string, parcel: ParcelFacts): string;
  delivered(number: string, parcel: ParcelFacts): string;
  failed(number: string, parcel: ParcelFacts): string;
  /** One line of a list of parcels. */
  parcel(parcel: ParcelFacts): string;
  late(estimate: When): string;
  contents(items: string, total: string): string;
  placed(number: string, when: When): string;
  readonly refunded: string;
  readonly partiallyRefunded: string;
  readonly paymentVoided: string;
  readonly noReturn: string;
  returned(status: ReturnStatus, facts: { requested: When; refunded?: When; amount?: string }): string;
  readonly cannotChange: string;
  readonly notArrived: string;
  /** First steps with a parcel that is marked as delivered and not there. */
  readonly lookAround: string;
  listIntro(count: number): string;
  /** "commande n° 1001 du 20 novembre : en route". */
  listLine(number: string, placed: When, status: string): string;
  readonly listQuestion: string;
  readonly noOrders: string;
  readonly statusWords: Readonly<Record<FulfilmentStatus | 'cancelled', string>>;
}

export interface VerificationTexts {
  orderNotFound(number: string): string;
  readonly needOrderNumber: Variants;
  needEmail(orderNumber?: string): string;
  codeSent(email: string): string;
  /** The same where nobody may learn whether the address is a customer's. */
  codeSentIfKnown(email: string): string;
  codeWrong(attemptsLeft: number): string;
  readonly codeExpired: string;
  /** Where to find what was asked for, and what helps without it. */
  readonly findOrderNumber: string;
  readonly findEmail: string;
  findCode(email: string): string;
  readonly tooManyCodes: string;
  readonly tooManyLookups: string;
  /** The shop's platform does not answer: what cannot be looked up for now, and what helps. */
  readonly away: Readonly<Record<'orders' | 'articles', string>>;
}

export const PRODUCT_FACTS = [
  'price',
  'availability',
  'material',
  'care',
  'origin',
  'dimensions',
  'weight',
  'duration',
  'fit',
  'sizes',
  'colours',
] as const;
/** What shoppers ask about a product; other attributes go by their own names. */
export type ProductFact = (typeof PRODUCT_FACTS)[number];

/** A product as a sentence names it: by its title, later by a pronoun. */
export interface Mention {
  readonly subject: string;
  /** After "of", "for". */
  readonly object: string;
}

export interface ProductTexts {
  readonly quote: readonly [open: string, close: string];
  /** From the second mention on: "cet article", "it". */
  readonly again: Mention;
  price(product: Mention, price: string): string;
  priceFrom(product: Mention, price: string): string;
  reduced(product: Mention, price: string, before: string): string;
  /** Leads in to an attribute, up to the colon. */
  fact(fact: Exclude<ProductFact, 'price' | 'availability'>, product: Mention): string;
  /** Labels of a comparison. */
  readonly labels: Readonly<Record<ProductFact, string>>;
  inStock(product: Mention): string;
  /** Every variant. */
  inStockAll(product: Mention): string;
  /** Some of its variants. */
  inStockPartly(product: Mention): string;
  soldOut(product: Mention): string;
  onOrder(product: Mention): string;
  lastOnes(product: Mention, count: number): string;
  /** Leads in to a list of what is available. */
  availableIn(product: Mention): string;
  readonly words: { readonly available: string; readonly soldOut: string; readonly onOrder: string };
  readonly from: string;
  unknownFact(product: Mention): string;
  listIntro(count: number): string;
  /** Announces facts side by side, in the order of the names. */
  compareIntro(names: string): string;
  /** The shop has nothing of the kind. */
  readonly noProduct: Variants;
  /** Leads in to what comes nearest to a kind that the shop does not have. */
  readonly nearest: string;
}

/** What a sentence about a return needs. */
export interface ReturnFacts {
  readonly number: string;
  /** Titles of the items, joined. */
  readonly items: string;
  readonly itemCount: number;
  /** Whether `items` is everything in the order. */
  readonly whole: boolean;
  readonly windowDays: number;
  readonly until?: When;
}

export interface ReturnTexts {
  eligible(facts: ReturnFacts): string;
  readonly eligibleNext: string;
  refused(rule: ReturnRule, facts: ReturnFacts): string;
}

export type ActionName = 'start_return' | 'cancel_order';

export interface ActionTexts {
  confirm(action: ActionName, number: string, total: string): string;
  /** `items`: the articles of a return, where they are known. */
  done(action: ActionName, number: string, items?: string): string;
  /** Asks which of the order's articles is meant. */
  which(number: string, items: string): string;
  refused(action: ActionName, number: string): string;
  alreadyShipped(number: string): string;
  alreadyCancelled(number: string): string;
  readonly refusedNext: string;
  needsApproval(action: ActionName, number: string): string;
  readonly declined: string;
}

export interface HoursTexts {
  readonly openNow: string;
  readonly closedNow: string;
  closedUntil(when: When, clock: string): string;
  /** About the one day asked for. `hours` are intervals: "de 9 h à 18 h". */
  openThen(when: When, hours: string): string;
  closedThen(when: When): string;
  /** "du lundi au vendredi", "le samedi". */
  days(first: string, last: string | undefined): string;
  /** "de 9 h à 18 h". */
  interval(opens: string, closes: string): string;
  week(parts: string): string;
  closedOn(days: string): string;
}

export interface HandoverTexts {
  /** Opens the reply; says that a person takes over. */
  opening(reason: HandoverReason): Variants;
  /** Added after the opening for reasons that want it. */
  note(reason: HandoverReason): string | undefined;
  readonly closed: string;
  expectedWithin(minutes: number): string;
  expectedAt(when: When, clock: string): string;
  /** To somebody who waits and asks whether anybody is there. */
  readonly stillWaiting: string;
  /** The time told for an answer has passed. */
  readonly late: string;
  readonly next: string;
  ahead(count: number): string;
}

export interface QuickReplyTexts {
  readonly whereIsMyOrder: string;
  readonly returnItem: string;
  readonly human: string;
  readonly startReturn: string;
  readonly yes: string;
  readonly no: string;
  readonly notReceived: string;
  readonly newCode: string;
  order(number: string): string;
}
