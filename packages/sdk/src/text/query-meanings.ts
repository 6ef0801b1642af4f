import { analyseWords, foldedWords } from './analyse.ts';
import {
  type ConceptLexicon,
  conceptsOf,
  mentionsIn,
  retailLexicon,
  shopLexicon,
  stemmedWords,
} from './concept-lexicon.ts';
import type { Language } from './language.ts';
import type { QueryOptions } from './synonyms.ts';

/** An index term that speaks of something, and how surely: 1 for the word itself, less for a synonym or a translation. */
export interface MeaningTerm {
  readonly term: string;
  readonly certainty: number;
}

/** One thing that a question says, as the index terms that speak of it, surest first. */
export type Meaning = readonly MeaningTerm[];

/** How surely a text speaks of a word when it has a synonym or a translation of it. */
const SYNONYM_CERTAINTY = 0.7;

/** A word that carries meaning, or a phrase without such a word, with the concepts it names. */
interface Unit {
  readonly word?: string;
  readonly retail: Set<number>;
  readonly shop: Set<number>;
}

/*
 * Words that stand in a question about anything, folded. They count where nothing else is said, and in phrases.
 */
const LIGHT: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  fr: new Set(
    'faire fais fait faites font vendre vends vend vendez vendent proposer proposez chercher cherche cherchez trouver trouve trouvez savoir sais savez connaitre connaissez dire dites aider besoin possible question questions information informations info infos existe voir regarder aimerais voulais penser pense crois aime disponible disponibles'.split(
      ' ',
    ),
  ),
  en: new Set(
    'sell selling offer know tell find found looking look help possible question questions information info see give think like love hoping wondering wonder come happen happens sure available'.split(
      ' ',
    ),
  ),
};

/**
 * What a question says, one entry per word that carries meaning and per phrase without such a word ("how long",
 * "où en est"), in the index terms of texts in whatever language is asked for. `analyseQuery` gives one list to search
 * with; this keeps apart which terms stand for which word, so that a text counts by how much of the question it speaks of.
 *
 * @example
 * queryMeanings('how long', 'en')('fr') // [[{ term: 'delai', certainty: 0.7 }, …]]
 */
export function queryMeanings(
  text: string,
  from: Language,
  options: QueryOptions = {},
): (to: Language) => readonly Meaning[] {
  const { synonyms } = options;
  const words = foldedWords(text);
  const units = readUnits(words, from, {
    retail: retailLexicon(from),
    ...(synonyms ? { shop: shopLexicon(synonyms, from) } : {}),
  });
  return (to) => {
    const retail = retailLexicon(to);
    const shop = synonyms && shopLexicon(synonyms, to);
    return units.map((unit) => {
      const meaning = new Map<string, number>();
      if (unit.word !== undefined) for (const term of analyseWords([unit.word], to)) meaning.set(term, 1);
      express(meaning, unit.retail, retail);
      if (shop) express(meaning, unit.shop, shop);
      return [...meaning]
        .map(([term, certainty]) => ({ term, certainty }))
        .sort((left, right) => right.certainty - left.certainty);
    });
  };
}

function readUnits(
  words: readonly string[],
  language: Language,
  lexicons: { readonly retail: ConceptLexicon; readonly shop?: ConceptLexicon },
): readonly Unit[] {
  const unitOf = new Map<string, Unit>();
  const phrases: Unit[] = [];
  const stems = stemmedWords(words, language);
  const spoken = words.map((word, index) => {
    const terms = analyseWords([word], language);
    if (terms.length === 0) return undefined;
    // "livrer" and "livraison" in one question are one word said twice.
    const key = stems[index]!;
    const unit = unitOf.get(key) ?? { word, retail: new Set(), shop: new Set() };
    unitOf.set(key, unit);
    for (const kind of KINDS) {
      const lexicon = lexicons[kind];
      if (lexicon)
        for (const term of terms) for (const concept of conceptsOf(term, lexicon)) unit[kind].add(concept);
    }
    return unit;
  });
  for (const kind of KINDS) {
    const lexicon = lexicons[kind];
    for (const { concept, start, length } of lexicon ? mentionsIn(stems, lexicon) : []) {
      const spanned = spoken.slice(start, start + length).filter((unit) => unit !== undefined);
      if (spanned.length === 0) {
        const phrase: Unit = { retail: new Set(), shop: new Set() };
        phrases.push(phrase);
        spanned.push(phrase);
      }
      for (const unit of spanned) unit[kind].add(concept);
    }
  }
  const units = [...unitOf.values(), ...phrases];
  const light = LIGHT[language];
  const heavy = units.filter(({ word }) => word === undefined || !light?.has(word));
  return heavy.length > 0 ? heavy : units;
}

const KINDS = ['retail', 'shop'] as const;

function express(meaning: Map<string, number>, concepts: ReadonlySet<number>, lexicon: ConceptLexicon): void {
  for (const concept of concepts) {
    for (const { term, weight } of lexicon.terms[concept]!) {
      const certainty = weight * SYNONYM_CERTAINTY;
      if ((meaning.get(term) ?? 0) < certainty) meaning.set(term, certainty);
    }
  }
}
