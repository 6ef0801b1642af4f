import { fold } from '#text/fold.ts';

const CONTENTS =
  /\b(?:what (?:did|have) i (?:order|buy|bought|ordered|purchase)|what(?:'s| is| was) in (?:my|the|this) (?:order|parcel)|qu'?est[- ]?ce que j'? ?ai (?:commande|achete|pris)|qu'ai[- ]je (?:commande|achete)|j'? ?ai (?:commande|achete) quoi|(?:contenu|detail) de (?:ma|la|cette) commande|contient ma commande|que he (?:pedido|comprado)|was habe ich bestellt|cosa ho ordinato)\b/;

/** Whether a message asks what an order holds. */
export function asksForContents(text: string): boolean {
  return CONTENTS.test(fold(text).replaceAll('’', "'"));
}
