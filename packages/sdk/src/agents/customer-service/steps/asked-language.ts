import { fold } from '#text/fold.ts';
import type { Language } from '#text/language.ts';

const NAMES: readonly (readonly [language: Language, names: string])[] = [
  ['fr', 'french|francais|frances|franzosisch|francese'],
  ['en', 'english|anglais|ingles|englisch|inglese'],
  ['es', 'spanish|espagnol|espanol|castellano|spanisch|spagnolo'],
  ['de', 'german|allemand|aleman|deutsch|tedesco'],
  ['it', 'italian|italien|italiano|italienisch'],
];
const ANY = NAMES.map(([, names]) => names).join('|');
const POLITE =
  "(?:please|pls|plz|svp|stp|s'il (?:vous|te) plait|por favor|bitte|per favore|merci|thanks?|thank you|ok|hi|hello|bonjour|sorry|desolee?|only|seulement|possible|c'est possible|maintenant|now)";
const IN = '(?:in|en|auf|to|into)';
const SPEAK =
  '(?:speak|talk|write|answer|reply|respond|continue|switch|chat|parle[rz]?|ecri(?:re|vez|s)|repond(?:re|ez|s)|continue[rz]?|discuter|passe[rz]?|habla[rs]?|hable|responder?|sprechen|sprichst|antworten|schreiben|parla(?:re|te)?|rispond(?:ere|ete|i)|scriv(?:ere|ete|i))';
const ASKS = [
  // "In English please": the whole message, so that a book in English is none.
  new RegExp(`^\\W*(?:${POLITE}\\W+)*(?:${IN} )?(${ANY})(?:\\W+${POLITE})*\\W*$`),
  // "Can you reply in English?", « vous parlez anglais ? »
  new RegExp(
    `^(?:[\\w'-]+[ ,]+){0,4}${SPEAK}(?:[ -](?:you|u|vous|tu|moi|me|us|nous|sie|du|with me|a moi|this))*(?: ${IN}| l')?[ ']?(${ANY})(?:\\W+${POLITE})*\\W*$`,
  ),
  new RegExp(`^(?:[\\w'-]+[ ,]+){0,3}${IN} (${ANY})(?:\\W+${POLITE})+\\W*$`),
];

/** The language a shopper asks to be answered in: "in English please", « vous parlez anglais ? ». */
export function askedLanguage(text: string): Language | undefined {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  for (const pattern of ASKS) {
    const name = pattern.exec(folded)?.[1];
    if (name !== undefined) return NAMES.find(([, names]) => names.split('|').includes(name))?.[0];
  }
  return undefined;
}
