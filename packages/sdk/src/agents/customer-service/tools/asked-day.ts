import { fold } from '#text/fold.ts';
import { namedDays, relativeDays } from '../grounding/days.ts';
import { addDays, localDate, weekdayOf } from '../opening-hours.ts';

/** Monday first, in the five languages, folded. */
const WEEKDAYS: readonly RegExp[] = [
  /\b(?:lundis?|mondays?|lunes|montags?|lunedi)\b/,
  /\b(?:mardis?|tuesdays?|martes|dienstags?|martedi)\b/,
  /\b(?:mercredis?|wednesdays?|miercoles|mittwochs?|mercoledi)\b/,
  /\b(?:jeudis?|thursdays?|jueves|donnerstags?|giovedi)\b/,
  /\b(?:vendredis?|fridays?|viernes|freitags?|venerdi)\b/,
  /\b(?:samedis?|saturdays?|sabados?|samstags?|sonnabends?|sabato)\b/,
  /\b(?:dimanches?|sundays?|domingos?|sonntags?|domenica)\b/,
];
const CHRISTMAS = /\b(?:noel|christmas|xmas|navidad|weihnachten|natale)\b/;
const DAYS_AHEAD = 366;

/**
 * The one day whose opening hours a message asks about, "2026-11-29", on the shop's calendar: a weekday means its next
 * one, today included. Undefined where it names none, or several.
 */
export function readAskedDay(
  text: string,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): string | undefined {
  const folded = fold(text);
  const today = localDate(now, timeZone);
  const weekdays = WEEKDAYS.flatMap((pattern, weekday) => (pattern.test(folded) ? [weekday] : []));
  const dates = [...namedDays(folded), ...(CHRISTMAS.test(folded) ? ['25-12'] : [])];
  if (dates.length === 1) return nextDate(today, (date) => dayOfYear(date) === dates[0]);
  if (dates.length > 1 || weekdays.length > 1) return undefined;
  const [weekday] = weekdays;
  if (weekday !== undefined) return nextDate(today, (date) => weekdayOf(date) === weekday);
  const [offset] = relativeDays(folded);
  return offset === undefined || offset < 0 ? undefined : addDays(today, offset);
}

function nextDate(today: string, isIt: (date: string) => boolean): string | undefined {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const date = addDays(today, ahead);
    if (isIt(date)) return date;
  }
  return undefined;
}

/** "25-12" of "2026-12-25", as {@link namedDays} writes it. */
function dayOfYear(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${day}-${month}`;
}
