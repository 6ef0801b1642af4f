import { fold } from './fold.ts';
import { LANGUAGES, type Language } from './language.ts';
import { type Evidence, languageModel } from './language-model.ts';

/** Options of {@link detectLanguage}. */
export interface DetectLanguageOptions {
  /** Language of the shop or page: decides where the text does not. */
  readonly hint?: Language;
  /** Languages to choose from. Default: all that the product understands. */
  readonly candidates?: readonly Language[];
}

/** What a text seems to be written in. */
export interface DetectedLanguage {
  /** Undefined where nothing speaks for one of the candidates, or more speaks for a language we do not know. */
  readonly language: Language | undefined;
  /** 0 to 1: the share of the evidence for `language`; 0 where there is none and the hint, if any, was taken. */
  readonly confidence: number;
  /** Share of the evidence per language; they add up to at most 1, the rest is for languages we do not know. */
  readonly scores: Readonly<Record<Language, number>>;
}

/** Characters looked at: more would not change the answer. */
const LONGEST_TEXT = 1000;
/** Log-odds the hint is worth: about one ordinary word against it. */
const HINT = 1.6;
/** Log-odds for a language we know over one we do not: shoppers write to shops they can read. */
const KNOWN = 2;
/** Log-odds that French and English, the commonest, are worth over the others. */
const COMMON = 0.7;
/** Where all candidates together have less, a language we do not know is meant, whatever the page was in. */
const KNOWN_SHARE = 0.12;
/** Below this part of what the candidates have, and without a hint, an answer is a guess. */
const LEAST_SHARE = 0.5;
const LETTER = /\p{L}/u;
const WORD = /[\p{Script=Latin}\p{M}]+(?:'(?=\p{L}))?/gu;
const NOISE = /(?:https?:\/\/|www\.)\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,100}|@\w{1,40}|[\p{L}-]*\d[\p{L}\d-]*/gu;
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/gu;

/**
 * Guesses the language of a text, short and misspelt chat messages included: a naive Bayes over common words, letter
 * sequences of the other words, and accents.
 *
 * @example
 * detectLanguage('ou est ma commande').language // 'fr'
 * detectLanguage('1001', { hint: 'en' }) // { language: 'en', confidence: 0, … }
 */
export function detectLanguage(text: string, options: DetectLanguageOptions = {}): DetectedLanguage {
  const sample = text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .normalize('NFC')
    .replace(NOISE, ' ')
    .replaceAll('’', "'");
  const words = sample.match(WORD) ?? [];
  const otherLetters = sample.match(OTHER_SCRIPT)?.length ?? 0;
  const latinLetters = words.reduce((sum, word) => sum + word.length, 0);
  if (otherLetters > latinLetters)
    return { language: undefined, confidence: 0, scores: shares([], undefined) };
  const candidates = options.candidates ?? LANGUAGES;
  const hint = options.hint !== undefined && candidates.includes(options.hint) ? options.hint : undefined;
  if (!LETTER.test(sample)) return { language: hint, confidence: 0, scores: shares([], undefined) };

  const { languages, weigh } = languageModel();
  const totals = new Float64Array(languages.length);
  let informative = false;
  for (const word of words) informative = add(totals, weigh(fold(word), word)) || informative;
  if (!informative) return { language: hint, confidence: 0, scores: shares([], undefined) };

  for (let index = 0; index < languages.length; index++)
    totals[index]! += prior(languages[index]!, candidates, hint);
  const scores = shares(languages, totals);
  let best: Language | undefined;
  for (const language of candidates)
    if (best === undefined || scores[language] > scores[best]) best = language;
  const confidence = best === undefined ? 0 : scores[best];
  const known = candidates.reduce((sum, language) => sum + scores[language], 0);
  if (known < KNOWN_SHARE) return { language: undefined, confidence, scores };
  if (confidence < LEAST_SHARE * known)
    return { language: hint, confidence: hint === undefined ? confidence : scores[hint], scores };
  return { language: best, confidence, scores };
}

function prior(language: string, candidates: readonly Language[], hint: Language | undefined): number {
  if (!(LANGUAGES as readonly string[]).includes(language)) return 0;
  if (!candidates.includes(language as Language)) return Number.NEGATIVE_INFINITY;
  return KNOWN + (language === 'fr' || language === 'en' ? COMMON : 0) + (language === hint ? HINT : 0);
}

function add(totals: Float64Array, evidence: Evidence | undefined): boolean {
  if (evidence === undefined) return false;
  for (let index = 0; index < totals.length; index++) totals[index]! += evidence[index]!;
  return true;
}

/** Log-likelihoods as shares of one; the languages we do not know take part and are not listed. */
function shares(languages: readonly string[], totals: Float64Array | undefined): Record<Language, number> {
  const result: Record<Language, number> = { fr: 0, en: 0, es: 0, de: 0, it: 0 };
  if (totals === undefined) return result;
  const highest = Math.max(...totals);
  let sum = 0;
  for (const total of totals) sum += Math.exp(total - highest);
  languages.forEach((language, index) => {
    if (language in result) result[language as Language] = Math.exp(totals[index]! - highest) / sum;
  });
  return result;
}
