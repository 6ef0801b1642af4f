import { analyse, fold, splitSentences } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import { asksForSteps } from './select.ts';

/** More questions at once than this are answered as one. */
const PARTS_LIMIT = 3;

/** "… et combien …", "… and when …": a second question in the same sentence. */
const SECOND_QUESTION: Readonly<Record<Language, RegExp>> = {
  fr: /\s+(?:et|ou|sinon|puis|,)\s+(?=(?:aussi\s+)?(?:combien|comment|quand|quelles?|quels?|où|ou est|est-ce|puis-je|peut-on|pouvez-vous|faites-vous|avez-vous|y a-t-il|qui)\b)/i,
  en: /\s+(?:and|or|also|,)\s+(?=(?:also\s+)?(?:how|when|where|what|which|who|can|could|do|does|is|are|will)\b)/i,
  es: /\s+(?:y|o)\s+(?=(?:cuánto|cuanto|cómo|como|cuándo|cuando|dónde|donde|qué|cuál|se puede|puedo)\b)/i,
  de: /\s+(?:und|oder)\s+(?=(?:wie|wann|wo|was|welche\w*|wer|kann|gibt|ist|sind)\b)/i,
  it: /\s+(?:e|o)\s+(?=(?:quanto|come|quando|dove|cosa|quale|si può|posso)\b)/i,
};

/** Asks for a price or a time of what was named before: "Livrez-vous en Belgique et combien ça coûte ?" is one question. */
const OF_THE_SAME =
  /^(?:et |and |y |und |e )?(?:(?:a |pour |a quel |quel )?(?:c'est |ca (?:coute|vaut|prend|fait|met) |il faut compter )?(?:combien|prix|tarif|gratuit|payant)(?: (?:est-ce que )?(?:ca|cela|c'est))?(?: (?:coute|vaut|prend|met|fait))?(?: de temps)?|is (?:it|that|this) free|how (?:much|long)(?: (?:is|does|will|would))?(?: (?:it|that|this))?(?: (?:cost|take|be))?|when|quand|what (?:does it|is the) (?:cost|price)|cuanto cuesta|was kostet (?:das|es)|quanto costa)\W*$/;

/** "… and is it free?" after a question for the steps: where they are told, what they cost seldom is. */
const ASKS_PRICE_OF_IT =
  /\s*(?:,|\b(?:et|and|y|und|e)\b)\s*(?:(?:est-ce que )?c'est (?:gratuit|payant|combien)|(?:est-ce )?gratuit|(?:ca|cela) coute combien|combien (?:ca|cela) coute|is it free|is that free|how much (?:is it|does it cost)|do i (?:have to )?pay|es gratis|ist (?:es|das) kostenlos|e gratis)\W*$/;
const HOW = /\b(?:comment|how (?:do|can|should|to)|como|wie|come)\b/g;

/** The steps and their price as two questions, both of the same thing; undefined where it is not so asked. */
function stepsAndPrice(question: string): readonly string[] | undefined {
  const folded = fold(question).replaceAll('’', "'");
  const price = ASKS_PRICE_OF_IT.exec(folded);
  if (!price || !asksForSteps(folded)) return undefined;
  const steps = folded.slice(0, price.index).trim();
  return [
    steps,
    `${steps.replace(HOW, ' ').trim()} ${price[0].replace(/^\W*(?:et|and|y|und|e)\b/, '').trim()}`,
  ];
}

/** Abbreviations that fold into words without meaning ("us"), written as an article would. */
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?(?:USA?|U\.S\.(?:A\.)?)(?![\w.])/g, 'America'],
  [/\b(?:the )?(?:UK|U\.K\.)(?![\w.])/g, 'United Kingdom'],
  [/\b(?:the )?EU(?!\w)/g, 'European Union'],
  [/\b(?:l['’])?UE(?!\w)/g, 'Union européenne'],
];

/** The questions a message asks, each with something to look for; the whole message when it asks but one. */
export function splitQuestion(message: string, language: Language): readonly string[] {
  const question = spellOut(message);
  const both = stepsAndPrice(question);
  if (both) return both;
  const parts = splitSentences(question)
    .flatMap((sentence) => sentence.text.split(SECOND_QUESTION[language]))
    .map((part) => part.trim())
    .filter((part) => analyse(part, language).length > 0 && !OF_THE_SAME.test(fold(part)));
  return parts.length > 1 && parts.length <= PARTS_LIMIT ? parts : [question];
}

/** In a message all in capitals, "US" may be the pronoun. */
function spellOut(message: string): string {
  if (!/\p{Ll}/u.test(message)) return message;
  return ABBREVIATED.reduce((text, [short, long]) => text.replace(short, long), message);
}
