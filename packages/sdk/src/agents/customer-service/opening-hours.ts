import type { OpeningInterval, ShopSettings } from './shop-settings.ts';

/** A moment as a shop's wall clock shows it. */
interface LocalMoment {
  /** "2026-11-24". */
  readonly date: string;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Minutes after midnight. */
  readonly minutes: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

function localMoment(at: Date, timeZone: string): LocalMoment {
  const parts: Record<string, string> = {};
  for (const part of formatterFor(timeZone).formatToParts(at)) parts[part.type] = part.value;
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: WEEKDAYS.indexOf(parts.weekday ?? 'Mon'),
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

/** Whether the shop's people are there at that moment. */
export function isOpen(hours: ShopSettings['openingHours'], timeZone: string, at: Date): boolean {
  const local = localMoment(at, timeZone);
  return hoursOn(hours, local.date).some(
    ([opens, closes]) => local.minutes >= opens && local.minutes < closes,
  );
}

/** The next opening after a moment at which the shop is closed; undefined when it does not open within 60 days. */
export function nextOpening(
  hours: ShopSettings['openingHours'],
  timeZone: string,
  at: Date,
): Date | undefined {
  const today = localMoment(at, timeZone).date;
  for (let day = 0; day <= 60; day += 1) {
    const date = addDays(today, day);
    const openings = hoursOn(hours, date).map(([opens]) => instantOf(date, opens, timeZone));
    const next = openings
      // Hours that lie where the clocks jump ahead are none that day.
      .filter((opening) => opening > at && isOpen(hours, timeZone, opening))
      .sort((left, right) => left.getTime() - right.getTime())[0];
    if (next) return next;
  }
  return undefined;
}

/** When a person is expected to answer somebody who begins to wait now. */
export function expectedAnswerAt(
  hours: ShopSettings['openingHours'],
  timeZone: string,
  now: Date,
): Date | undefined {
  const from = isOpen(hours, timeZone, now) ? now : nextOpening(hours, timeZone, now);
  return from && new Date(from.getTime() + hours.replyMinutes * MINUTE);
}

/** When the shop's people are there on a day of its calendar ("2026-11-24"); empty where it is closed. */
export function hoursOn(hours: ShopSettings['openingHours'], date: string): readonly OpeningInterval[] {
  return hours.closed.includes(date) ? [] : (hours.week[weekdayOf(date)] ?? []);
}

/** The day that the shop's calendar shows: "2026-11-24". */
export function localDate(at: Date, timeZone: string): string {
  return localMoment(at, timeZone).date;
}

/** Noon of a day of the shop's calendar. */
export function noonOf(date: string, timeZone: string): Date {
  return instantOf(date, 12 * 60, timeZone);
}

/** "2026-11-24" plus days of the calendar, whatever their length. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The instant at which the wall clock shows that day and minute; where the clocks jump over it, just after the jump. */
function instantOf(date: string, minutes: number, timeZone: string): Date {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  const offsetAt = (instant: number) => {
    const local = localMoment(new Date(instant), timeZone);
    return Date.parse(`${local.date}T00:00:00Z`) + local.minutes * MINUTE - instant;
  };
  const first = wanted - offsetAt(wanted);
  let instant = wanted - offsetAt(first);
  if (instant + offsetAt(instant) === wanted) return new Date(instant);
  // The wall clock never shows that minute: back to the first one after the jump.
  const offset = offsetAt(instant);
  while (offsetAt(instant - MINUTE) === offset && instant + offset > wanted) instant -= MINUTE;
  return new Date(instant);
}
