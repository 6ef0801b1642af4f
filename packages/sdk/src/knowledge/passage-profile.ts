import type { KnowledgePassage } from '#storage/knowledge.ts';
import { analyse } from '#text/analyse.ts';
import { remember } from '#text/remember.ts';
import { readTopics, type Topics } from './topics.ts';

/** A passage's text and where it stands. */
export type PassageText = Pick<KnowledgePassage, 'title' | 'heading' | 'text' | 'language'>;

/** What ranking needs to know of a passage, whatever the question. */
export interface PassageProfile {
  /** Index terms of title, heading and text, with the terms that follow each. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
  /** First letters of the longer terms. */
  readonly beginnings: ReadonlySet<string>;
  /** Index terms of the title. */
  readonly titleTerms: ReadonlySet<string>;
  /** Index terms of the heading right above. */
  readonly headingTerms: ReadonlySet<string>;
  readonly topics: Topics;
  readonly hasNumber: boolean;
  /** It tells what to do, step by step. */
  readonly hasSteps: boolean;
}

/** Letters that two words of one family share: "surveillance" and "surveillant". */
export const BEGINNING = 5;
const DIGIT = /\d/;
const FIRST_STEP = /^\s*1[.)] /m;

/** Profiles kept: a shop's whole knowledge base, or the much-read part of a large one. */
const profiles = remember<PassageProfile>(2_000);

/** The profile of a passage, made once. */
export function profileOf(passage: PassageText): PassageProfile {
  const { language, title, heading = '', text } = passage;
  return profiles([language, title, heading, text].join('\0'), () => makeProfile(passage));
}

function makeProfile({ title, heading, text, language }: PassageText): PassageProfile {
  const whole = `${title}\n${heading ?? ''}\n${text}`;
  const sequence = analyse(whole, language);
  const terms = new Map<string, string[]>();
  const beginnings = new Set<string>();
  sequence.forEach((term, index) => {
    const following = sequence.slice(index + 1, index + 2);
    const known = terms.get(term);
    if (known) known.push(...following);
    else terms.set(term, following);
    if (term.length >= BEGINNING) beginnings.add(term.slice(0, BEGINNING));
  });
  return {
    titleTerms: new Set(analyse(title, language)),
    headingTerms: new Set(analyse(heading ?? '', language)),
    terms,
    beginnings,
    topics: readTopics(whole, language),
    hasNumber: DIGIT.test(text),
    hasSteps: FIRST_STEP.test(text),
  };
}
