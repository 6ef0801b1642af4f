import type { Language } from '#text/language.ts';
import { splitSentences } from '#text/sentences.ts';
import { mergeTerms, readClauses, type Sign } from './clauses.ts';
import { extractFacts } from './facts.ts';
import type { NumberFact } from './numbers.ts';
import type { Universal } from './universals.ts';

/** A sentence of a source, as what its words mean. */
export interface SourceSentence {
  readonly terms: ReadonlyMap<string, Sign>;
  /** What its words mean with those that its periods count from. */
  readonly anchors: ReadonlySet<string>;
  readonly numbers: readonly NumberFact[];
  readonly universals: ReadonlySet<Universal>;
  /** What "it" at its start speaks of: the sentence before. */
  readonly before?: SourceSentence;
  /** What the source is about; undefined for the title itself, which names things and says nothing of them. */
  readonly title?: SourceSentence;
}

const NO_TERMS: ReadonlyMap<string, Sign> = new Map();
const REFERS =
  /^\W*(?:it|they|this|these|that|those|he|she|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce|cette|ces|cela|in (?:this|that) case|dans ce cas|if (?:it|so)|s'il|si)\b/;

/** Reads a source's sentences; undefined in a language whose wording is not known. */
export function readSourceSentences(
  { title, text }: { readonly title: string; readonly text: string },
  language: Language,
): readonly SourceSentence[] | undefined {
  const sentences: SourceSentence[] = [];
  for (const [index, said] of [title, ...splitSentences(text).map((one) => one.text)].entries()) {
    const { prose } = extractFacts(said);
    const clauses = readClauses(prose, language);
    if (!clauses) return undefined;
    const terms = clauses.reduce((all, clause) => mergeTerms(all, clause.terms), NO_TERMS);
    const before = index > 1 ? sentences.at(-1) : undefined;
    const [heading] = sentences;
    sentences.push({
      terms,
      anchors: new Set(clauses.flatMap((clause) => [...clause.anchors.keys()])),
      numbers: clauses.flatMap((clause) => clause.numbers),
      universals: new Set(clauses.flatMap((clause) => clause.universals)),
      ...(heading ? { title: heading } : {}),
      ...(before && REFERS.test(prose) ? { before } : {}),
    });
  }
  return sentences;
}
