import type { Candidate, Scored, Selection, Wish } from './select.ts';
import type { Unit } from './unit.ts';

/** Items of one list that a reply shows at most. */
export const LIST_LIMIT = 8;
/** Weight from which a term was said, or is the translation of a word that was. */
const SAID = 0.8;

/** Adds what the chosen units need to be understood, and puts each passage into reading order. */
export function completeSelection(chosen: readonly Scored[], wish: Wish): Selection[] {
  const bySource = new Map<number, { candidate: Candidate; positions: Set<number>; score: number }>();
  for (const { candidate, unit, score } of chosen) {
    const entry = bySource.get(candidate.source) ?? { candidate, positions: new Set<number>(), score };
    bySource.set(candidate.source, entry);
    entry.positions.add(unit.position);
    addBefore(entry, unit, wish);
    addAfter(entry, unit);
    if (unit === chosen[0]?.unit) addFigures(entry, unit, wish);
  }
  return [...bySource.values()].map(({ candidate, positions, score }) => ({
    source: candidate.source,
    score,
    units: candidate.units.filter((unit) => positions.has(unit.position)),
  }));
}

interface Entry {
  readonly candidate: Candidate;
  readonly positions: Set<number>;
}

function addBefore({ candidate, positions }: Entry, unit: Unit, wish: Wish): void {
  const { units } = candidate;
  if (unit.kind === 'sentence') {
    let position = unit.position;
    while (units[position]?.dependent && units[position - 1]?.block === unit.block) positions.add(--position);
    return;
  }
  const first = units.find((other) => other.block === unit.block)!;
  const lead = units[first.position - 1];
  if (lead?.leadsIn) {
    positions.add(lead.position);
    // "Write to us with:" and one of three things reads as if it were all.
    addBlock({ candidate, positions }, unit.block);
  }
  // One row of a table is an answer only when the question names it: "size M".
  const named = unit.key !== undefined && wish.words.includes(` ${unit.key} `);
  if (unit.kind === 'step' || (unit.kind === 'row' && !named)) addBlock({ candidate, positions }, unit.block);
  if (unit.kind === 'item' && isWantedWhole(candidate, unit, wish))
    addBlock({ candidate, positions }, unit.block);
}

/**
 * Half of a list of prices or delays misleads: "free at the shop" is no answer to "are returns free?" beside items that
 * cost. One item stands alone only where a word of the question singles it out.
 */
function isWantedWhole(candidate: Candidate, unit: Unit, wish: Wish): boolean {
  const items = candidate.units.filter((other) => other.block === unit.block);
  const wanted = items.filter(
    ({ figures }) => ((wish.amount || wish.free) && figures.money) || (wish.duration && figures.duration),
  );
  if (wanted.length < 2) return false;
  return !candidate.terms.some(
    ({ term, weight }) =>
      weight >= SAID && unit.terms.has(term) && items.filter((item) => item.terms.has(term)).length === 1,
  );
}

function addAfter({ candidate, positions }: Entry, unit: Unit): void {
  const next = candidate.units[unit.position + 1];
  if (next === undefined) return;
  if (unit.leadsIn && next.kind !== 'sentence') addBlock({ candidate, positions }, next.block);
  else if (unit.kind === 'sentence' && (unit.leadsIn || (next.dependent && next.block === unit.block))) {
    positions.add(next.position);
  }
}

/** A delay often comes in two steps ("we refund within …", "your bank then takes …"): both belong to the answer. */
function addFigures({ candidate, positions }: Entry, unit: Unit, wish: Wish): void {
  if (unit.kind !== 'sentence' || !wish.duration || !unit.figures.duration) return;
  for (const near of candidate.units.slice(unit.position + 1, unit.position + 3)) {
    if (near.block === unit.block && near.figures.duration) {
      for (let position = unit.position + 1; position <= near.position; position++) positions.add(position);
    }
  }
}

function addBlock({ candidate, positions }: Entry, block: number): void {
  for (const other of candidate.units.filter((each) => each.block === block).slice(0, LIST_LIMIT)) {
    positions.add(other.position);
  }
}
