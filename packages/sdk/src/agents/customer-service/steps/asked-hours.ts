import { foldedWords } from '#text/analyse.ts';
import { fold } from '#text/fold.ts';
import { LANGUAGES } from '#text/language.ts';
import { stopWords } from '#text/stop-words.ts';

const HOURS =
  /\b(?:horaires?|heures?|ouv(?:re|ert|rez|rent|rir)\w*|ferm\w+|quand|open\w*|clos\w+|hours?|when|what time|horario|abiert\w+|abr\w+|geoffnet|offnungszeiten|wann|orari\w*|apert\w+|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
const PLACE_OR_CONTACT =
  /\b(?:boutiques?|magasins?|showroom|shops?|stores?|adresse|address|where|ou (?:etes|est|se trouve|vous)|telephone|tel|phone|numero|number|appeler|joindre|contact\w*|ecrire|reach|get in touch|call|e-?mails?|mail|visit\w*|workshop|atelier|try (?:it|them|on)|essay\w+|tienda|direccion|telefono|laden|geschaft|adresse|telefon|negozio|indirizzo)\b/;
/** "Horaires de X", "quand ouvre X", "opening hours of X", "when does X open", "X opening hours". */
const OF_A_PLACE: readonly RegExp[] = [
  /\b(?:horaires?|heures) (?:d'ouverture )?(?:du |de la |de l'|des |de |d')(.+)/,
  /\b(?:quand|a quelle heure) (?:ouvre|ferme)(?:nt)? (?:le |la |l'|les )?(.+)/,
  /\b(?:a quelle heure|quand) (?:le |la |l'|les )(.+?) (?:ouvre|ferme)/,
  /\bhours (?:of|for|at) (.+)/,
  /\b(?:when|what time) (?:does|do|is|are) (.+?) (?:open|close)/,
  /^(?:the )?(.+?) opening (?:hours|times)/,
];
/** What a shop says of itself, folded: a place with one of these words may be ours. */
const OWN_PLACES: ReadonlySet<string> = new Set(
  "boutique boutiques magasin magasins showroom atelier service services client clients clientele sav support conseiller conseillers equipe chat telephone standard hotline accueil ouverture fermeture retrait relais point livraison semaine week-end weekend noel paques toussaint fetes fete feries ferie jour jours aujourd aujourd'hui demain matin soir lundi mardi mercredi jeudi vendredi samedi dimanche shop shops store stores customer care desk team adviser advisers help helpline phone line office today tomorrow tonight week weekends holidays holiday christmas easter monday tuesday wednesday thursday friday saturday sunday you u".split(
    ' ',
  ),
);

/** Whether a message asks when somebody is there. */
export function asksForHours(text: string): boolean {
  return HOURS.test(fold(text));
}

/** Whether it asks where the shop is or how to reach it. */
export function asksForPlaceOrContact(text: string): boolean {
  return PLACE_OR_CONTACT.test(fold(text));
}

/** Whether it asks for the hours of a place that is not the shop: "Horaires du musée du Louvre". */
export function asksOfAnotherPlace(text: string, shopName: string): boolean {
  const folded = fold(text).replaceAll('’', "'");
  const place = OF_A_PLACE.map((pattern) => pattern.exec(folded)?.[1]).find((found) => found !== undefined);
  if (place === undefined) return false;
  const own = new Set(foldedWords(shopName));
  const words = foldedWords(place);
  if (words.some((word) => OWN_PLACES.has(word) || own.has(word) || /\d/.test(word))) return false;
  return words.some((word) => !LANGUAGES.some((language) => stopWords(language).has(word)));
}

const SHOP =
  /\b(?:(?:une?|des|the|a|any|physical) (?:autres? )?(?:boutiques?|magasins?|showrooms?|shops?|stores?)|points? de vente|brick and mortar)\b/;

/** Whether it asks for a shop to go to: "do you have a shop in London?". */
export function asksForShop(text: string): boolean {
  return SHOP.test(fold(text));
}
