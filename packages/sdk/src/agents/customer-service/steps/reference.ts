import { fold } from '#text/fold.ts';

/** How a message points to what was shown before it instead of naming it. */
export type Reference =
  /** "The second one": counted from 0; -1 is the last. */
  | { readonly kind: 'place'; readonly place: number }
  /** "The cheapest one". */
  | { readonly kind: 'price'; readonly end: 'lowest' | 'highest' }
  /** "It", "elle", "et en noir ?"; `several` where it can only be more than one: "they". */
  | { readonly kind: 'all'; readonly several?: boolean };

/** Longer messages speak for themselves. */
const LONGEST = 12;
/** "en taille 38 ?", "and in black?": so few words that begin so only add to what was asked before. */
const ELLIPSIS_WORDS = 5;

const PLACES: readonly (readonly [string, number])[] = [
  ['premiere?|1er|1ere|first|1st|primer[oa]?|erste[nrs]?|prim[oa]', 0],
  ['deuxieme|seconde?|2e|2eme|second|2nd|segund[oa]|zweite[nrs]?|second[oa]', 1],
  ['troisieme|3e|3eme|third|3rd|tercer[oa]?|dritte[nrs]?|terz[oa]', 2],
  ['quatrieme|4e|4eme|fourth|4th|cuart[oa]|vierte[nrs]?|quart[oa]', 3],
  ['derniere?|last|ultim[oa]|letzte[nrs]?', -1],
];
/** "The first time" and "la dernière commande" name something: an ordinal alone stands before these only. */
const ALONE =
  '(?= (?:one|ones|please|svp|stp|is|are|est|sont|existe|in|en|fits?|taille|coute|costs?|passe|se|va|then|alors)\\b| ?(?:[?!.,;]|$))';
const ARTICLE = "\\b(?:the|le|la|l'|el|il|der|die|das|den)? ?";
const ORDINALS = PLACES.map(
  ([words, place]) => [new RegExp(`${ARTICLE}(?:${words})${ALONE}`), place] as const,
);
const CHEAPEST =
  /^(?:et |and |ok )?(?:(?:la|le|l'|les|the|quelle est la|which is the|which one is the) ?)?(?:moins (?:chere?s?|couteuse?)|cheapest|least expensive|lowest price|plus abordable|mas barat[oa]|gunstigste[nrs]?|piu economic[oa])(?: one)?[ ?!.]*$/;
const DEAREST =
  /^(?:et |and |ok )?(?:(?:la|le|l'|les|the|quelle est la|which is the|which one is the) ?)?(?:plus (?:chere?s?)|most expensive|priciest|dearest)(?: one)?[ ?!.]*$/;
const SEVERAL =
  /\b(?:they|them|their|these|those|both|elles|ils|celles-ci|ceux-ci|les deux|ellos|ellas|estos|estas)\b/;
const OPTION_NUMBER = /^(?:le|la|the|number|numero|n°|no\.?|option)? ?([1-4])[ .!?]*$/;

/** Words that stand for something without being needed by grammar alone ("il y a", "it is possible"). */
const PRONOUN =
  /\b(?:it|its|it's|they|they're|them|their|this one|that one|these|those|the same|elles?|ils?|celle-ci|celui-ci|celles-ci|ceux-ci|celui-la|celle-la|ca|la meme|le meme|les deux|both|ella|ellos|ellas|estos?|estas?|sie|es|diese[rsn]?|lo stesso|quest[oaie]|l'(?:avez|aurez|avoir|entretenir|essayer|offrir|utiliser|autre)|(?:la|le|les) (?:laver?|nettoyer|repasser|porter|mettre|prendre|passer|secher|avez|avoir|recevoir|commander|voudrais|veux|retrecir?|entretenir|offrir|graver|ajuster))\b/;
/** Where the pronoun stands for nothing. */
const EMPTY_PRONOUN =
  /\b(?:is it (?:possible|ok|okay|true)|it(?:'s| is) (?:possible|urgent)|il y a|y a[- ]t[- ]il|est-il possible|il faut|s'il (?:vous|te)|ca va|comment ca|c'est ca|que es|sie haben|haben sie)\b/g;
const ADDS =
  /^(?:(?:ok |and |et |mais |but )?(?:et|and|en|in|pour|for|avec|with|sans|without|y|e|und|auch|also|aussi|plutot|what about|how about|quid)|taille|size|couleur|colou?r)\b/;

/** Reads how a message points back; undefined where it names what it is about, or points nowhere. */
export function readReference(text: string): Reference | undefined {
  const folded = fold(text).replaceAll('’', "'").trim();
  const words = folded.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length === 0 || words.length > LONGEST) return undefined;
  const option = OPTION_NUMBER.exec(folded)?.[1];
  if (option) return { kind: 'place', place: Number(option) - 1 };
  const ordinal = ORDINALS.find(([pattern]) => pattern.test(folded));
  if (ordinal) return { kind: 'place', place: ordinal[1] };
  if (CHEAPEST.test(folded)) return { kind: 'price', end: 'lowest' };
  if (DEAREST.test(folded)) return { kind: 'price', end: 'highest' };
  if (PRONOUN.test(folded.replace(EMPTY_PRONOUN, ' ')))
    return SEVERAL.test(folded) ? { kind: 'all', several: true } : { kind: 'all' };
  return words.length <= ELLIPSIS_WORDS && ADDS.test(folded) ? { kind: 'all' } : undefined;
}
