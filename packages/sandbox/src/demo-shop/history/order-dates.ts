import { integerBetween, type Random, weightedPicker } from '../random.ts';
import { type Day, parisDay, parisTime, weekdayOf } from './calendar.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** How long the shop has been selling on its present platform. */
const HISTORY_DAYS = 730;

/** Sales at the end of the history against its beginning. */
const GROWTH = 2.1;

/** Sunday first: people shop on Sunday evenings and at the start of the week. */
const WEEKDAY_WEIGHTS = [1.22, 1.08, 1.02, 1, 0.97, 0.88, 0.83];

/** January first: the end of the year carries a maker of gifts, August is empty. */
const MONTH_WEIGHTS = [0.95, 0.8, 0.9, 0.96, 1.02, 1.08, 0.92, 0.7, 0.95, 1.05, 1.4, 1.6];

/** By hour in Paris: a first peak at lunch, a higher one after dinner. */
const HOUR_WEIGHTS = [
  8, 3, 2, 1, 1, 2, 6, 14, 25, 38, 46, 50, 62, 58, 48, 44, 43, 45, 52, 58, 78, 92, 70, 30,
];

/**
 * Moments at which `count` orders were placed, in time order, none after `now`.
 *
 * A Poisson process with a varying rate: given their number, its events are independent draws from the
 * normalised rate (Kingman, "Poisson Processes", 1993, section 2.4). The rate is growth × month × weekday × hour.
 */
export function drawOrderDates(random: Random, { count, now }: { count: number; now: Date }): Date[] {
  const today = parisDay(now);
  const days = Array.from({ length: HISTORY_DAYS }, (_, index) => today - HISTORY_DAYS + 1 + index);
  const drawDay = weightedPicker(days, (day) => dayWeight(day, today));
  const drawHour = weightedPicker([...HOUR_WEIGHTS.keys()], (hour) => HOUR_WEIGHTS[hour]!);
  const dates: Date[] = [];
  while (dates.length < count) {
    const minute = parisTime(drawDay(random), drawHour(random), integerBetween(random, 0, 59));
    const date = new Date(minute.getTime() + integerBetween(random, 0, 59) * 1000);
    if (date < now) dates.push(date);
  }
  return dates.sort((a, b) => a.getTime() - b.getTime());
}

function dayWeight(day: Day, today: Day): number {
  const month = new Date(day * MILLISECONDS_PER_DAY).getUTCMonth();
  return (
    GROWTH ** (1 - (today - day) / HISTORY_DAYS) * MONTH_WEIGHTS[month]! * WEEKDAY_WEIGHTS[weekdayOf(day)]!
  );
}
