import { type Anchor, anchorAfter, anchorBefore } from './anchors.ts';
import { MONTH } from './days.ts';
import { matchesOf } from './matches.ts';

/** What a number counts, where that can be told: "30 days" is neither "30 °C" nor "30 months". */
export type Unit =
  | 'money'
  | 'percent'
  | 'date'
  | 'length'
  | 'mass'
  | 'volume'
  | 'temperature'
  | 'measure'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'month'
  | 'other';

/** A number with what it counts, and how far it holds. */
export interface NumberFact {
  /** One form for one value: "1 234,50" and "1,234.50" are both "1234.5"; two weeks are 14 days, a year 12 months. */
  readonly value: string;
  readonly unit: Unit;
  /** "At least 30 days", "from €80"; "under €80". Undefined where the number stands alone, or a period is the longest. */
  readonly bound?: 'least' | 'most';
  /** What a period counts from. */
  readonly from?: Anchor;
  /** What a bare number counts, singular: "3 instalments". */
  readonly of?: string;
  /** On which side of an hour: "before 12:00". */
  readonly side?: 'before' | 'after';
  /** Where it stands in the text that was read. */
  readonly at: number;
}

/** Units that measure time. */
export function isPeriod(unit: Unit): boolean {
  return unit === 'day' || unit === 'workday' || unit === 'month' || unit === 'hour' || unit === 'minute';
}

/** Whether two numbers are the same: in value, in unit, and counted from the same event where both name one. */
export function agree(claimed: NumberFact, known: NumberFact): boolean {
  return (
    claimed.value === known.value &&
    (claimed.unit === known.unit ||
      known.unit === 'other' ||
      (claimed.unit === 'other' && !isPeriod(known.unit))) &&
    (claimed.from === undefined || known.from === undefined || claimed.from === known.from)
  );
}

/** "At least 30 days" and "from €80" are open at one end: they hold only where what is known is open at the same. */
export function reachesNoWider(claimed: NumberFact, known: NumberFact): boolean {
  return claimed.bound === undefined || claimed.bound === known.bound;
}

const DIGIT = /\d/;
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?/g;
const MONTH_BEFORE = new RegExp(`\\b${MONTH} $`);
const CURRENCY_BEFORE = /(?:€|\$|£|\beur|\busd|\bgbp|\bchf)\s?$/i;
const WORKING =
  /^[\s-]{0,2}(?:full |more |jours? )?(?:working|business|werktag|arbeitstag|jours? (?:ouvr|de semaine)|jrs? ouvr|ouvr|dias? (?:habil|laborab)|giorn[oi] (?:lavorativ|feriali))/;
const FULL = '^[\\s-]{0,2}(?:full |more |whole |calendar )?(?:working |business )?';

/** Units, with what one of them is in the unit that stands for all of its kind. */
const UNITS: readonly { readonly unit: Unit; readonly pattern: RegExp; readonly times?: number }[] = [
  {
    unit: 'date',
    pattern: new RegExp(`^(?:er|st|nd|rd|th|\\.)?(?: de| of)? ${MONTH}`),
  },
  { unit: 'percent', pattern: /^\s?(?:%|pour ?cent|per ?cent|prozent|por ciento|per cento)/ },
  {
    unit: 'money',
    pattern:
      /^\s?(?:€|\$|£|eur(?:os?)?\b|usd\b|gbp\b|chf\b|dollars?\b|pounds?\b|livres? sterling|centimes?\b|cents?\b)/,
  },
  {
    unit: 'day',
    pattern: new RegExp(
      `${FULL}(?:j\\b|jrs?\\b|jours?|ouvr\\w+|days?\\b|dias?\\b|tage?n?\\b|werktage?n?\\b|arbeitstage?n?\\b|giorn[oi]\\b)`,
    ),
  },
  {
    unit: 'month',
    pattern: new RegExp(`${FULL}(?:mois\\b|months?\\b|mes(?:es)?\\b|mes[ei]\\b|monate?n?\\b)`),
  },
  {
    unit: 'month',
    times: 12,
    pattern: new RegExp(`${FULL}(?:ans?\\b|annees?\\b|years?\\b|yrs?\\b|anos?\\b|jahre?n?\\b|ann[oi]\\b)`),
  },
  {
    unit: 'day',
    times: 7,
    pattern: new RegExp(`${FULL}(?:semaines?\\b|weeks?\\b|wks?\\b|semanas?\\b|wochen?\\b|settiman[ae]\\b)`),
  },
  { unit: 'day', times: 14, pattern: new RegExp(`${FULL}fortnights?\\b`) },
  {
    unit: 'hour',
    pattern: new RegExp(`${FULL}(?:heures?\\b|h\\b|hours?\\b|hrs?\\b|horas?\\b|stunden?\\b|or[ae]\\b)`),
  },
  { unit: 'minute', pattern: new RegExp(`${FULL}(?:minut\\w*|mins?\\b)`) },
  { unit: 'length', pattern: /^\s?(?:mm\b|millimet\w+)/ },
  { unit: 'length', times: 10, pattern: /^\s?(?:cm\b|centimet\w+)/ },
  { unit: 'length', times: 1_000, pattern: /^\s?(?:m\b|met(?:re|er)s?\b)/ },
  { unit: 'length', times: 1_000_000, pattern: /^\s?(?:km\b|kilomet\w+)/ },
  { unit: 'mass', pattern: /^\s?(?:mg\b|milligram\w*)/ },
  { unit: 'mass', times: 1_000, pattern: /^\s?(?:g\b|gr\b|gram(?:me)?s?\b)/ },
  { unit: 'mass', times: 1_000_000, pattern: /^\s?(?:kg\b|kilos?\b|kilogram\w*)/ },
  { unit: 'volume', pattern: /^\s?(?:ml\b|millilit\w+)/ },
  { unit: 'volume', times: 10, pattern: /^\s?(?:cl\b|centilit\w+)/ },
  { unit: 'volume', times: 1_000, pattern: /^\s?(?:l\b|lit(?:re|er)s?\b)/ },
  { unit: 'temperature', pattern: /^\s?(?:°|degres?\b|degrees?\b)/ },
  { unit: 'measure', pattern: /^\s?(?:inch|inches|lb|oz|w\b|watts?|v\b|volts?)/ },
];
const NO_UNIT = { unit: 'other' } as const;
/** Between two numbers these make a range, whose first number counts what the second counts. */
const RANGE = /^\s?(?:a|to|et|and|bis|hasta|y|-|–|—|ou|or|und|o)\s?(?=\d)/;
/** "9 h", "12:30": a time of day is no period. */
const HOURS_IN_DAY = 24;

const MORE_BEFORE =
  /\b(?:at least|no less than|not less than|more than|over|above|exceeding|exceeds?|beyond|minimum(?: of| de)?|min\.?|au moins|plus d['e]s?|au[- ]?dela d['e]s?|au[- ]dessus d['e]s?|depass\w+|superieure?s? a|mindestens|mehr als|uber|al menos|mas de|almeno|piu di|oltre)\s*[€$£]?\s*$/;
/** "From €80" starts there, "from 30 days" says nothing; "after 30 days" is later, "after €30" is nothing. */
const FROM_BEFORE =
  /\b(?:from|starting (?:at|from)|as of|des|a partir d[eu]s?|a compter de|ab|desde|da|a partire da)\s*[€$£]?\s*$/;
const AFTER_BEFORE =
  /\b(?:after|past|later than|apres|passe|nach|despues de|tras|dopo)\s*(?:the |les |ces |this )?$/;
const MORE_AFTER =
  /^[^\d.!?;,]{0,24}?\b(?:or more|or longer|or later|and more|and above|and over|and up|minimum|at least|ou plus|et plus|ou davantage|au moins|au minimum|oder mehr|o mas|o piu)\b/;
const LESS_BEFORE =
  /\b(?:up to|under|below|less than|at most|no more than|not more than|no later than|maximum(?: of| de)?|jusqu'a|moins de|au plus|en dessous de|inferieure?s? a|au maximum|bis zu|unter|weniger als|hasta|menos de|fino a|meno di)\s*[€$£]?\s*$/;
const COUNTED = /^ ([a-z]{4,}?)(?:e?s)?\b/;
const BEFORE_HOUR = /\b(?:before|until|till|by|to|avant|jusqu'a|[\dh] a)\s*$/;
const AFTER_HOUR = /\b(?:after|past|later than|apres|passe|au-dela de)\s*$/;
/** Most numbers stand alone: one look settles it. */
const BOUND_BEFORE = new RegExp(
  [MORE_BEFORE, FROM_BEFORE, AFTER_BEFORE, LESS_BEFORE].map((pattern) => pattern.source).join('|'),
);
const LOOK_BACK = 24;
const LOOK_AHEAD = 30;

/** The numbers of a folded text whose numerals are digits. */
export function readNumbers(folded: string): readonly NumberFact[] {
  if (!DIGIT.test(folded)) return [];
  const numbers: NumberFact[] = [];
  const matches = matchesOf(NUMBER, folded);
  for (let index = matches.length - 1; index >= 0; index -= 1) {
    const match = matches[index]!;
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const after = folded.slice(end, end + LOOK_AHEAD);
    const next = numbers[0];
    const own = unitBefore(before, match[0]) ?? unitOf(after);
    const written = normaliseNumber(match[0]);
    if (own === NO_UNIT && next !== undefined && RANGE.test(after)) {
      numbers.unshift({ ...next, at: match.index, value: inherit(written, matches[index + 1]![0], next) });
      continue;
    }
    const { value, unit } = canonical(written, own, after);
    const bound = boundOf(before, after, unit);
    const place = { folded, start: match.index, end, stop: matches[index + 1]?.index ?? folded.length };
    const from = isPeriod(unit) ? (anchorAfter(place) ?? anchorBefore(place)) : undefined;
    const isPlain = unit === 'other' || unit === 'hour';
    const side = isPlain ? sideOf(before) : undefined;
    const counted = unit === 'other' ? COUNTED.exec(after)?.[1] : undefined;
    numbers.unshift({
      value,
      unit,
      at: match.index,
      ...(counted === undefined ? {} : { of: counted }),
      ...(side === undefined ? {} : { side }),
      ...(bound === undefined ? {} : { bound }),
      ...(from === undefined ? {} : { from }),
    });
  }
  return numbers;
}

/** 1.15 m are 1150 mm, to the thousandth. */
function round(value: number): number {
  return Number(value.toFixed(3));
}

function unitBefore(before: string, written: string): { readonly unit: Unit } | undefined {
  if (CURRENCY_BEFORE.test(before)) return { unit: 'money' };
  return written.length < 3 && MONTH_BEFORE.test(before) ? { unit: 'date' } : undefined;
}

function unitOf(after: string): { readonly unit: Unit; readonly times?: number } {
  return UNITS.find(({ pattern }) => pattern.test(after)) ?? NO_UNIT;
}

function canonical(
  written: string,
  { unit, times }: { readonly unit: Unit; readonly times?: number },
  after: string,
): { readonly value: string; readonly unit: Unit } {
  if (times !== undefined) return { value: String(round(Number(written) * times)), unit };
  if (unit === 'day' && WORKING.test(after)) return { value: written, unit: 'workday' };
  const hours = Number(written);
  if (unit === 'hour' && hours > 0 && hours % HOURS_IN_DAY === 0)
    return { value: String(hours / HOURS_IN_DAY), unit: 'day' };
  return { value: written, unit };
}

/** The first number of a range, in the unit in which the second was put. */
function inherit(written: string, second: string, fact: NumberFact): string {
  const times = Number(fact.value) / Number(normaliseNumber(second));
  return Number.isFinite(times) && times !== 1 ? String(round(Number(written) * times)) : written;
}

function sideOf(before: string): NumberFact['side'] {
  if (BEFORE_HOUR.test(before)) return 'before';
  return AFTER_HOUR.test(before) ? 'after' : undefined;
}

/** A period is a longest one where nothing is said, so that "up to 30 days" bounds no more than "30 days". */
function boundOf(before: string, after: string, unit: Unit): NumberFact['bound'] {
  if (!BOUND_BEFORE.test(before)) return MORE_AFTER.test(after) ? 'least' : undefined;
  if (LESS_BEFORE.test(before)) return isPeriod(unit) ? undefined : 'most';
  const opens = isPeriod(unit) ? AFTER_BEFORE : FROM_BEFORE;
  return MORE_BEFORE.test(before) || opens.test(before) || MORE_AFTER.test(after) ? 'least' : undefined;
}

/** One form for one value, whichever the language writes it in. */
function normaliseNumber(written: string): string {
  const compact = written.replace(/[ \u00a0\u202f]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(compact);
  const whole = (decimal ? compact.slice(0, decimal.index) : compact).replace(/[.,]/g, '');
  const value = decimal ? Number(`${whole}.${decimal[1]}`) : Number(whole);
  return Number.isSafeInteger(value) || decimal ? String(value) : whole;
}
