import { fold } from '#text/fold.ts';

const OWN =
  /\b(?:ma|mon|mes|notre|nos|cette|cet|my|our|this)\s+(?:\w+\s+)?(?:commande|colis|achat|article|robe|pull|chemise|order|parcel|package|purchase|item|facture|invoice|remboursement|refund|retour|return)s?\b/;
const WISH =
  /\b(?:je (?:veux|voudrais|souhaite|souhaiterais|dois|desire)|j'aimerais|j'ai (?:recu|commande|achete|mis|donne|indique|entre|saisi)|je me suis tromp\w+|i(?:'d| would) like to|i want|i need to|i (?:received|ordered|bought|put|gave|entered|typed)|annulez|cancel it|please cancel)\b/;

/** Whether a message is about something the writer bought, rather than about the rules. */
export function asksAboutOwnOrder(text: string): boolean {
  const folded = fold(text);
  return OWN.test(folded) || WISH.test(folded);
}

const HYPOTHETICAL =
  /\b(?:si|s'ils?|s'elles?|au cas ou|en cas d|que se passe|comment ca se passe|politique|procedure|if|in case|what happens|policy|suppose|wenn|falls|caso)\b/;

/** Whether a message about something broken, wrong or missing tells what happened, rather than asks what would. */
export function tellsWhatHappened(text: string): boolean {
  return !HYPOTHETICAL.test(fold(text));
}

const PARCEL =
  /\b(?:commandes?|colis|paquet|livraison|achat|orders?|parcels?|packages?|delivery|purchase|pedido|paquete|bestellung|paket|ordine|pacco)\b/;
const LATE =
  /\b(?:retards?|late|delayed|overdue|(?:pas|jamais|toujours pas|rien) (?:encore )?(?:ete )?(?:arrivee?|recue?|livree?|la)|(?:not|never|hasn'?t|haven'?t|didn'?t|still no[tr]?)(?: \w+){0,3} (?:arrived?|come|came|received?|here|delivered)|verspatet|nicht (?:da|angekommen)|retraso|no ha llegado|ritardo|non (?:e )?arrivato)\b/;

/** Whether a message tells of an order that is late or has not come. */
export function tellsOfLateOrder(text: string): boolean {
  const folded = fold(text);
  return PARCEL.test(folded) && LATE.test(folded) && !HYPOTHETICAL.test(folded);
}
