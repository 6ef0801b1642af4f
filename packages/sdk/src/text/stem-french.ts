/*
 * Longest ending first: the first that matches, and leaves enough of a word, is replaced. Endings are folded,
 * because shoppers leave accents out.
 */
const ENDINGS: readonly (readonly [ending: string, replacement: string, minimumStem: number])[] = [
  ['issements', '', 3],
  ['issement', '', 3],
  ['atrices', '', 3],
  ['ateurs', '', 3],
  ['atrice', '', 3],
  ['ateur', '', 3],
  ['ations', '', 3],
  ['ation', '', 3],
  ['aisons', '', 3],
  ['aison', '', 3],
  ['ements', '', 3],
  ['ement', '', 3],
  ['euses', '', 4],
  ['euse', '', 4],
  ['eurs', '', 4],
  ['eur', '', 4],
  ['ables', '', 4],
  ['able', '', 4],
  ['ibles', '', 4],
  ['ible', '', 4],
  ['ances', '', 4],
  ['ance', '', 4],
  ['ences', '', 4],
  ['ence', '', 4],
  ['eraient', '', 3],
  ['erions', '', 3],
  ['erais', '', 3],
  ['erait', '', 3],
  ['eriez', '', 3],
  ['erons', '', 3],
  ['eront', '', 3],
  ['erez', '', 3],
  ['erai', '', 3],
  ['eras', '', 3],
  ['era', '', 3],
  ['aient', '', 3],
  ['issons', '', 3],
  ['issez', '', 3],
  ['issant', '', 3],
  ['antes', '', 4],
  ['ants', '', 4],
  ['ante', '', 4],
  ['ant', '', 4],
  ['iez', '', 3],
  ['ions', 'ion', 3],
  ['ives', 'if', 3],
  ['ive', 'if', 3],
  ['ifs', 'if', 3],
  ['elles', 'el', 3],
  ['elle', 'el', 3],
  ['eaux', 'eau', 2],
  ['aux', 'al', 2],
  ['ales', 'al', 3],
  ['ale', 'al', 3],
  ['ieres', 'ier', 3],
  ['iere', 'ier', 3],
  ['ees', '', 3],
  ['ee', '', 3],
  ['es', '', 3],
  ['er', '', 3],
  ['ez', '', 3],
  ['ais', '', 4],
  ['ait', '', 4],
  ['ent', '', 4],
  ['ons', '', 4],
  ['e', '', 3],
  ['s', '', 3],
  ['x', '', 4],
];

/** "retours" and "retourner", "abonnement" and "abonner" meet once the doubled consonant is single. */
const DOUBLED = /([bcdfglmnprst])\1$/;

/**
 * A light French stemmer for folded text, after the idea of Savoy (1999, "A stemming procedure and stopword list
 * for general French corpora"): inflections and the commonest derivations of verbs, no dictionary.
 */
export function stemFrench(word: string): string {
  if (word.length < 4) return word;
  for (const [ending, replacement, minimum] of ENDINGS) {
    if (word.length - ending.length >= minimum && word.endsWith(ending)) {
      return (word.slice(0, word.length - ending.length) + replacement).replace(DOUBLED, '$1');
    }
  }
  return word.replace(DOUBLED, '$1');
}
