import type { Language } from '#text/language.ts';
import { withoutAnchors } from './anchors.ts';
import { denies } from './claims.ts';
import type { Facts } from './facts.ts';
import { matchesOf } from './matches.ts';
import type { NumberFact } from './numbers.ts';
import { type Universal, universalsIn } from './universals.ts';
import { type Reader, readerOf } from './wording.ts';

/** Whether something is said to hold (1), not to hold (2) or, where that cannot be told, either (3). */
export type Sign = 1 | 2 | 3;
const NONE: ReadonlyMap<string, Sign> = new Map();
const HOLDS = 1;
const DENIED = 2;
const EITHER = 3;

/** A part of a sentence that says one thing. */
export interface Clause {
  /** What its words mean, each with its sign. */
  readonly terms: ReadonlyMap<string, Sign>;
  /** What its words mean with those that its periods count from. */
  anchors(): ReadonlyMap<string, Sign>;
  /** Whether it denies all that it says, not one word alone. */
  readonly denies: boolean;
  /** Meanings of what is called the shopper's: "your dress". */
  owned(): ReadonlySet<string>;
  readonly numbers: readonly NumberFact[];
  readonly universals: readonly Universal[];
  /** Where or when what its sentence says holds. */
  readonly limit?: Limit;
  /** In brackets: said by the way. */
  readonly isAside: boolean;
}

/** How far a sentence reaches: "In France, …", "At the shop: …", "… if it is unworn". */
export interface Limit {
  readonly kind: 'place' | 'label' | 'condition' | 'exception';
  readonly terms: ReadonlySet<string>;
}

/** What begins a part that is said apart: a turn, an exception, a reason, a condition. */
const STARTS = [
  'but|mais|however|cependant|toutefois|although|though|whereas|while|tandis qu\\w*|alors qu\\w*|otherwise|sinon|which',
  'except(?:ed|ing)?|excepte|sauf|hormis|unless|a moins',
  'because|car|parce qu\\w*|puisqu\\w*|due to|en raison|for reasons|for \\w+ reasons|pour (?:des |de )?raisons?',
  'as long as|so long as|until|(?:if|when)(?<!\\b(?:except|only|even) (?:if|when))|once(?! (?:a|per|every)\\b)|lorsqu\\w*|tant qu\\w*|une fois(?! par\\b)',
  "(?=si |s'il)(?<!\\b(?:sauf|meme|que|seulement) )(?:si (?:vous|elle|il|le|la|les|l|votre|un|une|c)|s'il)",
].join('|');
const FINITE =
  "you|we|it|they|is|are|was|were|can|cannot|can't|must|may|will|has|have|does|do|not|never|takes?|costs?|vous|nous|il|elle|ils|elles|on (?:ne|vous|peut|a|est)|est|sont|ne|n'|peut|peuvent|pouvez|doit|doivent|coute|prend|sera|seront|ont|comes?|goes|lasts?|includes?|needs?|gets?|coutent|prennent|durent?|vont|passent|donnent|donne";
/** Where another thing is said: at punctuation, before what turns or gives a reason, before "and" with a verb of its own. */
const BOUNDARY = new RegExp(
  [
    '[;:()–—]|,(?!\\d)|\\s-\\s',
    `\\b(?=(?:${STARTS})\\b)`,
    `\\b(?=(?:and|or|et|ou)\\s(?:${FINITE})(?:\\b|'))(?<!\\b(?:jour|moment|date|cas|pays) )`,
    // "5 years for the frame and 2 years for the fabric"
    '\\b(?=(?:and|et) [^,;:.]*\\d)(?<=\\d[^,;:.]*[a-z€%)] )',
  ].join('|'),
  'g',
);
const TURNS =
  /^\s*(?:but|mais|however|cependant|toutefois|whereas|while|tandis|alors|even|meme|also|aussi|and|et)\b/;
const TURNS_AWAY = /^\s*(?:but|mais|however|cependant|toutefois|whereas|while|tandis|alors|also|aussi)\b/;
const EXCEPTS = /^\s*(?:except|excepte|sauf|hormis|unless|a moins|other than|apart from|en dehors d)/;
const OWN_SUBJECT = /^(?:you|we|i|vous|nous|on|je)\b/;
const STARTS_WITH_FIGURE = /^(?:an? |de |pour |for |of )?[€$£]?\d/;
/** What stands before the first figure. */
const LEAD = /^([^\d€]+)[\d€]/;
/** A verb makes a clause whose sign is its own; without one it goes on with what was said before. */
const HAS_VERB = new RegExp(`(?<!\\b(?:that|who|which|qui|que) )\\b(?:${FINITE})(?:\\b|')`);
/** "In other countries, …": where or when what follows holds. */
const SCOPE =
  /^(?:~|(?:in|on|for|from|above|over|within|outside|inside|after|before|under|with|by|at|to|beyond|en|dans|pour|a partir|a compter|au|aux|sous|hors|chez|sur|apres|avant|des|depuis|jusqu|au[- ]dela|au[- ]dessus)\b)/;
const APART = new RegExp(`${SCOPE.source}|^(?:only|seulement|uniquement|mais|but|with|avec|via|by|par)\\b`);
const CONDITION =
  /^(?:if|unless|when|as long as|so long as|only (?:if|when)|provided|si |s'il|lorsqu|quand|tant qu|a condition|sauf si)/;
const REFUSES =
  /\b(?:return(?:ed)? to you|vous (?:est|sera|sont|seront) (?:renvoye|retourne)\w*|refus\w+|forbid\w*|forbidden|prohibit\w*|interdit\w*|exempt\w*)\b/;
/** "Your new dress", "votre robe". */
const OWNED = /\b(?:your|votre|vos) ([a-z]+(?: [a-z]+){0,2})/g;
/** In which state it is, on the other hand, is not for the shopper to say: "your worn dress". */
const STATE =
  /(?:ed|worn|torn|broken)$|^(?:porte|abime|utilise|lave|casse|ouvert|use|endommage|personnalise|solde)e?s?$/;
const WORDS = /[+~]?[a-z][a-z0-9]*(?:'[a-z]+)?/g;

/** The clauses of a text; undefined in a language whose wording is not known. */
export function readClauses(
  { prose, numbers: all }: Pick<Facts, 'prose' | 'numbers'>,
  language: Language,
): readonly Clause[] | undefined {
  const reader = readerOf(language);
  if (!reader) return undefined;
  const clauses: Clause[] = [];
  let denied = false;
  let listed = false;
  let scope = '';
  let subject = '';
  let lead = '';
  let from = 0;
  const labelEnd = labelEndOf(prose);
  for (const { text: part, end } of partsOf(prose)) {
    const said = reader.rewrite(part).trim();
    if (said === '') continue;
    const isScope = clauses.length === 0 && scope === '' && end < prose.length && SCOPE.test(said);
    if (isScope && !HAS_VERB.test(said)) {
      scope = said;
      continue;
    }
    const isAside = from > 0 && prose[from - 1] === '(';
    const text = scope === '' ? said : `${scope} ${said}`;
    const numbers = all.filter((one) => one.at >= from && one.at < end);
    from = end;
    const isLabel = end <= labelEnd;
    let sign: Sign = denies(said) || EXCEPTS.test(said) || REFUSES.test(said) ? DENIED : HOLDS;
    // "Cannot be returned after 30 days" says that it can be within them.
    const late = sign === DENIED && numbers.some((one) => one.bound === 'least' && one.unit !== 'money');
    if (late) sign = EITHER;
    // "Cannot be taken back: earrings (for hygiene), candles": a list goes on with what was said, a reason stands apart.
    else if (sign === HOLDS && listed && !TURNS_AWAY.test(said) && !HAS_VERB.test(said))
      sign = APART.test(said) ? EITHER : DENIED;
    denied = sign === DENIED;
    listed = denied || (listed && sign === EITHER);
    const own = said.replace(TURNS, '').trim();
    const verb = HAS_VERB.exec(own)?.index ?? -1;
    // "Can be exchanged but not refunded": of what it speaks is said before;
    // and "5 years for the frame and 2 years for the fabric" guarantee both.
    const goesOn = clauses.length > 0 && own !== said && verb <= 0 && !OWN_SUBJECT.test(own);
    const spokenOf = goesOn ? taken(own, { verb, lead, subject }) : '';
    if (verb > 0) subject = own.slice(0, verb);
    if (!goesOn) lead = LEAD.exec(said)?.[1] ?? '';
    const isAnchored = numbers.some((one) => one.from);
    const spoken = isAnchored ? withoutAnchors(said) : said;
    const around = scope === '' ? NONE : termsOf(scope, denied ? EITHER : sign, reader);
    const terms = termsOf(spokenOf === '' ? spoken : `${spokenOf} ${spoken}`, sign, reader);
    const limit = limitOf({ said, isLabel, around, terms });
    clauses.push({
      // Where something does not hold is not denied itself.
      terms: mergeTerms(around, terms),
      denies: denied,
      owned: () => ownedIn(said, reader),
      anchors: () => (isAnchored ? termsOf(text, EITHER, reader) : NONE),
      numbers: late ? numbers.map(({ bound: _, ...rest }) => rest) : numbers,
      universals: denied ? [] : universalsIn(text),
      isAside,
      ...(limit ? { limit } : {}),
    });
    scope = '';
  }
  return clauses;
}

/** Where the name of a row ends: "At the shop: …"; -1 where a text begins with none. */
function labelEndOf(prose: string): number {
  const end = prose.indexOf(':');
  return end > 0 && end < prose.length - 1 && !HAS_VERB.test(prose.slice(0, end)) ? end : -1;
}

function limitOf(part: {
  readonly said: string;
  readonly isLabel: boolean;
  readonly around: ReadonlyMap<string, Sign>;
  readonly terms: ReadonlyMap<string, Sign>;
}): Limit | undefined {
  if (part.isLabel) return { kind: 'label', terms: new Set([...part.around.keys(), ...part.terms.keys()]) };
  if (CONDITION.test(part.said))
    return { kind: EXCEPTS.test(part.said) ? 'exception' : 'condition', terms: new Set(part.terms.keys()) };
  return part.around.size > 0 ? { kind: 'place', terms: new Set(part.around.keys()) } : undefined;
}

function ownedIn(text: string, reader: Reader): ReadonlySet<string> {
  const words = matchesOf(OWNED, text).flatMap((match) => match[1]!.split(' '));
  return new Set(words.filter((word) => !STATE.test(word)).map((word) => reader.meaning(word)));
}

/** What a part that goes on takes from the one before: its lead to another figure, its subject to another verb. */
function taken(
  own: string,
  { verb, lead, subject }: { readonly verb: number; readonly lead: string; readonly subject: string },
): string {
  if (verb >= 0) return subject;
  if (STARTS_WITH_FIGURE.test(own)) return lead;
  return /\d/.test(own) ? '' : subject;
}

/** The parts of a text between its boundaries, and where each ends. */
function partsOf(text: string): readonly { readonly text: string; readonly end: number }[] {
  const parts: { text: string; end: number }[] = [];
  let start = 0;
  for (const match of matchesOf(BOUNDARY, text)) {
    parts.push({ text: text.slice(start, match.index), end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ text: text.slice(start), end: text.length });
  return parts;
}

/** Terms of two texts together; what is said under both signs may be either. */
export function mergeTerms(
  left: ReadonlyMap<string, Sign>,
  right: ReadonlyMap<string, Sign>,
): ReadonlyMap<string, Sign> {
  if (left.size === 0) return right;
  const merged = new Map(left);
  for (const [term, sign] of right) merged.set(term, ((merged.get(term) ?? 0) | sign) as Sign);
  return merged;
}

function termsOf(text: string, sign: Sign, reader: Reader): ReadonlyMap<string, Sign> {
  const terms = new Map<string, Sign>();
  for (const word of text.match(WORDS) ?? []) {
    const mark = word[0];
    const meaning = reader.meaning(mark === '+' || mark === '~' ? word.slice(1) : word);
    if (meaning === '') continue;
    const own = mark === '~' ? opposite(sign) : sign;
    terms.set(meaning, ((terms.get(meaning) ?? 0) | own) as Sign);
  }
  return terms;
}

function opposite(sign: Sign): Sign {
  return sign === EITHER ? EITHER : sign === HOLDS ? DENIED : HOLDS;
}
