import { fold } from '#text/fold.ts';
import { INTENT_DESCRIPTIONS, type Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';

/** "Is it free?", « ça prend combien de temps ? »: what is asked, but not of what. */
const ASKS_MORE =
  /^(?:(?:et|and|ok|mais|but|so|alors|then) )*(?:c'est (?:gratuit|payant|combien|cher|long|rapide)|est[- ]ce (?:que c'est )?(?:gratuit|payant)|(?:is (?:it|that|this)|it'?s) (?:free|paid|expensive)|(?:do|must|would) i (?:have to )?pay(?: for (?:it|that))?|(?:je dois|dois[- ]je|faut[- ]il|c'est a moi de|c'est moi qui) pay\w+|how (?:long|much)(?: (?:does|will|do|is|would) (?:it|that|i)(?: (?:take|cost|have))?)?|(?:ca|cela) (?:prend|coute|dure) (?:combien(?: de temps)?|quoi)|(?:sous |en )?combien(?: (?:de temps|de jours|ca coute|ca prend|ca dure))*(?: j'ai)?|(?:c'est quoi (?:le|les) |quels? (?:est le |sont les )?)delais?|how many days(?: do i have)?|j'ai combien de (?:temps|jours)|who pays|qui paye?|es gratis|ist (?:es|das) kostenlos|wie lange dauert (?:es|das)|e gratis|quanto ci vuole)[ ?!.]*$/;
/** Else it asks what it costs. */
const ASKS_TIME = /long|temps|jours|days|delai|rapide|prend|dure|take|wie lange|quanto ci/;
/** How the shop's texts call it. */
const ASKED_IN = {
  fr: { money: 'frais', time: 'délai' },
  en: { money: 'cost, who pays', time: 'time' },
} as const;
/** What every topic is about, which every article says. */
const OBJECT = / (?:un article|une commande|an item|an order)$/;
/** What an article of the shop's may go on about. */
const TOLD_IN_ARTICLES: ReadonlySet<Intent> = new Set<Intent>([
  'shipping_information',
  'return_item',
  'exchange_item',
  'refund_status',
  'cancel_order',
  'change_order',
  'change_address',
  'warranty',
  'gift_card',
  'payment_methods',
  'invoice',
  'damaged_item',
  'wrong_item',
  'missing_item',
]);

/** When the money comes back depends on why it does: of a cancelled order no parcel has to come back first. */
const CANCELS = /\b(?:annul\w+|cancel\w*|storn\w+)\b/;
const REFUND_OF_CANCELLED = {
  fr: 'Remboursement d’une commande annulée',
  en: 'Refund for a cancelled order',
} as const;

/** The whole of a question that only goes on with the last topic, in words that find its article; undefined for others. */
export function wholeQuestion(
  text: string,
  known: { readonly earlier: Intent | undefined; readonly reading: Intent; readonly language: Language },
): { readonly topic: Intent; readonly question: string } | undefined {
  const { earlier, reading, language } = known;
  const folded = fold(text).replaceAll('’', "'").trim();
  const told = language === 'fr' ? 'fr' : 'en';
  const isCancelled = earlier === 'cancel_order' || CANCELS.test(folded);
  if (reading === 'refund_status' && isCancelled && !/\d{3}/.test(folded))
    return { topic: 'cancel_order', question: REFUND_OF_CANCELLED[told] };
  if (!earlier || !TOLD_IN_ARTICLES.has(earlier) || !ASKS_MORE.test(folded)) return undefined;
  const asked = ASKS_TIME.test(folded) ? ASKED_IN[told].time : ASKED_IN[told].money;
  const name = INTENT_DESCRIPTIONS[earlier].name[told].toLowerCase().replace(OBJECT, '');
  return { topic: earlier, question: `${text.replace(/[\s?!.]+$/, '')} ${asked} ${name} ?` };
}
