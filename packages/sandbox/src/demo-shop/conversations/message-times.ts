import { isHoliday, parisDay, parisTime, weekdayOf } from '../history/calendar.ts';
import { integerBetween, type Random } from '../random.ts';
import { demoShop, WEEKDAYS } from '../shop.ts';
import type { ThreadScript } from './scripts.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** When each message of a thread was sent: the bot in seconds, people in minutes and only during opening hours. */
export function drawMessageTimes(random: Random, script: ThreadScript, startsAt: Date): Date[] {
  const times: Date[] = [startsAt];
  for (const [author] of script.messages.slice(1)) {
    const previous = times.at(-1)!;
    times.push(nextTime(random, { author, channel: script.channel, previous }));
  }
  return times;
}

function nextTime(
  random: Random,
  turn: { author: ThreadScript['messages'][number][0]; channel: ThreadScript['channel']; previous: Date },
): Date {
  const { author, channel, previous } = turn;
  const after = (milliseconds: number) => new Date(previous.getTime() + milliseconds);
  const isEmail = channel === 'email';
  switch (author) {
    case 'bot':
      return after(integerBetween(random, 1, 4) * SECOND);
    case 'human':
      return openFrom(after(integerBetween(random, isEmail ? 35 : 3, isEmail ? 180 : 13) * MINUTE));
    case 'shopper':
      return after(
        isEmail ? integerBetween(random, 90, 1500) * MINUTE : integerBetween(random, 20, 240) * SECOND,
      );
  }
}

/** The date itself while the service team is there, else a few minutes after it opens next. */
export function openFrom(date: Date): Date {
  for (let day = parisDay(date); ; day += 1) {
    if (isHoliday(day)) continue;
    for (const { opens, closes } of demoShop.openingHours[WEEKDAYS[(weekdayOf(day) + 6) % 7]!]) {
      const from = clockTime(day, opens);
      if (date < from) return new Date(from.getTime() + 12 * MINUTE);
      if (date < clockTime(day, closes)) return date;
    }
  }
}

function clockTime(day: number, clock: string): Date {
  const [hour, minute] = clock.split(':');
  return parisTime(day, Number(hour), Number(minute));
}
