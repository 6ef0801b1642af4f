/** What nobody at a shop may ask for in a chat, and no shopper should be led to write there; on folded text. */
const PRIVATE =
  /\b(?:(?:credit |debit |bank |payment )?card(?:'s)? (?:number|no\b|details|digits|info\w*)|number (?:of|on) (?:your|my|the) (?:\w+ )?card|(?:digits|code|number|date) (?:on|at) the (?:back|front) of|(?:back|front|photo|picture|copy|scan) of (?:your|my|the) (?:\w+ )?card|digits of (?:your|my|the) (?:\w+ )?card|chiffres de (?:votre|ma|la) carte|cvv|cvc|cvn|security code|expir\w+ (?:date )?(?:of|on) (?:your|my|the) (?:\w+ )?card|card(?:'s)? expir\w+|numeros? de (?:la |votre |ma |sa )?(?:carte|cb)\b|(?:chiffres|code|numero|cryptogramme) (?:au dos|au verso|a l'arriere) de|cryptogramme|(?:coordonnees|informations|donnees) (?:de (?:la |votre |ma )?carte|bancaires)|date d'expiration de (?:la |votre |ma )?carte|(?:photo|copie|scan) de (?:la |votre |ma )?carte\b(?! cadeau)|iban|bic\b|rib\b|swift|(?:bank|routing|sort) (?:account |code)?(?:number|details|code|login)|account number|bank account|compte bancaire|identifiants? (?:bancaires?|de connexion)|passwords?|passphrase|passcode|mots? de passe|pin(?: code| number)?\b|code(?: pin| secret| confidentiel)\b|secret code|one[- ]time (?:code|password|pin)|otp\b|code (?:a usage unique|recu par sms|de (?:votre|la|ma) banque)|(?:code|sms) (?:that )?(?:your|my|the) bank|code (?:que )?(?:votre|ma|la) banque|passports?|passeports?|(?:identity|id) (?:card|document|papers)|pieces? d'identite|cartes? d'identite|driv(?:ing|er'?s?) licen[cs]e|permis de conduire|social security|securite sociale|kreditkarten?nummer|kartennummer|passwort|kennwort|ausweis|numero de (?:la |su |tu )?tarjeta|contrasena|numero di carta|numero della (?:sua |tua )?carta|carta d'identita|documento d'identita)/;

/** Something is to be handed over here: a question, an order, a condition; on folded text. */
const ASKS =
  /\?\s*$|\b(?:please|provide|give|send|share|tell|enter|type|confirm|write|reply with|let me (?:know|have)|need|require|what is|what's|verify|dictate|read out|upload|submit|merci de|veuillez|donne\w*|envoy\w*|communiqu\w*|indiqu\w*|transmett\w*|fourni\w*|saisi\w*|entre[rz]|confirm\w*|precis\w*|dites|partag\w*|quel\w*|il (?:me|nous) faut|besoin|rempl\w+|bitte|senden|geben|nennen|envi\w+|indique|diga|dica|dame|dim\w+|scriv\w+|invi\w+|inser\w+)\b/;
const NEVER =
  /\b(?:never|do not|don't|not to|won't|will not|no need|without|cannot|can't|not (?:need|ask|have|require)\w*|ne \w+ (?:jamais|pas)|n'\w+ (?:jamais|pas)|ne (?:jamais|pas)|jamais|sans|inutile|pas besoin|niemals|nicht|nie|nunca|no (?:es|hace|env)|mai|non)\b/;
/** "If you forgot your password": it is about one, and gets none. */
const ABOUT =
  /\b(?:forg[oe]t\w*|reset\w*|chang\w+|lost|recover\w*|oubli\w*|reinitialis\w*|modifi\w*|perdu|vergessen|olvid\w*|dimentic\w*)\b/;
/** "Je ne peux … que si vous donnez": denies nothing. */
const ONLY_IF =
  /\b(?:only|unless|que si|sauf si|seulement si|a condition|nur wenn|solo si|solo se|without (?:your|the|it|sharing)|tant que|sans votre)\b/;

/** The code that proves whose order it is comes from the shop, which then waits for it. */
const OWN_CODE =
  /\bcode\b.{0,30}\b(?:(?:we|i)(?:'ve| have)? (?:just )?(?:sent|e-?mailed)|(?:nous|je) (?:vous )?(?:avons|ai|viens|venons)|sent to your e-?mail|envoye a votre (?:adresse|e-?mail)|wir ihnen|hemos enviado|abbiamo inviato)/;

/** The private datum that a folded text names; undefined when it names none. */
export function namedPrivateData(folded: string): string | undefined {
  return PRIVATE.exec(folded)?.[0];
}

/** Whether a folded sentence asks the shopper for something that no chat may ask for. */
export function asksForPrivateData(folded: string): boolean {
  if (!PRIVATE.test(folded) || !ASKS.test(folded)) return false;
  if (NEVER.test(folded) && !ONLY_IF.test(folded)) return false;
  return !ABOUT.test(folded) && !OWN_CODE.test(folded);
}

/** Whether a folded sentence asks for the code that the shop sent to prove whose order it is. */
export function asksForOwnCode(folded: string): boolean {
  return OWN_CODE.test(folded) && ASKS.test(folded);
}

const GIVES =
  /^(?!.*\b(?:how|where|why|comment|ou|pourquoi|is it|est-ce)\b)|\b(?:(?:my|mon|ma|mes) [^?]{0,40}(?:is|are|est|sont|:)|here|voici|voila)\b/;

/** Whether a folded quick reply would have the shopper hand something private over: "Give my card number", "My password is". */
export function givesPrivateData(folded: string): boolean {
  return PRIVATE.test(folded) && GIVES.test(folded) && !ABOUT.test(folded);
}
