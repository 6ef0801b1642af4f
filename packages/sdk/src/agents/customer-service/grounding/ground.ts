import { analyse } from '#text/analyse.ts';
import { fold } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { splitSentences } from '#text/sentences.ts';
import type { Source } from '../reply.ts';
import type { GroundingRequest } from './check-grounding.ts';
import { denies, mattersOf } from './claims.ts';
import { namedDays, relativeDays } from './days.ts';
import { extractFacts, type Facts } from './facts.ts';

/** A source, read once for what statements can be checked against. */
export interface IndexedSource {
  readonly source: Source;
  readonly folded: string;
  readonly terms: ReadonlySet<string>;
  readonly facts: Facts;
  readonly days: ReadonlySet<string>;
  readonly matters: ReadonlySet<string>;
  readonly statements: readonly { readonly terms: ReadonlySet<string>; readonly denies: boolean }[];
}

/** Everything a text may rest on, made ready once. */
export interface Ground {
  readonly language: Language;
  readonly sources: readonly IndexedSource[];
  readonly known: Facts;
  readonly knownDays: ReadonlySet<string>;
  readonly asked: Facts;
  readonly today?: GroundingRequest['today'];
}

/** Reads sources, question and settings for what can be checked. */
export function prepareGround(request: Omit<GroundingRequest, 'text'>): Ground {
  const { language, question, known = '', today } = request;
  return {
    language,
    sources: request.sources.map((source) => indexSource(source, language)),
    known: extractFacts(known),
    knownDays: new Set(namedDays(known)),
    asked: extractFacts(question),
    ...(today ? { today } : {}),
  };
}

function indexSource(source: Source, language: Language): IndexedSource {
  const text = `${source.title}. ${source.text} ${source.url ?? ''}`;
  const own = source.language ?? language;
  return {
    source,
    folded: fold(text),
    terms: new Set(analyse(text, own)),
    facts: extractFacts(text),
    days: new Set(namedDays(text)),
    matters: new Set(mattersOf(text)),
    statements: splitSentences(source.text).map((sentence) => ({
      terms: new Set(analyse(sentence.text, own)),
      denies: denies(sentence.text),
    })),
  };
}

/** A sentence, read for what can be checked. */
export interface Statement {
  readonly words: string;
  readonly terms: readonly string[];
  readonly facts: Facts;
  readonly days: readonly string[];
  readonly relative: readonly number[];
  readonly matters: readonly string[];
}

/** Reads a sentence, without its citations, for what can be checked. */
export function readStatement(words: string, language: Language): Statement {
  return {
    words,
    terms: [...new Set(analyse(words, language))],
    facts: extractFacts(words),
    days: namedDays(words),
    relative: relativeDays(words),
    matters: mattersOf(words),
  };
}
