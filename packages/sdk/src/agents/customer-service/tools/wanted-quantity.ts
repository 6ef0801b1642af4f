import type { OrderLine } from '#commerce/index.ts';
import { fold } from '#text/fold.ts';
import { LANGUAGES } from '#text/language.ts';
import { stopWords } from '#text/stop-words.ts';

const words = (...listed: readonly string[]): ReadonlySet<string> =>
  new Set(listed.flatMap((one) => one.split(' ')));

/** Small numbers as they are written out, by value. An article counts where a noun follows it: "a shirt" is one. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'un une one uno una ein eine einen einem einer eines eins a an',
    'deux two dos zwei due beiden',
    'trois three tres drei tre',
    'quatre four cuatro vier quattro',
    'cinq five cinco funf cinque',
    'six seis sechs sei',
    'sept seven siete sieben sette',
    'huit eight ocho acht otto',
    'neuf nine nueve neun nove',
    'dix ten diez zehn dieci',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const ARTICLES = words('a an');
const ONLY_BEFORE = words('only just seulement juste uniquement que qu nur bloss solo solamente soltanto');
const ONLY_AFTER = words('seul seule seuls seules single only einzige einziges einzigen sola solo');
const OF = words('of out des de d du sur parmi entre von der den di dei delle degli su tra fra');
const DETERMINERS = words(
  'the my our these those les ces mes nos los las mis estos estas le i gli miei mie questi queste die meine meinen unsere diese diesen',
);
const GENERIC = words(
  'article articles item items piece pieces produit produits product products exemplaire exemplaires unite unites unit units them eux elles artikel artikeln stuck articulo articulos unidad unidades ellos ellas articolo articoli pezzo pezzi',
);
/** "One of my orders" counts orders. */
const ORDERS = words(
  'commande commandes order orders colis parcel parcels pedido pedidos bestellung bestellungen ordine ordini',
);
const KEEPS = words(
  'garder garde gardons conserver conserve keep keeping behalten behalte quedarme quedar tenere tengo',
);
const RETURNS = words(
  'retourner retourne renvoyer renvoie rendre rends return returning back send sending devolver devuelvo restituire restituisco rendere zuruckgeben zuruckschicken zurucksenden',
);
/** Tokens before a number in which a verb still governs it: "keep just one". */
const REACH = 3;

/** How many units are wanted of something, as one place in a message says it. */
interface Count {
  readonly count: number;
  /** "Of the two": of how many. */
  readonly total?: number;
  /** The words after it that may name what is counted. */
  readonly nouns: readonly string[];
  /** It counts units by itself, whatever is or is not named beside it: "one of them", "just one". */
  readonly stands: boolean;
  /** It says how many are kept. */
  readonly kept: boolean;
}

/**
 * How many units of the lines of an order a message wants, by line, where that is fewer than were bought: "one of the
 * shirts", "une des deux", "un seul". A line of which nothing is said is not in it, nor is one where it is not clear
 * which line is meant.
 *
 * @param titles The words of each line's titles, without the plural's ending, as `titleWords` gives them.
 */
export function wantedQuantities(
  lines: readonly OrderLine[],
  titles: readonly ReadonlySet<string>[],
  text: string,
): ReadonlyMap<string, number> {
  const tokens = fold(text).match(/\p{L}+|\d+/gu) ?? [];
  const said = new Set(tokens.map(singular));
  const named = lines.filter((_, index) => [...titles[index]!].some((word) => said.has(word)));
  const wanted = new Map<string, number>();
  for (const one of readCounts(tokens)) {
    for (const line of meant(one, { lines, titles, named })) {
      const count = one.kept ? line.quantity - one.count : one.count;
      if (count > 0 && count < line.quantity && !wanted.has(line.id)) wanted.set(line.id, count);
    }
  }
  return wanted;
}

/** The lines that a count is about: those that the words after it name, else the only one it can be. */
function meant(
  { nouns, stands, total }: Count,
  order: { lines: readonly OrderLine[]; titles: readonly ReadonlySet<string>[]; named: readonly OrderLine[] },
): readonly OrderLine[] {
  const { lines, titles, named } = order;
  for (const noun of nouns) {
    const found = lines.filter((_, index) => titles[index]!.has(singular(noun)));
    if (found.length > 0) return found;
  }
  if (!stands) return [];
  const candidates = named.length > 0 ? named : lines;
  const fitting = total === undefined ? candidates : candidates.filter(({ quantity }) => quantity === total);
  return fitting.length === 1 ? fitting : [];
}

function readCounts(tokens: readonly string[]): readonly Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readCount(tokens, at);
    if (!read) continue;
    const { next, ...count } = read;
    counts.push(count);
    at = next - 1;
  }
  return counts;
}

function readCount(tokens: readonly string[], at: number): (Count & { readonly next: number }) | undefined {
  const count = numberOf(tokens[at]);
  if (count === undefined) return undefined;
  let next = at + 1;
  const isAlone = has(ONLY_BEFORE, tokens[at - 1]) || has(ONLY_AFTER, tokens[next]);
  if (has(ONLY_AFTER, tokens[next])) next += 1;
  const isPart = has(OF, tokens[next]);
  while (isPart && (has(OF, tokens[next]) || has(DETERMINERS, tokens[next]))) next += 1;
  const total = isPart ? numberOf(tokens[next]) : undefined;
  if (total !== undefined) next += 1;
  const nouns = tokens.slice(next, next + 2);
  if (has(ORDERS, nouns[0])) return undefined;
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const kept = before.some((token) => KEEPS.has(token));
  const isGoverned = kept || before.some((token) => RETURNS.has(token)) || tokens.length === 1;
  const isBare = nouns[0] === undefined || isStopWord(nouns[0]) || RETURNS.has(nouns[0]);
  const isGeneric = has(GENERIC, nouns[0]);
  const stands = isPart || isGeneric || (isBare && (isAlone || isGoverned) && !ARTICLES.has(tokens[at]!));
  return {
    count,
    nouns: isBare ? [] : nouns,
    stands,
    kept,
    next,
    ...(total === undefined ? {} : { total }),
  };
}

/** Longer numbers are an order's, a size or a price. */
function numberOf(token: string | undefined): number | undefined {
  if (token === undefined) return undefined;
  return /^\d{1,2}$/.test(token) ? Number(token) : NUMBERS.get(token);
}

function has(set: ReadonlySet<string>, token: string | undefined): boolean {
  return token !== undefined && set.has(token);
}

function isStopWord(token: string): boolean {
  return LANGUAGES.some((language) => stopWords(language).has(token));
}

/** As the words of titles are kept. */
export function singular(word: string): string {
  return word.replace(/[sx]$/, '');
}
