import { matchesOf } from './matches.ts';

/** What a period may count from. */
export type Anchor = 'delivery' | 'purchase' | 'dispatch' | 'notice' | 'return' | 'payment' | 'cancellation';

/** Folded beginnings of the words for each, in French, English, Spanish, German and Italian. */
const WORDS: Readonly<Record<Anchor, string>> = {
  delivery:
    'deliver|receiv|receipt|recept|recu|recevez|recevoir|recevons|recevra|arriv|livr|liefer|erhalt|zustell|entreg|recib|recepc|consegn|ricev|ricez',
  purchase: 'purchas|order|bought|buy|achat|achet|command|kauf|bestell|compra|pedido|acquist|ordin',
  dispatch:
    'shipp|ships?\\b|send\\w*\\b|sent\\b|shipment|dispatch|depart|expedi|envoi|envoy|versand|envio|spedi',
  notice: 'request|notif|notic|claim|demand|announc|signal|declar|antrag|solicit|richiest',
  return: 'return|retour|renvo|rucksend|devol|reso|restitu',
  payment: 'payment|paiement|zahlung|pago|pagamento',
  cancellation: 'cancel|annul|storn',
};
const ANCHORS = Object.keys(WORDS) as readonly Anchor[];
const OF_ANCHOR = ANCHORS.map((anchor) => `(?<${anchor}>${WORDS[anchor]})`).join('|');
const SINCE =
  'after|from|following|since|upon|once|when|counting from|as of|apres|suivant|suivent|qui suit|a compter d[eu]?s?|a partir d[eu]?s?|depuis|des|sitot|une fois|quand|lorsque|nach|ab|seit|sobald|desde|despues de|tras|dopo|dalla|dal|dalle';
const GAP = "(?: |')(?:[\\w'-]+[ ']){0,5}?";
const SINCE_ANCHOR = new RegExp(`\\b(?:${SINCE})${GAP}(?:${OF_ANCHOR})`, 'g');
/** Right behind the unit a bare "of" is enough: "30 days of purchase", "30 jours de la livraison". */
const OF_BEHIND = new RegExp(
  `^[\\s-]{0,2}(?:[\\w-]+ ){1,3}?(?:of|d[eu']|de la|de l'|dell[ao']|del|von|der)[ ']?(?:[\\w']+[ ']){0,3}?(?:${OF_ANCHOR})`,
);
/** Without one of these nothing is counted from anything: looking for what would takes longer. */
const SINCE_WORD = new RegExp(`\\b(?:${SINCE})\\b`);
const SENTENCE_END = /[.!?;\n]/;

interface Place {
  readonly folded: string;
  /** Where the number starts and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the next number starts. */
  readonly stop: number;
}

/** What a number's period counts from, said behind it. */
export function anchorAfter({ folded, end, stop }: Place): Anchor | undefined {
  const after = upToSentenceEnd(folded.slice(end, stop));
  return anchorIn(after, SINCE_ANCHOR) ?? named(OF_BEHIND.exec(after));
}

/** What a number's period counts from, said before it in the same sentence. */
export function anchorBefore({ folded, start }: Place): Anchor | undefined {
  const before = folded.slice(0, start);
  const sentence = before.slice(before.search(/[^.!?;\n]*$/));
  return anchorIn(sentence, SINCE_ANCHOR);
}

/** Of several, the delivery: "once your order has been delivered" counts from that. */
function anchorIn(text: string, pattern: RegExp): Anchor | undefined {
  if (!SINCE_WORD.test(text)) return undefined;
  let first: Anchor | undefined;
  for (const match of matchesOf(pattern, text)) {
    const anchor = named(match);
    first ??= anchor;
    // What follows at once belongs to it: "after your order is delivered".
    const rest = text.slice(match.index + match[0].length);
    if (anchor === 'delivery' || DELIVERED.test(rest)) return 'delivery';
  }
  return first;
}

const DELIVERED = new RegExp(`^[\\w']*(?: [\\w']+){0,3}? (?:${WORDS.delivery})`);

function named(match: RegExpExecArray | RegExpMatchArray | null): Anchor | undefined {
  const groups = match?.groups;
  return groups && ANCHORS.find((anchor) => groups[anchor] !== undefined);
}

function upToSentenceEnd(text: string): string {
  const end = text.search(SENTENCE_END);
  return end < 0 ? text : text.slice(0, end);
}

const OF_WHAT =
  "(?:\\w*(?: (?:of|d[eu]s?|your|the|votre|le|la|l'|son|his|her|its|item|items|parcel|package|order|goods|colis|commande|article|articles|produit))*)";
const COUNTED_FROM = new RegExp(`${SINCE_ANCHOR.source}${OF_WHAT}`, 'g');

/** "14 days of receiving the parcel". */
const COUNTED_OF = new RegExp(
  `(?<=\\d[ -](?:[\\w-]+ ){1,2})(?:of|d[eu']|de la|de l'|dell[ao']|del|von|der)[ ']?(?:[\\w']+[ ']){0,2}?(?:${OF_ANCHOR.replace(/\?<\w+>/g, '?:')})${OF_WHAT}`,
  'g',
);

/** A folded text without what its periods count from: that is a part of the period, and nothing it speaks of. */
export function withoutAnchors(folded: string): string {
  return folded.replace(COUNTED_FROM, ' ').replace(COUNTED_OF, ' ');
}
