import { fold } from '#text/fold.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import type { ConversationMemory } from '../memory.ts';
import { tellsWhatHappened } from './own-order.ts';

const DELIVERED = /\b(?:livree?s?|delivered|zugestellt|geliefert|entregad[oa]|consegnat[oa])\b/;
const NOT_DELIVERED =
  /(?:\b(?:pas|jamais|not|never|nicht|non|no)|n't)(?: \w+){0,3}? (?:livree?s?|delivered|zugestellt|geliefert|entregad[oa]|consegnat[oa])\b/;
const NOT_HERE =
  /\b(?:(?:pas|jamais|rien|plus)(?: \w+){0,3}? (?:recue?s?|eue?|trouvee?|la|chez|arrivee?)|(?:n'ai|j'ai|n'y a|y a|ai) (?:rien|pas)|rien recu|rien (?:dans|chez|eu|trouve|du tout)|rien$|introuvable|nothing|(?:not|never|no)(?: \w+){0,3}? (?:receiv\w*|got|get|have|here|there|arrived|parcel|package|sign|seen|came)|nicht(?:s)? (?:da|erhalten|bekommen|angekommen|gefunden)|nichts|nada|no (?:lo |la )?(?:he recibido|tengo|ha llegado)|niente|non (?:l'ho|ho|lo ho|e arrivato))\b|n't(?: \w+){0,3}? (?:receiv\w*|got|get|have|here|there|find|see|seen|come|came|arrived?)\b/;

/** Whether a message tells that a parcel is nowhere to be found: "I have not received it". */
function saysNotReceived(text: string): boolean {
  const folded = fold(text);
  return NOT_HERE.test(folded) && tellsWhatHappened(text);
}

/** Whether a message tells that a parcel is said to be delivered and is not there. */
function saysDeliveredNotReceived(text: string): boolean {
  const folded = fold(text);
  return DELIVERED.test(folded) && !NOT_DELIVERED.test(folded) && saysNotReceived(text);
}

/** What such a message asks, in the words of a shop's texts: whatever else it says leads to others. */
const ASKED: Readonly<Record<Language, string>> = {
  fr: 'Colis marqué livré mais pas reçu',
  en: 'Parcel marked as delivered but not received',
  es: 'Paquete marcado como entregado pero no recibido',
  de: 'Paket als zugestellt gemeldet, aber nicht erhalten',
  it: 'Pacco segnato come consegnato ma non ricevuto',
};
const ALL_ASKED: ReadonlySet<string> = new Set(Object.values(ASKED));

/** The question of somebody whose parcel is said to be delivered, by them or by the order just spoken of, and is not there. */
export function notReceivedQuestion(
  text: string,
  topic: Intent,
  { memory, language }: { readonly memory: ConversationMemory; readonly language: Language },
): string | undefined {
  if (topic !== 'where_is_my_order') return undefined;
  const isOfKnown = memory.orderNumber !== undefined && !memory.awaiting && saysNotReceived(text);
  return isOfKnown || saysDeliveredNotReceived(text) ? ASKED[language] : undefined;
}

/** Whether a question is one of those. */
export function isNotReceivedQuestion(question: string | undefined): boolean {
  return question !== undefined && ALL_ASKED.has(question);
}

const SEARCHED =
  /\b(?:(?:looked|searched|checked|asked)(?: \w+){0,2} (?:everywhere|all over|every ?where|around|neighbou?rs?|letter ?box|mail ?box|concierge|caretaker)|(?:everywhere|all of (?:that|it|this)|all that|everything) (?:already|is done|done|checked)|neighbou?rs?(?: \w+){0,2} (?:too|either|as well|nothing|have(?:n't| not))|(?:cherche|regarde|verifie|fouille)(?: \w+){0,2} partout|partout (?:cherche|regarde)|(?:demande|vu|vue|sonne|interroge)(?: \w+){0,3} (?:voisin(?:e?s)?|gardien(?:ne)?|concierge)|voisin(?:e?s)?(?: \w+){0,2} (?:aussi|non plus|rien|n'ont|n'a)|(?:deja|tout) (?:tout )?(?:fait|verifie|regarde|essaye)|(?:uberall|schon alles) (?:gesucht|geschaut|gefragt)|buscado (?:en todas partes|por todas partes)|cercato (?:dappertutto|ovunque))\b/;
const WHAT_NOW =
  /^(?:(?:so|ok|and|then|alors|donc|et|bon|und|y|e)[ ,]*)*(?:what now|now what|what(?:'s| is) next|what do i do(?: now)?|what happens (?:now|next)|et maintenant|et apres|maintenant quoi|je fais quoi(?: maintenant)?|(?:und )?(?:was )?jetzt|(?:y )?ahora(?: que)?|(?:e )?adesso)[ ?!.]*$/;

/** Whether a message asks how it goes on: "so what now?". */
export function asksWhatNow(text: string): boolean {
  return WHAT_NOW.test(fold(text).trim());
}

/** The words of somebody who was told where to look for a parcel, has looked, and has it not: nothing the agent knows helps. */
export function lookedInVain(
  text: string,
  { intent, memory }: { readonly intent?: string | undefined; readonly memory: ConversationMemory },
): string | undefined {
  if (intent !== 'where_is_my_order' || memory.questions.length === 0) return undefined;
  const { awaiting } = memory;
  const wasTold =
    awaiting !== undefined && 'question' in awaiting && isNotReceivedQuestion(awaiting.question);
  return SEARCHED.test(fold(text)) || (wasTold && asksWhatNow(text)) ? text : undefined;
}
