import { describeHours } from '../describe-hours.ts';
import type { LookUp } from '../look-up.ts';
import { isOpen, nextOpening } from '../opening-hours.ts';
import type { SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';

/** When the shop's people are there, and whether they are now. */
export function reportHours(turn: Turn, sources: SourceList): LookUp {
  const { shop, now, understanding } = turn;
  const openNow = isOpen(shop.openingHours, shop.timeZone, now);
  const next = openNow ? undefined : nextOpening(shop.openingHours, shop.timeZone, now);
  const source = sources.add(describeHours(shop, understanding.language));
  return { findings: [{ kind: 'opening_hours', openNow, source, ...(next ? { nextOpening: next } : {}) }] };
}
