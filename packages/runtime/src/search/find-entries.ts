import { type Language, languageFactor, type QueryTerms } from '@commerceai/sdk';
import { inverseDocumentFrequency, scoreBm25, withinOneEdit } from '@commerceai/sdk/text';
import type { Queryable, Row } from '#postgres/pool.ts';
import { EMPTY_SQL, prepared, type Sql, sql } from '#postgres/sql.ts';
import { mayBeMisspelt, type Shelf, spellingKeys } from './shelf.ts';

export interface EntryQuery {
  readonly shopId: string;
  readonly kind: Shelf['kind'];
  /** The sections to look into. */
  readonly sections: readonly string[];
  readonly terms: QueryTerms;
  /** Preferred: entries in other languages keep a part of their score. */
  readonly language: Language;
  readonly now: Date;
  /** Entries wanted. */
  readonly limit: number;
  /** What is read along with each entry: columns, and the join that brings them by `best.id`. @default nothing */
  readonly along?: { readonly columns: Sql; readonly join: Sql };
}

export interface FoundEntry {
  readonly id: string;
  readonly language: Language;
  /** BM25 times the factor for its language. */
  readonly score: number;
  /** Index terms of the entry that the query met. */
  readonly matched: readonly string[];
  /** Has the columns that were read along. */
  readonly row: Row;
}

/** Weight of a term reached by guessing the spelling, as in memory. */
const MISSPELT = 0.7;
/** Corrections tried for each misspelt word, as in memory. */
const MAXIMUM_CORRECTIONS = 3;
/** As in memory: an inferred term that stands in a quarter of many texts costs time and tells nothing. */
const INFERRED_WEIGHT = 0.5;
const INFERRED_LIMIT = 50;
const COMMON_SHARE = 0.25;
/**
 * Postings read in all, shared out by how much each term says, and for each term at least. Measured at 100,000 chunks:
 * twice as many cost half as much time again and put a better passage first in 1 search of 75.
 */
const READS = 6000;
const MINIMUM_READS = 200;
/** Entries that are looked into for the words under which they were not read. */
const CANDIDATES = 400;

/** Word counts of one language over the sections searched. */
interface Collection {
  readonly language: Language;
  readonly shelfIds: number[];
  entries: number;
  titled: number;
  totalLength: number;
  totalTitleLength: number;
  readonly terms: Map<string, { readonly ids: number[]; entries: number }>;
}

/** A query term that the collection knows. */
interface KnownTerm {
  readonly term: string;
  readonly weight: number;
  readonly ids: readonly number[];
  readonly entries: number;
}

/**
 * The best entries for a query, best first, by BM25 over title and text.
 *
 * Reading every entry of a frequent word would take most of the time and change little, so the strongest entries of
 * each word make the candidates, and those are scored by all the words of the query.
 */
export async function findEntries(queryable: Queryable, query: EntryQuery): Promise<FoundEntry[]> {
  const collections = await readCollections(queryable, query);
  const known = new Map<Collection, KnownTerm[]>();
  for (const collection of collections) {
    known.set(collection, await knownTerms(queryable, collection, query.terms[collection.language] ?? []));
  }
  const candidates = await readCandidates(queryable, known, query);
  return candidates.sort((left, right) => right.score - left.score || Number(left.id) - Number(right.id));
}

async function readCollections(queryable: Queryable, query: EntryQuery): Promise<Collection[]> {
  const wanted = Object.entries(query.terms).flatMap(([language, terms]) =>
    [...new Set((terms ?? []).map(({ term }) => term))].map((term) => ({ language, term })),
  );
  if (wanted.length === 0) return [];
  const { rows } = await queryable.query(
    prepared(sql`SELECT s.id, s.language, s.entry_count, s.titled_count, s.total_length, s.total_title_length,
        known.terms
      FROM search_shelves s CROSS JOIN LATERAL (
        SELECT json_agg(json_build_array(t.term, t.id, t.entry_count)) AS terms
        FROM unnest(${wanted.map(({ language }) => language)}::text[], ${wanted.map(({ term }) => term)}::text[])
          AS wanted (language, term)
        JOIN search_terms t ON t.shelf_id = s.id AND t.term = wanted.term AND t.entry_count > 0
        WHERE wanted.language = s.language
      ) known
      WHERE s.shop_id = ${query.shopId} AND s.kind = ${query.kind} AND s.section = ANY(${query.sections}::text[])
        AND s.language = ANY(${Object.keys(query.terms)}::text[]) AND s.entry_count > 0`),
  );
  const collections = new Map<string, Collection>();
  for (const row of rows) collect(collections, row);
  return [...collections.values()];
}

function collect(collections: Map<string, Collection>, row: Row): void {
  let collection = collections.get(row.language);
  if (collection === undefined) {
    collection = {
      language: row.language,
      shelfIds: [],
      entries: 0,
      titled: 0,
      totalLength: 0,
      totalTitleLength: 0,
      terms: new Map(),
    };
    collections.set(row.language, collection);
  }
  collection.shelfIds.push(row.id);
  collection.entries += row.entry_count;
  collection.titled += row.titled_count;
  collection.totalLength += Number(row.total_length);
  collection.totalTitleLength += Number(row.total_title_length);
  for (const term of (row.terms ?? []) as ShelfTerm[]) addTerm(collection.terms, term);
}

/** A term of one shelf, its id and how many entries have it. As JSON, for PostgreSQL's driver reads arrays and many rows slowly. */
type ShelfTerm = readonly [term: string, id: number, entries: number];

function addTerm(terms: Collection['terms'], [term, id, entries]: ShelfTerm): void {
  const known = terms.get(term) ?? { ids: [], entries: 0 };
  known.ids.push(id);
  known.entries += entries;
  terms.set(term, known);
}

/** The query's terms that the collection has, and for words that it has not the ones they may be meant for. */
async function knownTerms(
  queryable: Queryable,
  collection: Collection,
  terms: readonly { readonly term: string; readonly weight: number }[],
): Promise<KnownTerm[]> {
  const found: KnownTerm[] = [];
  const misspelt: string[] = [];
  for (const { term, weight } of terms) {
    const known = collection.terms.get(term);
    if (known) {
      if (weight > INFERRED_WEIGHT || !isEverywhere(known.entries, collection)) {
        found.push({ term, weight, ...known });
      }
    } else if (weight === 1 && mayBeMisspelt(term)) misspelt.push(term);
  }
  if (misspelt.length === 0) return found;
  const { rows } = await queryable.query(
    prepared(sql`SELECT id, term, entry_count FROM search_terms
      WHERE entry_count > 0 AND deletions && ${misspelt.flatMap((term) =>
        collection.shelfIds.flatMap((shelfId) => spellingKeys(shelfId, term)),
      )}::text[]`),
  );
  const similar: Collection['terms'] = new Map();
  for (const { term, id, entry_count } of rows) addTerm(similar, [term, id, entry_count]);
  for (const term of misspelt) {
    const corrections = [...similar]
      .filter(([other]) => withinOneEdit(term, other))
      .sort(([, left], [, right]) => right.entries - left.entries)
      .slice(0, MAXIMUM_CORRECTIONS);
    for (const [correction, known] of corrections) {
      found.push({ term: correction, weight: MISSPELT, ...known });
    }
  }
  return found;
}

function isEverywhere(entries: number, collection: Collection): boolean {
  return entries > INFERRED_LIMIT && entries > collection.entries * COMMON_SHARE;
}

async function readCandidates(
  queryable: Queryable,
  known: ReadonlyMap<Collection, readonly KnownTerm[]>,
  query: EntryQuery,
): Promise<FoundEntry[]> {
  // A word may be asked for itself and as what another one was meant for.
  const weightOf = new Map<number, number>();
  const postingsOf = new Map<number, number>();
  for (const [collection, terms] of known) {
    const factor = languageFactor(collection.language, query.language);
    for (const term of terms) {
      const weight = factor * term.weight * inverseDocumentFrequency(collection.entries, term.entries);
      for (const id of term.ids) {
        weightOf.set(id, (weightOf.get(id) ?? 0) + weight);
        postingsOf.set(id, term.entries);
      }
    }
  }
  if (weightOf.size === 0) return [];
  const ids = [...weightOf.keys()];
  const weights = [...weightOf.values()];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const reads = weights.map((weight) => Math.ceil(MINIMUM_READS + (READS * weight) / total));
  // In a small shop every posting is read, and no candidate need be looked into for the rest of the words.
  const complete = ids.every((id, index) => postingsOf.get(id)! <= reads[index]!);
  const { rows } = await queryable.query(
    prepared(sql`WITH query AS MATERIALIZED (
        SELECT * FROM unnest(${ids}::int[], ${weights}::float8[], ${reads}::int[]) AS q (term_id, weight, reads)
      ), candidates AS (
        SELECT p.entry_id, sum(p.impact * q.weight) AS estimate
        FROM query q CROSS JOIN LATERAL (
          SELECT entry_id, impact FROM search_postings
          WHERE term_id = q.term_id AND (expires_at IS NULL OR expires_at > ${query.now})
          ORDER BY impact DESC LIMIT q.reads
        ) p
        GROUP BY p.entry_id ORDER BY estimate DESC LIMIT ${complete ? query.limit : CANDIDATES}
      ), best AS (${complete ? BEST_AS_READ : bestOfAllWords(query.limit)})
      SELECT best.id AS entry, best.shelf_id, best.length, best.title_length, met.terms
        ${query.along ? sql`, ${query.along.columns}` : EMPTY_SQL}
      FROM best ${query.along?.join ?? EMPTY_SQL} CROSS JOIN LATERAL (
        SELECT json_agg(json_build_array(q.term_id, best.frequencies[place.at], best.title_frequencies[place.at]))
          AS terms
        FROM query q CROSS JOIN LATERAL (SELECT width_bucket(q.term_id, best.term_ids) AS at OFFSET 0) place
        WHERE best.term_ids[place.at] = q.term_id
      ) met`),
  );
  const scorers = new Map<number, Scorer>();
  for (const [collection, terms] of known) {
    const byId = new Map<number, KnownTerm[]>();
    for (const term of terms) for (const id of term.ids) byId.set(id, [...(byId.get(id) ?? []), term]);
    const factor = languageFactor(collection.language, query.language);
    for (const shelfId of collection.shelfIds) scorers.set(shelfId, { collection, byId, factor });
  }
  return rows.map((row) => score(row, scorers.get(row.shelf_id)!));
}

const BEST_AS_READ = sql`SELECT e.* FROM candidates c JOIN search_entries e ON e.id = c.entry_id`;

function bestOfAllWords(limit: number): Sql {
  return sql`SELECT e.*, (
      SELECT sum(e.impacts[width_bucket(q.term_id, e.term_ids)] * q.weight) FROM query q
      WHERE e.term_ids[width_bucket(q.term_id, e.term_ids)] = q.term_id
    ) AS estimate
    FROM candidates c JOIN search_entries e ON e.id = c.entry_id
    ORDER BY estimate DESC LIMIT ${limit}`;
}

interface Scorer {
  readonly collection: Collection;
  readonly byId: ReadonlyMap<number, readonly KnownTerm[]>;
  readonly factor: number;
}

/** A term of the query that an entry has, and how often in its text and title. */
type MetTerm = readonly [id: number, frequency: number, titleFrequency: number];

function score(row: Row, { collection, byId, factor }: Scorer): FoundEntry {
  const meanLength = collection.totalLength / collection.entries || 1;
  const meanTitleLength = collection.totalTitleLength / (collection.titled || 1) || 1;
  const matched: string[] = [];
  let sum = 0;
  for (const [id, frequency, titleFrequency] of row.terms as MetTerm[]) {
    for (const term of byId.get(id) ?? []) {
      matched.push(term.term);
      sum +=
        term.weight *
        scoreBm25({
          frequency,
          titleFrequency,
          relativeLength: row.length / meanLength,
          relativeTitleLength: row.title_length / meanTitleLength,
          documents: collection.entries,
          documentFrequency: term.entries,
        });
    }
  }
  return { id: row.entry, row, language: collection.language, score: sum * factor, matched };
}
