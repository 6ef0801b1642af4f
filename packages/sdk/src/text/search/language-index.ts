import type { WeightedTerm } from '../synonyms.ts';
import { BM25, inverseDocumentFrequency } from './bm25.ts';
import type { SearchResult } from './search-index.ts';
import { createVocabulary } from './vocabulary.ts';

/** A document of one language, analysed. */
export interface IndexedDocument {
  readonly id: string;
  readonly terms: readonly string[];
  readonly titleTerms: readonly string[];
  /** Multiplies its score. */
  readonly boost: number;
}

/** The question put to a {@link LanguageIndex}. */
export interface LanguageQuery {
  readonly terms: readonly WeightedTerm[];
  readonly limit: number;
  /** Multiplies every score. */
  readonly factor: number;
  readonly filter: ((id: string) => boolean) | undefined;
}

/** BM25F over the documents of one language. */
export interface LanguageIndex {
  add(document: IndexedDocument): void;
  remove(id: string): void;
  search(query: LanguageQuery): SearchResult[];
}

/** Where a term occurs. Columns and not objects: a question walks thousands of entries. */
interface Postings {
  readonly slots: number[];
  readonly frequencies: number[];
  readonly titleFrequencies: number[];
}

interface Slot {
  readonly id: string;
  readonly boost: number;
  readonly length: number;
  readonly titleLength: number;
  /** Distinct terms, for removal. */
  readonly terms: readonly string[];
}

/** What every search needs and every change makes stale. */
interface Norms {
  /** Divisors of the term frequencies, by slot: the length normalisation of BM25. */
  readonly body: Float64Array;
  readonly title: Float64Array;
  /** Accumulator by slot, all zero between searches. */
  readonly scores: Float64Array;
}

/** Weight of a term reached by guessing the spelling. */
const MISSPELT = 0.7;
/** Corrections tried per misspelt word. */
const MAXIMUM_CORRECTIONS = 3;

/** An inferred term (a synonym, not a word of the question) that stands in a quarter of many documents costs time and tells nothing. */
const INFERRED_WEIGHT = 0.5;
const INFERRED_LIMIT = 50;
const COMMON_SHARE = 0.25;

/** An empty {@link LanguageIndex}. */
export function createLanguageIndex(): LanguageIndex {
  const postings = new Map<string, Postings>();
  const vocabulary = createVocabulary();
  const slots: (Slot | undefined)[] = [];
  const slotOf = new Map<string, number>();
  const free: number[] = [];
  let norms: Norms | undefined;

  const known = (terms: readonly WeightedTerm[]): WeightedTerm[] => {
    const found: WeightedTerm[] = [];
    for (const { term, weight } of terms) {
      const entry = postings.get(term);
      if (entry !== undefined) {
        const everywhere =
          entry.slots.length > INFERRED_LIMIT && entry.slots.length > slotOf.size * COMMON_SHARE;
        if (weight > INFERRED_WEIGHT || !everywhere) found.push({ term, weight });
      } else if (weight === 1) {
        for (const similar of vocabulary.similar(term).slice(0, MAXIMUM_CORRECTIONS)) {
          found.push({ term: similar, weight: MISSPELT });
        }
      }
    }
    return found;
  };

  const remove = (id: string) => {
    const slot = slotOf.get(id);
    if (slot === undefined) return;
    for (const term of slots[slot]!.terms) {
      const entry = postings.get(term)!;
      const place = entry.slots.indexOf(slot);
      for (const column of [entry.slots, entry.frequencies, entry.titleFrequencies]) column.splice(place, 1);
      if (entry.slots.length === 0) {
        postings.delete(term);
        vocabulary.remove(term);
      }
    }
    slots[slot] = undefined;
    slotOf.delete(id);
    free.push(slot);
    norms = undefined;
  };

  return {
    remove,
    add({ id, terms, titleTerms, boost }) {
      remove(id);
      const slot = free.pop() ?? slots.length;
      const frequencies = countTerms(terms, titleTerms);
      for (const [term, [body, title]] of frequencies) {
        let entry = postings.get(term);
        if (entry === undefined) {
          entry = { slots: [], frequencies: [], titleFrequencies: [] };
          postings.set(term, entry);
          vocabulary.add(term);
        }
        entry.slots.push(slot);
        entry.frequencies.push(body);
        entry.titleFrequencies.push(title);
      }
      const distinct = [...frequencies.keys()];
      slots[slot] = { id, boost, length: terms.length, titleLength: titleTerms.length, terms: distinct };
      slotOf.set(id, slot);
      norms = undefined;
    },
    search({ terms, limit, factor, filter }) {
      if (slotOf.size === 0 || limit < 1) return [];
      norms ??= measure(slots);
      const { body, title, scores } = norms;
      const touched: number[] = [];
      const found = known(terms);
      for (const { term, weight } of found) {
        const entry = postings.get(term)!;
        const idf = inverseDocumentFrequency(slotOf.size, entry.slots.length);
        const scale = weight * factor * idf * (BM25.k1 + 1);
        for (let index = 0; index < entry.slots.length; index++) {
          const slot = entry.slots[index]!;
          const frequency =
            entry.frequencies[index]! / body[slot]! + entry.titleFrequencies[index]! / title[slot]!;
          if (scores[slot] === 0) touched.push(slot);
          scores[slot]! += (scale * frequency) / (BM25.k1 + frequency);
        }
      }
      for (const slot of touched) scores[slot]! *= slots[slot]!.boost;
      const accepts = (slot: number) => filter === undefined || filter(slots[slot]!.id);
      const results = takeBest(touched, scores, { limit, accepts }).map((slot) => ({
        id: slots[slot]!.id,
        score: scores[slot]!,
        // Most results are only weighed against others; what they matched is read of the few that are kept.
        get matched() {
          return found.filter(({ term }) => postings.get(term)!.slots.includes(slot)).map(({ term }) => term);
        },
      }));
      for (const slot of touched) scores[slot] = 0;
      return results;
    },
  };
}

function countTerms(
  terms: readonly string[],
  titleTerms: readonly string[],
): Map<string, [body: number, title: number]> {
  const frequencies = new Map<string, [body: number, title: number]>();
  const entryOf = (term: string) => {
    let entry = frequencies.get(term);
    if (entry === undefined) {
      entry = [0, 0];
      frequencies.set(term, entry);
    }
    return entry;
  };
  for (const term of terms) entryOf(term)[0]++;
  for (const term of titleTerms) entryOf(term)[1]++;
  return frequencies;
}

function measure(slots: readonly (Slot | undefined)[]): Norms {
  let documents = 0;
  let titled = 0;
  let length = 0;
  let titleLength = 0;
  for (const slot of slots) {
    if (slot === undefined) continue;
    documents++;
    length += slot.length;
    titleLength += slot.titleLength;
    if (slot.titleLength > 0) titled++;
  }
  const mean = length / documents || 1;
  const meanTitle = titleLength / titled || 1;
  const body = new Float64Array(slots.length);
  const title = new Float64Array(slots.length);
  slots.forEach((slot, index) => {
    if (slot === undefined) return;
    body[index] = 1 - BM25.b + (BM25.b * slot.length) / mean;
    title[index] = (1 - BM25.titleB + (BM25.titleB * slot.titleLength) / meanTitle) / BM25.titleWeight;
  });
  return { body, title, scores: new Float64Array(slots.length) };
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
