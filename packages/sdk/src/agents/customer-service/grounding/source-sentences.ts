import type { Language } from '#text/language.ts';
import { type Clause, type Limit, mergeTerms, readClauses, type Sign } from './clauses.ts';
import type { Facts } from './facts.ts';
import type { NumberFact } from './numbers.ts';
import type { Universal } from './universals.ts';

/** A sentence of a source, as what its words mean. */
export interface SourceSentence {
  readonly terms: ReadonlyMap<string, Sign>;
  /** What its words mean with those that its periods count from. */
  readonly anchors: ReadonlySet<string>;
  readonly numbers: readonly NumberFact[];
  /** What its parts say. */
  readonly parts: readonly Pick<Clause, 'terms' | 'numbers' | 'isAside'>[];
  /** Where and when it holds. */
  readonly limits: readonly Limit[];
  readonly universals: ReadonlySet<Universal>;
  /** What "it" at its start speaks of: the sentence before. */
  readonly before?: SourceSentence;
  /** What the source is about. */
  readonly title: Omit<SourceSentence, 'title'>;
}

const EITHER = 3;
const NO_TERMS: ReadonlyMap<string, Sign> = new Map();
const REFERS =
  /^(?:[^,]{0,40}, )?\W*(?:it|they|this|these|that|those|he|she|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce|cette|ces|cela|in (?:this|that) case|dans ce cas|if (?:it|so)|s'il|si)\b/;

/** What a source says, and all that it names. */
export interface SourceText {
  readonly sentences: readonly SourceSentence[];
  /** Signs under which each thing is named; none where only the title names it. */
  readonly named: ReadonlyMap<string, Sign | 0>;
}

/** Reads a source's title and sentences; undefined in a language whose wording is not known. */
export function readSourceText(
  { title, text }: { readonly title: Facts; readonly text: readonly Facts[] },
  language: Language,
): SourceText | undefined {
  const heading = readSentence(title, language);
  if (!heading) return undefined;
  const sentences: SourceSentence[] = [];
  const named = new Map<string, Sign | 0>();
  for (const term of heading.terms.keys()) named.set(term, 0);
  for (const facts of text) {
    const read = readSentence(facts, language);
    const before = sentences.at(-1);
    if (!read) continue;
    sentences.push({ ...read, title: heading, ...(before && REFERS.test(facts.prose) ? { before } : {}) });
    for (const term of read.anchors) named.set(term, EITHER);
    for (const [term, sign] of read.terms) named.set(term, ((named.get(term) ?? 0) | sign) as Sign);
  }
  return { sentences, named };
}

function readSentence(facts: Facts, language: Language): Omit<SourceSentence, 'title'> | undefined {
  const clauses = readClauses(facts, language);
  return (
    clauses && {
      terms: clauses.reduce((all, clause) => mergeTerms(all, clause.terms), NO_TERMS),
      anchors: new Set(clauses.flatMap((clause) => [...clause.anchors().keys()])),
      numbers: clauses.flatMap((clause) => clause.numbers),
      parts: clauses,
      limits: limitsOf(clauses),
      universals: new Set(clauses.flatMap((clause) => clause.universals)),
    }
  );
}

/** Of a row's name every part is one limit: "Faulty, damaged or wrong item". What the sentence itself speaks of limits nothing. */
function limitsOf(clauses: readonly Clause[]): readonly Limit[] {
  if (!clauses.some((clause) => clause.limit)) return [];
  const spoken = new Set(
    clauses.flatMap(({ limit, terms }) =>
      [...terms.keys()].filter(
        (term) => limit === undefined || (limit.kind === 'place' && !limit.terms.has(term)),
      ),
    ),
  );
  const limits: Limit[] = [];
  const label = new Set<string>();
  for (const { limit } of clauses) {
    if (limit === undefined) continue;
    const own = [...limit.terms].filter((term) => !spoken.has(term));
    if (limit.kind === 'label') for (const term of own) label.add(term);
    else if (own.length > 0) limits.push({ kind: limit.kind, terms: new Set(own) });
  }
  return label.size > 0 ? [{ kind: 'label', terms: label }, ...limits] : limits;
}
