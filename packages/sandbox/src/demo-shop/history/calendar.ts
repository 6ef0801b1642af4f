import { demoShop } from '../shop.ts';

/** A calendar day in Paris, as days since 1970-01-01. */
export type Day = number;

const MILLISECONDS_PER_HOUR = 3_600_000;
const MILLISECONDS_PER_DAY = 24 * MILLISECONDS_PER_HOUR;

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The instant of a wall-clock time in Paris. */
export function parisTime(day: Day, hour: number, minute = 0): Date {
  const wallClock = day * MILLISECONDS_PER_DAY + hour * MILLISECONDS_PER_HOUR + minute * 60_000;
  const winter = new Date(wallClock - MILLISECONDS_PER_HOUR);
  return parisOffset(winter) === 1 ? winter : new Date(wallClock - 2 * MILLISECONDS_PER_HOUR);
}

/** The day it is in Paris at an instant. */
export function parisDay(instant: Date): Day {
  return Math.floor(
    (instant.getTime() + parisOffset(instant) * MILLISECONDS_PER_HOUR) / MILLISECONDS_PER_DAY,
  );
}

/** Monday to Friday, French public holidays excepted. */
export function isBusinessDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The business day `count` business days after `day`; with 0, the first business day from `day` on. */
export function addBusinessDays(day: Day, count: number): Day {
  let result = day;
  while (!isBusinessDay(result)) result += 1;
  for (let left = count; left > 0; left -= 1) {
    result += 1;
    while (!isBusinessDay(result)) result += 1;
  }
  return result;
}

/** The business day `count` business days before `day`. */
export function subtractBusinessDays(day: Day, count: number): Day {
  let result = day;
  for (let left = count; left > 0; left -= 1) {
    result -= 1;
    while (!isBusinessDay(result)) result -= 1;
  }
  return result;
}

/** Hours ahead of UTC: summer time runs from the last Sunday of March to that of October, at 01:00 UTC (directive 2000/84/EC). */
function parisOffset(instant: Date): 1 | 2 {
  const year = instant.getUTCFullYear();
  const time = instant.getTime();
  return time >= lastSunday(year, 2) && time < lastSunday(year, 9) ? 2 : 1;
}

/** 01:00 UTC on the last Sunday of a 31-day month. */
function lastSunday(year: number, month: number): number {
  const lastDay = Date.UTC(year, month, 31) / MILLISECONDS_PER_DAY;
  return (lastDay - weekdayOf(lastDay)) * MILLISECONDS_PER_DAY + MILLISECONDS_PER_HOUR;
}

/** A French public holiday, on which nobody works or answers. */
export function isHoliday(day: Day): boolean {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const monthAndDay = date.toISOString().slice(5, 10);
  if (demoShop.closedDays.includes(monthAndDay)) return true;
  return demoShop.closedMovingHolidays.includes(day - easterSunday(date.getUTCFullYear()));
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm in Meeus, "Astronomical Algorithms", chapter 8. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30,
  );
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / MILLISECONDS_PER_DAY;
}
