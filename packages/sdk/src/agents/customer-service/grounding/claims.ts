/**
 * Matters in which a wrong word costs money or trust. A statement that touches one holds only where a source touches
 * the same; words are compared across languages, on folded text.
 */
const MATTERS: Readonly<Record<string, RegExp>> = {
  cancellation: /\b(?:annul|cancel|storn|cancelad|annull)/,
  refund:
    /\b(?:rembours|refund|reimburs|erstatt|reembols|rimbors|money back|argent (?:vous )?(?:est|sera) rendu)/,
  free: /\b(?:gratuit|offerte?s?|coute(?:nt)? rien|a notre charge|costs? (?:you )?nothing|free(?! from| of (?:nickel|lead|chem))|kostenlos|gratis|sans frais|at no (?:extra )?cost|free of charge|complimentary|a nos frais|on us)\b|\bgratuit/,
  reduction:
    /\b(?:remises?|reductions?|rabais|promos?|promotions?|code promo|discounts?|vouchers?|coupons?|bon d'achat|bons d'achat|avoir de|store credit|rabatt|gutschein|descuento|sconto|buono|geste commercial|gesture|soldes?)\b|% off/,
  // "Once it is delivered" and "Colissimo livre à domicile" tell the rules, not what happened.
  delivered:
    /\b(?:(?:est|sont|ete|bien|deja|sera|seront|etre) livre\b|livre(?:e|s|es)\b|delivered|zugestellt|geliefert|entregad|consegnat)(?<!\b(?:once|when|after|as soon as|are|sont|etre|une fois|des que|lorsque|quand)\b[^,;.]{0,40})/,
  replacement: /\b(?:remplac|replac|ersatz|ersetz|reemplaz|sostitu)/,
  guarantee: /\b(?:garanti|guarant|warrant|gewahrleist|garant)/,
  permission:
    /\b(?:allowed|permitted|entitled|autorise|permis(?:e|es)?|avez droit|en droit|erlaubt|permitid|permess)/,
  compensation: /\b(?:dedommag|indemnis|compensat|entschadig|indemniz|risarci)/,
  exception: /\b(?:exception|exceptionnel|derogation|waive|ausnahme|excepcion|eccezion)/,
  stock:
    /\b(?:en stock|in stock|disponib\w*\b(?! (?:a partir|des)\b)|available(?! (?:from|for)\b)|rupture|sold out|epuise|out of stock|restock|verfugbar|auf lager|agotad|esaurit|stock \d)/,
  shipped:
    /\b(?:expedi|shipped|dispatched|envoye|versendet|verschickt|enviad|spedit|remise? au transporteur|handed to the carrier|en route|in transit|on its way|acheminement|out for delivery|en cours de livraison|unterwegs|(?:est|sont) parti)/,
  reimbursable_return:
    /\b(?:retour (?:est |a ete )?(?:accepte|valide|enregistre|cree)|return (?:is|has been|was) (?:accepted|approved|registered|created|started))/,
};

const NAMES = Object.keys(MATTERS);

/** The matters a folded text touches. */
export function mattersOf(folded: string): readonly string[] {
  return NAMES.filter((name) => MATTERS[name]!.test(folded));
}

const DONE: readonly RegExp[] = [
  // "votre commande est annulée", "j'ai remboursé", "c'est fait"
  /\b(?:est|sont|a ete|ont ete|avez ete|avez bien ete|a bien ete|ont bien ete|est (?:bien |desormais |maintenant )|vient d'etre)\s*(?:bien |desormais |maintenant |deja )?(?:annule|rembourse|credite|enregistre|accepte|valide|modifie|change|supprime|expedie|envoye|remplace|mis a jour|applique|prolonge|cree|ouvert|remis|recu|livre|paye|echange|debite)/,
  /\b(?:j'ai|nous avons|on a|je viens de|nous venons de)\s+(?:bien |deja |immediatement )?(?:annul|rembours|credit|enregistr|accept|valid|modifi|chang|supprim|expedi|envoy|remplac|appliqu|prolong|cree|ouvert|demand|transm|signal|contact|verifie votre identite|ajout|effectu|fait)/,
  /\b(?:c'est fait|c'est annule|c'est rembourse|demande (?:est )?(?:acceptee|validee|approuvee)|vous etes (?:bien )?(?:verifie|identifie|authentifie))/,
  // "your order has been cancelled", "I've refunded", "done"
  /\b(?:is|are|was|were|has been|have been|been|'s been|is now|are now|just)\s+(?:now |already |successfully |fully )?(?:cancell?ed|refunded|credited|registered|approved|accepted|changed|updated|deleted|shipped|sent|replaced|applied|extended|created|waived|processed|verified|started|issued|added|handed|dispatched|received|delivered|exchanged|charged|reimbursed)\b/,
  /\b(?:i|we)(?:'ve| have|'ve just| have just| just)?\s+(?:now |already |just |successfully |gone ahead and )?(?:cancell?ed|refunded|credited|registered|approved|accepted|changed|updated|deleted|shipped|sent|replaced|applied|extended|created|waived|processed|verified|started|issued|added|escalated|forwarded|notified|contacted|arranged)\b/,
  /^(?:done|all done|it's done|consider it done|approved|granted)\b/,
  // Spanish, German, Italian
  /\b(?:ha sido|hemos|he)\s+(?:cancelad|reembolsad|aprobad|registrad|cambiad|enviad)/,
  /\b(?:wurde|ist|habe|haben wir)\s+(?:\w+\s+){0,4}(?:storniert|erstattet|genehmigt|geandert|registriert|versendet)/,
  /\b(?:e stat[oa]|abbiamo|ho)\s+(?:annullat|rimborsat|approvat|registrat|modificat|inviat)/,
];

/** Who speaks or is spoken to: without them a sentence tells the rules, not what was done. */
const PERSONAL =
  /\b(?:votre|vos|vous|j'ai|nous|je|on|your|yours|you|i|we|it's|c'est|done|approved|granted|ihre?n?|sie|su|sus|suo|sua|he|hemos|ho|abbiamo)\b/;

/** "If you order before noon, it is shipped the same day" tells the rules too. */
const CONDITIONAL = /\b(?:if|when|once|si|s'il|lorsqu\w*|quand|des qu\w*)\b/;
/** "… as long as it has not been shipped". */
const CONDITION =
  /\b(?:if|when|once|as long as|so long as|as soon as|until|before|unless|after|si|s'il|lorsqu\w*|quand|une fois|tant qu\w*|des qu\w*|avant qu\w*|apres qu\w*|sauf si)\b[^,;.!?]*/g;
const EVENT =
  /\b(?:been|was|were|have|has|just|a|ai|ont|avez|avons|viens|venons|vient|now|already|deja|desormais|maintenant)\b|'ve\b|^(?:i|we|j'ai)\b/;
const PAST = /\b(?:been|was|were|'ve|have|had|just|a|ai|ont|avons|viens|venons)\b/;

/** Words by which a folded sentence says that something was done for the shopper; undefined when it does not. */
export function findDone(folded: string): string | undefined {
  if (CONDITIONAL.test(folded) && !PAST.test(folded)) return undefined;
  const said = folded.replace(CONDITION, ' ');
  if (!PERSONAL.test(said)) return undefined;
  for (const pattern of DONE) {
    const found = pattern.exec(said);
    if (found) return found[0];
  }
  return undefined;
}

/** Whether words by which something was done tell of an event: "has been sent", where "is sent" may tell the rules. */
export function tellsEvent(done: string): boolean {
  return EVENT.test(done);
}

const NEGATION =
  /\b(?:ne|n'|pas|jamais|aucune?|ni|sans|impossible|exclu\w*|non|not|never|no|none|cannot|can't|won't|don't|doesn't|isn't|aren't|didn't|without|unable|excluded|nicht|kein\w*|nie|nunca|tampoco|mai|nessun\w*|neither|nor)\b|n't\b/;
/** Negations that deny nothing: "n'hésitez pas", "pas de souci", "no later than", "ne … que". */
const NO_DENIAL =
  /\bn'hesitez pas|\bpas de (?:souci|probleme)|\bno (?:later|more|less|fewer) than|\bno (?:problem|worries)|\bnot only|\bnon seulement|\bdon't hesitate|\bne (?:\w+ ){1,3}(?:que|qu')\b|\bsans (?:frais|souci)|\bnon porte\w*|\bno (?:extra )?(?:cost|charge)|\bwithout (?:any )?(?:extra )?(?:cost|charge)/g;

/** Whether a folded sentence denies something. */
export function denies(folded: string): boolean {
  return NEGATION.test(folded) && NEGATION.test(folded.replace(NO_DENIAL, ' '));
}
