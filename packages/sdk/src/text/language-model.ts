import { fold } from './fold.ts';
import { LANGUAGES } from './language.ts';
import { LANGUAGE_SAMPLES } from './language-samples.ts';
import { RETAIL_CONCEPTS } from './retail-concepts.ts';
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
  const words = new Map<string, Float64Array>();
  const sequences = new Map<string, Float64Array>();
  const wordTotals = new Float64Array(languages.length);
  const sequenceTotals = new Float64Array(languages.length);
  const learnSequences = (word: string, language: number) => {
    for (const sequence of sequencesOf(word)) {
      increment(sequences, sequence, language, languages.length);
      sequenceTotals[language]!++;
    }
  };
  const learnText = (text: string, language: number) => {
    for (const word of fold(text).match(/\p{L}+(?:'(?=\p{L}))?/gu) ?? []) {
      increment(words, word, language, languages.length);
      wordTotals[language]!++;
      learnSequences(word, language);
    }
  };
  Object.values(LANGUAGE_SAMPLES).forEach(learnText);
  for (const language of LANGUAGES) {
    for (const concept of RETAIL_CONCEPTS) learnText(concept[language] ?? '', languages.indexOf(language));
  }
  // The sentiment lexica widen the letter statistics far beyond what people ask a shop.
  for (const [language, lists] of [
    ['fr', FRENCH_WORDS],
    ['en', ENGLISH_WORDS],
  ] as const) {
    const index = languages.indexOf(language);
    for (const word of lists.flatMap(([, list]) => fold(list).match(/\p{L}+/gu) ?? []))
      learnSequences(word, index);
  }

  const weighWord = (counts: Float64Array): Evidence =>
    relative(
      Float64Array.from(counts, (count, index) =>
        Math.log((1000 * count) / (wordTotals[index]! + SMALL_SAMPLE) + UNSEEN_WORD),
      ),
    );

  const weighSequences = (word: string): Evidence => {
    const totals = new Float64Array(languages.length);
    for (const sequence of sequencesOf(word.slice(0, LONGEST_WORD))) {
      const counts = sequences.get(sequence);
      for (let index = 0; index < totals.length; index++) {
        const probability =
          ((counts?.[index] ?? 0) + SMOOTHING) / (sequenceTotals[index]! + SMOOTHING * SEQUENCES);
        totals[index]! += SEQUENCE_WEIGHT * Math.log(probability);
      }
    }
    languages.forEach((language, index) => {
      if (!KNOWN_LANGUAGES.has(language)) totals[index]! -= FOREIGN_SEQUENCES;
    });
    return relative(totals);
  };

  const cache = new Map<string, Evidence>();
  return {
    languages,
    weigh(folded, written) {
      const known = cache.get(written);
      if (known !== undefined) return known;
      const counts = words.get(folded);
      if (counts === undefined && folded.length < 3) return undefined;
      const evidence = accented(
        counts === undefined ? weighSequences(folded) : weighWord(counts),
        written,
        languages,
      );
      if (cache.size >= 20_000) cache.clear();
      if (written.length <= LONGEST_WORD) cache.set(written, evidence);
      return evidence;
    },
  };
}

/** Sequences of three and four letters (two at the end), with the word's edges. */
function* sequencesOf(word: string): Generator<string> {
  const edged = `^${word}$`;
  for (let index = 0; index + 2 <= edged.length; index++) {
    yield edged.slice(index, index + 3);
    if (index + 3 < edged.length) yield edged.slice(index, index + 4);
  }
}

function increment(table: Map<string, Float64Array>, key: string, language: number, size: number): void {
  let counts = table.get(key);
  if (counts === undefined) {
    counts = new Float64Array(size);
    table.set(key, counts);
  }
  counts[language]!++;
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
