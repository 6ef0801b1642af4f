import { analyse } from '../analyse.ts';
import type { Language } from '../language.ts';
import { analyseQuery, type SynonymGroup, translateQuery, type WeightedTerm } from '../synonyms.ts';
import { createLanguageIndex, type LanguageIndex } from './language-index.ts';
import { fuseRankings } from './rank-fusion.ts';

/** A document as the index takes it. */
export interface SearchDocument {
  /** Unique; adding the same id again replaces the document. */
  readonly id: string;
  readonly text: string;
  /** Counts more than the text. */
  readonly title?: string;
  /** Language the text is analysed in. */
  readonly language: Language;
  /** Multiplies the score: above 1 for pinned or fresh entries. Default 1. */
  readonly boost?: number;
  /** Vector of the text from an embedding model. All vectors of one index have the same length. */
  readonly embedding?: readonly number[] | Float32Array;
}

/** What to look for: `text`, or `terms` already analysed. */
export interface SearchQuery {
  readonly text?: string;
  readonly terms?: readonly WeightedTerm[];
  /** Language of the question. Documents in other languages are found through the retail translations. */
  readonly language?: Language;
  /** Results at most. Default 10. */
  readonly limit?: number;
  /** Leaves out documents, for instance those of another audience. */
  readonly filter?: (id: string) => boolean;
  /** Vector of the question from the same model as the documents' vectors. */
  readonly embedding?: readonly number[] | Float32Array;
}

/** A document found, best first. */
export interface SearchResult {
  readonly id: string;
  /** Comparable within one answer. BM25 times boost, or the fused rank score where embeddings took part. */
  readonly score: number;
  /** Index terms of the document that the question met. */
  readonly matched: readonly string[];
}

/** Options of {@link createSearchIndex}. */
export interface SearchIndexOptions {
  /** The shop's own synonyms. */
  readonly synonyms?: readonly SynonymGroup[];
}

/** An index in memory. Adding and searching may alternate freely. */
export interface SearchIndex {
  readonly size: number;
  add(document: SearchDocument): void;
  /** Whether there was such a document. */
  remove(id: string): boolean;
  search(query: SearchQuery): SearchResult[];
}

/** Score kept by a document that was reached through translation, so that one in the shopper's language comes first. */
const TRANSLATED = 0.7;
/** Candidates each ranking hands to the fusion. */
const FUSION_DEPTH = 100;

/**
 * A hybrid search index: BM25 over title and text per language, spelling tolerance, retail synonyms and
 * translations, and, where documents have embeddings, reciprocal rank fusion with cosine similarity.
 *
 * @example
 * const index = createSearchIndex();
 * index.add({ id: 'returns', title: 'Retours', text: 'Vous avez 30 jours pour renvoyer un article.', language: 'fr' });
 * index.search({ text: 'how do I send back my order', language: 'en', limit: 3 }); // [{ id: 'returns', … }]
 */
export function createSearchIndex(options: SearchIndexOptions = {}): SearchIndex {
  const indexes = new Map<Language, LanguageIndex>();
  const languageOf = new Map<string, Language>();
  const vectors = new Map<string, Float32Array>();

  const termsFor = (query: SearchQuery, language: Language): readonly WeightedTerm[] => {
    if (query.terms !== undefined) return query.terms;
    if (query.text === undefined) return [];
    const from = query.language ?? language;
    return from === language
      ? analyseQuery(query.text, language, options)
      : translateQuery(query.text, { from, to: language }, options);
  };

  const searchWords = (query: SearchQuery, limit: number): SearchResult[] => {
    const results: SearchResult[] = [];
    for (const [language, index] of indexes) {
      const factor = query.language === undefined || query.language === language ? 1 : TRANSLATED;
      results.push(
        ...index.search({ terms: termsFor(query, language), limit, factor, filter: query.filter }),
      );
    }
    return indexes.size > 1 ? results.sort(byScore).slice(0, limit) : results;
  };

  return {
    get size() {
      return languageOf.size;
    },
    add(document) {
      this.remove(document.id);
      let index = indexes.get(document.language);
      if (index === undefined) {
        index = createLanguageIndex();
        indexes.set(document.language, index);
      }
      index.add({
        id: document.id,
        terms: analyse(document.text, document.language),
        titleTerms: document.title === undefined ? [] : analyse(document.title, document.language),
        boost: document.boost ?? 1,
      });
      languageOf.set(document.id, document.language);
      if (document.embedding !== undefined) vectors.set(document.id, normalise(document.embedding));
    },
    remove(id) {
      const language = languageOf.get(id);
      if (language === undefined) return false;
      indexes.get(language)!.remove(id);
      languageOf.delete(id);
      vectors.delete(id);
      return true;
    },
    search(query) {
      const limit = query.limit ?? 10;
      if (query.embedding === undefined || vectors.size === 0) return searchWords(query, limit);
      const byWords = searchWords(query, Math.max(limit, FUSION_DEPTH));
      const byMeaning = nearest(vectors, normalise(query.embedding), query.filter).slice(0, FUSION_DEPTH);
      const matched = new Map(byWords.map((result) => [result.id, result.matched]));
      return [...fuseRankings([byWords.map((result) => result.id), byMeaning])]
        .map(([id, score]) => ({ id, score, matched: matched.get(id) ?? [] }))
        .sort(byScore)
        .slice(0, limit);
    },
  };
}

function byScore(left: SearchResult, right: SearchResult): number {
  return right.score - left.score || (left.id < right.id ? -1 : 1);
}

function normalise(vector: readonly number[] | Float32Array): Float32Array {
  const unit = Float32Array.from(vector);
  let squares = 0;
  for (const value of unit) squares += value * value;
  const length = Math.sqrt(squares);
  if (length > 0) for (let index = 0; index < unit.length; index++) unit[index]! /= length;
  return unit;
}

/** Ids by falling cosine similarity; opposite and unrelated documents (similarity of 0 and less) are left out. */
function nearest(
  vectors: ReadonlyMap<string, Float32Array>,
  query: Float32Array,
  filter: ((id: string) => boolean) | undefined,
): string[] {
  const similar: { id: string; similarity: number }[] = [];
  for (const [id, vector] of vectors) {
    if (vector.length !== query.length || filter?.(id) === false) continue;
    let similarity = 0;
    for (let index = 0; index < vector.length; index++) similarity += vector[index]! * query[index]!;
    if (similarity > 0) similar.push({ id, similarity });
  }
  return similar.sort((left, right) => right.similarity - left.similarity).map((entry) => entry.id);
}
