import { analyse } from '#text/analyse.ts';
import type { Language } from '#text/language.ts';
import { splitSentences } from '#text/sentences.ts';
import type { Source } from '../reply.ts';
import { isConversational } from './conversational.ts';
import { extractFacts, type Facts } from './facts.ts';
import { repeatsInstructions } from './leaks.ts';
import { findPromise } from './promises.ts';

/** What is checked, and against what. */
export interface GroundingRequest {
  readonly text: string;
  readonly sources: readonly Source[];
  /** What the shopper said: it may be repeated to them. */
  readonly question: string;
  readonly language: Language;
  /** Facts that need no source: the shop's own name and address, what a finding says. */
  readonly known?: string;
}

/** Why a sentence may not be said. */
export type GroundingFault = 'unsupported' | 'promise' | 'unknown_address' | 'leak';

export interface GroundingResult {
  /** What may be said: the sentences that hold, each with its source. */
  readonly text: string;
  /** Sentences taken out, and why. */
  readonly removed: readonly { readonly sentence: string; readonly reason: GroundingFault }[];
  /** Indexes the text cites, in order of appearance. */
  readonly cited: readonly number[];
}

const CITATION = /\s?\[(\d{1,3})\]/g;
/** Share of a sentence's content words that its cited source must contain, in the same language. */
const CITED_SUPPORT = 0.4;
/** Share that a source must contain for an uncited sentence to be given that source. */
const UNCITED_SUPPORT = 0.7;
/** Fewer content words than this say nothing that words could support; facts are checked all the same. */
const FEW_WORDS = 2;

interface IndexedSource {
  readonly source: Source;
  readonly terms: ReadonlySet<string>;
  readonly facts: Facts;
}

/**
 * Takes out every sentence that no source supports: facts that are not there to the letter, statements without a
 * source, promises, foreign addresses, repeated instructions. Uncited statements that a source does support get it.
 */
export function checkGrounding(request: GroundingRequest): GroundingResult {
  const context = prepare(request);
  const removed: { sentence: string; reason: GroundingFault }[] = [];
  const kept = request.text
    .split(/(\n+)/)
    .map((line) => (line.trim() === '' ? line : checkLine(line, context, removed)))
    .join('');
  const text = tidy(kept);
  return { text, removed, cited: citedIn(text) };
}

/** Indexes cited in a text, each once, in order of appearance. */
export function citedIn(text: string): readonly number[] {
  return [...new Set([...text.matchAll(CITATION)].map((match) => Number(match[1])))];
}

interface Context {
  readonly request: GroundingRequest;
  readonly sources: readonly IndexedSource[];
  readonly known: Facts;
}

function prepare(request: GroundingRequest): Context {
  const known = extractFacts(`${request.question} ${request.known ?? ''}`);
  const sources = request.sources.map((source) => {
    const text = `${source.title}. ${source.text} ${source.url ?? ''}`;
    return {
      source,
      terms: new Set(analyse(text, source.language ?? request.language)),
      facts: extractFacts(text),
    };
  });
  return { request, sources, known };
}

function checkLine(
  line: string,
  context: Context,
  removed: { sentence: string; reason: GroundingFault }[],
): string {
  const [, marker = '', body = line] = /^(\s*(?:[-*•]|\d{1,2}[.)])\s+)(.*)$/s.exec(line) ?? [];
  const kept = withTrailingCitations(body).flatMap((sentence) => {
    const verdict = judge(sentence, context);
    if (typeof verdict === 'object') return [verdict.say];
    removed.push({ sentence: sentence.trim(), reason: verdict });
    return [];
  });
  const said = kept.join(' ').trim();
  return said === '' ? '' : `${marker}${said}`;
}

/** Sentences with the citations that follow their full stop: "… 30 days. [1]" is one. */
function withTrailingCitations(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const { text: sentence } of splitSentences(text)) {
    const citations = /^((?:\s*\[\d{1,3}\])+)\s*/.exec(sentence);
    const previous = sentences.length - 1;
    if (citations?.[1] && previous >= 0) {
      sentences[previous] += ` ${citations[1].trim()}`;
      const rest = sentence.slice(citations[0].length);
      if (rest.trim() !== '') sentences.push(rest);
    } else {
      sentences.push(sentence);
    }
  }
  return sentences;
}

function judge(sentence: string, context: Context): GroundingFault | { say: string } {
  const { request, sources } = context;
  const words = sentence.replace(CITATION, '').trim();
  if (repeatsInstructions(words)) return 'leak';

  const cited = citedIn(sentence).flatMap((index) => sources.find((one) => one.source.index === index) ?? []);
  const facts = extractFacts(words);
  if (!addressesAreKnown(facts, context)) return 'unknown_address';

  const promise = findPromise(words);
  if (
    promise &&
    !cited.some((one) => promise.test(one.source.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()))
  )
    return 'promise';

  const terms = [...new Set(analyse(words, request.language))];
  if (cited.length > 0) {
    const supported =
      factsIn(facts, cited, context) && wordsIn(terms, cited, request.language) >= CITED_SUPPORT;
    if (supported) return { say: `${words} ${cited.map((one) => `[${one.source.index}]`).join(' ')}` };
  }
  const better = sources.find(
    (one) => factsIn(facts, [one], context) && wordsIn(terms, [one], request.language) >= UNCITED_SUPPORT,
  );
  if (better && terms.length >= FEW_WORDS) return { say: `${words} [${better.source.index}]` };
  if (cited.length === 0 && factsIn(facts, [], context) && isConversational(words, request.language))
    return { say: words };
  return 'unsupported';
}

/** Every number and code is in one of these sources, or the shopper or the shop's settings said it. */
function factsIn(facts: Facts, sources: readonly IndexedSource[], context: Context): boolean {
  const has = (kind: 'numbers' | 'codes', value: string) =>
    context.known[kind].includes(value) || sources.some((one) => one.facts[kind].includes(value));
  return (
    facts.numbers.every((value) => has('numbers', value)) && facts.codes.every((value) => has('codes', value))
  );
}

/** A web or e-mail address may lead only where a source, the shop or the shopper has named. */
function addressesAreKnown(facts: Facts, { known, sources }: Context): boolean {
  const has = (kind: 'hosts' | 'emails', value: string) =>
    known[kind].includes(value) || sources.some((one) => one.facts[kind].includes(value));
  return (
    facts.hosts.every((host) => has('hosts', host)) && facts.emails.every((email) => has('emails', email))
  );
}

/** Share of the terms found in the best of the sources. Across languages words cannot be compared: facts alone decide. */
function wordsIn(terms: readonly string[], sources: readonly IndexedSource[], language: Language): number {
  if (terms.length === 0) return 1;
  return Math.max(
    0,
    ...sources.map((one) => {
      if (one.source.language !== undefined && one.source.language !== language) return CITED_SUPPORT;
      return terms.filter((term) => one.terms.has(term)).length / terms.length;
    }),
  );
}

function tidy(text: string): string {
  return text
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/^\n+/, '');
}
