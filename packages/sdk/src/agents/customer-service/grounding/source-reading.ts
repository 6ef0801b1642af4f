import { once } from '#once.ts';
import { analyse } from '#text/analyse.ts';
import { fold } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { remember } from '#text/remember.ts';
import { splitSentences } from '#text/sentences.ts';
import type { Source } from '../reply.ts';
import { denies, mattersOf } from './claims.ts';
import { namedDays } from './days.ts';
import { extractFacts, type Facts, joinFacts } from './facts.ts';
import { readSourceText, type SourceText } from './source-sentences.ts';

/**
 * What a source's words hold that statements can be checked against. Each part is read when a statement first needs
 * it: most statements name no day and promise nothing.
 */
export interface SourceReading {
  folded(): string;
  terms(): ReadonlySet<string>;
  facts(): Facts;
  days(): ReadonlySet<string>;
  matters(): ReadonlySet<string>;
  /** What its sentences say; undefined in a language whose wording is not known. */
  said(): SourceText | undefined;
  statements(): readonly { readonly terms: ReadonlySet<string>; readonly denies: boolean }[];
}

/** A line that is said by itself though no end mark is before it: a row, an entry, "Express: 9,95 €". */
const ROW = /\n(?=\s*(?:\*\*|[|#>]|[^\n.:]{1,40} ?:))/;
const LIST_MARK = /^\s*\d{1,2}[.)]\s+(?=\S)/;
/** Passages whose reading is kept, from one reply to the next: the cited part of a shop's knowledge base. */
const KEPT_READINGS = 1_000;
/** By every word that was read, so that nobody can get what they do not have already. */
const readings = remember<SourceReading>(KEPT_READINGS);

/** Reads a source. Only of passages is the reading kept: they are public and last; an order is one shopper's, and changes. */
export function readSource(source: Source, language: Language): SourceReading {
  if (source.kind !== 'passage') return makeReading(source, language);
  const key = [language, source.url ?? '', source.title, source.text].join('\0');
  return readings(key, () => makeReading(source, language));
}

function makeReading({ title, text, url = '' }: Source, language: Language): SourceReading {
  const whole = `${title}. ${text} ${url}`;
  const folded = once(() => fold(whole));
  const heading = once(() => extractFacts(title));
  const sentences = once(() =>
    splitSentences(text)
      .flatMap((sentence) => sentence.text.split(ROW))
      .map((row) => extractFacts(row.replace(LIST_MARK, ''))),
  );
  return {
    folded,
    terms: once(() => new Set(analyse(whole, language))),
    facts: once(() => joinFacts([heading(), ...sentences(), extractFacts(url)])),
    days: once(() => new Set(namedDays(folded()))),
    matters: once(() => new Set(mattersOf(folded()))),
    said: once(() => readSourceText({ title: heading(), text: sentences() }, language)),
    statements: once(() =>
      splitSentences(text).map((sentence) => ({
        terms: new Set(analyse(sentence.text, language)),
        denies: denies(fold(sentence.text)),
      })),
    ),
  };
}
