/** Words that speak to a machine about its orders and not to a shop; on folded text, in the languages served. */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|orders? above|previous|prior|above|everything|restrictions?|sources?|safety|filters?)\b/,
  /\b(?:ignor\w+|oubli\w+|contourn\w+|outrepass\w+|neglig\w+|desobei\w+)\b.{0,40}\b(?:instructions?|consignes?|regles?|directives?|precedent\w*|ci-dessus|tout|restrictions?|limites?|sources?)\b/,
  /\b(?:ignorier\w*|vergiss\w*|missacht\w*)\b.{0,40}\b(?:anweisung\w*|regeln?|vorgaben?|vorherig\w*|alles)\b/,
  /\b(?:ignor\w+|olvid\w+|dimentic\w+)\b.{0,40}\b(?:instruccion\w*|reglas?|anterior\w*|todo|istruzion\w*|regole|precedent\w*|tutto)\b/,
  /\b(?:you are now|from now on you|act as|pretend (?:to be|you)|role-?play|developer mode|debug mode|jailbreak|do anything now|system prompt|(?:your|the) (?:hidden |initial |secret )?(?:instructions|prompt)|reveal your|print your|new instructions?)\b/,
  /\b(?:tu es (?:maintenant|desormais)|vous etes (?:maintenant|desormais)|agis comme|agissez comme|fais semblant|faites semblant|mode (?:developpeur|debug|administrateur)|prompt systeme|(?:tes|vos) (?:instructions|consignes|regles)|revele\w* (?:tes|vos)|nouvelles? (?:instructions?|consignes?))\b/,
  /\b(?:du bist (?:jetzt|nun)|sie sind (?:jetzt|nun)|deine anweisungen|ihre anweisungen|eres ahora|tus instrucciones|sei ora|le tue istruzioni|modo desarrollador|entwicklermodus)\b/,
];

/** Whether a folded text tries to give a language model orders. No shopper's next step does. */
export function instructsModel(folded: string): boolean {
  return ORDERS.some((pattern) => pattern.test(folded));
}
