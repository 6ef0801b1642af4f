import type { WeightedTerm } from '../synonyms.ts';
import { BM25, inverseDocumentFrequency } from './bm25.ts';
import type { SearchResult } from './search-index.ts';
import { createVocabulary } from './vocabulary.ts';

/** A document of one language, analysed. */
export interface IndexedDocument {
  readonly id: string;
  readonly terms: readonly string[];
  readonly titleTerms: readonly string[];
  readonly boost: number;
}

interface Posting {
  readonly slot: number;
  readonly frequency: number;
  readonly titleFrequency: number;
}

interface Slot {
  readonly id: string;
  readonly boost: number;
  readonly length: number;
  readonly titleLength: number;
  /** Distinct terms, for removal. */
  readonly terms: readonly string[];
}

/** BM25F over the documents of one language. */
export interface LanguageIndex {
  add(document: IndexedDocument): void;
  remove(id: string): void;
  search(query: {
    readonly terms: readonly WeightedTerm[];
    readonly limit: number;
    /** Multiplies every score. */
    readonly factor: number;
    readonly filter: ((id: string) => boolean) | undefined;
  }): SearchResult[];
}

/** Weight of a term reached by guessing the spelling. */
const MISSPELT = 0.7;
/** Corrections tried per misspelt word. */
const MAXIMUM_CORRECTIONS = 3;

/** An empty {@link LanguageIndex}. */
export function createLanguageIndex(): LanguageIndex {
  const postings = new Map<string, Posting[]>();
  const vocabulary = createVocabulary();
  const slots: (Slot | undefined)[] = [];
  const slotOf = new Map<string, number>();
  const free: number[] = [];
  let totalLength = 0;
  let totalTitleLength = 0;
  let titled = 0;
  /** Reused between searches: allocating one accumulator per question would cost more than the ranking. */
  let scores = new Float64Array(64);

  const known = (terms: readonly WeightedTerm[]): WeightedTerm[] => {
    const found: WeightedTerm[] = [];
    for (const { term, weight } of terms) {
      if (postings.has(term)) found.push({ term, weight });
      else if (weight === 1) {
        for (const similar of vocabulary.similar(term).slice(0, MAXIMUM_CORRECTIONS)) {
          found.push({ term: similar, weight: weight * MISSPELT });
        }
      }
    }
    return found;
  };

  return {
    add({ id, terms, titleTerms, boost }) {
      const slot = free.pop() ?? slots.length;
      const frequencies = new Map<string, { body: number; title: number }>();
      for (const term of terms) count(frequencies, term).body++;
      for (const term of titleTerms) count(frequencies, term).title++;
      for (const [term, { body, title }] of frequencies) {
        const posting = { slot, frequency: body, titleFrequency: title };
        const list = postings.get(term);
        if (list === undefined) {
          postings.set(term, [posting]);
          vocabulary.add(term);
        } else list.push(posting);
      }
      slots[slot] = {
        id,
        boost,
        length: terms.length,
        titleLength: titleTerms.length,
        terms: [...frequencies.keys()],
      };
      slotOf.set(id, slot);
      totalLength += terms.length;
      totalTitleLength += titleTerms.length;
      if (titleTerms.length > 0) titled++;
    },
    remove(id) {
      const slot = slotOf.get(id);
      if (slot === undefined) return;
      const document = slots[slot]!;
      for (const term of document.terms) {
        const left = postings.get(term)!.filter((posting) => posting.slot !== slot);
        if (left.length > 0) postings.set(term, left);
        else {
          postings.delete(term);
          vocabulary.remove(term);
        }
      }
      slots[slot] = undefined;
      slotOf.delete(id);
      free.push(slot);
      totalLength -= document.length;
      totalTitleLength -= document.titleLength;
      if (document.titleLength > 0) titled--;
    },
    search({ terms, limit, factor, filter }) {
      if (slotOf.size === 0 || limit < 1) return [];
      if (scores.length < slots.length) scores = new Float64Array(slots.length * 2);
      const meanLength = totalLength / slotOf.size || 1;
      const meanTitleLength = totalTitleLength / (titled || 1) || 1;
      const touched: number[] = [];
      const found = known(terms);
      for (const { term, weight } of found) {
        const list = postings.get(term)!;
        const idf = weight * factor * inverseDocumentFrequency(slotOf.size, list.length) * (BM25.k1 + 1);
        for (const { slot, frequency, titleFrequency } of list) {
          const document = slots[slot]!;
          const body = frequency / (1 - BM25.b + (BM25.b * document.length) / meanLength);
          const title =
            (BM25.titleWeight * titleFrequency) /
            (1 - BM25.titleB + (BM25.titleB * document.titleLength) / meanTitleLength);
          if (scores[slot] === 0) touched.push(slot);
          scores[slot]! += ((idf * (body + title)) / (BM25.k1 + body + title)) * document.boost;
        }
      }
      const best = takeBest(touched, scores, {
        limit,
        accepts: (slot) => filter?.(slots[slot]!.id) !== false,
      });
      const results = best.map((slot) => ({
        id: slots[slot]!.id,
        score: scores[slot]!,
        matched: matchedTerms(slot, found, postings),
      }));
      for (const slot of touched) scores[slot] = 0;
      return results;
    },
  };
}

function count(frequencies: Map<string, { body: number; title: number }>, term: string) {
  let entry = frequencies.get(term);
  if (entry === undefined) {
    entry = { body: 0, title: 0 };
    frequencies.set(term, entry);
  }
  return entry;
}

/** The best slots in order, by insertion into a short list: `limit` is small beside the number touched. */
function takeBest(
  touched: readonly number[],
  scores: Float64Array,
  { limit, accepts }: { readonly limit: number; readonly accepts: (slot: number) => boolean },
): number[] {
  const best: number[] = [];
  for (const slot of touched) {
    const score = scores[slot]!;
    if (best.length === limit && score <= scores[best[limit - 1]!]!) continue;
    if (!accepts(slot)) continue;
    let place = best.length;
    while (place > 0 && scores[best[place - 1]!]! < score) place--;
    best.splice(place, 0, slot);
    if (best.length > limit) best.pop();
  }
  return best;
}

function matchedTerms(
  slot: number,
  terms: readonly WeightedTerm[],
  postings: ReadonlyMap<string, Posting[]>,
): string[] {
  const matched: string[] = [];
  for (const { term } of terms) {
    if (postings.get(term)!.some((posting) => posting.slot === slot)) matched.push(term);
  }
  return matched;
}
