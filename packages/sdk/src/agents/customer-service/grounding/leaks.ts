import { fold } from '#text/fold.ts';

const MARKS: readonly RegExp[] = [
  /<\/?\s*data\s*>|‹\/?data›/,
  /\b(?:system prompt|my (?:system )?(?:instructions|prompt) (?:are|is|say|tell)|prompt systeme|mes (?:instructions|consignes) (?:sont|disent)|voici mes (?:instructions|consignes))\b/,
  /\buse only the numbered sources\b|\bnever promise anything the sources\b|\byou answer customers of the shop\b|\bquickreplies\b/,
  /\b(?:sk|cai)[-_][a-z0-9_-]{16,}\b/,
];

/** Whether a sentence repeats the agent's instructions or a secret's form. */
export function repeatsInstructions(sentence: string): boolean {
  const folded = fold(sentence);
  return MARKS.some((mark) => mark.test(folded));
}
