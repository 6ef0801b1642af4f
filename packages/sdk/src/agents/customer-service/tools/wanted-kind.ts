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
const GERMAN =
  /\b(haben|verkaufen|fuhren|gibt es)(?: sie)?(?: auch)?(?: bei ihnen)? (?!mein|die |das |den |der )(.+)/;
const SPANISH =
  /\b(tienen|tiene|teneis|venden|vende|vendeis) (?!el |la |los |las |mi )(?:un |una |unos |unas )?(.+)/;
const ITALIAN =
  /\b(avete|vendete|vendono) (?!il |la |lo |i |gli |le )(?:dei |delle |degli |un |una |uno )?(.+)/;
/** Where the kind ends and what else is said of it begins. */
const FRENCH_END =
  /[?!.,;:(]| (?:et|ou|pour (?:un|une|ma|mon|mes|le|la|les|offrir|moi)|qui|que|avec|sans|dans|chez|a moins|autour|entre|svp|stp|s'il)\b/;
const ENGLISH_END =
  /[?!.,;:(]| (?:and|or|for (?:an?|my|the|me|us|under)|that|which|with|without|under|below|around|between|at|please|pls|in stock|available)\b/;
const OTHER_END = /[?!.,;:(]| (?:para|por|fur|in|im|per|und|y|e|bitte|por favor|per favore)\b/;
const SOLD = /^(?:vendez|sell|stock|carry|verkaufen|fuhren|venden?|vendeis|vendete|vendono)$/;
/** What stands after the noun in English: "shirts for kids", "cushions in linen". */
const AFTER_NOUN = / (?:for|in|of|from)\b.*$/;
/** What may be spent says no kind. */
const AMOUNT_ONLY =
  /^(?:(?:moins|under|below|less|around|about|up to|between|for|unter|menos|meno) )?[€$£]? ?\d+/;
/** A wish without a kind: every article may be one. */
const ANYTHING =
  /^(?:(?:petite?|belle|beau|small|little|nice|good) )?(?:cadeaux?|idees?|articles?|produits?|choses?|gifts?|presents?|ideas?|items?|products?|things?|something|anything)(?: (?:cadeaux?|ideas?|de .*|d'.*))?$/;
const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/\b(kni|li|wi)ves\b/g, '$1fe'],
  [/\b([a-z]{2,})ves\b/g, '$1f'],
  [/\b([a-z]{2,})eaux\b/g, '$1eau'],
];
const LONGEST = 60;

/** How each language asks, where the kind ends, and on which side of it the noun stands. */
const PATTERNS: readonly { readonly asks: RegExp; readonly end: RegExp; readonly noun: 'first' | 'last' }[] =
  [
    { asks: FRENCH, end: FRENCH_END, noun: 'first' },
    { asks: ENGLISH, end: ENGLISH_END, noun: 'last' },
    { asks: GERMAN, end: OTHER_END, noun: 'last' },
    { asks: SPANISH, end: OTHER_END, noun: 'first' },
    { asks: ITALIAN, end: OTHER_END, noun: 'first' },
  ];

/** The kind of article a question asks for; undefined where it asks for none. */
export function readWantedKind(text: string): WantedKind | undefined {
  const folded = fold(text).replaceAll('’', "'");
  const match = PATTERNS.map((pattern) => ({ ...pattern, found: pattern.asks.exec(folded) })).find(
    ({ found }) => found !== null,
  );
  const groups = match?.found?.slice(1).filter((group) => group !== undefined) ?? [];
  const verb = groups.length > 1 ? groups[0] : undefined;
  const phrase = match && groups.at(-1)?.split(match.end, 1)[0]?.trim();
  if (!phrase || phrase.length > LONGEST || ANYTHING.test(phrase)) return undefined;
  if (AMOUNT_ONLY.test(phrase)) return undefined;
  const singular = IRREGULAR.reduce((words, [plural, one]) => words.replace(plural, one), phrase);
  const noun =
    match.noun === 'first' ? singular.split(' ')[0] : singular.replace(AFTER_NOUN, '').split(' ').at(-1);
  return {
    phrase: singular,
    noun: noun ?? singular,
    sold: verb !== undefined && SOLD.test(verb),
  };
}
