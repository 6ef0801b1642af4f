import type { Source } from '#agents/customer-service/reply.ts';
import { analyse, fold } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import { pageOf } from './price-list.ts';
import { asksForPlace, readWish, type Selection } from './select.ts';
import { readUnits, type Unit } from './unit.ts';

/** A place to go to, in the five languages, folded. */
const SHOP =
  /\b(?:(?:atelier-)?boutiques?|magasins?|showrooms?|shops?|stores?|points? de vente|tiendas?|laden|geschafte?s?|negozi[oi]?)\b/;
/** Asks whether there is one, and so where. */
const ASKS_FOR_SHOP =
  /\b(?:avez|y a|have|got|is there|are there|hay|tienen|gibt|haben|avete|c'e)\b.{0,24}\b(?:boutiques?|magasins?|showrooms?|shops?|stores?|points? de vente|tiendas?|laden|geschafte?s?|negozi[oi]?)\b/;
/** Asks when, rather than where. */
const ASKS_HOURS =
  /\b(?:horaires?|heures?|ouv(?:re|ert|rez|rent|rir)\w*|ferm\w+|quand|open\w*|clos\w+|hours?|when|what time|horario|abiert\w+|abr\w+|geoffnet|offnungszeiten|wann|orari\w*|apert\w+|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/;
const ASKS_WHERE = /\b(?:where|address|adresse|ou (?:est|etes|se)|donde|direccion|wo|dove|indirizzo)\b/;
/** Shops told of in one reply. */
const SHOPS = 3;

/**
 * What the section about the shop itself says to a question for its place or hours: beside it, the hours of the customer
 * service are those of somebody else. Empty where the question names no shop, or no passage has a section about it.
 */
export function shopSection(question: string, passages: readonly Source[], asked: Language): Selection[] {
  const folded = fold(question).replaceAll('’', "'");
  if (!SHOP.test(folded) || readWish(question).phone) return [];
  const wantsHours = ASKS_HOURS.test(folded);
  const wantsPlace = wantsHours
    ? ASKS_WHERE.test(folded)
    : asksForPlace(question) || ASKS_FOR_SHOP.test(folded);
  if (!wantsHours && !wantsPlace) return [];
  const sections = passages.filter((source) => SHOP.test(fold(sectionOf(source))));
  const own = sections.filter(({ language = asked }) => language === asked);
  const told = (own.length > 0 ? own : sections).flatMap((source) => {
    const units = readUnits(source.text, source.language ?? asked);
    const answers = units.filter(
      ({ figures }) => (wantsPlace && figures.address) || (wantsHours && figures.hours),
    );
    return answers.length > 0 ? [{ source, units: answers }] : [];
  });
  return mostNamed(told, question, asked).map(({ source, units }) => ({
    source: source.index,
    units,
    score: 1,
    named: true,
  }));
}

interface Told {
  readonly source: Source;
  readonly units: readonly Unit[];
}

/** Of several shops, the one that the question names; all of them where it names none. */
function mostNamed(told: readonly Told[], question: string, asked: Language): readonly Told[] {
  const terms = analyse(fold(question).replace(new RegExp(ASKS_HOURS, 'g'), ' '), asked);
  const counted = told.map((one) => {
    const said = new Set(analyse(`${one.source.title}. ${one.source.text}`, one.source.language ?? asked));
    return { one, count: terms.filter((term) => said.has(term)).length };
  });
  const most = Math.max(...counted.map(({ count }) => count));
  const named = counted
    .flatMap(({ one, count }) => (count === most ? [one] : []))
    .toSorted((left, right) => right.units.length - left.units.length);
  // Other pages tell of it for a purpose of their own: when an order may be collected.
  return named.filter(({ source }) => pageOf(source) === pageOf(named[0]!.source)).slice(0, SHOPS);
}

/** The innermost heading, or the title of a text without any. */
function sectionOf({ title }: Source): string {
  return title.split(/ [›–] /).at(-1) ?? title;
}
