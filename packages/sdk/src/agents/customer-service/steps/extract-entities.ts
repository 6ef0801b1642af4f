import { fold } from '#text/fold.ts';
import type { Awaiting } from '../memory.ts';

/** What a message names that a lookup can use. */
export interface Entities {
  /** Without "#", upper case. */
  readonly orderNumber?: string;
  /** Lower case. */
  readonly email?: string;
  /** Six digits, only while a code is awaited. */
  readonly code?: string;
  /** A clear yes or no. */
  readonly answer?: 'yes' | 'no';
}

const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,24}/i;
const CODE = /(?<![\d#])(\d{3})[ -]?(\d{3})(?!\d)/;
/** "#1001", "n° 1001", "commande FR-1001", "order number is 1001", "Bestellung 1001". */
const NAMED_NUMBER =
  /(?:#|n[°ºo]\.? ?|(?:comm?m?ande?s?|cmd|cde|order|pedido|bestellung|ordine|numero|number|nummer)\s*(?:is|est|es|ist|numero|number|no|nr)?\s*[:.=#°]?\s*(?:n[°ºo]\s*)?#?\s*)([a-z]{0,5}-?\d{3,12})(?![\d@])/i;
const BARE_NUMBER =
  /(?<![\d@#.,/-])([a-z]{0,3}-?\d{4,12})(?![\d@.,/-]*[\d@%€$])(?!\s*(?:€|euros?\b|eur\b|\$|£|%))/i;

/** "Where is my refund for 1004?": a number of four digits or more beside one of these is the order's. */
const ABOUT_AN_ORDER =
  /\b(?:(?:mon|ma|mes|my) (?:colis|paquet|livraison|remboursement|retour|facture|achat|parcel|package|refund|return|delivery|invoice|purchase)|(?:annule[rz]?|retourne[rz]?|cancel|return)\b.{0,12}\b(?:la|le|l'|the)) .{0,40}\d/;
/** "Cancel 1003 pls", « 1005 je veux la renvoyer »: what is done to an order, and a number. */
const DOES_TO_AN_ORDER =
  /\b(?:annul(?:e[rz]?|ation)|cancel(?:led|lation)?|retourn(?:e[rz]?|er)|renvo(?:yer|ie|yez)|return(?:s|ed)?|send back|echang(?:e[rz]?)|exchange|track|suivre|suivi|rembours\w+|refund(?:ed)?|stornieren|zuruck\w+|cancelar|devolver|annullare|restituire)\b/;
const YEAR = /^(?:19|20)\d\d$/;

/** Words of a plain yes. A sentence that goes on to ask or to object is none: what follows it costs money. */
const YES =
  /^(?:(?:oui|ouais|ouii+|ok|okay|d'?accord|c'est bon|bien sur|parfait|exact|exactement|tout a fait|absolument|volontiers|svp|s'il vous plait|merci|je (?:le |la )?(?:confirme|veux|valide)|confirme[rz]?|vas-?y|allez-?y|faites(?: le)?|yes|yep|yeah|yup|sure|of course|absolutely|please(?: do)?|do it|go ahead|i (?:do|confirm)|confirm(?:ed)?|correct|right|that's right|thanks|thank you|si|claro|por favor|ja|genau|bitte|certo|va bene)(?:[\s,.!]+|$))+$/;
/** Thanks alone agree to nothing. */
const ONLY_THANKS = /^(?:(?:merci|thanks|thank you)[\s,.!]*)+$/;
const NO =
  /^(?:non|nan|nn|pas du tout|surtout pas|laissez? tomber|finalement non|no|nope|nah|not really|never mind|nevermind|forget it|don'?t|do not|stop|wait|attendez|nein|lieber nicht)(?![\p{L}])/u;
/** The action's own verb as an order to do it: "annulez-la" to "shall I cancel it?". */
const DO_IT: Readonly<Record<'start_return' | 'cancel_order', RegExp>> = {
  cancel_order:
    /^(?:oui|ok|yes|please|d'accord)?[\s,]*(?:annule[rz]?|cancel)(?:[- ](?:la|le|it|that|this|ma commande|la commande|my order|the order|order))?[\s!.]*(?:svp|stp|please|merci|s'il vous plait)?[\s!.]*$/,
  start_return:
    /^(?:oui|ok|yes|please|d'accord)?[\s,]*(?:retourne[rz]?|lance[rz]?|start|return|begin)(?:[- ](?:la|le|it|that|this|le retour|the return|my return))?[\s!.]*(?:svp|stp|please|merci|s'il vous plait)?[\s!.]*$/,
};
/** A yes or no longer than this is a message of its own. */
const LONGEST_ANSWER = 80;

/** Reads order number, e-mail, one-time code and yes or no from a message, in the light of what the agent asked for. */
export function extractEntities(text: string, awaiting: Awaiting | undefined): Entities {
  const folded = fold(text).trim();
  const email = EMAIL.exec(text)?.[0].toLowerCase();
  const withoutEmail = email ? text.replace(EMAIL, ' ') : text;
  const code = awaiting?.kind === 'code' ? readCode(withoutEmail) : undefined;
  const orderNumber = code ? undefined : readOrderNumber(withoutEmail, awaiting);
  const answer = readAnswer(folded, awaiting);
  return {
    ...(orderNumber ? { orderNumber } : {}),
    ...(email ? { email } : {}),
    ...(code ? { code } : {}),
    ...(answer ? { answer } : {}),
  };
}

function readAnswer(folded: string, awaiting: Awaiting | undefined): 'yes' | 'no' | undefined {
  if (folded.length > LONGEST_ANSWER || folded.includes('?')) return undefined;
  if (awaiting?.kind === 'confirmation' && DO_IT[awaiting.action].test(folded)) return 'yes';
  if (NO.test(folded)) return 'no';
  return YES.test(folded) && !ONLY_THANKS.test(folded) ? 'yes' : undefined;
}

function readCode(text: string): string | undefined {
  const match = CODE.exec(text);
  return match ? `${match[1]}${match[2]}` : undefined;
}

function readOrderNumber(text: string, awaiting: Awaiting | undefined): string | undefined {
  const named = NAMED_NUMBER.exec(fold(text))?.[1];
  if (named) return named.toUpperCase();
  const mayBeBare =
    awaiting?.kind === 'order_number' || awaiting?.kind === 'email' || text.trim().split(/\s+/).length <= 2;
  const folded = fold(text);
  const isOfAnOrder = mayBeBare || ABOUT_AN_ORDER.test(folded) || DOES_TO_AN_ORDER.test(folded);
  const bare = isOfAnOrder ? BARE_NUMBER.exec(text)?.[1] : undefined;
  return bare !== undefined && !(YEAR.test(bare) && !mayBeBare) ? bare.toUpperCase() : undefined;
}
