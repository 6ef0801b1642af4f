/*
 * Endings by the letters a stem must keep before them, longest first; they are folded, because shoppers leave accents out.
 */
const ENDINGS_AFTER_THREE =
  'issements issement issantes issante issants issant ications ication atrices atrice ateurs ateur ables able ages age itions ition ations ation aisons aison ements ement eraient erions erait erais eriez erons eront erez erai eras era aient issons issez iez ees ee es er ez e s';
const ENDINGS_AFTER_FOUR =
  'euses euse eurs eur eux ibilites ibilite ibles ible ances ance ences ence antes ante ants ant ieres iere iers ier ais ait ent ons ir x';
/** Feminine and plural forms that change the letters before them. */
const REWRITTEN: readonly (readonly [ending: string, replacement: string])[] = [
  ['ives', 'if'],
  ['ive', 'if'],
  ['ifs', 'if'],
  ['elles', 'el'],
  ['elle', 'el'],
  ['eaux', 'eau'],
  ['aux', 'al'],
  ['ales', 'al'],
  ['ale', 'al'],
  ['ions', 'ion'],
  ['ieres', 'i'],
  ['iere', 'i'],
  ['eres', ''],
  ['ere', ''],
  ['urites', 'ur'],
  ['urite', 'ur'],
  // "fabrication" and "fabriquer": elsewhere "ication" belongs to verbs in "ier".
  ['rications', 'ric'],
  ['rication', 'ric'],
];
const ENDINGS_AFTER_FIVE = 'iques ique';

/**
 * Verbs whose noun or participle is built on another stem, by the ending of their infinitive and not word by word:
 * "recevoir", "reçu" and "réception"; "inscrire", "inscrit" and "inscription"; "perdre", "perdu" and "perte".
 */
const FAMILIES: readonly (readonly [pattern: RegExp, stem: string])[] = [
  [/^(re|de|per|aper|con)(?:cevoir|cevrai?s?|cevez|coi[st]|coivent|cue?s?|ceptions?)$/, '$1cep'],
  [/scri(?:re|ra|rai|t|te|ts|tes|vez|vent|vait|ptions?)$/, 'scri'],
  [/([a-z])dui(?:re|ra|t|te|ts|tes|sent|sez)$|([a-z])duc(?:tion|tions|teur|teurs)$/, '$1$2dui'],
  [/([aeo]n|er)d(?:re|ra|us?|ues?|ez|ent|ait|eurs?)$/, '$1d'],
  [/(c?ouv|off)(?:rir|re|res|rez|rons|rent|rant|rants|rira|ert|erts|erte|ertes|ertures?)$/, '$1r'],
  [/([aeo]i)n(?:dre|tes?|ts?|tures?)$/, '$1nt'],
  [/([a-z]{2})press(?:ion|ions)$/, '$1prim'],
  [/xions?$/, 'ct'],
];
/** The pairs of a shop's vocabulary that no rule makes. */
const PAIRS: Readonly<Record<string, string>> = {
  perte: 'perd',
  pertes: 'perd',
  vente: 'vend',
  ventes: 'vend',
  reponse: 'repond',
  reponses: 'repond',
  acces: 'acced',
  refus: 'refus',
  choix: 'chois',
  achat: 'achet',
  achats: 'achet',
  couture: 'coud',
  coutures: 'coud',
  cousu: 'coud',
  cousue: 'coud',
  cousus: 'coud',
  coudre: 'coud',
  recoudre: 'coud',
  // Not "voit".
  voiture: 'voitur',
  voitures: 'voitur',
  payant: 'pai',
  payante: 'pai',
};

interface Ending {
  readonly ending: string;
  readonly replacement: string;
  readonly minimumStem: number;
}

let endings: ReadonlyMap<string, readonly Ending[]> | undefined;

/** By last letter, so that a word is compared with a dozen endings and not with eighty. */
function endingsByLastLetter(): ReadonlyMap<string, readonly Ending[]> {
  if (endings !== undefined) return endings;
  const all: Ending[] = [
    ...ENDINGS_AFTER_THREE.split(' ').map((ending) => ({ ending, replacement: '', minimumStem: 3 })),
    ...ENDINGS_AFTER_FOUR.split(' ').map((ending) => ({ ending, replacement: '', minimumStem: 4 })),
    ...ENDINGS_AFTER_FIVE.split(' ').map((ending) => ({ ending, replacement: '', minimumStem: 5 })),
    ...REWRITTEN.map(([ending, replacement]) => ({ ending, replacement, minimumStem: 3 })),
  ].sort((left, right) => right.ending.length - left.ending.length);
  const byLast = new Map<string, Ending[]>();
  for (const one of all) {
    const last = one.ending.at(-1)!;
    const known = byLast.get(last);
    if (known) known.push(one);
    else byLast.set(last, [one]);
  }
  endings = byLast;
  return byLast;
}

/** "abonnement" and "abonner", "casse" and "casser" meet once the doubled consonant is single. */
const DOUBLED = /([bcdfglmnprst])\1$/;

/**
 * A light French stemmer for folded text, after the idea of Savoy (1999, "A stemming procedure and stopword list for
 * general French corpora"): inflections and the commonest derivations of verbs, no dictionary.
 */
export function stemFrench(word: string): string {
  if (word.length < 4) return word;
  return PAIRS[word] ?? familyStem(word) ?? smooth(withoutEnding(word));
}

function familyStem(word: string): string | undefined {
  for (const [pattern, stem] of FAMILIES) {
    if (pattern.test(word)) return word.replace(pattern, stem);
  }
  return undefined;
}

function withoutEnding(word: string): string {
  for (const { ending, replacement, minimumStem } of endingsByLastLetter().get(word.at(-1)!) ?? []) {
    if (word.length - ending.length >= minimumStem && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length) + replacement;
    }
  }
  return word;
}

/** What is left of verb and noun is made alike: "pay" and "pai", "retourn" and "retour", "expedi" and "exped". */
function smooth(stem: string): string {
  // "suivre" and "suivi" are the one pair of an irregular verb that matters in a shop.
  if (stem === 'suivr') return 'suiv';
  let smoothed = stem.replace(DOUBLED, '$1').replace(/y$/, 'i').replace(/ourn$/, 'our');
  if (smoothed.length > 4 && smoothed.endsWith('i')) smoothed = smoothed.slice(0, -1);
  if (smoothed.length > 4) smoothed = smoothed.replace(/qu$/, 'c').replace(/gu$/, 'g');
  // "gravure" and "graver", "facture" and "facturer".
  if (smoothed.length > 5) smoothed = smoothed.replace(/([^aeiou])ur$/, '$1');
  return smoothed;
}
