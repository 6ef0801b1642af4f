import { fold } from '#text/fold.ts';

/** Folded numerals of French, English, Spanish, German and Italian; tens joined to units are made from these. */
const NUMERALS: Readonly<Record<number, string>> = {
  1: 'one uno',
  2: 'deux two dos zwei due',
  3: 'trois three tres drei tre',
  4: 'quatre four cuatro vier quattro',
  5: 'cinq five cinco funf cinque',
  6: 'six seis sechs sei',
  7: 'sept seven siete sieben sette',
  8: 'huit eight ocho acht otto',
  9: 'neuf nine nueve neun nove',
  10: 'dix ten diez zehn dieci',
  11: 'onze eleven once elf undici',
  12: 'douze twelve doce zwolf dodici',
  13: 'treize thirteen trece dreizehn tredici',
  14: 'quatorze fourteen catorce vierzehn quattordici',
  15: 'quinze fifteen quince funfzehn quindici',
  16: 'seize sixteen dieciseis sechzehn sedici',
  17: 'seventeen diecisiete siebzehn diciassette',
  18: 'eighteen dieciocho achtzehn diciotto',
  19: 'nineteen diecinueve neunzehn diciannove',
  20: 'vingt vingts twenty veinte zwanzig venti',
  30: 'trente thirty treinta dreissig trenta',
  40: 'quarante forty cuarenta vierzig quaranta',
  50: 'cinquante fifty cincuenta funfzig cinquanta',
  60: 'soixante sixty sesenta sechzig sessanta',
  70: 'septante seventy setenta siebzig settanta',
  80: 'octante huitante eighty ochenta achtzig ottanta',
  90: 'nonante ninety noventa neunzig novanta',
  100: 'cent cents hundred cien ciento hundert cento',
  1000: 'mille thousand mil tausend',
};
/** Also words of another kind somewhere ("neuf" is new, "once" is one time): numerals only before what is counted. */
const AMBIGUOUS = new Set(
  `one uno dos due once sei neuf sept cent cents elf four mil mille tre tres nove acht`.split(' '),
);
const GERMAN_UNITS = 'ein zwei drei vier funf sechs sieben acht neun'.split(' ');
const SPANISH_UNITS = 'uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');
const ITALIAN_UNITS = 'uno due tre quattro cinque sei sette otto nove'.split(' ');
const HUNDRED = 100;
const THOUSAND = 1_000;

const VALUES = numerals();
// Backwards, so that "seventeen" comes before "seven".
const WORD = [...VALUES.keys()].sort().reverse().join('|');
const SEQUENCE = new RegExp(
  `\\b(?:${WORD})(?:(?:[ -]| et | and | y |-et-|-and-)(?:${WORD}))*(?:(?: et |-et-)une?)?\\b`,
  'g',
);
/** The start of what may be counted, right behind an ambiguous numeral. */
const COUNTED =
  /^[ -](?:(?:full|whole|working|business|calendar|single|seul|seule|pleine?)[ -])?(?:j\b|jours?|heures?|h\b|minutes?|semaines?|mois\b|ans?\b|annees?|days?|hours?|weeks?|months?|years?|dias?\b|horas?|semanas?|mes(?:es)?\b|anos?\b|tage?n?\b|stunden?|wochen?|monate?n?\b|jahre?n?\b|werktag|fortnight|giorn[oi]|or[ae]\b|settiman[ae]|mes[ei]\b|ann[oi]\b|euros?\b|dollars?\b|pounds?\b|%|per ?cent|pour ?cent|prozent)/;
const AHEAD = 32;
/** "Par mois" is once in a month. */
const EACH =
  /\b(?:par|chaque|per|every|each|pro|jede[nrs]?|por|cada|al|ogni) (?=(?:jour|semaine|mois|an|annee|day|week|month|year|tag|woche|monat|jahr|dia|semana|mes|ano|giorno|settimana|mese|anno)\b)/g;
/** Articles, which are numerals before what is counted: "un an" is a year. */
const ARTICLE = /\b(?:une?|an?|un[oa]|eine[nmr]?|ein)(?=[ -])/g;
/** "une quinzaine de jours", "una quincena de días". */
const FIFTEEN_OR_SO = /\b(?:une quinzaine de |una quincena de |una quindicina di )/g;

/** A folded text with its numerals as digits: "thirty-five" is "35", "quatre-vingt-dix" is "90", "un an" is "1 an". */
export function digitsForWords(folded: string): string {
  return folded
    .replace(FIFTEEN_OR_SO, '15 ')
    .replace(EACH, '1 ')
    .replace(SEQUENCE, (sequence: string, at: number, text: string) => {
      const words = sequence.match(/[a-z]+/g) ?? [];
      if (
        words.every((word) => AMBIGUOUS.has(word) || !VALUES.has(word)) &&
        !isCounted(text, at + sequence.length)
      )
        return sequence;
      return numbersIn(words).join(' ');
    })
    .replace(ARTICLE, (article: string, at: number, text: string) =>
      isCounted(text, at + article.length) ? '1' : article,
    );
}

function isCounted(text: string, from: number): boolean {
  return COUNTED.test(text.slice(from, from + AHEAD));
}

/** The numbers that numerals in a row make: "soixante quinze" makes one, "two three" two. */
function numbersIn(words: readonly string[]): readonly number[] {
  const numbers: number[] = [];
  let current: number | undefined;
  let last = 0;
  const finish = () => {
    if (current !== undefined) numbers.push(current);
    current = undefined;
  };
  for (const word of words) {
    const value = word === 'un' || word === 'une' ? 1 : VALUES.get(word);
    if (value === undefined) continue;
    if (current === undefined) current = value;
    else if (last === 4 && word.startsWith('vingt')) current += 76;
    else if ((value === HUNDRED || value === THOUSAND) && value > last) current = multiply(current, value);
    else if (fitsBehind(value, last, current)) current += value;
    else {
      finish();
      current = value;
    }
    last = word.startsWith('vingt') && last === 4 ? 80 : value;
  }
  finish();
  return numbers;
}

/** "two hundred", "cent mille": what stands before a hundred or thousand multiplies it. */
function multiply(current: number, value: number): number {
  const above = value === HUNDRED ? current - (current % HUNDRED) : 0;
  return above + (current - above) * value;
}

function fitsBehind(value: number, last: number, current: number): boolean {
  if (last >= HUNDRED) return value < HUNDRED;
  // "soixante-dix", "quatre-vingt-onze"
  if ((current % HUNDRED === 60 || current % HUNDRED === 80) && value >= 10 && value < 20) return true;
  return last >= 20 && last % 10 === 0 && value < 10;
}

function numerals(): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [value, words] of Object.entries(NUMERALS))
    for (const word of words.split(' ')) values.set(word, Number(value));
  for (const [tens, german, spanish, italian] of [
    [20, 'zwanzig', 'veinti', 'venti'],
    [30, 'dreissig', '', 'trenta'],
    [40, 'vierzig', '', 'quaranta'],
    [50, 'funfzig', '', 'cinquanta'],
    [60, 'sechzig', '', 'sessanta'],
    [70, 'siebzig', '', 'settanta'],
    [80, 'achtzig', '', 'ottanta'],
    [90, 'neunzig', '', 'novanta'],
  ] as const) {
    for (const [index, unit] of GERMAN_UNITS.entries()) values.set(`${unit}und${german}`, tens + index + 1);
    if (spanish)
      for (const [index, unit] of SPANISH_UNITS.entries()) values.set(spanish + unit, tens + index + 1);
    for (const [index, unit] of ITALIAN_UNITS.entries()) {
      const stem = /^[uo]/.test(unit) ? italian.slice(0, -1) : italian;
      values.set(fold(stem + unit), tens + index + 1);
    }
  }
  return values;
}
