import { fold } from '#text/fold.ts';

/**
 * Commitments that only the shop's own texts may make: call-backs, deadlines, refunds, gestures, guarantees.
 * Matched on folded text.
 */
const PROMISES: readonly RegExp[] = [
  // French
  /\b(?:nous|je|on|un conseiller|notre equipe|quelqu'un)\s+(?:vous\s+)?(?:rappeller(?:ai|ons|a)|rappelons|rappelle|recontacter(?:ai|ons|a)|contacter(?:ai|ons|a)|reviendr(?:ai|ons|a)\s+vers\s+vous|tiendr(?:ai|ons|a)\s+inform|rembourser(?:ai|ons|a)|remboursons|offrir(?:ai|ons|a)|offrons|enverr(?:ai|ons|a)|renverr(?:ai|ons|a)|expedier(?:ai|ons|a)|livrer(?:ai|ons|a)|accorder(?:ai|ons|a)|accordons|veiller(?:ai|ons|a)|m'engage|nous engageons|garanti(?:s|ssons|t))\b/,
  /\bvous\s+(?:serez|allez\s+etre)\s+(?:rembourse|rappele|recontacte|contacte|livre|credite|dedommage|indemnise)/,
  /\bvous\s+(?:recevrez|allez\s+recevoir|beneficierez|obtiendrez)\b/,
  /\b(?:sera|seront|va etre|vont etre)\s+(?:rembours|livr|expedi|envoy|credit|trait|remplac)\w*/,
  /\b(?:c'est promis|je vous (?:le )?(?:promets|garantis|assure)|sans faute|geste commercial|bon d'achat|code promo\w*\s+de|remise de|reduction de)\b/,
  // English
  /\b(?:we|i|someone|an advis[eo]r|our team|a colleague)(?:'ll| will| shall|'re going to| are going to| am going to)\s+(?:(?:personally|also|gladly|now|then|certainly|definitely)\s+)?(?:call|phone|ring|contact|e-?mail|refund|reimburse|send|ship|deliver|replace|get back|reach out|follow up|credit|compensate|offer|give|make sure|ensure|keep you|waive|upgrade|process)\b/,
  /\byou(?:'ll| will| are going to)\s+(?:receive|get|be (?:refunded|called|contacted|credited|compensated|reimbursed))\b/,
  /\bwill be (?:refunded|delivered|shipped|sent|credited|processed|replaced|reimbursed)\b/,
  /\b(?:i promise|we promise|guaranteed?|i assure you|rest assured|goodwill gesture|as a gesture|discount of|voucher (?:of|for|worth))\b/,
  // Spanish, German, Italian
  /\b(?:le (?:llamaremos|reembolsaremos|enviaremos|contactaremos)|te (?:llamaremos|reembolsaremos|enviaremos)|sera reembolsad\w+|recibira)\b/,
  /\b(?:wir (?:rufen sie|erstatten|senden ihnen|werden (?:sie|ihnen))|ich (?:rufe sie|verspreche|garantiere)|sie erhalten|wird (?:erstattet|geliefert|versendet))\b/,
  /\b(?:la (?:richiameremo|rimborseremo|contatteremo)|le (?:invieremo|rimborseremo)|sara rimborsat\w+|ricevera)\b/,
];

/** The promise a sentence makes, as the pattern that found it; undefined when it makes none. */
export function findPromise(sentence: string): RegExp | undefined {
  const folded = fold(sentence);
  return PROMISES.find((pattern) => pattern.test(folded));
}
