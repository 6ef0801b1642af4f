import { fold } from '#text/fold.ts';
import { matchesOf } from './matches.ts';
import { digitsForWords } from './number-words.ts';
import { type NumberFact, readNumbers } from './numbers.ts';
import { joinSpelledAddresses } from './spelled-addresses.ts';

/** What in a text can be checked to the letter. */
export interface Facts {
  readonly numbers: readonly NumberFact[];
  /** Lower case. */
  readonly emails: readonly string[];
  /** Web addresses in one form: without scheme, "www.", fragment and trailing slash. */
  readonly urls: readonly string[];
  /** Codes of capitals and digits, or capitals alone after the word "code": "BIENVENUE10", "6A204188", "SOLDES". */
  readonly codes: readonly string[];
  /** Telephone numbers by their last nine digits: "+33 1 23 45 67 89" and "01.23.45.67.89" are the same. */
  readonly phones: readonly string[];
  /** The rest, folded, numerals as digits: what can be read for its words. Numbers stand in it. */
  readonly prose: string;
}

/** A pattern that takes its time to find nothing, and what every text that it matches has somewhere. */
interface Hinted {
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

/** A telephone number without what is dialled before it. */
const SIGNIFICANT_DIGITS = 9;
const CITATION = /\[\d{1,3}\]/g;
const EMAIL: Hinted = {
  hint: /@/,
  pattern: /[\w.+•-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
};
const URL_LIKE: Hinted = {
  hint: /:|www\./i,
  pattern:
    /(?:\b[a-z][a-z0-9+.-]{1,12}:\/\/|\bwww\.|\b(?:javascript|data|vbscript|file):)[^\s<>()\]"'»]{0,2000}/gi,
};
/** An address without a scheme; only endings people know, so that "etc.Il" is none. */
const BARE_HOST: Hinted = {
  hint: /[a-z0-9-]\.[a-z0-9-]/i,
  pattern:
    /\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|fr|net|org|io|co|uk|de|es|it|eu|be|ch|ca|us|shop|store|boutique|paris|app|dev|ai|info|biz|online|site|website|xyz|top|club|link|click|live|ru|cn|tk|ly|me|gg|example|test|invalid)\b(?:\/[^\s<>()\]"'»]{0,2000})?/gi,
};
const CODE: Hinted = {
  hint: /[A-Z0-9-]{4}/,
  pattern: /\b(?=[A-Z0-9-]{0,40}\d)(?=[A-Z0-9-]{0,40}[A-Z])[A-Z0-9-]{4,40}\b/g,
};
/** A number that rings somewhere: begins with 0 or a country's code. */
const PHONE: Hinted = {
  hint: /(?:\+|\b0)[\d(]/,
  pattern: /(?<![\d.,-])(?:\+|00|0)(?:[ .-]?\(?\d\)?){8,14}(?![\d,])/g,
};
/** "code SOLDES", "le code promo : SOLDES": said to be one, whatever it is made of. */
const NAMED_CODE: Hinted = {
  hint: /c[oó]d|coupon|voucher|gutschein/,
  pattern:
    /\b(?:code|coupon|voucher|gutschein|codice|codigo|c[óo]digo)s?\b[^\n.A-Z]{0,24}?["“«*`']{0,3} ?([A-Z][A-Z0-9_-]{3,39})\b/g,
};
/** Extracts what can be checked to the letter. `folded` is the text folded, where that is known. */
export function extractFacts(text: string, folded?: string): Facts {
  const plain = joinSpelledAddresses(text.normalize('NFKC').replace(CITATION, ' '));
  const emails = takeOut(EMAIL, plain);
  const schemed = takeOut(URL_LIKE, emails.rest);
  const bare = takeOut(BARE_HOST, schemed.rest);
  const codes = takeOut(CODE, bare.rest);
  const phones = takeOut(PHONE, codes.rest);
  const prose = digitsForWords(folded !== undefined && phones.rest === text ? folded : fold(phones.rest));
  return {
    prose,
    numbers: readNumbers(prose),
    emails: emails.found.map((email) => email.toLowerCase()),
    urls: [...schemed.found, ...bare.found].map(normaliseUrl),
    codes: [...new Set([...codes.found, ...namedCodes(bare.rest)])],
    phones: phones.found.map((phone) => phone.replace(/\D/g, '').slice(-SIGNIFICANT_DIGITS)),
  };
}

/** The facts of several texts together. */
export function joinFacts(all: readonly Facts[]): Facts {
  return {
    numbers: all.flatMap((one) => one.numbers),
    emails: all.flatMap((one) => one.emails),
    urls: all.flatMap((one) => one.urls),
    codes: all.flatMap((one) => one.codes),
    phones: all.flatMap((one) => one.phones),
    prose: all.map((one) => one.prose).join('\n'),
  };
}

/** What a pattern finds, and the text with a space in the place of each. */
function takeOut({ hint, pattern }: Hinted, text: string): { found: readonly string[]; rest: string } {
  const found = hint.test(text) ? text.match(pattern) : null;
  return found ? { found, rest: text.replace(pattern, ' ') } : { found: [], rest: text };
}

function namedCodes(text: string): readonly string[] {
  if (!NAMED_CODE.hint.test(text)) return [];
  return matchesOf(NAMED_CODE.pattern, text).map((match) => match[1] ?? '');
}

function normaliseUrl(written: string): string {
  return written
    .toLowerCase()
    .replace(/[.,;:!?…*_`]+$/, '')
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
