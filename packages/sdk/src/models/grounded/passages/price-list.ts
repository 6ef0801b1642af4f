import type { Source } from '#agents/customer-service/reply.ts';
import { analyse } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import { type Meaning, queryMeanings } from '#text/query-meanings.ts';
import { LIST_LIMIT } from './complete.ts';
import { asksForAmount, asksForTime, type Selection } from './select.ts';
import { readUnits, type Unit } from './unit.ts';

/** Sections that make a list of prices. */
const SECTIONS = 3;
/** A synonym or a translation speaks of a word from here on. */
const SPOKEN_OF = 0.5;
const SAID = 1;
/** One word of a phrase that means the same. */
const HALF_SPOKEN = 0.3;
/** What so large a share of the sections speaks of is what the page is about. */
const HALF = 0.5;
/** Say that prices are asked for, and of what kind, but not of what. */
const MONEY_WORDS =
  /combien|co[uû]te?(?:nt|s)?|prix|frais|tarifs?|montant|how much|costs?|prices?|fees?|rates?|charges?|cu[aá]nto|cuesta|precios?|gastos|kostet|kosten|preise?|quanto|costa|prezz[oi]/giu;

/** Say that times are asked for. */
const TIME_WORDS =
  /d[ée]lais?|combien de (?:temps|jours)|quand|dur[ée]es?|how long|how many days|times?|takes?|tak(?:e|ing)|wie lange|dauert|cu[aá]nto (?:tiempo|tarda)|quanto tempo|prend(?:re)?/giu;

/** One section of a page, as far as it states such figures. */
interface Section {
  readonly source: Source;
  readonly units: readonly Unit[];
  readonly terms: ReadonlySet<string>;
}

/**
 * The sections of one page that state prices or times, in the page's order, when the question asks for those of what the
 * whole page is about, or says no more than its title: "how much is shipping?", "how long does shipping take?" and
 * "shipping" want the list. Empty when a word of the question singles sections out
 * ("to Canada") or the passages are no such page.
 */
export function priceList(
  question: string,
  passages: readonly Source[],
  asked: Language,
): readonly Selection[] {
  const [first] = passages;
  if (first === undefined) return [];
  const page = passages.filter((source) => pageOf(source) === pageOf(first));
  if (page.length < SECTIONS) return [];
  const language = first.language ?? asked;
  const said = language === asked ? SAID : SPOKEN_OF;
  const title = new Set(analyse(first.title.split(' – ')[0] ?? '', language));
  const meanings = queryMeanings(
    question.replace(MONEY_WORDS, ' ').replace(TIME_WORDS, ' '),
    asked,
  )(language);
  const namesThePage = meanings.length > 0 && meanings.every((meaning) => speaksOf(title, meaning, said));
  const figure =
    asksForAmount(question) || (namesThePage && !asksForTime(question))
      ? 'amount'
      : asksForTime(question)
        ? 'duration'
        : undefined;
  if (figure === undefined) return [];
  const sections = page.flatMap((source) => readSection(source, figure));
  if (sections.length < SECTIONS) return [];
  const isOfThePage = meanings.map((meaning) => {
    const own = shareOf(sections, meaning, said);
    const named = speaksOf(title, meaning, said);
    if (own >= HALF || (named && own === 0)) return true;
    // A page on "Shipping" whose sections say "delivery".
    if (named && shareOf(sections, meaning, SPOKEN_OF) >= HALF) return true;
    // "to Canada": nothing says Canada, yet one section speaks of the rest of the world; "the UK" is half of a phrase.
    return shareOf(sections, meaning, HALF_SPOKEN) === 0 ? undefined : false;
  });
  if (isOfThePage.includes(false) || !isOfThePage.includes(true)) return [];
  return sections
    .toSorted((left, right) => placeOf(left.source) - placeOf(right.source))
    .map(({ source, units }) => ({ source: source.index, units, score: 1 }));
}

function shareOf(sections: readonly Section[], meaning: Meaning, certainty: number): number {
  return sections.filter(({ terms }) => speaksOf(terms, meaning, certainty)).length / sections.length;
}

function speaksOf(terms: ReadonlySet<string>, meaning: Meaning, needed: number): boolean {
  return meaning.some(({ term, certainty }) => certainty >= needed && terms.has(term));
}

function readSection(source: Source, figure: 'amount' | 'duration'): Section[] {
  const language = source.language ?? 'fr';
  const units = readUnits(source.text, language).filter(({ figures }) => figures[figure]);
  if (units.length === 0) return [];
  const terms = new Set(analyse(`${sectionOf(source)}. ${source.text}`, language));
  return [{ source, units: units.slice(0, LIST_LIMIT), terms }];
}

/** The page a passage is a section of. */
export function pageOf({ id }: Source): string {
  return id.replace(/#\d+$/, '');
}

function placeOf({ id }: Source): number {
  return Number(/#(\d+)$/.exec(id)?.[1] ?? 0);
}

function sectionOf({ title }: Source): string {
  return title.split(' – ').at(-1) ?? title;
}
