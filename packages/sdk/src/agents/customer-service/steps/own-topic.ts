import { askedFacts } from '#models/grounded/product/facts.ts';
import { fold } from '#text/fold.ts';
import type { IntentReading } from '#text/intent/classify.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import { tellsOfWaiting } from '#text/sentiment/index.ts';
import { readWantedKind } from '../tools/wanted-kind.ts';
import { asksForHours, asksForPlaceOrContact, asksForShop, asksOfAnotherPlace } from './asked-hours.ts';
import { askedLanguage } from './asked-language.ts';
import { type Courtesy, readCourtesy, wondersWhoAnswers } from './courtesy.ts';
import type { Entities } from './extract-entities.ts';
import { hasMockingFace, isMockThanks, readMishap } from './mishap.ts';
import { asksForContents } from './order-contents.ts';
import { ORDER_TOPICS } from './order-topics.ts';
import { tellsOfLateOrder } from './own-order.ts';

/** Below this, the words may say better than the classifier what a message is about. */
const SURE = 0.5;
/** From here on the classifier's reading stands. */
const CERTAIN = 0.8;
/** Readings that a question about goods is taken for by a word of theirs. */
const BESIDE_GOODS: ReadonlySet<Intent> = new Set<Intent>([
  'store_hours_contact',
  'about_the_brand',
  'account_access',
  'website_problem',
  'out_of_scope',
  'place_order',
  'small_talk',
]);

/** Beside an order, what wants another size. */
const DOES_NOT_FIT =
  /\b(?:trop (?:petit|grand|court|long|serre|large|etroit)e?s?|too (?:small|big|large|tight|loose|short|long)|(?:does|do)(?:n't| not) fit|zu (?:klein|gross|eng|weit)|demasiado (?:pequen|grande)\w*|troppo (?:piccol|grande)\w*)\b/;
/** Readings of a message that names nothing the shop could do. */
const WITHOUT_WISH: ReadonlySet<Intent> = new Set<Intent>(['small_talk', 'out_of_scope']);
/** Readings that "is this a robot?" is taken for. */
const BESIDE_NATURE: ReadonlySet<Intent> = new Set<Intent>([
  'human_agent',
  'out_of_scope',
  'about_the_brand',
  'complaint',
]);

/** Readings that "do you have a shop in Paris?" is taken for. */
const BESIDE_SHOP: ReadonlySet<Intent> = new Set<Intent>([
  'about_the_brand',
  'out_of_scope',
  'stock_availability',
]);

/** Courtesies that nothing else in the message can be meant beside. */
const SPEAKS_FOR_ITSELF: ReadonlySet<Courtesy> = new Set<Courtesy>([
  'acknowledged',
  'asked_how_are_you',
  'asked_who_answers',
]);

/** What else is known of a message beside the classifier's reading. */
export interface OwnReading {
  readonly language: Language;
  readonly shopName: string;
  /** Its score. */
  readonly sentiment: number;
}

/** What the words of a message make of the classifier's reading. */
export function ownTopic(
  text: string,
  { name, confidence }: IntentReading,
  entities: Entities,
  { language, shopName, sentiment }: OwnReading,
): Intent {
  // "What did I order in order 1002?" has the words of many wishes.
  if (asksForContents(text)) return 'order_confirmation';
  if (askedLanguage(text) !== undefined) return 'small_talk';
  // "Vendez-vous des téléphones ?" asks about goods, whatever its other words remind of.
  const kind = readWantedKind(text);
  if (BESIDE_GOODS.has(name) && kind?.sold) return 'stock_availability';
  // The classifier reads other languages by their shop words alone, and candles are none.
  if (kind && language !== 'fr' && language !== 'en') return 'stock_availability';
  // A number and little else is an order's, whose whereabouts are what most people want.
  const isUnsure = confidence < SURE && !ORDER_TOPICS.has(name);
  const identifies = entities.orderNumber ?? entities.email;
  if (identifies && (isUnsure || WITHOUT_WISH.has(name)))
    return DOES_NOT_FIT.test(fold(text)) ? 'exchange_item' : 'where_is_my_order';
  if (isMockThanks(text)) {
    if (tellsOfLateOrder(text)) return 'where_is_my_order';
    return readMishap(text) ?? (confidence < CERTAIN || WITHOUT_WISH.has(name) ? 'complaint' : name);
  }
  if (name === 'praise') {
    const mishap = readMishap(text);
    if (mishap) return mishap;
    if (hasMockingFace(text)) return 'complaint';
  }
  // "Great, third week waiting" thanks for nothing.
  if (name === 'praise' && sentiment < 0) return tellsOfWaiting(text) ? 'where_is_my_order' : 'complaint';
  if ((isUnsure || WITHOUT_WISH.has(name) || name === 'complaint') && tellsOfLateOrder(text))
    return 'where_is_my_order';
  if (BESIDE_NATURE.has(name) && wondersWhoAnswers(text)) return 'small_talk';
  // "Made in France ?" of nothing in particular is about the shop.
  if (name === 'out_of_scope' && askedFacts(text, 'out_of_scope').includes('origin'))
    return 'about_the_brand';
  const courtesy = name === 'out_of_scope' ? readCourtesy(text) : undefined;
  if (courtesy && SPEAKS_FOR_ITSELF.has(courtesy)) return 'small_talk';
  if (confidence < CERTAIN && BESIDE_SHOP.has(name) && asksForShop(text)) return 'store_hours_contact';
  if (name !== 'store_hours_contact') return name;
  const isUnsaid = confidence < SURE && !asksForHours(text) && !asksForPlaceOrContact(text);
  return isUnsaid || asksOfAnotherPlace(text, shopName) ? 'out_of_scope' : name;
}
