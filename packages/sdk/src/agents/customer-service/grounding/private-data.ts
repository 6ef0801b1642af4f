/** What nobody at a shop may ask for in a chat, and no shopper should be led to write there; on folded text. */
const PRIVATE =
  /\b(?:(?:credit |debit |bank |payment )?card(?:'s)? (?:number|no\b|details|digits|info\w*)|number (?:of|on) (?:your|my|the) (?:\w+ )?card|(?:digits|code|number|date) (?:on|at) the (?:back|front)|(?:back|front|photo|picture|copy|scan) of (?:your|my|the) (?:\w+ )?card|digits of (?:your|my|the) (?:\w+ )?card|chiffres de (?:votre|ma|la) carte|cvv|cvc|cvn|security code|expir\w+ (?:date )?(?:of|on) (?:your|my|the) (?:\w+ )?card|card(?:'s)? expir\w+|numeros? de (?:la |votre |ma |sa )?(?:carte|cb)\b|(?:chiffres|code|numero|cryptogramme) (?:au dos|au verso|a l'arriere)|cryptogramme|(?:coordonnees|informations|donnees) (?:de (?:la |votre |ma )?carte|bancaires)|date d'expiration de (?:la |votre |ma )?carte|(?:photo|copie|scan) de (?:la |votre |ma )?carte\b(?! cadeau)|iban|bic\b|rib\b|swift|(?:bank|routing|sort) (?:account |code)?(?:number|details|code|login)|account number|bank account|compte bancaire|identifiants? (?:bancaires?|de connexion)|passwords?|passphrase|passcode|mots? de passe|pin(?: code| number)?\b|code(?: pin| secret| confidentiel)\b|secret code|one[- ]time (?:code|password|pin)|otp\b|code (?:a usage unique|recu par sms|de (?:votre|la|ma) banque)|(?:code|sms) (?:that )?(?:your|my|the) bank|code (?:que )?(?:votre|ma|la) banque|passports?|passeports?|(?:identity|id) (?:card|document|papers)|pieces? d'identite|cartes? d'identite|driv(?:ing|er'?s?) licen[cs]e|permis de conduire|social security|securite sociale|kreditkarten?nummer|kartennummer|passwort|kennwort|ausweis|numero de (?:la |su |tu )?tarjeta|contrasena|numero di carta|numero della (?:sua |tua )?carta|carta d'identita|documento d'identita)/;

/** Something is to be handed over here: a question, an order, a condition; on folded text. */
const ASKS =
  /\?\s*$|\b(?:please|provide|give|send|share|tell|enter|type|confirm|write|put|quote|add|attach|include|mention|supply|text|forward|post|pass|with your|e-?mail (?:us|me)|repl(?:y|ies)|let (?:me|us) (?:know|have)|need(?:s|ed)?|require[sd]?|ask (?:you )?for|asking for|request\w*|what is|what's|verify|dictate|read out|upload|submit|merci de|veuillez|donne\w*|envoy\w*|communiqu\w*|indiqu\w*|transmett\w*|fourni\w*|saisi\w*|entre[rz]|confirm\w*|precis\w*|dites|partag\w*|ecri\w*|ajout\w*|joi(?:gn|nd)\w*|inclu\w*|mentionn\w*|laiss\w*|tap\w*|not(?:ez|er)|repond\w*|requis\w*|necessaires?|exig\w*|demand\w*|avec votre|quel\w*|il (?:me |nous )?(?:faut|faudra)|besoin|rempl\w+|bitte|senden|geben|nennen|schreiben|teilen|envi\w+|indique|escrib\w+|diga|dica|dame|dim\w+|scriv\w+|invi\w+|inser\w+)\b/;
const NEVER =
  /\b(?:never|do not|don't|not to|won't|will not|no need|cannot|can't|not (?:need|ask|have|require|send|share|give)\w*|ne (?:\w+ ){1,3}(?:jamais|pas)|n'\w+ (?:jamais|pas)|ne (?:jamais|pas)|jamais|inutile|pas besoin|niemals|nicht|nie|nunca|no (?:es|hace|env)|mai|non)\b/;
/** Denials that deny nothing: whoever is told not to hesitate is asked. */
const ENCOURAGES =
  /\b(?:do not|don't|never) (?:hesitate|worry|be afraid|forget|mind|fear)|\bn'(?:hesitez|ayez|oubliez) (?:pas|jamais|surtout pas|aucune? \w+)|\bne (?:vous inquietez|craignez|manquez) pas|\bzogern sie nicht|\bno (?:dude|olvide)\w*|\bnon (?:esiti|dimentichi)\w*/g;
/** "With a copy of the statement, card number hidden": it is not to be seen. */
const HIDDEN = /\b(?:hidden|masked|blacked out|crossed out|covered|masque\w*|cache\w*|barre\w*|biffe\w*)\b/;
/** "If you forgot your password": it is about one, and gets none. */
const ABOUT =
  /\b(?:forg[oe]t\w*|reset\w*|chang\w+|los[et]\w*|recover\w*|oubli\w*|reinitialis\w*|modifi\w*|perd\w*|vergessen|olvid\w*|dimentic\w*)/;
const ABOUT_IT = new RegExp(`${ABOUT.source}(?: [\\w']+){0,3} ?$`);
const ABOUT_BEHIND = /^ (?:reset|change|recovery|vergessen)\b/;
/** "Je ne peux … que si vous donnez": denies nothing. */
const ONLY_IF =
  /\b(?:only|unless|que si|sauf si|seulement si|a condition|nur wenn|solo si|solo se|without (?:your|the|it|sharing)|tant que|sans votre)\b/;
/** Each part asks, or does not, for itself: "never mind the password, send the PIN". */
const PART =
  /[,;:.!()–—]|\b(?:but|mais|and then|so that|so|because|afin|pour que|car|otherwise|sinon|aber|pero|ma)\b/;
const AND = /\b(?:and|et|or|ou|y|und|oder|e|o)\b/;

/** The code that proves whose order it is comes from the shop, which then waits for it. */
const OWN_CODE =
  /\bcode\b.{0,30}\b(?:(?:we|i)(?:'ve| have)? (?:just )?(?:sent|e-?mailed)|(?:nous|je) (?:vous )?(?:avons|ai|viens|venons)|sent to your e-?mail|envoye a votre (?:adresse|e-?mail)|wir ihnen|hemos enviado|abbiamo inviato)/;

/**
 * Whether a folded sentence asks the shopper for something that no chat may ask for. No page of the shop makes it
 * harmless: what stands there of a card number is for another place, or a warning.
 */
export function asksForPrivateData(folded: string): boolean {
  if (!PRIVATE.test(folded)) return false;
  let asks = folded.trimEnd().endsWith('?');
  for (const part of folded.replace(ENCOURAGES, ' please ').split(PART)) {
    const found = PRIVATE.exec(part);
    if (!found) {
      if (ASKS.test(part)) asks = !NEVER.test(part);
      else if (NEVER.test(part)) asks = false;
      continue;
    }
    const before = part.slice(0, found.index);
    const behind = part.slice(found.index + found[0].length);
    const denied = NEVER.test(before) || (NEVER.test(behind) && !ASKS.test(before));
    if (denied) asks = ONLY_IF.test(part);
    else if (ASKS.test(part)) asks = true;
    const isAbout = ABOUT_IT.test(before) || ABOUT_BEHIND.test(behind);
    // "The code that we sent you and your card number": only one of them is the shop's own.
    const isOwn = part.split(AND).every((piece) => !PRIVATE.test(piece) || OWN_CODE.test(piece));
    if (asks && !isAbout && !isOwn && !HIDDEN.test(behind)) return true;
  }
  return false;
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
