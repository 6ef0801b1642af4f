import { allOf, anyOf, type SignalPatterns } from './signal-patterns.ts';

const TIMES_FR = '(?:deux|2|trois|3|quatre|plusieurs|x2|deux|multiples?) ?(?:fois|x)?';
/** Taken by the shop: whole or in parts, it was not to be twice. */
const TAKEN_FR = '(?:debite|preleve|facture|encaisse|retire)(?:e|s|es|r)?';
/** Done by the shopper; to pay "3 fois" or "en 3x" is a plan, not a wrong. */
const PAID_FR = '(?:paye|pris|regle|passe)(?:e|s|es)?';
/** What was paid, told between the two. */
const WHAT_FR = "(?:de |la commande |ma commande |le montant |l'argent )?";
/** A plan to pay in parts, asked for or spoken of: "payer en 3x", "réglé en quatre fois". */
const IN_PARTS =
  '(?:2|3|4|10|12|deux|trois|quatre|dix|douze|plusieurs) ?(?:x|fois|paiements?|prelevements?|mensualites?|echeances?|versements?)';

/** The shopper contests a payment that was taken, or is about to with their bank. */
export const PAYMENT_DISPUTE: SignalPatterns = {
  reason: 'payment_dispute',
  pattern: anyOf([
    // French: taken twice, wrongly, without consent
    `(?:${TAKEN_FR} (?:en )?|(?:${PAID_FR}|fait payer|(?:du|oblige a|obligee a) (?:re)?payer) )${WHAT_FR}${TIMES_FR}(?! sans frais)`,
    `(?:deux|2|trois|double|doubles) (?:fois )?(?:debits?|prelevements?|paiements?|facturations?|transactions?|encaissements?)|doublon (?:de |bancaire|sur)|(?:deux|2) fois (?:debite|preleve|facture|le meme montant|la meme somme|paye)\\w*`,
    `(?:debite|preleve|facture)(?:e|s|es)? [^.!?]{1,25} au lieu de|(?:debite|preleve|facture)(?:e|s|es)? (?:\\w+ ){0,4}(?:au lieu|a tort|sans|par erreur|alors que (?:j'ai annule|ma commande (?:est|a ete) annulee|je n'ai|j'avais)|en trop|pour rien|d'un montant|trop)|(?:trop|mal) (?:preleve|debite|facture)e?|debit (?:inconnu|errone|non autorise|frauduleux)|montant (?:debite|preleve) (?:ne|est (?:faux|incorrect|superieur|different))`,
    "contest\\w+ (?:le|ce|un|mon|la|cette|ces|les|l'|aupres|votre|une) ?(?:paiement|prelevement|debit|transaction|achat|charge|montant|facture|operation|facturation|de ma banque)|opposition (?:au|sur|a ma|a la|a ce|bancaire|aupres|de ma)|(?:fais|faire|fait|ferai|formuler) opposition|faire annuler le (?:paiement|prelevement)",
    "(?:demand|dit|fait|faire|exig|appel)\\w* (?:\\w+ ){0,4}(?:banque|visa|mastercard|paypal|amex|klarna|emetteur de ma carte) (?:de |d'|pour )(?:rejet|bloqu|annul|contest|revers|recuper|stopp|rembours)\\w+|(?:banque|visa|mastercard|paypal|amex|klarna|emetteur de ma carte)[^.!?]{0,25} (?:annul|contest|recuper|revers|reclam|rembours)\\w+|(?:annul|contest|revers|reclam|recuper|dispute|signal|litige)\\w* [^.!?]{0,40}(?:aupres|par|via|avec|chez|a) (?:de |d')?(?:ma |la |mon |l')?(?:banque|visa|mastercard|paypal|amex|klarna|emetteur|assurance (?:de ma )?carte)|retrofacturation|charge ?back|litige|reclamation (?:paypal|aupres de (?:paypal|ma banque))|(?:ma|la) banque (?:va|peut|doit|me|pour (?:contester|bloquer|annuler|faire))|(?:voir|contacter|appeler|saisir|passer par|signaler a|prevenir) (?:avec )?ma banque",
    "(?:pas|jamais|n'ai) (?:donne mon )?(?:autorise|valide|reconnais|effectue|accord|consenti|approuve) (?:\\w+ ){0,2}(?:paiement|prelevement|debit|transaction|achat|operation|somme|montant)|ne reconnais (?:pas )?(?:\\w+ )?(?:paiement|prelevement|debit|transaction|operation)|(?:paiement|prelevement|debit|transaction|operation)s? (?:\\w+ )?(?:non autorise|non reconnu|inconnu|que je ne reconnais|suspect|injustifie|indu|abusif)\\w*",
    // English
    '(?:charged|billed|debited|paid|took (?:the )?(?:money|payment)|taken (?:the )?(?:money|payment)|withdrawn|withdrew|invoiced) (?:me |us |my (?:card|account|bank) |for it |my order |the (?:same )?(?:amount|money) |from my (?:card|account) )?(?:twice|two times|2 ?x|2 times|double|thrice|three times|3 times|multiple times|several times|again)',
    '(?:took|taken|take|taking|charged|charge|debited|debit|collected|withdrew|withdrawn) (?:\\w+ ){0,4}(?:instal?lments?|payments?|money|amount|price|fees?|total|sum) (?:twice|two times|three times|double|again|thrice)',
    'double[- ]?(?:charg|bill|payment|debit)\\w*|duplicate (?:charges?|payments?|transactions?|billing)|(?:two|2|three|multiple|extra|unknown|strange|mysterious|weird|unexpected|unrecogni[sz]ed|unauthori[sz]ed|incorrect|wrong|fraudulent|bogus|random) (?:charges?|debits?|payments?|transactions?|withdrawals?)(?! methods?| options?| cards?)',
    "(?:over|mis)charg\\w+|(?:charged|billed) (?:me |us |my card )?(?:the )?(?:wrong|too much|more than|extra|incorrect|full price|without|for (?:something|an? (?:item|order|subscription|\\w{2,12})|stuff|things) (?:i|that i|we) (?:never|didn'?t|did not|haven'?t|cancelled|canceled|returned)|after (?:i )?cancel\\w*|even though (?:i|my|the order)|\\W?\\d{1,5}(?:[.,]\\d{1,2})? (?:\\w+ )?(?:instead|more than|extra|without)|an? extra)",
    'contest(?:ing|ed)? (?:the|this|a|my|that|your) (?:charge|payment|transaction|debit|amount)|(?:bank|visa|mastercard|paypal|amex|klarna|card issuer|card company) [^.!?]{0,25}(?:revers|disput|claw|recall|investigat|chargeback)\\w*|(?:revers|disput|claim|complain|contest|claw)\\w* [^.!?]{0,40}(?:with|through|via|by|from|at) (?:my |the )?(?:bank|visa|mastercard|paypal|amex|klarna|card issuer|card company|credit card)|disput\\w+ (?:\\w+ )?(?:\\w+ )?(?:charges?|payments?|transactions?|purchase|with (?:my|the) (?:bank|card|credit)|amount|via|through|on paypal)|(?:payment|paypal|billing|card|charge|klarna|credit card) (?:dispute|claim|case)|(?:open|opened|opening|start|started|file|filed|filing|raise|raised) an? (?:\\w+ )?(?:dispute|chargeback|claim with (?:paypal|my bank|visa|mastercard|klarna|amex)|case with (?:paypal|my bank|klarna))',
    "charge ?backs?|charge ?it back|(?:didn'?t|did not|never|haven'?t|have not|don'?t|do not) (?:authori[sz]ed?|recogni[sz]e|approved?|consent(?:ed)? to|agreed? to|ma(?:ke|de)) (?:\\w+ )?(?:\\w+ )?(?:charges?|payments?|transactions?|purchase|debit|subscription charge)|(?:didn'?t|did not|never) (?:authori[sz]ed?|approved?|consent(?:ed)? to|agreed? to) (?:this|it|that)|not authori[sz]ed|unauthori[sz]ed",
    '(?:reverse|stop|block|cancel|claw back|recall) (?:the |this |my |that )?(?:charge|payment|transaction)(?= .{0,30}(?:bank|card|paypal|you)|[.! ]*$)|(?:contact|call|ask|tell|have|get|getting|via|through|involve|contacting|calling|with|to) my (?:bank|credit card company|card issuer|card company|card provider)(?= .{0,60}(?:reverse|dispute|refund|money|charge|back|block|cancel|claim)|[.! ]*$)|my bank (?:to|will|is going to|says|said) (?:reverse|dispute|cancel|get|refund|open|charge)',
    // Spanish, German, Italian
    'cobrad[oa] (?:dos veces|doble|dos|de mas)|cargo (?:doble|duplicado|no autorizado|desconocido)|doble (?:cargo|cobro)|(?:dos|2) cargos|contracargo|disput(?:a|ar) (?:el|con)|no (?:he )?autoriz(?:ado|e) (?:este|el|ese)|no reconozco (?:este|el|ese) (?:cargo|cobro|pago)',
    '(?:doppelt|zweimal|2 ?mal|mehrfach|zu viel|falsch) (?:abgebucht|belastet|berechnet|bezahlt|abgezogen)|doppelte (?:abbuchung|belastung|zahlung)|ruckbuchung|ruckbuchen|zuruckbuchen|lastschrift (?:zuruck|widersprech)\\w*|(?:unbekannte|unberechtigte|nicht autorisierte) (?:abbuchung|zahlung|belastung)|kauferschutz',
    "addebit(?:at|o)\\w* (?:due volte|doppio|2 volte)|doppio (?:addebito|pagamento|prelievo)|(?:due|2) addebiti|contest(?:o|are) (?:il|l'|un|questo) ?(?:addebito|pagamento)|(?:addebito|pagamento) (?:non autorizzato|sconosciuto)|storno|non (?:ho )?autorizzato",
  ]),
  harmless: allOf([
    `(?<!(?:fait|du|oblige|obligee) (?:a )?)(?:payer|regler|paiements?|reglements?|echelonner|etaler) (?:en |par )?${IN_PARTS}(?: sans frais)?|(?<!(?:debite|preleve|facture|encaisse)(?:e|s|es)? )en ${IN_PARTS}|\\d ?x sans frais`,
    '(?:pay|paying|split|spread) (?:(?:it|this|the \\w+|my \\w+) )?(?:in |into |over )?(?:two|three|four|[2-9]|several) ?(?:instal\\w+|times|payments|parts|x|months)|in (?:two|three|four|[2-9]|several) (?:\\w+ )?(?:instal\\w+|payments|parts)|(?:two|2|three|3|multiple|different) payment (?:methods|options|cards)',
    '(?:vais|serai|suis|sera) (?:je |-je )?debite\\w* (?:quand|deux fois si)|will i be charged (?:twice|again|extra) (?:if|when|for|on)|(?:serai|serais|va)[- ]?(?:t-)?(?:je|il) (?:debite|preleve)\\w*|(?:will|would|do|can) (?:i|you) (?:be )?charged? (?:me )?(?:extra|more|again|twice) (?:if|for|when)',
  ]),
};
