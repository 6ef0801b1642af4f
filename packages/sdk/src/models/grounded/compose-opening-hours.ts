import type { AskedDay } from '#agents/customer-service/reply-task.ts';
import type { OpeningInterval } from '#agents/customer-service/shop-settings.ts';
import type { ComposeContext, FindingOf, Part } from './context.ts';
import { daySpans } from './opening-hours.ts';

/** Closed days are announced this many days ahead. */
const ANNOUNCED_DAYS = 14;
const DAY = 86_400_000;

/** Whether people answer now, when next, and the week. */
export function composeOpeningHours(finding: FindingOf<'opening_hours'>, context: ComposeContext): Part {
  const sentences = [nowSentence(finding, context), ...weekSentence(context), ...closedDays(context)];
  return { paragraphs: [sentences.map((sentence) => context.cite(sentence, finding.source)).join(' ')] };
}

function nowSentence(finding: FindingOf<'opening_hours'>, context: ComposeContext): string {
  const { openNow, nextOpening, day } = finding;
  const { texts, format } = context;
  if (day) return daySentence(day, context);
  if (openNow) return texts.hours.openNow;
  if (nextOpening === undefined) return texts.hours.closedNow;
  return texts.hours.closedUntil(format.when(nextOpening), clock(format.local(nextOpening).minutes, context));
}

/** "Open on Sunday?" is answered about Sunday. */
function daySentence({ at, intervals }: AskedDay, context: ComposeContext): string {
  const { texts, format } = context;
  const when = format.when(at);
  if (intervals.length === 0) return texts.hours.closedThen(when);
  return texts.hours.openThen(when, format.list(intervals.map((interval) => between(interval, context))));
}

function between([opens, closes]: OpeningInterval, context: ComposeContext): string {
  return context.texts.hours.interval(clock(opens, context), clock(closes, context));
}

function clock(minutes: number, { texts, format }: ComposeContext): string {
  return texts.when.clock(Math.floor(minutes / 60) % 24, minutes % 60, format.locale);
}

function weekSentence(context: ComposeContext): string[] {
  const { texts, format, task } = context;
  const spans = daySpans(task.shop.openingHours.week);
  if (spans.length === 0) return [];
  const parts = spans.map(({ first, last, intervals }) => {
    const days = texts.hours.days(format.weekday(first), last > first ? format.weekday(last) : undefined);
    return `${days} ${format.list(intervals.map((interval) => between(interval, context)))}`;
  });
  return [texts.hours.week(parts.length === 1 ? parts[0]! : format.list(parts))];
}

function closedDays(context: ComposeContext): string[] {
  const { texts, format, task } = context;
  const today = format.local(task.now).dayNumber;
  const ahead = task.shop.openingHours.closed
    .map((day) => Date.parse(`${day}T10:30:00Z`))
    .filter((time) => {
      const distance = Math.floor(time / DAY) - today;
      return distance >= 0 && distance <= ANNOUNCED_DAYS;
    })
    .sort((left, right) => left - right)
    .map((time) => format.when(new Date(time)).weekday);
  return ahead.length === 0 ? [] : [texts.hours.closedOn(format.list(ahead))];
}
