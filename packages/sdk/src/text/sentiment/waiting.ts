import { fold } from '../fold.ts';

const WAITS =
  /\b(?:attend(?:s|re|ons|ez|ais|u)?|attente|patient(?:e|er|ons|ez)|wait(?:ing|ed)?|still (?:no|not|nothing|haven'?t)|toujours (?:rien|pas)|warte(?:n|t)?|gewartet|espero|esperando|aspett(?:o|ando|iamo))\b/;
const FOR_LONG =
  /\b(?:(?:semaines?|mois|jours?|weeks?|months?|days?|wochen?|monate?n?|tage?n?|semanas?|mes(?:es)?|dias?|settiman[ae]|mesi|giorni)|encore|toujours|still|again|noch|immer|todavia|ancora)\b/;
/** It came in the end, or is said to have been worth it. */
const ENDED =
  /\b(?:recue?s?(?! (?:mon|ma|mes|ton))|arrivee?s?|received|arrived|got (?:it|them|my)|came|worth|valait|vaut|merite|happy|content\w*|ravie?s?|love|adore|erhalten|angekommen|llegado|recibido|arrivat[oa])\b/;
const NOT_ENDED =
  /\b(?:pas|jamais|rien|not|never|nothing|n't|hasn'?t|haven'?t|nicht|nie|nichts|non|niente|nada)\b.{0,20}\b(?:recue?s?|arrivee?s?|received|arrived|came|come|erhalten|angekommen|llegado|recibido|arrivat[oa])\b/;

/** Whether a text tells of something that is waited for and has not come: "third week waiting", « toujours rien reçu ». */
export function tellsOfWaiting(text: string): boolean {
  const folded = fold(text);
  if (!WAITS.test(folded) || !FOR_LONG.test(folded)) return false;
  return !ENDED.test(folded) || NOT_ENDED.test(folded);
}
