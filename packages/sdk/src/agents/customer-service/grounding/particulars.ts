import type { Backing } from './backing.ts';
import type { Clause } from './clauses.ts';
import { isPeriod, type NumberFact } from './numbers.ts';
import type { SourceSentence } from './source-sentences.ts';

const HOLDS = 1;
const DENIED = 2;
const EITHER = 3;

/** A place or a person belongs where something else of the clause stands too: the shop is not in Paris for keeping its time. */
export function namesStandThere(clause: Clause, { sentences }: Backing, names: ReadonlySet<string>): boolean {
  if (names.size === 0 || clause.terms.size < 2) return true;
  for (const name of names) {
    if (!clause.terms.has(name)) continue;
    const there = sentences.filter((one) => one.terms.has(name) || one.before?.terms.has(name));
    if (there.length > 0 && !there.some((one) => isWith(name, clause, one))) return false;
  }
  return true;
}

function isWith(name: string, { terms, numbers }: Clause, sentence: SourceSentence): boolean {
  if (numbers.some((number) => sentence.numbers.some((known) => known.value === number.value))) return true;
  const isAside = sentence.parts.every((part) => part.isAside || !part.terms.has(name));
  if (isAside) return sentence.parts.some((part) => part.isAside && sharesOther(name, terms, part.terms));
  return sharesOther(name, terms, sentence.terms) || sharesOther(name, terms, sentence.before?.terms);
}

function sharesOther(name: string, terms: Clause['terms'], known: Clause['terms'] | undefined): boolean {
  if (known) for (const term of terms.keys()) if (term !== name && known.has(term)) return true;
  return false;
}

/** "4 instalments" are wrong where instalments are counted and never four; after noon is wrong where it is before. */
export function countsAgree({ numbers }: Clause, { sentences }: Backing): boolean {
  return numbers.every(
    (number) =>
      (number.of === undefined && number.side === undefined) ||
      (agreesIn(sentences, number, isSameCount, hasSameValue) &&
        agreesIn(sentences, number, isSameHour, hasSameSide)),
  );
}

type Comparison = (claimed: NumberFact, known: NumberFact) => boolean;

/** Whether of the numbers that speak of the same, if there are any, one says the same. */
function agreesIn(
  sentences: readonly SourceSentence[],
  claimed: NumberFact,
  isSame: Comparison,
  agrees: Comparison,
): boolean {
  let found = false;
  for (const sentence of sentences)
    for (const known of sentence.numbers)
      if (isSame(claimed, known)) {
        if (agrees(claimed, known)) return true;
        found = true;
      }
  return !found;
}

const isSameCount: Comparison = (claimed, known) => claimed.of !== undefined && claimed.of === known.of;
const hasSameValue: Comparison = (claimed, known) => claimed.value === known.value;
const isSameHour: Comparison = (claimed, known) =>
  claimed.side !== undefined && known.side !== undefined && claimed.value === known.value;
const hasSameSide: Comparison = (claimed, known) => claimed.side === known.side;

/** "Within 30 days" is not what stands under "After 30 days". */
export function isNotTooLate({ numbers, terms }: Clause, { sentences }: Backing): boolean {
  // What is said of later holds or not, either way.
  const isLate = [...terms.values()].every((sign) => sign !== HOLDS);
  return numbers.every(
    (number) =>
      isLate ||
      !isPeriod(number.unit) ||
      number.bound !== undefined ||
      sentences.some(({ numbers: known, title }) =>
        [...known, ...title.numbers].some((one) => one.value === number.value && one.bound !== 'least'),
      ) ||
      !sentences.some(({ title }) =>
        title.numbers.some((one) => one.value === number.value && one.bound === 'least'),
      ),
  );
}

/** What is a condition not to hold, and nowhere said of the same to hold, does not: "even once it has shipped". */
export function holdsBesides(clause: Clause, { clauses, named, sentences }: Backing): boolean {
  if (clause.denies) return true;
  for (const [term, sign] of clause.terms) {
    if (sign !== HOLDS || named.get(term) !== EITHER) continue;
    const others = clauses.flatMap((one) => [...one.terms.keys()]).filter((other) => other !== term);
    if (!sentences.some((one) => isRuledOut(term, one, others))) continue;
    if (!sentences.some((one) => isSaidToHold(term, one, others))) return false;
  }
  return true;
}

/** "As long as it has not shipped". */
function isRuledOut(term: string, { terms, limits }: SourceSentence, others: readonly string[]): boolean {
  return (
    terms.get(term) === DENIED &&
    limits.some((limit) => limit.kind === 'condition' && limit.terms.has(term)) &&
    others.some((other) => terms.has(other))
  );
}

function isSaidToHold(
  term: string,
  { terms, anchors, before, title }: SourceSentence,
  others: readonly string[],
) {
  const holds = (terms.get(term) ?? DENIED) !== DENIED || (before?.terms.get(term) ?? DENIED) !== DENIED;
  return (
    (holds || anchors.has(term) || title.terms.has(term)) &&
    others.some((other) => terms.has(other) || before?.terms.has(other))
  );
}
