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
