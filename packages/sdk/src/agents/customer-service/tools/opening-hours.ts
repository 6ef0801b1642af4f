import { z } from 'zod';
import { formatTime, formatWeekday } from '#text/format.ts';
import { describeHours } from '../describe-hours.ts';
import type { LookUp } from '../look-up.ts';
import { hoursOn, isOpen, nextOpening, noonOf } from '../opening-hours.ts';
import type { SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';
import { readAskedDay } from './asked-day.ts';
import { defineLookUp } from './model-tool.ts';

/** When the shop's people are there, and whether they are now. */
export function reportHours(turn: Turn, sources: SourceList): LookUp {
  const { shop, now, understanding, message } = turn;
  const { openingHours: hours, timeZone } = shop;
  const openNow = isOpen(hours, timeZone, now);
  const next = openNow ? undefined : nextOpening(hours, timeZone, now);
  const date = readAskedDay(message.text, { now, timeZone });
  const source = sources.add(describeHours(shop, understanding.language));
  return {
    findings: [
      {
        kind: 'opening_hours',
        openNow,
        source,
        ...(next ? { nextOpening: next } : {}),
        ...(date ? { day: { at: noonOf(date, timeZone), intervals: hoursOn(hours, date) } } : {}),
      },
    ],
  };
}

/** The opening hours for a model. */
export const openingHours = defineLookUp({
  name: 'opening_hours',
  description: "When the shop's people are there, and whether they are now.",
  parameters: z.object({}),
  async run(_, { turn, sources }) {
    const { shop, now } = turn;
    const source = sources.add(describeHours(shop, turn.understanding.language));
    if (isOpen(shop.openingHours, shop.timeZone, now)) return { sources: [source], note: 'Open now.' };
    const next = nextOpening(shop.openingHours, shop.timeZone, now);
    const opens = next
      ? ` Opens ${formatWeekday(next, 'en', shop.timeZone)} at ${formatTime(next, 'en', shop.timeZone)}.`
      : '';
    return { sources: [source], note: `Closed now.${opens}` };
  },
});
