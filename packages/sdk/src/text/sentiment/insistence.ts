import { fold } from '../fold.ts';

/** Money asked back as a command, not as a wish. */
const DEMANDS =
  /\b(?:rembourse[zs][- ](?:moi|nous)|rend(?:ez|s)[- ](?:moi|nous)|(?:veux|voulons|exige|exigeons|reclame) (?:etre rembourse|mon argent|notre argent|le remboursement|un remboursement)|mon (?:argent|fric|pognon)|(?:refund|pay) (?:me|us)(?: back)?|give (?:me|us) (?:my|our|the) money|i (?:demand|insist)|exijo|devuelvanme|geben sie mir|ich (?:verlange|fordere)|esigo|ridatemi|rimborsatemi)\b/;
const AT_ONCE =
  /\b(?:maintenant|immediatement|tout de suite|sur[- ]le[- ]champ|illico|now|immediately|right away|at once|straight away|ahora mismo|inmediatamente|sofort|subito|immediatamente)\b/;
const DEMAND = -1.5;
const URGENCY = -1;

/** What a demand adds to a text that is unhappy already: by itself "refund me" or "now" is no feeling. */
export function insistence(text: string): number {
  const folded = fold(text);
  return (DEMANDS.test(folded) ? DEMAND : 0) + (AT_ONCE.test(folded) ? URGENCY : 0);
}
