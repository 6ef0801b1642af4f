import { analyse } from '#text/analyse.ts';
import { fold } from '#text/fold.ts';
import { classifyIntent } from '#text/intent/classify.ts';
import type { Language } from '#text/language.ts';
import type { SynonymGroup } from '#text/synonyms.ts';
import { type PassageProfile, type PassageText, profileOf } from './passage-profile.ts';
import {
  askingMeanings,
  certainties,
  coverageOf,
  type QuestionWords,
  questionWords,
  shareOf,
} from './question-coverage.ts';
import { bearing, type QuestionTopic, topicSimilarity } from './topics.ts';

/** A passage as search found it. */
export type FoundPassage = PassageText & {
  /** Relevance by words, 0 or more; comparable within one result. */
  readonly score: number;
  /** "returns-en#0": the chunk with which its document begins counts for a little more. */
  readonly chunkId?: string;
};

/** What to rank passages for. */
export interface RankRequest<Passage extends FoundPassage> {
  readonly question: string;
  /** The question's language. */
  readonly language: Language;
  /** What search found, best first: {@link RANKED_PASSAGES} of them give ranking enough to choose from. */
  readonly passages: readonly Passage[];
  /** The shop's own synonyms, as search used them. */
  readonly synonyms?: readonly SynonymGroup[];
  /** Passages given back at most. @default all */
  readonly limit?: number;
  /** What the intent classifier reads in the question. @default read here */
  readonly topic?: QuestionTopic;
}

/** A passage with its rank: `score` is the ranking's own, falling. */
export type RankedPassage<Passage extends FoundPassage> = Passage & {
  /** Share of the question it speaks of, 0 to 1. */
  readonly coverage: number;
  /** False where the question's topic is sure and this is about another one. */
  readonly bears: boolean;
};

/** Passages that ranking looks at; what search found beyond them keeps its place behind. */
export const RANKED_PASSAGES = 15;
/** Places among those looked at that go to the question's own language first. */
export const OWN_PLACES = 12;

/**
 * What each sign of relevance is worth beside the score by words (from 0 to 1, the best being 1). Found by random search
 * on half of our own shop questions, half of a public administration's questions and answers and half of XQuAD (Artetxe
 * et al., 2020), so that no one kind of text decides. On the other half of our own questions the first passage is right
 * less often (.56 against .71).
 */
const WORTH = {
  coverage: 0.45,
  pairs: 0.3,
  topic: 0.3,
  number: 0.25,
  /** Nearly the whole: where a shop has the answer in both languages, the shopper's own is the right one. */
  language: 0.8,
  /** A document's first paragraph says what the rest details: "our return policy" asks for that one. */
  lead: 0.35,
  /** A title with the question's own words: "Delivery" for "delivery costs". */
  title: 0.6,
  /** A section under the question's own words: "Engraving" of a page on alterations. */
  heading: 0.5,
  /** Steps, where the question asks how something is done. */
  steps: 0.3,
} as const;

/** Part of a heading's worth that goes where the title has all its words. */
const SAID_TWICE = 0.35;

/** Passages that speak of less than this share of the question's words do not answer it. */
export const RELEVANT_COVERAGE = 0.4;

/** Share of a word's weight that depends on how few of the passages speak of it. */
const RARITY = 0.8;

/** Asks for an amount, a time or a size, which a passage answers with a number. */
const ASKS_FOR_NUMBER =
  /\b(?:combien|quand|prix|quel (?:tarif|delai|montant|cout)|quelle (?:heure|date|annee)|how (?:much|many|long|big|tall|wide|old|far|fast|soon)|when|price|cost|what (?:year|time|date)|cuanto|cuando|wie viel|wann|quanto)\b/;

/** Asks how something is done. */
const ASKS_HOW =
  /\b(?:comment (?:faire|je|puis|on|peut|dois|faut|se|[a-z]+er\b)|how (?:do|can|should|would) (?:i|you|we|one)|how to|what (?:do|should) i do|que (?:dois-je )?faire|como (?:puedo|hago|se)|wie (?:kann|mache|gebe|schicke)|come (?:posso|faccio|si))\b/;

/**
 * Ranks what search found by more than its score: how much of the question each passage speaks of (rare words first),
 * words that stand side by side in both, whether both are about the same topic, a number where one is asked for, and the
 * shopper's language.
 */
export function rankPassages<Passage extends FoundPassage>(
  request: RankRequest<Passage>,
): readonly RankedPassage<Passage>[] {
  const { question, language, synonyms, limit = request.passages.length } = request;
  if (request.passages.length === 0) return [];
  const passages = ownLanguageFirst(request.passages, language);
  const words = questionWords(question, language, synonyms);
  const topic = request.topic ?? classifyIntent(question, { language });
  const spoken = analyse(question, language);
  const folded = fold(question);
  const wantsNumber = ASKS_FOR_NUMBER.test(folded);
  const asksHow = ASKS_HOW.test(folded);
  const asking = wantsNumber ? askingMeanings(words) : undefined;
  const looked = passages.slice(0, RANKED_PASSAGES).map((passage) => {
    const profile = profileOf(passage);
    return { passage, profile, found: certainties(words, passage.language, profile) };
  });
  const weights = rarities(looked.map(({ found }) => found));
  const best = Math.max(...looked.map(({ passage }) => passage.score)) || 1;
  const namedIn = ({ passage, profile }: { passage: Passage; profile: PassageProfile }) => {
    const title = Math.max(
      shareIn(spoken, profile.titleTerms),
      titleMeaningShare(words, { passage, profile, asking }),
    );
    // What the title says already, a heading that says it again adds less.
    const added = 1 - SAID_TWICE * title;
    return WORTH.title * title + WORTH.heading * shareIn(spoken, profile.headingTerms) * added;
  };
  const ranked = looked.map(({ passage, profile, found }) => ({
    passage,
    profile,
    coverage: shareOf(
      asking && profile.hasNumber ? found.filter((_, meaning) => !asking.has(meaning)) : found,
    ),
    score:
      passage.score / best +
      WORTH.coverage * weightedShare(found, weights) +
      WORTH.pairs * pairShare(spoken, profile) +
      WORTH.topic * topicSimilarity(topic, profile.topics) +
      (wantsNumber && profile.hasNumber ? WORTH.number : 0) +
      (passage.language === language ? WORTH.language : 0) +
      (passage.chunkId?.endsWith('#0') ? WORTH.lead : 0) +
      (asksHow && profile.hasSteps ? WORTH.steps : 0) +
      namedIn({ passage, profile }),
  }));
  ranked.sort((left, right) => right.score - left.score);
  const bears = bearing(ranked, topic, { terms: spoken, coverage: RELEVANT_COVERAGE });
  const result = ranked.map((one) => ({
    ...one.passage,
    coverage: one.coverage,
    score: one.score,
    bears: bears(one),
  }));
  // Those that bear on nothing come behind, not away: a reading may be wrong.
  const inOrder = [...result.filter((one) => one.bears), ...result.filter((one) => !one.bears)];
  let lowest = Number.POSITIVE_INFINITY;
  const falling = inOrder.map((one) => {
    lowest = Math.min(lowest, one.score);
    return { ...one, score: lowest };
  });
  const further = passages.slice(RANKED_PASSAGES, Math.max(RANKED_PASSAGES, limit)).map((passage) => ({
    ...passage,
    coverage: coverageOf(words, passage),
    score: Math.min(lowest, passage.score / best),
    bears: falling.every((one) => one.bears),
  }));
  return [...falling, ...further].slice(0, limit);
}

/** Gives the first places to the question's own language, as far as search found enough in it. */
function ownLanguageFirst<Passage extends FoundPassage>(
  passages: readonly Passage[],
  language: Language,
): readonly Passage[] {
  if (passages.length <= RANKED_PASSAGES) return passages;
  const own = passages.filter((passage) => passage.language === language).slice(0, OWN_PLACES);
  if (own.length === 0) return passages;
  const first = new Set(own);
  return [...own, ...passages.filter((passage) => !first.has(passage))];
}

/** Weight of each meaning by how few of the passages speak of it: the inverse document frequency, over the passages found. */
function rarities(found: readonly (readonly number[])[]): readonly number[] {
  const meanings = Math.max(...found.map((row) => row.length));
  const frequencies = Array.from({ length: meanings }, (_, meaning) =>
    found.reduce((sum, row) => sum + ((row[meaning] ?? 0) > 0 ? 1 : 0), 0),
  );
  const inverse = frequencies.map((frequency) =>
    Math.log(1 + (found.length - frequency + 0.5) / (frequency + 0.5)),
  );
  const rarest = Math.max(...inverse) || 1;
  return inverse.map((value) => 1 - RARITY + (RARITY * value) / rarest);
}

function weightedShare(found: readonly number[], weights: readonly number[]): number {
  let covered = 0;
  let all = 0;
  found.forEach((certainty, meaning) => {
    const weight = weights[meaning] ?? 0;
    covered += certainty * weight;
    all += weight;
  });
  return all === 0 ? 0 : covered / all;
}

/** Share of the question's neighbouring terms that stand side by side in the passage too. */
function pairShare(spoken: readonly string[], { terms }: PassageProfile): number {
  if (spoken.length < 2) return 0;
  let met = 0;
  for (let index = 1; index < spoken.length; index++) {
    if (terms.get(spoken[index - 1]!)?.includes(spoken[index]!)) met++;
  }
  return met / (spoken.length - 1);
}

/** Share of the question's terms that a title or heading has. */
function shareIn(spoken: readonly string[], terms: ReadonlySet<string>): number {
  if (spoken.length === 0) return 0;
  return spoken.filter((term) => terms.has(term)).length / spoken.length;
}

/**
 * Share of what the question says that the title speaks of in other words: "Shipping" for "how much is delivery?". What
 * only asks for an amount is not looked for.
 */
function titleMeaningShare(
  words: QuestionWords,
  {
    passage,
    profile,
    asking,
  }: {
    readonly passage: PassageText;
    readonly profile: PassageProfile;
    readonly asking: ReadonlySet<number> | undefined;
  },
): number {
  let spoken = 0;
  let all = 0;
  words.meaningsIn(passage.language).forEach((meaning, index) => {
    if (asking?.has(index)) return;
    all += 1;
    spoken += meaning.find(({ term }) => profile.titleTerms.has(term))?.certainty ?? 0;
  });
  return all === 0 ? 0 : spoken / all;
}
