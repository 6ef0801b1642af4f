import type { Backing } from './backing.ts';
import type { Clause } from './clauses.ts';
import { saysItsLimits } from './limits.ts';
import { agree, isPeriod, type NumberFact, reachesNoWider } from './numbers.ts';
import type { SourceSentence } from './source-sentences.ts';
import { GRATIS } from './wording.ts';

/** What "it" refers back to, the title above and the rest of the sentence are spoken of too, if less than what is named. */
const AROUND_IT = 0.75;
/** The rest of a sentence tells a little of what one of its clauses speaks of. */
const AROUND = 0.25;
const HOLDS = 1;
const DENIED = 2;

/** Being paid for is no matter by itself: heads of the groups in the wordings. */
const OF_PAYING: ReadonlySet<string> = new Set([GRATIS, 'pay', 'paiement', 'frais']);

const DIMENSIONS = ['money', 'period', 'percent', 'date'] as const;
type Dimension = (typeof DIMENSIONS)[number];

function dimensionOf({ unit }: NumberFact): Dimension | undefined {
  if (unit === 'money' || unit === 'percent' || unit === 'date') return unit;
  return isPeriod(unit) ? 'period' : undefined;
}

/** A price, a period or a day is that of what the clause speaks of: it stands where most of the clause is named. */
export function figuresBelong(clause: Clause, backing: Backing): boolean {
  return DIMENSIONS.every((dimension) => {
    const claimed = clause.numbers.filter((number) => dimensionOf(number) === dimension);
    if (claimed.length === 0) return true;
    const rivals = backing.sentences.flatMap((sentence) =>
      sentence.parts
        .filter(
          (part) =>
            part.numbers.some((known) => dimensionOf(known) === dimension) ||
            (dimension === 'money' && part.terms.has(GRATIS)),
        )
        .map((part) => ({ sentence, part })),
    );
    if (rivals.length === 0) return true;
    const best = bestOf(rivals, (one) => closeness(clause, one, backing));
    return claimed.every((number) => best.some(({ part }) => holds(number, part.numbers)));
  });
}

function holds(claimed: NumberFact, known: readonly NumberFact[]): boolean {
  return known.some((one) => agree(claimed, one) && reachesNoWider(claimed, one));
}

/** Free and at one's own expense are figures too, and free from an amount on is not free. */
export function payerIsRight(clause: Clause, backing: Backing): boolean {
  const sign = clause.terms.get(GRATIS);
  if (sign === undefined) return true;
  const rivals = backing.sentences.filter(
    (one) => one.terms.has(GRATIS) || one.numbers.some((known) => known.unit === 'money'),
  );
  const best = bestOf(
    rivals,
    (one) => closeness(clause, { sentence: one }, backing, GRATIS) + agreeing(backing.numbers, one.numbers),
  );
  const says = (one: SourceSentence) =>
    ((one.terms.get(GRATIS) ?? 0) & sign) !== 0 &&
    (sign === DENIED ||
      (saysItsLimits(backing, one) &&
        isTimely(one, backing) &&
        (one.numbers.every((known) => known.bound !== 'least' || known.unit !== 'money') ||
          agreeing(backing.numbers, one.numbers) > 0)));
  if (sign === HOLDS && best.some((one) => isOpposed(clause, one, backing))) return false;
  // "Returns are free" where some are: it speaks of more than any sentence that bears it out.
  return best.length > 0 && best.every(says);
}

/** What is free once, or for a while, is not free. */
function isTimely({ parts }: SourceSentence, { numbers }: Backing): boolean {
  return parts.every(
    (part) =>
      !part.terms.has(GRATIS) ||
      !part.numbers.some((known) => isPeriod(known.unit)) ||
      numbers.some((claimed) => holds(claimed, part.numbers)),
  );
}

/** Whether another page says of the same that the shopper pays, and the statement does not say what sets them apart. */
function isOpposed(clause: Clause, bearer: SourceSentence, { clauses, others }: Backing): boolean {
  const terms = [...clause.terms.keys()].filter((term) => !OF_PAYING.has(term));
  if (terms.length === 0) return false;
  const sets = (other: SourceSentence) => (term: string) =>
    (bearer.title.terms.has(term) || bearer.limits.some((limit) => limit.terms.has(term))) &&
    !stands(other, term);
  return others().some(({ sentences }) =>
    sentences.some(
      (one) =>
        one.terms.get(GRATIS) === DENIED &&
        terms.filter((term) => one.terms.has(term)).length >= terms.length / 2 &&
        !clauses.some((said) => [...said.terms.keys()].some(sets(one))),
    ),
  );
}

function stands({ terms, title }: SourceSentence, term: string): boolean {
  return terms.has(term) || title.terms.has(term);
}

function agreeing(claimed: readonly NumberFact[], known: readonly NumberFact[]): number {
  return claimed.filter((number) => number.unit === 'money' && holds(number, known)).length;
}

/** How much of what a clause speaks of a part of a sentence speaks of too, or stands around it. */
function closeness(
  clause: Clause,
  { sentence, part = sentence }: { readonly sentence: SourceSentence; readonly part?: Pick<Clause, 'terms'> },
  { clauses }: Backing,
  omitted?: string,
): number {
  if (!clauses.some(namesSomething)) return 1;
  let score = 0;
  for (const one of clauses) {
    const weight = one === clause ? 1 : AROUND;
    for (const [term, sign] of one.terms) {
      if (term === omitted) continue;
      if (((part.terms.get(term) ?? 0) & sign) !== 0) score += weight;
      else if (
        ((sentence.terms.get(term) ?? 0) & sign) !== 0 ||
        sentence.before?.terms.has(term) ||
        sentence.title.terms.has(term)
      )
        score += weight * AROUND_IT;
    }
  }
  return score;
}

function namesSomething({ terms }: Clause): boolean {
  return terms.size > (terms.has(GRATIS) ? 1 : 0);
}

/** The candidates of the highest score; where there is something to score, none that scores nothing. */
function bestOf<T>(candidates: readonly T[], score: (one: T) => number): readonly T[] {
  let highest = Number.MIN_VALUE;
  let best: T[] = [];
  for (const one of candidates) {
    const own = score(one);
    if (own > highest) {
      highest = own;
      best = [one];
    } else if (own === highest) best.push(one);
  }
  return best;
}
