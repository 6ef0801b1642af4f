import { once } from '#once.ts';
import { analyseWords, foldedWords } from '#text/analyse.ts';
import { fold } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { denies, findDone, mattersOf } from './claims.ts';
import { type Clause, readClauses } from './clauses.ts';
import { namedDays, relativeDays } from './days.ts';
import { extractFacts, type Facts } from './facts.ts';
import { matchesOf } from './matches.ts';
import { findPromise, type PromiseFound } from './promises.ts';
import { readerOf } from './wording.ts';

/** A capital in the middle of a sentence. */
export const NAME = /(?<=[\p{Ll},;)’'] )\p{Lu}\p{Ll}[\p{L}]+/gu;
const NO_NAMES: ReadonlySet<string> = new Set();

/** A sentence, read for what can be checked; each part once, however many sources it is held against. */
export interface Statement {
  readonly words: string;
  readonly folded: string;
  readonly facts: Facts;
  foldedWords(): readonly string[];
  terms(): readonly string[];
  days(): readonly string[];
  relative(): readonly number[];
  matters(): readonly string[];
  promise(): PromiseFound | undefined;
  /** The words by which it says that something was done. */
  done(): string | undefined;
  denies(): boolean;
  /** What it says, part by part; undefined in a language whose wording is not known. */
  clauses(): readonly Clause[] | undefined;
  /** Meanings of the proper names in it, but for those that begin a sentence; none where wording is not known. */
  names(): ReadonlySet<string>;
  /** How many things it names: without any, there is nothing that a source could say. */
  weight(): number;
}

/** Reads a sentence, without its citations, for what can be checked. */
export function readStatement(words: string, language: Language): Statement {
  const folded = fold(words);
  const facts = extractFacts(words, folded);
  const terms = once(() => [...new Set(analyseWords(inWords(), language))]);
  const clauses = once(() => readClauses(facts, language));
  const inWords = once(() => foldedWords(words));
  return {
    words,
    folded,
    facts,
    foldedWords: inWords,
    terms,
    days: once(() => namedDays(folded)),
    relative: once(() => relativeDays(folded)),
    matters: once(() => mattersOf(folded)),
    promise: once(() => findPromise(folded)),
    done: once(() => findDone(folded)),
    denies: once(() => denies(folded)),
    clauses,
    names: once(() => {
      const reader = readerOf(language);
      const found = reader ? matchesOf(NAME, words) : [];
      return found.length === 0 || !reader
        ? NO_NAMES
        : new Set(found.map(([name]) => reader.meaning(fold(name))));
    }),
    weight: once(() => {
      const read = clauses();
      return read ? new Set(read.flatMap((clause) => [...clause.terms.keys()])).size : terms().length;
    }),
  };
}
