import { analyse } from '#text/analyse.ts';
import { fold } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { splitSentences } from '#text/sentences.ts';
import type { Source } from '../reply.ts';
import { denies, mattersOf } from './claims.ts';
import { namedDays } from './days.ts';
import { extractFacts, type Facts } from './facts.ts';
import { once } from './once.ts';

/**
 * A source, read for what statements can be checked against. Each part is read when a statement first needs it: most
 * sources of a reply are never cited, and most statements name no day.
 */
export interface IndexedSource {
  readonly source: Source;
  /** The language it is written in. */
  readonly language: Language;
  folded(): string;
  terms(): ReadonlySet<string>;
  facts(): Facts;
  days(): ReadonlySet<string>;
  matters(): ReadonlySet<string>;
  statements(): readonly { readonly terms: ReadonlySet<string>; readonly denies: boolean }[];
}

/** By source, so that all that is said in one reply reads it once; gone with the reply. */
const indexes = new WeakMap<Source, IndexedSource>();

/** The index of a source. `fallback` is the language of one that names none. */
export function indexSource(source: Source, fallback: Language): IndexedSource {
  const language = source.language ?? fallback;
  const known = indexes.get(source);
  if (known?.language === language) return known;
  const index = makeIndex(source, language);
  indexes.set(source, index);
  return index;
}

function makeIndex(source: Source, language: Language): IndexedSource {
  const text = `${source.title}. ${source.text} ${source.url ?? ''}`;
  const folded = once(() => fold(text));
  return {
    source,
    language,
    folded,
    terms: once(() => new Set(analyse(text, language))),
    facts: once(() => extractFacts(text)),
    days: once(() => new Set(namedDays(folded()))),
    matters: once(() => new Set(mattersOf(folded()))),
    statements: once(() =>
      splitSentences(source.text).map((sentence) => ({
        terms: new Set(analyse(sentence.text, language)),
        denies: denies(fold(sentence.text)),
      })),
    ),
  };
}
