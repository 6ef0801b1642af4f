import { fold } from '#text/fold.ts';

/** A kind of article somebody asks whether the shop has: "des robes de mariée", "any scarves". */
export interface WantedKind {
  /** Folded, plurals that change their ending in the singular: "robes de mariee", "scarf". */
  readonly phrase: string;
  /** The word that says what it is: "robe" of "robe de mariée", "dress" of "wedding dress". */
  readonly noun: string;
  /** Asked with a verb that only goods go with: what is sold, not what is done. */
  readonly sold: boolean;
}

/** Articles that name nothing in particular go before a kind; "la chemise Erdre" and "my order" are one thing. */
const FRENCH =
  /\b(?:vous (avez|vendez|faites|proposez|auriez)|(avez|vendez|faites|proposez|auriez)[- ]vous|y a[- ]t[- ]il|je (?:re)?cherche)(?: aussi| encore)? (?:(?:des|du|de la|d'autres|une|un)\b|de l') ?(.+)/;
const ENGLISH =
  /\b(?:(?:do )?(?:you|u)(?: also| still)? (have|sell|stock|carry|make|offer)|have you got|looking for)(?: any| some| an?)? (?!the |my |your |this |that |it\b|them\b)(.+)/;
/** Where the kind ends and what else is said of it begins. */
const FRENCH_END =
  /[?!.,;:(]| (?:et|ou|pour (?:un|une|ma|mon|mes|le|la|les|offrir|moi)|qui|que|avec|sans|dans|chez|a moins|autour|entre|svp|stp|s'il)\b/;
const ENGLISH_END =
  /[?!.,;:(]| (?:and|or|for (?:an?|my|the|me|us|under)|that|which|with|without|under|below|around|between|at|please|pls|in stock|available)\b/;
const SOLD = /^(?:vendez|sell|stock|carry)$/;
/** What stands after the noun in English: "shirts for kids", "cushions in linen". */
const AFTER_NOUN = / (?:for|in|of|from)\b.*$/;
/** A wish without a kind: every article may be one. */
const ANYTHING =
  /^(?:(?:petite?|belle|beau|small|little|nice|good) )?(?:cadeaux?|idees?|articles?|produits?|choses?|gifts?|presents?|ideas?|items?|products?|things?|something|anything)(?: (?:cadeaux?|ideas?|de .*|d'.*))?$/;
const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/\b(kni|li|wi)ves\b/g, '$1fe'],
  [/\b([a-z]{2,})ves\b/g, '$1f'],
  [/\b([a-z]{2,})eaux\b/g, '$1eau'],
];
const LONGEST = 60;

/** The kind of article a question asks for; undefined where it asks for none. */
export function readWantedKind(text: string): WantedKind | undefined {
  const folded = fold(text).replaceAll('’', "'");
  const french = FRENCH.exec(folded);
  const english = french ? null : ENGLISH.exec(folded);
  const verb = french ? (french[1] ?? french[2]) : english?.[1];
  const rest = french ? french[3] : english?.[2];
  const phrase = rest?.split(french ? FRENCH_END : ENGLISH_END, 1)[0]?.trim();
  if (!phrase || phrase.length > LONGEST || ANYTHING.test(phrase)) return undefined;
  const singular = IRREGULAR.reduce((words, [plural, one]) => words.replace(plural, one), phrase);
  const noun = french ? singular.split(' ')[0] : singular.replace(AFTER_NOUN, '').split(' ').at(-1);
  return {
    phrase: singular,
    noun: noun ?? singular,
    sold: verb !== undefined && SOLD.test(verb),
  };
}
