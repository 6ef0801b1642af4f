import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

/**
 * Number of the contract that `analyse` keeps: the same text and language give the same terms for as long as
 * this stays. Stores that keep terms (the PostgreSQL index does) write it beside them and index again when it differs.
 */
export const ANALYSER_VERSION = 2;

const SEPARATORS = /['_-]/;
const DIGIT = /\d/;

/**
 * The index terms of a text, in order and with repetitions: folded, without stop words, stemmed. Accents and
 * case make no difference. Numbers keep their digits ("#1001" is "1001", "49,90" is "49.90"), product codes stay whole
 * ("AB-1234" is "ab-1234"), compounds give their parts ("demi-tour" is "demi" and "tour").
 *
 * @example
 * analyse('Je veux être remboursée de ma commande #1001', 'fr') // ['rembours', 'command', '1001']
 */
export function analyse(text: string, language: Language): string[] {
  return analyseWords(foldedWords(text), language);
}

/** {@link analyse} from the {@link foldedWords} of a text, for whoever needs both. */
export function analyseWords(words: readonly string[], language: Language): string[] {
  const terms: string[] = [];
  for (const word of words) pushTerms(terms, word, language);
  return terms;
}

/** The folded words and numbers of a text, before stop words go and stems are taken. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  for (const token of tokenise(text)) {
    if (token.kind === 'word' || token.kind === 'email') words.push(fold(token.text));
    else if (token.kind === 'number') words.push(token.text.replace(/^[#№]/, '').replaceAll(',', '.'));
  }
  return words;
}

function pushTerms(terms: string[], word: string, language: Language): void {
  if (stopWords(language).has(word)) return;
  if (DIGIT.test(word)) {
    terms.push(word);
  } else if (SEPARATORS.test(word) && !word.includes('@')) {
    for (const part of word.split(SEPARATORS)) if (part.length > 1) pushTerms(terms, part, language);
  } else if (word.length > 0) {
    terms.push(word.includes('@') ? word : stem(word, language));
  }
}
