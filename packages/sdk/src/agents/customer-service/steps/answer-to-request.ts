import { fold } from '#text/fold.ts';
import type { IntentReading } from '#text/intent/classify.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Awaiting } from '../memory.ts';
import { readCourtesy } from './courtesy.ts';
import type { Entities } from './extract-entities.ts';

/** How a message takes the agent's request for a number, an address or a code, where it does not give it. */
export type RequestAnswer =
  /** Does not have it, or asks where it is. */
  | 'lacks'
  /** Wants another code. */
  | 'new_code'
  /** A few words that neither give it nor ask for anything else: "yes", "too small". */
  | 'beside';

type Request = Extract<Awaiting, { kind: 'order_number' | 'email' | 'code' }>;

/** From here on a message wants something of its own. */
const CERTAIN = 0.8;
const LONGEST = 14;
const SHORT = 7;
/** No longer than this, words without a wish go on with the request. */
const FEW_WORDS = 5;

const LACKS =
  /\b(?:(?:l'ai|ai|a|as) (?:pas|plus|perdu|jamais|rien)|(?:sais|souviens?|retrouve|trouve|connais|vois|comprends) (?:pas|plus|rien)|(?:perdu|oublie|supprime|introuvable|aucune idee)\b|pas (?:de|mon|le|recu|arrive)|(?:rien|jamais) (?:recu|eu|arrive)|don'?t (?:have|know|remember|see)|do not (?:have|know|remember|see)|(?:didn'?t|did not|haven'?t|have not|never|not) (?:\w+ )?(?:get|got|have|receive|received|find|found|arrive|come)|can'?t (?:find|remember|see)|cannot (?:find|remember|see)|no idea|dunno|lost|forgot(?:ten)?|deleted|no (?:number|e-?mail|code)|(?:no|nunca) (?:lo |la )?(?:tengo|se|encuentro|recuerdo|he recibido|ha llegado|me ha llegado)|habe .{0,16}(?:nicht|keinen?)|(?:finde|weiss|kenne|sehe) .{0,14}(?:nicht|keinen?)|(?:nicht|nie) (?:bekommen|erhalten|angekommen|da)|kein(?:en?)? code|non (?:ce l'ho|l'ho|lo so|lo trovo|lo ricordo|ho|e arrivato))\b/;
const ASKS_WHERE =
  /\b(?:(?:where|how) (?:do|can|would|will|should|is|are|'s)|where'?s|(?:je )?(?:le|la|l'|les)? ?(?:trouve|vois|recupere|cherche|ai) ou|ou (?:ca|est|puis-je|est-ce|je|le|la|se|trouve\w*|peut-on)|comment (?:je|puis-je|le|la|faire|trouver|savoir)|c'est (?:ou|quoi|lequel|laquelle)(?= ?\??$)|quel(?:le)? (?:est|numero|e-?mail|mail|adresse|code)|what(?:'s| is)? (?:(?:the|an?|my) )?(?:order )?(?:number|e-?mail|address|code)|which (?:order )?(?:number|e-?mail|address|code|one)|donde|wo (?:finde|steht|ist|kann)|welche|dove)\b/;
const NAMES: Readonly<Record<Request['kind'], RegExp>> = {
  order_number: /\b(?:numeros?|num|n°|reference|ref|number|numbers|nummer|bestellnummer)\b/,
  email: /\b(?:e-?mails?|mail|adresse|address|correo|indirizzo)\b/,
  code: /\b(?:codes?|codigo|codice|sms)\b/,
};
const NEW_CODE =
  /\b(?:(?:nouveau|autre|new|another|neuen|otro|nuevo|nuovo|altro) code|(?:nouveau|autre|new|another|neuen|otro|nuevo|nuovo|altro) (?:codigo|codice)|code (?:again|de nouveau|encore)|(?:re)?(?:envoy\w+|send|sent)[- ]?(?:(?:le|moi|it|me|en|the|un)[- ]?){0,3}(?:code|again|encore)?|resend|noch ?mal|neuen code)\b/;
/** Asks what the request is about, or what for: asked again, it says so. */
const ASKS_BACK =
  /^(?:et |mais |but |and )?(?:pourquoi|why|what for|pour quoi faire|a quoi (?:ca|cela) sert|quelle commande|which order|what order|welche bestellung|warum|por que|que pedido|perche|quale ordine)\b[^.]{0,30}$/;
/** Readings under which a few words ask for nothing. */
const WITHOUT_WISH: ReadonlySet<Intent> = new Set<Intent>([
  'small_talk',
  'out_of_scope',
  'praise',
  'complaint',
]);

/** Reads how a message takes the request; undefined where it gives what was asked for or wants something else. */
export function readRequestAnswer(
  text: string,
  awaiting: Awaiting | undefined,
  { entities, reading }: { readonly entities: Entities; readonly reading: IntentReading },
): RequestAnswer | undefined {
  if (!isRequest(awaiting)) return undefined;
  const gives =
    awaiting.kind === 'order_number'
      ? entities.orderNumber
      : awaiting.kind === 'email'
        ? (entities.email ?? entities.orderNumber)
        : entities.code;
  if (gives !== undefined) return undefined;
  const folded = fold(text).replaceAll('’', "'").trim();
  const words = folded.split(/\s+/).length;
  if (words > LONGEST) return undefined;
  const names = NAMES[awaiting.kind].test(folded);
  if (awaiting.kind === 'code' && NEW_CODE.test(folded)) return 'new_code';
  const isClear = reading.confidence >= CERTAIN && !WITHOUT_WISH.has(reading.name);
  if ((LACKS.test(folded) || ASKS_WHERE.test(folded)) && (names || (words <= SHORT && !isClear)))
    return 'lacks';
  if (words <= SHORT && ASKS_BACK.test(folded)) return 'beside';
  return !entities.email && saysNoWish(text, reading) ? 'beside' : undefined;
}

function isRequest(awaiting: Awaiting | undefined): awaiting is Request {
  return awaiting?.kind === 'order_number' || awaiting?.kind === 'email' || awaiting?.kind === 'code';
}

/** Whether a message is a few words that ask for nothing of their own: "too small", "the first one". */
export function saysNoWish(
  text: string,
  { name, confidence }: Pick<IntentReading, 'name' | 'confidence'>,
): boolean {
  if (text.trim().split(/\s+/).length > FEW_WORDS || text.includes('?')) return false;
  const courtesy = readCourtesy(text);
  if (courtesy !== undefined && courtesy !== 'acknowledged') return false;
  return WITHOUT_WISH.has(name) || confidence < CERTAIN;
}
