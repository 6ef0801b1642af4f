import { fold } from '#text/fold.ts';

/** What a number counts, where that can be told: "30 days" is not "30 °C". */
export type Unit = 'money' | 'percent' | 'duration' | 'measure' | 'other';

/** A number with what it counts. */
export interface NumberFact {
  /** One form for one value: "1 234,50" and "1,234.50" are both "1234.5"; words for small numbers are digits. */
  readonly value: string;
  readonly unit: Unit;
}

/** What in a text can be checked to the letter. */
export interface Facts {
  readonly numbers: readonly NumberFact[];
  /** Lower case. */
  readonly emails: readonly string[];
  /** Web addresses in one form: without scheme, "www.", fragment and trailing slash. */
  readonly urls: readonly string[];
  /** Codes of capitals and digits, or capitals alone after the word "code": "BIENVENUE10", "6A204188", "SOLDES". */
  readonly codes: readonly string[];
}

/** A pattern that takes its time to find nothing, and what every text that it matches has somewhere. */
interface Hinted {
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

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
/** "code SOLDES", "le code promo : SOLDES": said to be one, whatever it is made of. */
const NAMED_CODE: Hinted = {
  hint: /c[oó]d|coupon|voucher|gutschein/,
  pattern:
    /\b(?:code|coupon|voucher|gutschein|codice|codigo|c[óo]digo)s?\b[^\n.A-Z]{0,24}?["“«*`']{0,3} ?([A-Z][A-Z0-9_-]{3,39})\b/g,
};
const DIGIT = /\d/;
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?/g;

const CURRENCY_BEFORE = /(?:€|\$|£|\beur|\busd|\bgbp|\bchf)\s?$/i;
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['percent', /^\s?(?:%|pour ?cent|per ?cent|prozent|por ciento|per cento)/],
  [
    'money',
    /^\s?(?:€|\$|£|eur(?:os?)?\b|usd\b|gbp\b|chf\b|dollars?\b|pounds?\b|livres? sterling|centimes?\b|cents?\b)/,
  ],
  [
    'duration',
    /^[\s-]{0,2}(?:full |more |jours? |working |business |calendar )?(?:ouvres? |ouvrables? )?(?:j\b|jrs?\b|jours?|heures?|h\b|minutes?|mins?\b|semaines?|mois\b|ans?\b|annees?|days?|hours?|hrs?\b|weeks?|months?|years?|dias?\b|horas?|semanas?|mes(?:es)?\b|anos?\b|tage?n?\b|stunden?|wochen?|monate?n?\b|jahre?n?\b|giorn[oi]|or[ae]\b|settiman[ae]|mes[ei]\b|ann[oi]\b)/,
  ],
  [
    'measure',
    /^\s?(?:°|degres?|degrees?|cm\b|mm\b|m\b|km\b|kg\b|g\b|mg\b|ml\b|cl\b|l\b|litres?|metres?|inch|inches|lb|oz|w\b|watts?|v\b|volts?)/,
  ],
];
/** Between two numbers these make a range, whose first number counts what the second counts. */
const RANGE = /^\s?(?:a|to|et|and|bis|hasta|y|-|–|—|ou|or|und|o)\s?(?=\d)/;

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  six: '6',
  sept: '7',
  huit: '8',
  neuf: '9',
  dix: '10',
  onze: '11',
  douze: '12',
  quatorze: '14',
  quinze: '15',
  seize: '16',
  vingt: '20',
  trente: '30',
  quarante: '40',
  cinquante: '50',
  soixante: '60',
  cent: '100',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fourteen: '14',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  ninety: '90',
  hundred: '100',
};
const NUMBER_WORD = new RegExp(`\\b(?:${Object.keys(NUMBER_WORDS).join('|')})\\b`, 'g');
/** "pour cent" and "per cent" count nothing by themselves. */
const PER_CENT = /\b(?:pour|per|por) ?cent(?:o)?\b/g;

/** Extracts what can be checked to the letter. */
export function extractFacts(text: string): Facts {
  const plain = text.normalize('NFKC').replace(CITATION, ' ');
  const emails = takeOut(EMAIL, plain);
  const schemed = takeOut(URL_LIKE, emails.rest);
  const bare = takeOut(BARE_HOST, schemed.rest);
  const codes = takeOut(CODE, bare.rest);
  return {
    numbers: readNumbers(codes.rest),
    emails: emails.found.map((email) => email.toLowerCase()),
    urls: [...schemed.found, ...bare.found].map(normaliseUrl),
    codes: [...new Set([...codes.found, ...namedCodes(bare.rest)])],
  };
}

/** What a pattern finds, and the text with a space in the place of each. */
function takeOut({ hint, pattern }: Hinted, text: string): { found: readonly string[]; rest: string } {
  const found = hint.test(text) ? text.match(pattern) : null;
  return found ? { found, rest: text.replace(pattern, ' ') } : { found: [], rest: text };
}

function namedCodes(text: string): readonly string[] {
  if (!NAMED_CODE.hint.test(text)) return [];
  return [...text.matchAll(NAMED_CODE.pattern)].map((match) => match[1] ?? '');
}

function readNumbers(text: string): readonly NumberFact[] {
  const folded = fold(text)
    .replace(PER_CENT, '%')
    .replace(NUMBER_WORD, (word) => NUMBER_WORDS[word] ?? word);
  if (!DIGIT.test(folded)) return [];
  const numbers: NumberFact[] = [];
  const matches = [...folded.matchAll(NUMBER)];
  for (let index = matches.length - 1; index >= 0; index -= 1) {
    const match = matches[index]!;
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const own = CURRENCY_BEFORE.test(folded.slice(Math.max(0, match.index - 5), match.index))
      ? 'money'
      : (UNITS.find(([, pattern]) => pattern.test(after))?.[0] ?? 'other');
    const inherited = own === 'other' && RANGE.test(after) ? numbers[0]?.unit : undefined;
    numbers.unshift({ value: normaliseNumber(match[0]), unit: inherited ?? own });
  }
  return numbers;
}

/** One form for one value, whichever the language writes it in. */
function normaliseNumber(written: string): string {
  const compact = written.replace(/[ \u00a0\u202f]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(compact);
  const whole = (decimal ? compact.slice(0, decimal.index) : compact).replace(/[.,]/g, '');
  const value = decimal ? Number(`${whole}.${decimal[1]}`) : Number(whole);
  return Number.isSafeInteger(value) || decimal ? String(value) : whole;
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
