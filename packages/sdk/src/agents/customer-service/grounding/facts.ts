import { fold } from '#text/fold.ts';

/** What in a sentence can be checked to the letter. */
export interface Facts {
  /** Numbers in one form: "1 234,50" and "1,234.50" are both "1234.5"; words for small numbers are digits. */
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
  /** Hosts of addresses on the web. */
  readonly hosts: readonly string[];
  /** Codes that mix letters and digits or are all capitals with digits: "BIENVENUE10", "6A204188". */
  readonly codes: readonly string[];
}

const CITATION = /\[\d{1,3}\]/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const URL_LIKE = /\b(?:https?:\/\/|www\.)[^\s<>()\]]+/gi;
const CODE = /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9-]{4,}\b/g;
const NUMBER = /\d{1,3}(?:[  .,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?/g;

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  sept: '7',
  huit: '8',
  dix: '10',
  douze: '12',
  quatorze: '14',
  quinze: '15',
  vingt: '20',
  trente: '30',
  soixante: '60',
  cent: '100',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  seven: '7',
  eight: '8',
  ten: '10',
  twelve: '12',
  fourteen: '14',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  sixty: '60',
  hundred: '100',
};
const NUMBER_WORD = new RegExp(`\\b(?:${Object.keys(NUMBER_WORDS).join('|')})\\b`, 'g');

/** Extracts what can be checked to the letter. */
export function extractFacts(text: string): Facts {
  const plain = text.replace(CITATION, ' ');
  const emails = [...plain.matchAll(EMAIL)].map((match) => match[0].toLowerCase());
  const urls = [...plain.matchAll(URL_LIKE)].map((match) => match[0]);
  const rest = plain.replace(EMAIL, ' ').replace(URL_LIKE, ' ');
  const codes = [...rest.matchAll(CODE)].map((match) => match[0].toUpperCase());
  const withoutCodes = rest.replace(CODE, ' ');
  const written = [...fold(withoutCodes).matchAll(NUMBER_WORD)].map(
    (match) => NUMBER_WORDS[match[0]] ?? match[0],
  );
  const numbers = [...withoutCodes.matchAll(NUMBER)].map((match) => normaliseNumber(match[0]));
  return {
    numbers: [...numbers, ...written],
    emails,
    hosts: urls.flatMap((url) => hostOf(url) ?? []),
    codes,
  };
}

/** One form for one value, whichever the language writes it in. */
function normaliseNumber(written: string): string {
  const compact = written.replace(/[  ]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(compact);
  const whole = (decimal ? compact.slice(0, decimal.index) : compact).replace(/[.,]/g, '');
  const value = decimal ? Number(`${whole}.${decimal[1]}`) : Number(whole);
  return Number.isSafeInteger(value) || decimal ? String(value) : whole;
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url.startsWith('www.') ? `https://${url}` : url).hostname.toLowerCase();
  } catch {
    return undefined;
  }
}
