import { fold } from '#text/fold.ts';
import { WONDERS_WHO_ANSWERS } from '../escalation/patterns/human-requested.ts';
import { anyOf } from '../escalation/patterns/signal-patterns.ts';
import { withClasses } from '../escalation/patterns/word-classes.ts';
import { askedLanguage } from './asked-language.ts';
import { isMockThanks } from './mishap.ts';

/** What a message that carries no wish is. Each is the finding that answers it. */
export type Courtesy =
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'acknowledged'
  | 'announced_question'
  | 'asked_how_are_you'
  | 'asked_who_answers';

const WONDERS = anyOf([WONDERS_WHO_ANSWERS]);
const ASKS_WHO = anyOf([
  "(?:qui (?:es[- ]tu|etes[- ]vous|me (?:repond|parle))|(?:tu es|vous etes|t'es) qui|who (?:are you|am i (?:T|talking)|is this)|who'?s this|quien eres|wer (?:bist du|sind sie)|chi sei|(?:ton|votre|your) (?:nom|name|prenom)|comment (?:tu t'|vous vous )appele[sz]|what can (?:you|u) do|que (?:sais[- ]tu|savez[- ]vous|peux[- ]tu|pouvez[- ]vous) faire)",
]);
const HOW_ARE_YOU =
  /\b(?:comment (?:ca va|tu vas|vas[- ]tu|allez[- ]vous|vous allez)|(?:vous allez|tu vas|ca va) (?:bien|\?)|^ca va\b|how (?:are|r) (?:you|u)|how'?s it going|how do you do|que tal|como esta|wie geht|come (?:stai|va|sta))/;
const ANNOUNCES =
  /\b(?:questions?|aidez?|aider|aide|help|besoin de vous|renseign\w*|infos?|informations?|ayuda(?:r|rme)?|pregunta|frage|hilfe|helfen|domanda|aiut\w+)\b/;
const GOODBYE =
  /\b(?:au revoir|aurevoir|a bientot|a plus|bonne (?:journee|soiree|fin de journee)|bye|goodbye|good ?night|see you|have a (?:nice|good|great|lovely)|adios|hasta luego|tschuss|auf wiedersehen|arrivederci)\b/;
const THANKS = /\b(?:merci+|mrci|thank you|thank u|thanks|thanx|thx|ty|cheers|gracias|danke|grazie)\b/;
const GREETING =
  /^\W*(?:re)?(?:bonjour|bjr|bonsoir|bsr|salut|slt|coucou|cc|hel+o+|hi+|hey+a?|hiya|yo|good (?:day|morning|afternoon|evening)|greetings|hola|buen[oa]s|hallo|guten (?:tag|morgen|abend)|moin|servus|buongiorno|buonasera|ciao|salve)\b/;
const ACKNOWLEDGES =
  /^(?:(?:ok(?:ay|i)?|k|d'?accord|dac+|tres bien|bien|super|top|cool|parfait|nickel|genial|entendu|compris|c'est (?:bon|note|tout|parfait|clair|ok)|ca (?:marche|ira)|oui|ouais|yes|yep|yeah|yup|non|nan|no|nope|alright|all right|got it|i see|great|perfect|fine|good|nice|sure|right|understood|never ?mind|that'?s (?:all|it|fine|ok|great)|it'?s (?:ok|fine)|rien|nothing|no worries|no problem|pas de (?:souci|probleme)s?|vale|si|perfecto|gut|alles klar|ja|nein|in ordnung|va bene|perfetto|lol|mdr|ptdr|ha(?:ha)+|hihi|hum+|ah|oh|bof)[\s,.!…]*)+$/;
/** A picture that smiles, and nothing said. */
const ONLY_SMILES =
  /^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Default_Ignorable_Code_Point}|[!.])+$/u;

/** Asks whether a person or a machine answers: "are you a robot?", « c'est un robot qui répond ? ». */
export function wondersWhoAnswers(text: string): boolean {
  return WONDERS.test(withClasses(fold(text).replace(/\s+/g, ' ').trim()));
}

/** What the words of a message without a wish are; undefined where they are none of these. */
export function readCourtesy(text: string): Courtesy | undefined {
  const folded = fold(text).trim();
  if (wondersWhoAnswers(text) || ASKS_WHO.test(withClasses(folded))) return 'asked_who_answers';
  if (askedLanguage(text) !== undefined) return 'acknowledged';
  if (GOODBYE.test(folded)) return 'goodbye';
  if (THANKS.test(folded)) return isMockThanks(text) ? undefined : 'thanks';
  if (HOW_ARE_YOU.test(folded)) return 'asked_how_are_you';
  if (ACKNOWLEDGES.test(folded) || ONLY_SMILES.test(text)) return 'acknowledged';
  if (ANNOUNCES.test(folded)) return 'announced_question';
  return GREETING.test(folded) ? 'greeting' : undefined;
}
