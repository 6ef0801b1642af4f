import { fold } from './fold.ts';
import { LANGUAGES } from './language.ts';
import { LANGUAGE_SAMPLES } from './language-samples.ts';
import { RETAIL_CONCEPTS } from './retail-concepts.ts';
import { RETAIL_GOODS } from './retail-goods.ts';
import { ENGLISH_WORDS } from './sentiment/lexicon-english.ts';
import { FRENCH_WORDS } from './sentiment/lexicon-french.ts';

/** Log-likelihood per language, relative to the best of them: 0 for the best, never below {@link FLOOR}. */
export type Evidence = Float64Array;

/** What the samples taught. */
export interface LanguageModel {
  readonly languages: readonly string[];
  /** Evidence of one word, by its folded and its written form; undefined where it has none. */
  weigh(folded: string, written: string): Evidence | undefined;
}

/** One word never decides against a sentence: a French message may hold "tracking" or "size". */
const FLOOR = -4.5;
/** Occurrences per thousand words granted to a word that the samples of a language lack. */
const UNSEEN_WORD = 0.06;
/** Words added to every sample's length, so that one occurrence in a short sample does not pass for a frequent word. */
const SMALL_SAMPLE = 600;
/** Letter sequences overlap, so together they count for less than their sum. */
const SEQUENCE_WEIGHT = 0.32;
/** Against the small samples of the languages we do not know: their letters alone do not say that a text is none of ours. */
const FOREIGN_SEQUENCES = 0.8;
const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(LANGUAGES);
const SMOOTHING = 0.25;
/** Distinct sequences assumed possible, for the smoothing. */
const SEQUENCES = 6000;
const ACCENT_WEIGHT = 1.5;
const LONGEST_WORD = 24;
/** Words kept before the cache starts again. */
const CACHE_LIMIT = 20_000;

/** Languages in which an accented letter is at home, of those in the samples. */
const ACCENTS: Readonly<Record<string, string>> = {
  ç: 'fr pt ca tr',
  œ: 'fr',
  ê: 'fr pt',
  è: 'fr it ca',
  é: 'fr es it pt ca',
  ë: 'fr nl',
  à: 'fr it pt ca',
  â: 'fr pt ro tr',
  ù: 'fr it',
  û: 'fr tr',
  î: 'fr ro',
  ï: 'fr ca nl',
  ô: 'fr pt',
  ñ: 'es',
  á: 'es pt',
  í: 'es pt ca',
  ó: 'es pt ca pl',
  ú: 'es pt ca',
  ß: 'de',
  ä: 'de sv fi',
  ö: 'de sv fi tr',
  ü: 'de tr es ca',
  ò: 'it ca',
  ì: 'it',
  ã: 'pt',
  õ: 'pt',
  å: 'sv da',
  ø: 'da',
  æ: 'da',
  ł: 'pl',
  ą: 'pl',
  ę: 'pl',
  ż: 'pl',
  ś: 'pl',
  ć: 'pl',
  ă: 'ro',
  ș: 'ro',
  ț: 'ro',
  ş: 'tr',
  ğ: 'tr',
  ı: 'tr',
};

let model: LanguageModel | undefined;

/** The model, learnt from the samples at its first use. */
export function languageModel(): LanguageModel {
  model ??= learn();
  return model;
}

function learn(): LanguageModel {
  const languages = Object.keys(LANGUAGE_SAMPLES);
  const words = createCounts(languages.length);
  const sequences = createCounts(languages.length);
  const learnText = (text: string, language: number) => {
    for (const word of fold(text).match(/\p{L}+(?:'(?=\p{L}))?/gu) ?? []) {
      words.add(word, language);
      eachSequence(word, (sequence) => sequences.add(sequence, language));
    }
  };
  Object.values(LANGUAGE_SAMPLES).forEach(learnText);
  for (const language of LANGUAGES) {
    learnText(
      [...RETAIL_CONCEPTS, ...RETAIL_GOODS].map((concept) => concept[language] ?? '').join(' '),
      languages.indexOf(language),
    );
  }
  // The sentiment lexica widen the letter statistics far beyond what people ask a shop.
  for (const [language, lists] of [
    ['fr', FRENCH_WORDS],
    ['en', ENGLISH_WORDS],
  ] as const) {
    const index = languages.indexOf(language);
    for (const word of fold(lists.map(([, list]) => list).join(' ')).split(/\s+/)) {
      eachSequence(word, (sequence) => sequences.add(sequence, index));
    }
  }

  const weighWord = (row: number): Evidence =>
    relative(
      Float64Array.from(languages, (_, index) =>
        Math.log((1000 * words.count(row, index)) / (words.total(index) + SMALL_SAMPLE) + UNSEEN_WORD),
      ),
    );

  // Logarithms are most of the work and sequences repeat, so each row's are kept; -1 stands for sequences never seen.
  const logs = new Map<number, Float64Array>();
  const logsOf = (row: number): Float64Array => {
    let likelihoods = logs.get(row);
    if (likelihoods === undefined) {
      likelihoods = Float64Array.from(languages, (_, index) => {
        const count = row === -1 ? 0 : sequences.count(row, index);
        return (
          SEQUENCE_WEIGHT * Math.log((count + SMOOTHING) / (sequences.total(index) + SMOOTHING * SEQUENCES))
        );
      });
      logs.set(row, likelihoods);
    }
    return likelihoods;
  };

  const weighSequences = (word: string): Evidence => {
    const totals = Float64Array.from(languages, (language) =>
      KNOWN_LANGUAGES.has(language) ? 0 : -FOREIGN_SEQUENCES,
    );
    eachSequence(word.slice(0, LONGEST_WORD), (sequence) => {
      const likelihoods = logsOf(sequences.row(sequence) ?? -1);
      for (let index = 0; index < totals.length; index++) totals[index]! += likelihoods[index]!;
    });
    return relative(totals);
  };

  const cache = new Map<string, Evidence>();
  return {
    languages,
    weigh(folded, written) {
      const known = cache.get(written);
      if (known !== undefined) return known;
      const row = words.row(folded);
      if (row === undefined && folded.length < 3) return undefined;
      const evidence = row === undefined ? weighSequences(folded) : weighWord(row);
      const weighed = accented(evidence, written, languages);
      if (cache.size >= CACHE_LIMIT) cache.clear();
      if (written.length <= LONGEST_WORD) cache.set(written, weighed);
      return weighed;
    },
  };
}

/** Sequences of three and four letters (two at the end), with the word's edges. */
function eachSequence(word: string, use: (sequence: string) => void): void {
  const edged = `^${word}$`;
  for (let index = 0; index + 2 <= edged.length; index++) {
    use(edged.slice(index, index + 3));
    if (index + 3 < edged.length) use(edged.slice(index, index + 4));
  }
}

/** Occurrences of keys per language, in one flat table: a small array per key would cost most of the learning time. */
function createCounts(languages: number) {
  const rows = new Map<string, number>();
  const totals = new Float64Array(languages);
  let table = new Uint16Array(4096 * languages);
  return {
    add(key: string, language: number): void {
      let row = rows.get(key);
      if (row === undefined) {
        row = rows.size;
        rows.set(key, row);
        if ((row + 1) * languages > table.length) {
          const larger = new Uint16Array(table.length * 2);
          larger.set(table);
          table = larger;
        }
      }
      table[row * languages + language]!++;
      totals[language]!++;
    },
    row: (key: string): number | undefined => rows.get(key),
    count: (row: number, language: number): number => table[row * languages + language]!,
    total: (language: number): number => totals[language]!,
  };
}

function accented(evidence: Evidence, written: string, languages: readonly string[]): Evidence {
  const letters = [...written].filter((letter) => letter in ACCENTS);
  if (letters.length === 0) return evidence;
  const weighed = Float64Array.from(evidence);
  for (const letter of new Set(letters)) {
    const homes = ACCENTS[letter]!.split(' ');
    languages.forEach((language, index) => {
      if (!homes.includes(language)) weighed[index]! -= ACCENT_WEIGHT;
    });
  }
  return relative(weighed);
}

function relative(totals: Float64Array): Evidence {
  const highest = Math.max(...totals);
  return totals.map((total) => Math.max(total - highest, FLOOR));
}
