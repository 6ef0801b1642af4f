/** How far a statement reaches beyond the case at hand. */
export type Universal = 'time' | 'place' | 'thing' | 'condition' | 'other';

const LIMITED =
  '(?!(?: [\\w-]+){1,4} (?:over|above|from|exceeding|of more than|worth|des|a partir|superieure?s?|de plus de|au[- ]dela)\\b)';
const PATTERNS: Readonly<Record<Universal, RegExp>> = {
  time: /\b(?:always|(?:at )?any ?time|whenever|forever|lifetime|every ?day|daily|7 days a week|24\/7|tous les jours|7 ?j?(?:ours)? ?(?:sur|\/) ?7|toujours(?! (?:pas|en|disponible|actif|valable))|a tout moment|n'importe quand|quand vous (?:le )?(?:voulez|souhaitez|desirez)|a vie|sans limite de temps)\b/,
  place:
    /\b(?:everywhere|anywhere|wherever|worldwide|(?:all|any|every) (?:other )?countr(?:y|ies)|partout|n'importe ou|(?:dans le )?monde entier|tous (?:les )?(?:autres )?pays)\b/,
  thing: new RegExp(
    `\\b(?:(?:all|any|every|each)(?! (?:questions?|other|further|additional|doubts?|problems?|help|more|the best|right|set|case|about|in all|over|day|year|week)\\b)${LIMITED}|everything|anything(?! else)|anyone|everyone|whatever|no matter|tous|toutes|chaque|toute?(?! (?:de suite|a fait|simplement|d'abord|moment|en|autre|questions?|demande|information|precision|aide|cas|d'un)\\b)${LIMITED}|n'importe (?:quel\\w*|lequel|qui)|quel(?:le)?s? que soi\\w+)\\b`,
  ),
  // Whatever was "without …" is marked by now.
  condition:
    /\b(?:no questions asked|no limits?|unlimited|unconditional\w*|sans avoir a|illimite\w*)\b|~(?:exceptions?|limite?s?|conditions?|justificati\w+|motif|reason)\b/,
  // Not the one that the matter is about.
  other:
    /\b(?:(?:another|a different|any other) (?:bank )?(?:card|account|person|address|means|method|name)|of your choice|une? autre (?:carte|compte|personne|adresse|moyen|mode|nom)|(?:carte|compte|moyen) different\w*|de votre choix)\b/,
};
const NAMES = Object.keys(PATTERNS) as readonly Universal[];
/** Few clauses speak of every case: one look settles the others. */
const ANY = new RegExp(NAMES.map((name) => PATTERNS[name].source).join('|'));

/** The ways in which a folded clause speaks of every case: always, everywhere, all, without condition. */
export function universalsIn(clause: string): readonly Universal[] {
  return ANY.test(clause) ? NAMES.filter((name) => PATTERNS[name].test(clause)) : [];
}
