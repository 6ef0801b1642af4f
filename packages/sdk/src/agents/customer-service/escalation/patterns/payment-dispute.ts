import { allOf, anyOf, type SignalPatterns } from './signal-patterns.ts';

const TIMES_FR = '(?:deux|2|trois|3|quatre|plusieurs|x2|deux|multiples?) ?(?:fois|x)?';
const PAID_FR = '(?:debite|preleve|facture|paye|encaisse|pris|retire|regle|passe)(?:e|s|es|r)?';

/** The shopper contests a payment that was taken, or is about to with their bank. */
export const PAYMENT_DISPUTE: SignalPatterns = {
  reason: 'payment_dispute',
  pattern: anyOf([
    // French: taken twice, wrongly, without consent
    `${PAID_FR} (?:en |de |la commande |ma commande |le montant |l'argent )?${TIMES_FR}(?! sans frais)`,
    `(?:deux|2|trois|double|doubles) (?:fois )?(?:debits?|prelevements?|paiements?|facturations?|transactions?|encaissements?)|doublon (?:de |bancaire|sur)|(?:deux|2) fois (?:debite|preleve|facture|le meme montant|la meme somme|paye)\\w{0,2}`,
    `(?:debite|preleve|facture)(?:e|s|es)? (?:\\w{1,12} ){0,3}(?:au lieu|a tort|sans|par erreur|alors que (?:j'ai annule|ma commande (?:est|a ete) annulee|je n'ai|j'avais)|en trop|pour rien|d'un montant|trop)|(?:trop|mal) (?:preleve|debite|facture)e?|debit (?:inconnu|errone|non autorise|frauduleux)|montant (?:debite|preleve) (?:ne|est (?:faux|incorrect|superieur|different))`,
    "contest\\w{1,5} (?:le|ce|un|mon|la|cette|ces|les|l'|aupres|votre|une) ?(?:paiement|prelevement|debit|transaction|achat|charge|montant|facture|operation|facturation|de ma banque)|opposition (?:au|sur|a ma|a la|a ce|bancaire|aupres|de ma)|(?:fais|faire|fait|ferai|formuler) opposition|faire annuler le (?:paiement|prelevement)",
    "retrofacturation|charge ?back|litige|reclamation (?:paypal|aupres de (?:paypal|ma banque))|(?:ma|la) banque (?:va|peut|doit|me|pour (?:contester|bloquer|annuler|faire))|(?:voir|contacter|appeler|saisir|passer par|signaler a|prevenir) (?:avec )?ma banque",
    "(?:pas|jamais|n'ai) (?:donne mon )?(?:autorise|valide|reconnais|effectue|accord|consenti|approuve) (?:\\w{1,8} ){0,2}(?:paiement|prelevement|debit|transaction|achat|operation|somme|montant)|ne reconnais (?:pas )?(?:\\w{1,8} )?(?:paiement|prelevement|debit|transaction|operation)|(?:paiement|prelevement|debit|transaction|operation)s? (?:\\w{1,10} )?(?:non autorise|non reconnu|inconnu|que je ne reconnais|suspect|injustifie|indu|abusif)\\w{0,2}",
    // English
    "(?:charged|billed|debited|paid|took (?:the )?(?:money|payment)|taken (?:the )?(?:money|payment)|withdrawn|withdrew|invoiced) (?:me |us |my (?:card|account|bank) |for it |my order |the (?:same )?(?:amount|money) |from my (?:card|account) )?(?:twice|two times|2 ?x|2 times|double|thrice|three times|3 times|multiple times|several times|again)",
    "double[- ]?(?:charg|bill|payment|debit)\\w{0,4}|duplicate (?:charges?|payments?|transactions?|billing)|(?:two|2|three|multiple|extra|unknown|strange|mysterious|weird|unexpected|unrecogni[sz]ed|unauthori[sz]ed|incorrect|wrong|fraudulent|bogus|random) (?:charges?|debits?|payments?|transactions?|withdrawals?)(?! methods?| options?| cards?)",
    "(?:over|mis)charg\\w{1,4}|(?:charged|billed) (?:me |us |my card )?(?:the )?(?:wrong|too much|more than|extra|incorrect|full price|without|for (?:something|an? (?:item|order|subscription|\\w{2,12})|stuff|things) (?:i|that i|we) (?:never|didn'?t|did not|haven'?t|cancelled|canceled|returned)|after (?:i )?cancel\\w{0,5}|even though (?:i|my|the order)|\\W?\\d{1,5}(?:[.,]\\d{1,2})? (?:\\w{1,8} )?(?:instead|more than|extra|without)|an? extra)",
    "disput\\w{1,4} (?:\\w{1,8} )?(?:\\w{1,8} )?(?:charges?|payments?|transactions?|purchase|with (?:my|the) (?:bank|card|credit)|amount|via|through|on paypal)|(?:payment|paypal|billing|card|charge|klarna|credit card) (?:dispute|claim|case)|(?:open|opened|opening|start|started|file|filed|filing|raise|raised) an? (?:\\w{1,8} )?(?:dispute|chargeback|claim with (?:paypal|my bank|visa|mastercard|klarna|amex)|case with (?:paypal|my bank|klarna))",
    "charge ?backs?|charge ?it back|(?:didn'?t|did not|never|haven'?t|have not|don'?t|do not) (?:authori[sz]ed?|recogni[sz]e|approved?|consent(?:ed)? to|agreed? to|ma(?:ke|de)) (?:\\w{1,8} )?(?:\\w{1,8} )?(?:charges?|payments?|transactions?|purchase|debit|this|it|subscription charge)|not authori[sz]ed|unauthori[sz]ed",
    "(?:reverse|stop|block|cancel|claw back|recall) (?:the |this |my |that )?(?:charge|payment|transaction)(?= .{0,30}(?:bank|card|paypal|you)|[.! ]*$)|(?:contact|call|ask|tell|have|get|getting|via|through|involve|contacting|calling|with|to) my (?:bank|credit card company|card issuer|card company|card provider)(?= .{0,60}(?:reverse|dispute|refund|money|charge|back|block|cancel|claim)|[.! ]*$)|my bank (?:to|will|is going to|says|said) (?:reverse|dispute|cancel|get|refund|open|charge)",
    // Spanish, German, Italian
    'cobrad[oa] (?:dos veces|doble|dos|de mas)|cargo (?:doble|duplicado|no autorizado|desconocido)|doble (?:cargo|cobro)|(?:dos|2) cargos|contracargo|disput(?:a|ar) (?:el|con)|no (?:he )?autoriz(?:ado|e) (?:este|el|ese)|no reconozco (?:este|el|ese) (?:cargo|cobro|pago)',
    '(?:doppelt|zweimal|2 ?mal|mehrfach|zu viel|falsch) (?:abgebucht|belastet|berechnet|bezahlt|abgezogen)|doppelte (?:abbuchung|belastung|zahlung)|ruckbuchung|ruckbuchen|zuruckbuchen|lastschrift (?:zuruck|widersprech)\\w{0,6}|(?:unbekannte|unberechtigte|nicht autorisierte) (?:abbuchung|zahlung|belastung)|kauferschutz',
    'addebit(?:at|o)\\w{0,2} (?:due volte|doppio|2 volte)|doppio (?:addebito|pagamento|prelievo)|(?:due|2) addebiti|contest(?:o|are) (?:il|l\'|un|questo) ?(?:addebito|pagamento)|(?:addebito|pagamento) (?:non autorizzato|sconosciuto)|storno|non (?:ho )?autorizzato',
  ]),
  harmless: allOf([
    "(?:payer|paye|regler|paiement|regle) (?:en |par )?(?:deux|2|trois|3|quatre|4|plusieurs) (?:fois|x)(?: sans frais)?|(?:2|3|4)x sans frais|(?:en|possible de payer en|pay in|paying in) (?:two|three|four|2|3|4|several) (?:instal\\w{1,6}|times|payments)|(?:two|2|three|3|multiple|different) payment (?:methods|options|cards)",
    "(?:vais|serai|suis|sera) (?:je |-je )?debite\\w{0,2} (?:quand|deux fois si)|will i be charged (?:twice|again|extra) (?:if|when|for|on)|(?:serai|serais|va)[- ]?(?:t-)?(?:je|il) (?:debite|preleve)\\w{0,2}|(?:will|would|do|can) (?:i|you) (?:be )?charged? (?:me )?(?:extra|more|again|twice) (?:if|for|when)",
  ]),
};
