import { fold } from '#text/fold.ts';
import { formatDate } from '#text/format.ts';
import { matchesOf } from './matches.ts';

const MONTHS: readonly RegExp[] = [
  /^(?:janv|jan|ener|gennai)/,
  /^(?:fev|feb)/,
  /^(?:mars|mar|marz)/,
  /^(?:avr|apr|abr)/,
  /^(?:mai|may|mag)/,
  /^(?:juin|jun|giugn)/,
  /^(?:juil|jul|lugl)/,
  /^(?:aou|aug|ago)/,
  /^(?:sep|sett)/,
  /^(?:oct|okt|ott)/,
  /^nov/,
  /^(?:dec|dez|dic)/,
];
/** Names of the months, folded, with how they are shortened. */
export const MONTH =
  '(janv\\w*|jan(?:uary|uar)?|enero|gennaio|fevr?\\w*|feb\\w*|mars|march|marz\\w*|avril|april\\w*|abril|mai|may[o]?|maggio|juin|june|juni\\w?|giugno|juil\\w*|july|juli\\w?|luglio|aout|august?|agosto|sept?\\w*|oct\\w*|oktober|ottobre|nov\\w*|dec\\w*|dez\\w*|dic\\w*)';
const DIGIT = /\d/;
/** How every month's name begins in some language: most numbers are no dates. */
const MAY_NAME_MONTH =
  /\b(?:jan|ene|gen|fe[bv]|mar|a[pv]r|abr|ma[igy]|ju[iln]|giu|lug|ao|a[gu]g|ago|se[pt]|o[ckt]t|nov|de[cz]|dic)/;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th|\\.)?(?: de| of)? ${MONTH}\\b`, 'g');
const MONTH_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'g');

/** Days of the year a folded text names, "24-11" for the 24th of November. */
export function namedDays(folded: string): readonly string[] {
  if (!DIGIT.test(folded) || !MAY_NAME_MONTH.test(folded)) return [];
  const day = (number: string, month: string) =>
    `${Number(number)}-${MONTHS.findIndex((pattern) => pattern.test(month)) + 1}`;
  return [
    ...matchesOf(DAY_MONTH, folded).map((match) => day(match[1]!, match[2]!)),
    ...matchesOf(MONTH_DAY, folded).map((match) => day(match[2]!, match[1]!)),
  ];
}

const RELATIVE: readonly (readonly [offset: number, pattern: RegExp])[] = [
  [0, /\b(?:aujourd'hui|today|tonight|ce soir|heute|hoy|oggi)\b/],
  [1, /\b(?:demain|tomorrow|morgen|manana|domani)\b/],
  [-1, /\b(?:hier|yesterday|gestern|ayer|ieri)\b/],
];
const DAY = 86_400_000;

/** Whether a folded text names a day by its distance from today. */
export function relativeDays(folded: string): readonly number[] {
  return RELATIVE.filter(([, pattern]) => pattern.test(folded)).map(([offset]) => offset);
}

/** "24-11": the day that many days from now, on the shop's calendar. */
export function dayAt(offset: number, options: { now: Date; timeZone: string }): string {
  const at = new Date(options.now.getTime() + offset * DAY);
  return namedDays(fold(formatDate(at, 'en', options.timeZone)))[0] ?? '';
}
