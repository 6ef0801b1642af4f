import { once } from '#once.ts';
import { fold } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import type { GroundingRequest } from './check-grounding.ts';
import { readClauses } from './clauses.ts';
import { namedDays } from './days.ts';
import { extractFacts, type Facts } from './facts.ts';
import { type IndexedSource, indexSource } from './indexed-source.ts';

/** Everything a text may rest on, each part read when it is first needed. */
export interface Ground {
  readonly language: Language;
  readonly sources: readonly IndexedSource[];
  /** What the shop's settings say. */
  known(): Facts;
  knownDays(): ReadonlySet<string>;
  /** What the shopper said. */
  asked(): Facts;
  /** What may be named without a source that names it, by meaning: what the shop calls its things and itself. */
  names(): ReadonlySet<string>;
  /** What the shopper named, by meaning. */
  askedNames(): ReadonlySet<string>;
  readonly today?: GroundingRequest['today'];
}

/** Makes sources, question and settings ready for checking. */
export function prepareGround(request: Omit<GroundingRequest, 'text'>): Ground {
  const { language, question, today } = request;
  const known = once(() => request.known ?? '');
  return {
    language,
    sources: request.sources.map((source) => indexSource(source, language)),
    known: once(() => extractFacts(known())),
    knownDays: once(() => new Set(namedDays(fold(known())))),
    asked: once(() => extractFacts(question)),
    names: once(() => {
      const titles = request.sources.filter((one) => one.kind !== 'passage').map((one) => one.title);
      return meaningsIn(`${known()} ${titles.join('; ')}`, language);
    }),
    askedNames: once(() => meaningsIn(question, language)),
    ...(today ? { today } : {}),
  };
}

function meaningsIn(text: string, language: Language): ReadonlySet<string> {
  const clauses = readClauses(extractFacts(text), language) ?? [];
  return new Set(clauses.flatMap((clause) => [...clause.terms.keys()]));
}
