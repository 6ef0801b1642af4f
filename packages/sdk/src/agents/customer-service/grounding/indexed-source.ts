import { once } from '#once.ts';
import type { Language } from '#text/language.ts';
import type { Source } from '../reply.ts';
import { readSource, type SourceReading } from './source-reading.ts';

/** A source that statements are checked against. */
export interface IndexedSource {
  readonly source: Source;
  /** The language it is written in. */
  readonly language: Language;
  /** Made when a statement is first held against it: most sources of a reply are never cited. */
  reading(): SourceReading;
}

/** By source, so that all that is said in one reply reads it once; gone with the reply. */
const indexes = new WeakMap<Source, IndexedSource>();

/** The index of a source. `fallback` is the language of one that names none. */
export function indexSource(source: Source, fallback: Language): IndexedSource {
  const language = source.language ?? fallback;
  const known = indexes.get(source);
  if (known?.language === language) return known;
  const index: IndexedSource = { source, language, reading: once(() => readSource(source, language)) };
  indexes.set(source, index);
  return index;
}
