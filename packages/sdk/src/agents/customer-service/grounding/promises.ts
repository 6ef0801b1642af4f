/**
 * First-person commitments: call-backs, refunds, gestures, "consider it done". Only a source that makes the very same
 * one bears them out. Matched on folded text.
 */
const COMMITTING: readonly RegExp[] = [
  // French
  /(?<!\b(?:pour|de|a|devez|pouvez|faut|faudra) )\b(?:nous|je|on|un conseiller|une conseillere|notre equipe|quelqu'un|un collegue|le service client)\s+(?:vous\s+|va\s+|vais\s+|allons\s+|vont\s+)*(?:rapp?eller(?:ai|ons|a|ont)?|rappelons|rappelle|rappeler|recontacter(?:ai|ons|a)?|contacter(?:ai|ons|a)?|reviendr(?:ai|ons|a)|revenir vers|tiendr(?:ai|ons|a)|tenir informe|rembourser(?:ai|ons|a)?|rembourse|offrir(?:ai|ons|a)?|offrons|offre|enverr(?:ai|ons|a)|envoyer|envoyons|renverr(?:ai|ons|a)|renvoyer|expedier(?:ai|ons|a)?|livrer(?:ai|ons|a)?|accorder(?:ai|ons|a)?|accordons|accorde|veiller(?:ai|ons|a)?|prolonger(?:ai|ons|a)?|prolongeons|annuler(?:ai|ons|a)?|annulons|annule|remplacer(?:ai|ons|a)?|appliquer(?:ai|ons|a)?|appliquons|m'engage|nous engageons|garanti(?:s|ssons|t)|m'en (?:occupe|charge|occuperai)|en occupons|fais (?:le necessaire|une exception)|ferai|ferons)\b/,
  /\b(?:c'est promis|je vous (?:le )?(?:promets|garantis|assure)|sans faute|c'est (?:note|d'accord|entendu|valide|confirme)|je (?:le )?(?:vous le )?confirme|je vous (?:le )?confirme|considerez[- ]que|vous avez ma parole|geste commercial|a titre exceptionnel)\b/,
  // English
  /\b(?:we|i|someone|an advis[eo]r|an agent|our team|a colleague|support|a manager)(?:'ll| will| shall|'re going to| are going to| am going to|'m going to|'d be happy to| can gladly)\s+(?:(?:personally|also|gladly|now|then|certainly|definitely|immediately|happily)\s+)?(?:call|phone|ring|contact|e-?mail|refund|reimburse|send|ship|deliver|replace|get back|reach out|follow up|credit|compensate|offer|give|make sure|make an exception|ensure|keep you|waive|upgrade|process|cancel|apply|extend|take care|handle|do that|arrange|expedite|prioriti[sz]e)\b/,
  /\b(?:i promise|we promise|i guarantee|we guarantee|i assure you|i confirm|we confirm|rest assured|goodwill gesture|as a gesture|you have my word|consider it|count on (?:me|us)|i'm (?:refunding|cancelling|canceling|applying|sending)|we're (?:refunding|cancelling|canceling|sending))\b/,
  // Spanish, German, Italian
  /\b(?:(?:le|te|os) (?:llamaremos|reembolsaremos|enviaremos|contactaremos|devolveremos)|se lo prometo|le garantizo)\b/,
  /\b(?:wir (?:rufen sie|erstatten|senden ihnen|werden (?:sie|ihnen))|ich (?:rufe sie|verspreche|garantiere|erstatte|storniere|kummere mich))\b/,
  /\b(?:(?:la|ti|vi) (?:richiameremo|rimborseremo|contatteremo)|le (?:invieremo|rimborseremo)|glielo prometto|le garantisco)\b/,
];

/** What will happen, told without saying who makes it so: holds too where a source gives the same figures. */
const FORETELLING: readonly RegExp[] = [
  /\bvous\s+(?:serez|allez\s+etre)\s+(?:\w+\s+)?(?:rembourse|rappele|recontacte|contacte|livre|credite|dedommage|indemnise)/,
  /\bvous\s+(?:recevrez|allez\s+recevoir|beneficierez|beneficiez|obtiendrez|aurez)\b/,
  /\bnous (?:vous |le |la |les )?remboursons\b/,
  /\b(?:sera|seront|va etre|vont etre)\s+(?:\w+\s+)?(?:rembours|livr|expedi|envoy|credit|trait|remplac|annul|prolong)\w*/,
  /\b(?:bon d'achat|code promo\w*\s+de|remise de|reduction de)\b/,
  /\byou(?:'ll| will| are going to)\s+(?:receive|get|have|be (?:refunded|called|contacted|credited|compensated|reimbursed))\b/,
  /\bwill be (?:refunded|delivered|shipped|sent|credited|processed|replaced|reimbursed|cancell?ed|extended|waived)\b/,
  /\b(?:guaranteed?|discount of|voucher (?:of|for|worth))\b/,
  /\b(?:sera reembolsad\w+|recibira|sie erhalten|wird (?:erstattet|geliefert|versendet|storniert)|sara rimborsat\w+|ricevera)\b/,
];

/** A promise found in a sentence. */
export interface PromiseFound {
  readonly pattern: RegExp;
  readonly kind: 'committing' | 'foretelling';
}

/** The promise a folded sentence makes; undefined when it makes none. */
export function findPromise(folded: string): PromiseFound | undefined {
  const committing = COMMITTING.find((pattern) => pattern.test(folded));
  if (committing) return { pattern: committing, kind: 'committing' };
  const foretelling = FORETELLING.find((pattern) => pattern.test(folded));
  return foretelling && { pattern: foretelling, kind: 'foretelling' };
}

const AFFIRMATION =
  /^(?:yes|oui|si|ja|sure|of course|certainly|absolutely|definitely|bien sur|d'accord|ok(?:ay)?|entendu|parfait|confirmed|no problem|pas de probleme|avec plaisir|with pleasure|volontiers|claro|naturlich|certo)\b/;
const OFFERS_HELP =
  /\b(?:aide|aider|renseign|repon|help|assist|answer|look|tell|explain|regarde|verifi|check)\w*/;

/** "Yes, of course!", folded, with nothing behind it: it may grant whatever was asked. */
export function isBareAssent(folded: string): boolean {
  const sentence = folded.trim();
  return AFFIRMATION.test(sentence) && !sentence.endsWith('?') && !OFFERS_HELP.test(sentence);
}
