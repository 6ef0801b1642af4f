import { fold } from '../fold.ts';

/** Longer messages are read up to here: what a shopper wants stands in the first screens, and reading time stays bounded. */
export const READ_LIMIT = 4_000;

/** A sentence as the words that carry meaning: folded, numbers and addresses made alike. */
export type Sentence = readonly string[];

const EMAIL_OR_ADDRESS = /https?:\/\/\S+|www\.\S+|[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/g;
const TOKEN =
  /\p{L}+(?:'(?:t|s|d|m|re|ve|ll)(?!\p{L}))?|[\d][\d.,:/\u00a0-]*|[€$£%]|\p{Extended_Pictographic}|[.!?;\n]+/gu;
const ORDER_NUMBER_DIGITS = 4;

/**
 * Splits a message into sentences of tokens. English contractions stay one word without apostrophe
 * ("dont"), French elisions become two ("l", "article"), numbers become "0" or, from four digits, "0000",
 * e-mail addresses "xemail" and links "xlink". A question mark is a token of its own.
 */
export function readSentences(text: string): Sentence[] {
  let folded = fold(text.length > READ_LIMIT ? text.slice(0, READ_LIMIT) : text);
  if (folded.includes('@') || folded.includes('http') || folded.includes('www.')) {
    folded = folded.replace(EMAIL_OR_ADDRESS, (found) => (found.includes('@') ? ' xemail ' : ' xlink '));
  }
  const sentences: Sentence[] = [];
  let sentence: string[] = [];
  for (const token of folded.match(TOKEN) ?? []) {
    const first = token.charCodeAt(0);
    if (isSentenceEnd(first)) {
      if (token.includes('?')) sentence.push('?');
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
    } else if (first >= 48 && first <= 57) {
      sentence.push(countDigits(token) >= ORDER_NUMBER_DIGITS ? '0000' : '0');
    } else {
      sentence.push(token.includes("'") ? token.replace("'", '') : token);
    }
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

function isSentenceEnd(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59 || code === 10;
}

function countDigits(token: string): number {
  let digits = 0;
  for (let index = 0; index < token.length; index += 1) {
    const code = token.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}
