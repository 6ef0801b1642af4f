import { type Clause, mergeTerms, type Sign } from './clauses.ts';
import { figuresBelong, payerIsRight } from './figures.ts';
import type { Ground } from './ground.ts';
import { keepsConditions } from './limits.ts';
import type { NumberFact } from './numbers.ts';
import { countsAgree, holdsBesides, isNotTooLate, namesStandThere } from './particulars.ts';
import type { SourceSentence, SourceText } from './source-sentences.ts';

/** A source's sentence that holds this much of a clause speaks of the same thing. */
const SAME_MATTER = 0.6;
const HALF = 0.5;
const HOLDS = 1;
const DENIED = 2;
const EITHER = 3;

/** What a statement says, and what may bear it out. */
export interface Backing extends SourceText {
  readonly clauses: readonly Clause[];
  readonly numbers: readonly NumberFact[];
  /** What may be said otherwise of the same. */
  others(): readonly SourceText[];
}

/** What a statement is held against besides the sources that are to bear it out. */
export interface Surroundings {
  readonly ground: Pick<Ground, 'names' | 'askedNames'>;
  /** Meanings of the proper names in it. */
  readonly names: ReadonlySet<string>;
  /** The other sources of the reply. */
  others(): readonly SourceText[];
}

/**
 * Whether sentences bear a statement out, clause by clause: they name all that it names, none says the opposite, and
 * each of its figures stands in the sentence that speaks of the same thing.
 */
export function bearsOut(
  clauses: readonly Clause[],
  sources: readonly SourceText[],
  surroundings: Surroundings,
): boolean {
  const backing: Backing = {
    ...joinTexts(sources),
    clauses,
    // Read only where a claim says that something is free.
    others: surroundings.others,
    numbers: clauses.flatMap((clause) => clause.numbers),
  };
  const { ground, names } = surroundings;
  return (
    denialsAreKnown(backing) &&
    isNotTurnedRound(backing) &&
    clauses.every(
      (clause) =>
        namesNothingNew(clause, backing, ground) &&
        restsOnOne(clause, backing) &&
        signsAgree(clause, backing) &&
        reachesNoFurther(clause, backing) &&
        figuresBelong(clause, backing) &&
        payerIsRight(clause, backing) &&
        keepsConditions(clause, backing) &&
        countsAgree(clause, backing) &&
        isNotTooLate(clause, backing) &&
        holdsBesides(clause, backing) &&
        namesStandThere(clause, backing, names),
    )
  );
}

function joinTexts(texts: readonly SourceText[]): SourceText {
  const [only] = texts;
  if (only && texts.length === 1) return only;
  const named = new Map<string, Sign | 0>();
  for (const text of texts)
    for (const [term, sign] of text.named) named.set(term, ((named.get(term) ?? 0) | sign) as Sign | 0);
  return { sentences: texts.flatMap((text) => text.sentences), named };
}

function namesNothingNew(
  clause: Clause,
  { named }: Backing,
  ground: Pick<Ground, 'names' | 'askedNames'>,
): boolean {
  const unnamed = [...clause.terms.keys()].filter((term) => !named.has(term));
  return (
    unnamed.length === 0 ||
    (unnamed.length < clause.terms.size &&
      unnamed.every(
        (term) => ground.names().has(term) || (ground.askedNames().has(term) && clause.owned().has(term)),
      ))
  );
}

/**
 * Words from here and there make nothing that was said: one sentence has to name most of a clause, and what it does not
 * name has to be said elsewhere of something that the clause names too.
 */
function restsOnOne({ terms }: Clause, { sentences, named }: Backing): boolean {
  if (terms.size < 2 || sentences.some((one) => speaksOfAll(one, terms.keys()))) return true;
  const known = [...terms.keys()].filter((term) => named.has(term));
  const spoken = sentences.map((one) => known.filter((term) => speaksOf(one, term)).length);
  const most = Math.max(...spoken);
  const isRelated = (index: number) =>
    spoken[index]! > 1 || known.some((term) => sentences[index]!.title.terms.has(term));
  return sentences.some((one, index) => {
    if (spoken[index] !== most) return false;
    const rest = known.filter((term) => !speaksOf(one, term));
    const untitled = rest.filter((term) => !one.title.terms.has(term));
    return (
      untitled.length <= known.length * (1 - SAME_MATTER) &&
      untitled.every((term) => sentences.some((other, at) => speaksOf(other, term) && isRelated(at)))
    );
  });
}

function speaksOfAll(sentence: SourceSentence, terms: Iterable<string>): boolean {
  for (const term of terms) if (!speaksOf(sentence, term)) return false;
  return true;
}

function speaksOf(sentence: SourceSentence, term: string): boolean {
  return sentence.terms.has(term) || sentence.anchors.has(term) || sentence.before?.terms.has(term) === true;
}

/** What is said to hold is nowhere only denied, and no sentence that speaks of the same says the opposite. */
function signsAgree(clause: Clause, { named, sentences }: Backing): boolean {
  for (const [term, sign] of clause.terms) if (sign === HOLDS && named.get(term) === DENIED) return false;
  const same = sentences.filter((one) => shareOf(clause, one) >= SAME_MATTER);
  return same.length === 0 || same.some((one) => !opposes(clause, one));
}

/** What is denied is denied there, or at least said where something of it is: "sale items cannot be returned". */
function denialsAreKnown({ clauses, named, sentences }: Backing): boolean {
  const denied = clauses.flatMap((clause) =>
    [...clause.terms].flatMap(([term, sign]) => (sign === DENIED ? [{ term, clause }] : [])),
  );
  if (denied.length === 0) return true;
  const known = denied.filter(({ term }) => ((named.get(term) ?? 0) & DENIED) !== 0);
  return (
    known.length > 0 &&
    denied.every(
      ({ term, clause }) =>
        !clause.denies ||
        named.get(term) !== HOLDS ||
        sentences.some(
          (one) =>
            speaksOf(one, term) && known.some((other) => ((one.terms.get(other.term) ?? 0) & DENIED) !== 0),
        ),
    )
  );
}

/** Whether texts name everything that clauses do. Where they do and do not bear it out, they say otherwise. */
export function nameAll(clauses: readonly Clause[], texts: readonly SourceText[]): boolean {
  return clauses.every(({ terms }) =>
    [...terms.keys()].every((term) => texts.some(({ named }) => named.has(term))),
  );
}

/** Where one sentence says all that the statement says, each thing holds or not as it does there: "even once shipped". */
function isNotTurnedRound({ clauses, sentences }: Backing): boolean {
  const terms = clauses.map((clause) => clause.terms).reduce(mergeTerms, new Map());
  if (terms.size < 2) return true;
  const itself = sentences.filter((one) => shareIn(one, terms) === 1);
  const entitled = sentences.filter((one) => shareIn(one, terms) >= HALF && isEntitled(one, terms));
  const same = itself.length > 0 ? itself : sentences.filter((one) => speaksOfAll(one, terms.keys()));
  return same.length === 0 || [...same, ...entitled].some((one) => !differs(terms, one));
}

function shareIn(sentence: SourceSentence, terms: Clause['terms']): number {
  let found = 0;
  for (const term of terms.keys()) if (sentence.terms.has(term)) found += 1;
  return found / terms.size;
}

/** Whether what it does not say itself stands in the title above it: "Express: 9,95 €", under "Delivery". */
function isEntitled({ terms, title }: SourceSentence, said: Clause['terms']): boolean {
  for (const term of said.keys()) if (!terms.has(term) && !title.terms.has(term)) return false;
  return true;
}

/** Whether something holds that there does not, or nothing of what does not hold does not there. */
function differs(terms: Clause['terms'], sentence: SourceSentence): boolean {
  let denials = 0;
  let agreeing = 0;
  for (const [term, sign] of terms) {
    const known = sentence.terms.get(term);
    if (known === undefined) continue;
    if (sign === HOLDS && known === DENIED) return true;
    if (sign !== DENIED) continue;
    if (known === HOLDS) denials += 1;
    else agreeing += 1;
  }
  return denials > 0 && agreeing === 0;
}

function shareOf({ terms }: Clause, sentence: SourceSentence): number {
  if (terms.size < 2) return 0;
  let found = 0;
  for (const term of terms.keys())
    if (sentence.terms.has(term) || sentence.before?.terms.has(term)) found += 1;
  return found / terms.size;
}

function opposes({ terms }: Clause, sentence: SourceSentence): boolean {
  let agreeing = 0;
  let opposing = 0;
  for (const [term, sign] of terms) {
    const known = sentence.terms.get(term);
    if (known === undefined || known === EITHER || sign === EITHER) continue;
    if (known !== sign) opposing += 1;
    else agreeing += 1;
  }
  return opposing > agreeing;
}

function reachesNoFurther(clause: Clause, { sentences }: Backing): boolean {
  return clause.universals.every((universal) =>
    sentences.some(
      (one) => one.universals.has(universal) && (clause.terms.size === 0 || sharesAny(clause, one)),
    ),
  );
}

function sharesAny({ terms }: Clause, sentence: SourceSentence): boolean {
  for (const term of terms.keys())
    if (sentence.terms.has(term) || sentence.before?.terms.has(term)) return true;
  return false;
}
