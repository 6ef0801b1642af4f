import { fold, type WeightedTerm } from '#text/index.ts';
import { completeSelection, LIST_LIMIT } from './complete.ts';
import { withOrderCases } from './order-cases.ts';
import type { Heading, Unit } from './unit.ts';

/** A passage as the selection sees it, best first. */
export interface Candidate {
  /** Index of the source it is cited by. */
  readonly source: number;
  readonly units: readonly Unit[];
  /** What stands above counts a little for every unit below. */
  readonly heading: Heading;
  /** The question in the passage's language. */
  readonly terms: readonly WeightedTerm[];
  /** What the question says, thing by thing, as the terms that speak of each: what a second page has to add to. */
  readonly meanings?: () => readonly ReadonlySet<string>[];
  /** Which page the passage is of. */
  readonly page?: string;
}

/** What of a passage answers a question, in reading order. */
export interface Selection {
  readonly source: number;
  readonly units: readonly Unit[];
  /** How well its best unit answers; comparable within one call. */
  readonly score: number;
  /** The section's heading is said before it: whose address or hours these are. @default false */
  readonly named?: boolean;
}

/** What a question wants to hear, beyond its words. */
export interface Wish {
  readonly duration: boolean;
  readonly money: boolean;
  /** How much, in figures. */
  readonly amount: boolean;
  /** Whether it costs, and whom. */
  readonly free: boolean;
  readonly phone: boolean;
  /** Where the shop is. */
  readonly place: boolean;
  readonly steps: boolean;
  /** The question's words, folded, with a space on either side of each. */
  readonly words: string;
}

/** Words matched in the title or the section's heading count this share of the same word in the unit itself. */
const TITLE_SHARE = 0.5;
const SECTION_SHARE = 0.8;
/** A term that an earlier choice covers already still counts this much. */
const COVERED_SHARE = 0.35;
/** Query terms of less weight are synonyms; words said and words translated weigh more. */
const INFERRED_BELOW = 0.6;
/** Choices scoring under this share of the best are left out; items of a list already begun must fit better. */
const CUT = 0.6;
/** Of another page than the best: a word that both questions share is in many. */
const CUT_ELSEWHERE = 0.85;
const CUT_IN_LIST = 0.7;
/** An item that has words of the question which no chosen one has. */
const CUT_NAMED_TOO = 0.3;
/** From this weight on a term was said, or is the translation of a word that was. */
const SAID = 0.8;
/** What a unit gains that has all the words said: "sale items" together, beside pages on sales and on items. */
const SAID_TOGETHER = 0.6;
/** What a unit is worth that is the kind of answer asked for, without a word of the question: as much as one common word. */
const ANSWERS_ANYWAY = 1.5;
/** Each further passage of the ranking is worth this much less. */
const RANK_LOSS = 0.24;
/** What is left at the end of a long ranking. */
const LEAST_SHARE = 0.15;

/** A term of the question that a unit has. */
export interface Match {
  readonly term: string;
  readonly value: number;
  /** Inferred from a word of the question, a synonym: nothing new once its word has its answer. */
  readonly inferred: boolean;
}

/** Share of a synonym's value where the word itself was found too. */
const BESIDE_SAID = 0.3;
/** Synonyms that one unit is given credit for. */
const INFERRED_COUNTED = 1;

/** A unit with its score. */
export interface Scored {
  readonly candidate: Candidate;
  readonly rank: number;
  readonly unit: Unit;
  readonly score: number;
  readonly matched: readonly Match[];
}

const ASKS_AMOUNT =
  /\bcombien (?:ca |cela |est-ce que ca )?(?:cout|vaut|vaudra|faut[- ]il payer)|\bcombien (?:pour|d'euros)|c'est combien\b|\b(?:prix|frais|tarifs?|couts?|montant|coute(?:nt)?)\b|\bhow much\b(?! time)|\b(?:costs?|prices?|fees?|rates?)\b|\b(?:cuanto cuesta|precios?|gastos|kostet|kosten|preise?|quanto costa|prezz[oi])\b/;

/** Whether a question asks how much something costs. */
export function asksForAmount(question: string): boolean {
  return ASKS_AMOUNT.test(fold(question));
}

const ASKS_PLACE =
  /\badresse\b(?! (?:e-?)?mail| electronique)|\b(?:ou|c'est ou) (?:etes|est|se trouve|se situe|votre|la boutique|le magasin)|\b(?:magasin|boutique|showroom)s? (?:a|dans|en|pres)\b|\bwhere (?:are you|is (?:the|your)|can i (?:visit|find))|\b(?:store|shop|showroom)s? (?:in|near)\b|(?<!mail )\baddress\b|\bdonde (?:estan|esta)|\bdireccion\b|\bwo (?:sind|ist)|\bdove (?:siete|si trova)|\bindirizzo\b/;

/** Whether a question asks where the shop is. */
export function asksForPlace(question: string): boolean {
  return ASKS_PLACE.test(fold(question));
}

const ASKS_STEPS =
  /\bcomment\b|que faire|etapes?|how (?:do|can|to|should)|what should i do|steps?|\bcomo\b|\bwie\b|\bcome\b/;

/** Whether a question asks how something is done. */
export function asksForSteps(question: string): boolean {
  return ASKS_STEPS.test(fold(question));
}

const ASKS_TIME =
  /\b(?:delais?|combien de (?:temps|jours)|how long|how many days|(?:delivery|shipping) times?|lead time|wie lange|lieferzeit\w*|cuanto tiempo|cuanto tarda|quanto tempo|tempi di)\b/;

/** Whether a question asks how long something takes. */
export function asksForTime(question: string): boolean {
  return ASKS_TIME.test(fold(question));
}

/** What the question asks for, from its own words. */
export function readWish(question: string): Wish {
  const text = fold(question);
  return {
    // "54mm" names the 54 of a table.
    words: ` ${text.replace(/(\d)(?=(?:mm|cm)\b)/g, '$1 ').replace(/[^\p{L}\d]+/gu, ' ')} `,
    duration:
      /combien de (?:temps|jours)|quand|delais?|duree|expir\w*|perim\w*|valab\w*|valid(?:e|ite|ity)?\b|jusqu'?a quand|how long|when|how many days|deadline|cuando|cuanto tiempo|wann|wie lange|quando|quanto tempo/.test(
        text,
      ),
    money:
      /combien (?:ca |cela )?(?:cout|vaut)|prix|frais|tarif|couts?\b|coute|pay(?:er|ant|e)\b|gratuit|how much|cost|price|fees?\b|free|charge|cuesta|precio|gratis|kost|preis|costo?\b|prezzo/.test(
        text,
      ),
    amount: asksForAmount(question),
    free: /gratuit|offert|\bfree\b|qui paie|who pays|gratis|kostenlos|chi paga|quien paga|wer zahlt/.test(
      text,
    ),
    phone: /\b(?:telephone|phone|tel|appeler|call (?:you|us)|telefono|telefon\w*|anrufen|chiamar\w*)\b/.test(
      text,
    ),
    place: asksForPlace(question),
    steps: asksForSteps(question),
  };
}

/**
 * Chooses the units that answer a question: overlap with its terms, rare ones first (inverse frequency among the
 * units at hand), helped by the heading, by place, and by figures where the question asks for some; each further
 * choice must add something. Then thoughts are completed: what a unit refers back to, what follows a colon.
 */
export function selectUnits(
  candidates: readonly Candidate[],
  options: { wish: Wish; limit: number; order?: 'before' | 'after' | undefined },
): Selection[] {
  const scored = scoreUnits(candidates, options.wish);
  const chosen = withOrderCases(choose(scored, options.limit), scored, options.order);
  if (chosen.length === 0) return opening(candidates);
  return completeSelection(chosen, options.wish);
}

function scoreUnits(candidates: readonly Candidate[], wish: Wish): Scored[] {
  const rarity = termRarity(candidates);
  const scored: Scored[] = [];
  candidates.forEach((candidate, rank) => {
    for (const unit of candidate.units) {
      const matched: Match[] = [];
      let title = 0;
      for (const { term, weight, inferred = weight < INFERRED_BELOW } of candidate.terms) {
        const value = weight * (rarity.get(term) ?? 0);
        if (unit.terms.has(term)) matched.push({ term, value, inferred });
        else if (candidate.heading.section.has(term)) title += value * SECTION_SHARE;
        else if (candidate.heading.title.has(term)) title += value * TITLE_SHARE;
      }
      const overlap = overlapOf(matched);
      // "14 rue de la Voilerie" has no word of "where is your shop?", and is the answer.
      const base = Math.max(overlap + title, wish.place && unit.figures.address ? ANSWERS_ANYWAY : 0);
      if (base === 0) continue;
      // Steps often stand in a section of their own, far behind the page's first words.
      const place = wish.steps && unit.kind === 'step' ? pageRank(candidate, candidates) : rank;
      const score =
        base *
        bonus(unit, wish) *
        (1 + SAID_TOGETHER * shareSaid(candidate, unit)) *
        Math.max(LEAST_SHARE, 1 - place * RANK_LOSS);
      scored.push({ candidate, rank, unit, score, matched });
    }
  });
  return scored.sort((left, right) => right.score - left.score);
}

/** Share of the question's own words that a unit has; 0 where there is but one. */
function shareSaid({ terms }: Candidate, unit: Unit): number {
  const said = terms.filter(({ weight, inferred }) => weight >= SAID && inferred !== true);
  return said.length < 2 ? 0 : said.filter(({ term }) => unit.terms.has(term)).length / said.length;
}

/** The place of the best passage of the same page. */
function pageRank({ page, source }: Candidate, candidates: readonly Candidate[]): number {
  return candidates.findIndex((one) => (page === undefined ? one.source === source : one.page === page));
}

/** What the matches are worth together: beside a word that was said, its synonyms add little. */
function overlapOf(matched: readonly Match[]): number {
  const sum = (some: readonly Match[]) => some.reduce((total, { value }) => total + value, 0);
  const said = sum(matched.filter(({ inferred }) => !inferred));
  // A list of all that one word may mean ("Visa, Mastercard, bank") is no better than what was said ("PayPal").
  const inferred = sum(
    matched
      .filter((match) => match.inferred)
      .sort((left, right) => right.value - left.value)
      .slice(0, INFERRED_COUNTED),
  );
  return said + inferred * (said > 0 ? BESIDE_SAID : 1);
}

function bonus(unit: Unit, wish: Wish): number {
  let factor = 1;
  if (unit.position === 0) factor *= 1.15;
  if (wish.duration && unit.figures.duration) factor *= 1.5;
  if (wish.money && unit.figures.money) factor *= 1.5;
  if (wish.free) factor *= unit.figures.money ? 1.5 : 0.5;
  // "Free from …" is no price.
  if (wish.amount && !unit.figures.amount) factor *= 0.7;
  if (wish.phone && unit.figures.phone) factor *= 2.5;
  if (wish.place && unit.figures.address) factor *= 2.5;
  if (wish.steps && unit.kind === 'step') factor *= 2.5;
  if (unit.key !== undefined && wish.words.includes(` ${unit.key} `)) factor *= 2;
  if (unit.leadsIn) factor *= 0.9;
  return factor;
}

/** 1 + ln(1 + N / df) / 2 over all units: a word in every sentence says less, but the topic itself is in many. */
function termRarity(candidates: readonly Candidate[]): Map<string, number> {
  const frequency = new Map<string, number>();
  let total = 0;
  for (const { units, terms, heading } of candidates) {
    total += units.length;
    for (const { term } of terms) {
      let found = heading.section.has(term) ? 1 : 0;
      for (const unit of units) if (unit.terms.has(term)) found += 1;
      frequency.set(term, (frequency.get(term) ?? 0) + found);
    }
  }
  for (const [term, count] of frequency)
    frequency.set(term, count === 0 ? 0 : 1 + Math.log(1 + total / count) / 2);
  return frequency;
}

/** Takes the best unit, then those that still add something. A list counts as one choice. */
function choose(scored: readonly Scored[], limit: number): Scored[] {
  const [best] = scored;
  if (best === undefined) return [];
  const chosen: Scored[] = [best];
  const covered = new Set(best.matched.map(({ term }) => term));
  const lists = new Set([listKey(best)]);
  const saysSomething = hasSaidWord(best);
  let choices = 1;
  for (const next of scored.slice(1)) {
    const list = listKey(next);
    const sameList = list !== undefined && lists.has(list);
    if (sameList && saysSomething && !hasSaidWord(next)) continue;
    if (!sameList && choices >= limit) continue;
    const repeated = next.matched.reduce(
      (sum, { term, value, inferred }) => sum + (inferred || covered.has(term) ? value : 0),
      0,
    );
    const gain = sameList ? next.score : next.score - repeated * (1 - COVERED_SHARE);
    const elsewhere = next.candidate.page !== best.candidate.page;
    const cut = sameList
      ? // "American Express and gift cards" names two items of one list.
        saysMore(next, chosen)
        ? CUT_NAMED_TOO
        : CUT_IN_LIST
      : elsewhere
        ? CUT_ELSEWHERE
        : CUT;
    if (gain < cut * best.score) continue;
    if (elsewhere && !addsMeaning(next, chosen)) continue;
    chosen.push(next);
    for (const { term } of next.matched) covered.add(term);
    if (!sameList) choices += 1;
    lists.add(list);
  }
  return chosen;
}

/** Whether a unit speaks of something the question says and nothing chosen does: another page for the same thing strays. */
function addsMeaning({ candidate, unit }: Scored, chosen: readonly Scored[]): boolean {
  if (candidate.meanings === undefined) return true;
  return candidate.meanings().some(
    (meaning, index) =>
      meets(unit.terms, meaning) &&
      !chosen.some((one) => {
        const own = one.candidate.meanings?.()[index] ?? meaning;
        const { title, section } = one.candidate.heading;
        return meets(one.unit.terms, own) || meets(section, own) || meets(title, own);
      }),
  );
}

/** Whether a unit has a word of the question itself that nothing chosen has. */
function saysMore({ matched }: Scored, chosen: readonly Scored[]): boolean {
  return matched.some(({ term, inferred }) => !inferred && chosen.every((one) => !one.unit.terms.has(term)));
}

function meets(terms: ReadonlySet<string>, meaning: ReadonlySet<string>): boolean {
  for (const term of meaning) if (terms.has(term)) return true;
  return false;
}

/** Whether it has a word of the question itself, not only a synonym or its heading. */
function hasSaidWord({ matched }: Scored): boolean {
  return matched.some(({ inferred }) => !inferred);
}

function listKey({ candidate, unit }: Scored): string | undefined {
  return unit.kind === 'sentence' ? undefined : `${candidate.source}:${unit.block}`;
}

/** How the first passage begins: what answers without any common word, or where the page itself is asked for. */
export function opening(candidates: readonly Candidate[]): Selection[] {
  const first = candidates.find(({ units }) => units.length > 0);
  if (first === undefined) return [];
  const start = first.units[0]!;
  const units = first.units.filter(
    (unit, index) =>
      index < 2 ||
      (start.leadsIn && unit.block <= start.block + 1) ||
      (start.kind !== 'sentence' && unit.block === start.block),
  );
  return [{ source: first.source, units: units.slice(0, LIST_LIMIT), score: 0 }];
}
