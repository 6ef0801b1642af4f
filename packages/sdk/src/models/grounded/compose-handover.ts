import { isOpen } from '#agents/customer-service/opening-hours.ts';
import type { ComposeContext, FindingOf, Part } from './context.ts';

/** Up to this many minutes a delay is told in minutes, beyond as a time of day. */
const SHORT_WAIT = 60;
const MINUTE = 60_000;

/** That a person takes over, and when to expect them. */
export function composeHandover(finding: FindingOf<'handover'>, context: ComposeContext): Part {
  const { handover, queuePosition } = finding;
  const { texts } = context;
  const note = texts.handover.note(handover.reason);
  const told = [
    context.pick(texts.handover.opening(handover.reason)),
    ...expectation(handover.expectedAt, context),
    ...(queuePosition === undefined ? [] : [queueSentence(queuePosition, context)]),
  ].join(' ');
  return { paragraphs: note === undefined ? [told] : [told, note] };
}

/** To somebody who waits: that they do, and how long it may still take. */
export function composeStillWaiting(finding: FindingOf<'still_waiting'>, context: ComposeContext): Part {
  const { texts, task } = context;
  const { handover, queuePosition } = finding;
  const isLate = handover.expectedAt !== undefined && handover.expectedAt <= task.now;
  const told = [
    texts.handover.stillWaiting,
    ...(isLate ? [texts.handover.late] : expectation(handover.expectedAt, context)),
    ...(queuePosition === undefined ? [] : [queueSentence(queuePosition, context)]),
  ];
  return { paragraphs: [told.join(' ')] };
}

function queueSentence(position: number, { texts }: ComposeContext): string {
  return position <= 0 ? texts.handover.next : texts.handover.ahead(position);
}

function expectation(expectedAt: Date | undefined, context: ComposeContext): string[] {
  const { texts, format, task } = context;
  const open = isOpen(task.shop.openingHours, task.shop.timeZone, task.now);
  const closed = open ? [] : [citeHours(texts.handover.closed, context)];
  if (expectedAt === undefined) return closed;
  const minutes = Math.max(0, Math.round((expectedAt.getTime() - task.now.getTime()) / MINUTE));
  if (open && minutes <= SHORT_WAIT) return [citeHours(texts.handover.expectedWithin(minutes), context)];
  const time = format.local(expectedAt).minutes;
  const clock = texts.when.clock(Math.floor(time / 60), time % 60, format.locale);
  return [...closed, citeHours(texts.handover.expectedAt(format.when(expectedAt), clock), context)];
}

/** Opening hours are a fact of the shop: cited where they are among the sources. */
function citeHours(sentence: string, context: ComposeContext): string {
  const source = context.task.sources.find(
    ({ kind, id }) => kind === 'shop' && /^opening[-_]?hours$/i.test(id),
  );
  return source === undefined ? sentence : context.cite(sentence, source.index);
}
