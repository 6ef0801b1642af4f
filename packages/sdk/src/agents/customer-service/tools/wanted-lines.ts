import { type Order, type OrderLine, type Product, type ReturnedLine, wholeLines } from '#commerce/index.ts';
import { productLanguage } from '#commerce/index-product.ts';
import { analyse } from '#text/analyse.ts';
import { fold } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { queryMeanings } from '#text/query-meanings.ts';
import { readReference } from '../steps/reference.ts';
import type { Turn } from '../turn.ts';
import { namedLines, titleWords } from './named-lines.ts';
import { earlierWish } from './stated-reason.ts';
import { wantedQuantities } from './wanted-quantity.ts';

/** What of an order a message means. */
export type WantedLines =
  /** What it names, and how many units of each, or what stood in the offer it goes on with. */
  | { readonly kind: 'lines'; readonly lines: readonly ReturnedLine[] }
  /** It names none: the order as a whole. */
  | { readonly kind: 'whole' }
  /** It names something that none of them is called. */
  | { readonly kind: 'unknown' };

/** What a message is read beside. */
export interface WantedLinesOptions {
  readonly order: Order;
  readonly products: readonly Product[];
  readonly language: Language;
  /** The offer that waits for an answer; undefined where it was for the whole order, or there is none. */
  readonly offered?: readonly ReturnedLine[];
}

/** A synonym speaks of a word from here on. */
const SPOKEN_OF = 0.5;
/** "The sweater too": beside what was offered. */
const ADDS =
  /\b(?:aussi|egalement|en plus|ainsi que|too|also|as well|and the|plus the|et (?:le|la|les|l'|mon|ma|mes)|auch|tambien|anche)\b/;
const ALL =
  /\b(?:tout|toute|tous|toutes|le tout|les deux|all|everything|both|whole|entire|alles|beide|todo|todos|ambos|tutto|tutti|entrambi)\b/;
const AGREES = /^(?:oui|ouais|yes|yep|yeah|ok|okay|d'accord|si|ja|klar|certo)\b/;
const BUT = /[?]|\b(?:mais|but|aber|pero|sauf|except|attend\w*|wait)\b/;
/** A thing with its article, after a verb of sending back. Verbs that take a thing of any kind only. */
const NAMES_A_THING =
  /\b(?:return|send back|give back|bring back|renvoyer|renvoie|retourner|retourne|rendre|rends|rapporter|zuruckgeben|zuruckschicken|devolver|restituire|rendere)(?: juste| seulement| just| only)? (?:the|my|this|that|these|those|le |la |les |l'|mon|ma|mes|ce|cet|cette|ces|un|une|a|an|one of the|den|die|das|el|los|las|il|lo|gli)[ ]?([\p{L}'-]+)/u;
/** "Not the shirt" names what is not meant. */
const NOT_MEANT =
  /\b(?:not|pas|nicht|no|non) (?:the|my|that|le|la|les|l['’]|mon|ma|mes|die|den|das|el|il) ?[\p{L}-]+/giu;
/** Fewer than was offered, without saying which. */
const ONLY_ONE =
  /\b(?:only|just|seulement|juste|uniquement|nur|solo|soltanto) (?:one|un|une|eine[nrs]?|uno|una)\b/;
/** What a whole order may be called. */
const GENERIC =
  /^(?:orders?|commandes?|achats?|colis|paquets?|parcels?|packages?|articles?|items?|produits?|products?|things?|stuff|choses?|trucs?|purchases?|goods|lot|tout|rest|reste|bestellung|pedido|ordine|acquisto)$/;

/**
 * What of an order a shopper wants back: by name, by place or by number of units. Where the message says nothing of that,
 * what was offered, or what was said before the agent asked for a number or a code, does.
 */
export function wantedLines(order: Order, products: readonly Product[], turn: Turn): WantedLines {
  const { message, understanding, conversation } = turn;
  const { awaiting } = conversation.memory;
  const isOffer = awaiting?.kind === 'confirmation' && awaiting.orderNumber === order.number;
  const reference = isOffer ? readReference(message.text) : undefined;
  const line = reference?.kind === 'place' ? order.lines.at(reference.place) : undefined;
  if (line) return { kind: 'lines', lines: wholeLines(order.lines, [line.id]) };
  const offered = isOffer ? offeredLines(order, awaiting) : undefined;
  const options: WantedLinesOptions = {
    order,
    products,
    language: understanding.language,
    ...(offered ? { offered } : {}),
  };
  const said = readWantedLines(isOffer ? message.text : (understanding.question ?? message.text), options);
  const wish = said.kind === 'whole' && !isOffer ? earlierWish(turn) : undefined;
  return wish === undefined ? said : readWantedLines(wish, options);
}

/** What an offer was for; undefined where it was for the whole order. */
export function offeredLines(
  order: Order,
  offer: {
    readonly lines?: readonly ReturnedLine[] | undefined;
    readonly lineIds?: readonly string[] | undefined;
  },
): readonly ReturnedLine[] | undefined {
  return offer.lines ?? (offer.lineIds && wholeLines(order.lines, offer.lineIds));
}

/**
 * Reads what of an order a message means: by a word of their titles, by what that word means ("the hat" is a beanie), in
 * so many units as it says, beside what was offered where it adds to that, else what was offered. Nothing is taken for
 * what it does not name.
 */
export function readWantedLines(message: string, options: WantedLinesOptions): WantedLines {
  const { order, products, offered } = options;
  const text = message.replace(NOT_MEANT, ' ');
  const folded = fold(text).replaceAll('’', "'");
  if (ALL.test(folded) && !ADDS.test(folded)) return { kind: 'whole' };
  const titles = order.lines.map((line) => titleWords(line, products));
  const quantities = wantedQuantities(order.lines, titles, text);
  const byTitle = namedLines(order, products, text);
  const named = byTitle.length > 0 ? byTitle : meantLines(text, options);
  // A message that fits them all, and counts none, picks none.
  const picksNone = quantities.size === 0 && named.length === order.lines.length && named.length > 1;
  const lines = picksNone
    ? []
    : order.lines
        .filter((line) => named.includes(line) || quantities.has(line.id))
        .map(({ id, quantity }) => ({ lineId: id, quantity: quantities.get(id) ?? quantity }));
  if (lines.length > 0) {
    const kept = ADDS.test(folded) ? (offered ?? []) : [];
    const others = kept.filter(({ lineId }) => !lines.some((line) => line.lineId === lineId));
    return { kind: 'lines', lines: inOrder(order, [...others, ...lines]) };
  }
  if (order.lines.length > 1 && ONLY_ONE.test(folded)) return { kind: 'unknown' };
  const thing = NAMES_A_THING.exec(folded)?.[1];
  if (thing !== undefined && !GENERIC.test(thing) && !picksNone && order.lines.length > 1)
    return { kind: 'unknown' };
  if (!offered) return { kind: 'whole' };
  return offered.length > 0 ? { kind: 'lines', lines: offered } : { kind: 'unknown' };
}

/** Whether a message says yes to all of something: "yes, all of it". */
export function agreesToAll(message: string): boolean {
  const folded = fold(message);
  return AGREES.test(folded) && ALL.test(folded) && !BUT.test(folded);
}

function inOrder(order: Order, lines: readonly ReturnedLine[]): readonly ReturnedLine[] {
  return order.lines.flatMap(({ id }) => lines.filter(({ lineId }) => lineId === id));
}

/** The lines one of whose titles speaks of what a word means, where not all of them do. */
function meantLines(text: string, { order, products, language }: WantedLinesOptions): readonly OrderLine[] {
  const meaningsIn = queryMeanings(text, language);
  const meant = order.lines.filter((line) => {
    const product = products.find(({ id }) => id === line.productId);
    const own = product ? productLanguage(product) : language;
    const titles: (readonly [string, Language])[] = [
      [line.title, own],
      ...Object.entries(product?.translations ?? {}).map(
        ([to, { title }]) => [title, to as Language] as const,
      ),
    ];
    return titles.some(([title, to]) => {
      const terms = new Set(analyse(title, to));
      return meaningsIn(to).some((meaning) =>
        meaning.some(({ term, certainty }) => certainty >= SPOKEN_OF && terms.has(term)),
      );
    });
  });
  return meant.length === order.lines.length && order.lines.length > 1 ? [] : meant;
}
