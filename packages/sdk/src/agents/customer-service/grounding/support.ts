import type { Language } from '#text/language.ts';
import { translateQuery, type WeightedTerm } from '#text/synonyms.ts';
import { bearsOut } from './backing.ts';
import { tellsEvent } from './claims.ts';
import { dayAt, relativeDays } from './days.ts';
import type { Facts } from './facts.ts';
import { mayBearOut } from './foreign-backing.ts';
import type { Ground } from './ground.ts';
import type { IndexedSource } from './indexed-source.ts';
import { agree, isPeriod, type NumberFact } from './numbers.ts';
import type { Statement } from './statement.ts';

/** Fewer content words than this say nothing that words could support; facts are checked all the same. */
export const FEW_WORDS = 2;
/** Share of a sentence's content words that its cited source must contain, in the same language. */
export const CITED_SUPPORT = 0.4;
/** Share that a source must contain for an uncited sentence to be given that source. */
export const UNCITED_SUPPORT = 0.7;
/** Share of the words that can be translated which a source in another language must contain. */
const FOREIGN_SUPPORT = 0.3;
/** Weight of a word that has no translation. */
const UNTRANSLATED = 0.5;
/** A source's sentence that shares this much of the words speaks of the same thing. */
const SAME_STATEMENT = 0.6;

/** Whether these sources together bear a statement out. */
export function supports(
  statement: Statement,
  sources: readonly IndexedSource[],
  share: number,
  ground: Ground,
): boolean {
  return (
    factsIn(statement.facts, sources, ground) &&
    daysIn(statement, sources, ground) &&
    statement.matters().every((matter) => sources.some((one) => one.reading().matters().has(matter))) &&
    promiseIn(statement, sources) &&
    doneIn(statement, sources) &&
    isSaidBy(statement, sources, share, ground)
  );
}

/**
 * Sources in the language of the answer bear it out clause by clause; in a language whose wording is not known, and
 * from another language, it has to share its words with them.
 */
function isSaidBy(
  statement: Statement,
  sources: readonly IndexedSource[],
  share: number,
  { language, ...ground }: Ground,
): boolean {
  const own = sources.filter((one) => one.language === language);
  const foreign = sources.filter((one) => one.language !== language);
  const clauses = statement.clauses();
  if (own.length > 0) {
    if (clauses === undefined) {
      if (wordsIn(statement, own, language) >= share && !contradicts(statement, own, language)) return true;
    } else if (
      statesSomething(statement) &&
      bearsOut(
        clauses,
        own.flatMap((one) => one.reading().said() ?? []),
        {
          ground,
          names: statement.names(),
          others: () =>
            ground.sources
              .filter((one) => one.language === language && !own.includes(one))
              .flatMap((one) => one.reading().said() ?? []),
        },
      )
    )
      return true;
  }
  if (foreign.length === 0 || wordsIn(statement, foreign, language) < share) return false;
  return (
    clauses === undefined ||
    (statesSomething(statement) &&
      mayBearOut(
        clauses,
        foreign.flatMap((one) => one.reading().said() ?? []),
      ))
  );
}

/** "Yes, you can." says whatever was asked: a figure or a word of the matter makes a statement. */
function statesSomething({ facts, weight, days, relative }: Statement): boolean {
  return (
    weight() > 0 ||
    facts.numbers.length + facts.codes.length + facts.emails.length + facts.urls.length > 0 ||
    days().length + relative().length > 0
  );
}

/** Every number and code is in one of these sources, or the shop's settings said it, or, for sizes and names, the shopper. */
export function factsIn(facts: Facts, sources: readonly IndexedSource[], ground: Ground): boolean {
  const has = (number: NumberFact, known: readonly NumberFact[]) => known.some((one) => agree(number, one));
  return (
    facts.numbers.every(
      (number) =>
        sources.some((one) => has(number, one.reading().facts().numbers)) ||
        has(number, ground.known().numbers) ||
        (mayBeRepeated(number) && ground.asked().numbers.some((one) => one.value === number.value)),
    ) &&
    facts.codes.every(
      (code) =>
        sources.some((one) => one.reading().facts().codes.includes(code)) ||
        ground.known().codes.includes(code),
    )
  );
}

function isVague(number: NumberFact): boolean {
  return number.unit === 'other';
}

/** A height or an order's number is the shopper's to give; a price or a deadline is the shop's. */
function mayBeRepeated(number: NumberFact): boolean {
  return number.unit !== 'money' && number.unit !== 'percent' && !isPeriod(number.unit);
}

function daysIn(statement: Statement, sources: readonly IndexedSource[], ground: Ground): boolean {
  const named = statement
    .days()
    .every((day) => sources.some((one) => one.reading().days().has(day)) || ground.knownDays().has(day));
  const { today } = ground;
  return (
    named &&
    statement
      .relative()
      .every((offset) =>
        sources.some(
          (one) =>
            (today !== undefined && one.reading().days().has(dayAt(offset, today))) ||
            relativeDays(one.reading().folded()).includes(offset),
        ),
      )
  );
}

/** A commitment must stand in the source itself; what merely will happen, at least with its figures. */
function promiseIn(statement: Statement, sources: readonly IndexedSource[]): boolean {
  const promise = statement.promise();
  if (!promise || sources.some((one) => promise.pattern.test(one.reading().folded()))) return true;
  return promise.kind === 'foretelling' && statement.facts.numbers.some((number) => !isVague(number));
}

/** Only the order's own record tells that something was done; a page, in the same words, how it is done. */
function doneIn(statement: Statement, sources: readonly IndexedSource[]): boolean {
  const done = statement.done();
  if (!done) return true;
  const matters = statement.matters();
  return sources.some(
    (one) =>
      (!tellsEvent(done) && one.reading().folded().includes(done)) ||
      (one.source.kind === 'order' &&
        matters.length > 0 &&
        matters.every((matter) => one.reading().matters().has(matter))),
  );
}

/** Share of the words found in the best of the sources. Across languages, of those that can be translated. */
function wordsIn(statement: Statement, sources: readonly IndexedSource[], language: Language): number {
  const terms = statement.terms();
  if (terms.length === 0) return 1;
  return Math.max(
    0,
    ...sources.map((one) => {
      if (one.language === language)
        return terms.filter((term) => one.reading().terms().has(term)).length / terms.length;
      const meant = statement
        .foldedWords()
        .map((word) => translateQuery(word, { from: language, to: one.language }).filter(isTranslation))
        .filter((translations) => translations.length > 0);
      const found = meant.filter((translations) =>
        translations.some(({ term }) => one.reading().terms().has(term)),
      );
      return meant.length === 0 || found.length / meant.length >= FOREIGN_SUPPORT ? CITED_SUPPORT : 0;
    }),
  );
}

/** Words that no shop concept covers come back as they are, with little weight; numbers are checked to the letter. */
function isTranslation({ term, weight }: WeightedTerm): boolean {
  return weight > UNTRANSLATED && !/\d/.test(term);
}

/** Whether the sources say the opposite: the same words with a denial, or without it. */
function contradicts(statement: Statement, sources: readonly IndexedSource[], language: Language): boolean {
  const terms = statement.terms();
  if (terms.length < FEW_WORDS) return false;
  const same = sources
    .filter((one) => one.language === language)
    .flatMap((one) => one.reading().statements())
    .filter((one) => terms.filter((term) => one.terms.has(term)).length / terms.length >= SAME_STATEMENT);
  return same.length > 0 && same.every((one) => one.denies !== statement.denies());
}
