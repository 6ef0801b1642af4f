import { BM25 } from '@commerceai/sdk/text';
import { toJson } from '#postgres/json.ts';
import type { Queryable } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';
import { type PackedEntry, type PackedTerm, packEntry, unpackEntry } from './packed-terms.ts';
import { type NewEntry, type Shelf, spellingKeys } from './shelf.ts';

/** Largest value of a posting's impact, that of a smallint. */
const IMPACT_SCALE = 32_767;

interface TermCount {
  body: number;
  title: number;
}

/** Mean lengths of a shelf, by which a long text is held against itself. */
interface MeanLengths {
  readonly body: number;
  readonly title: number;
}

/**
 * Makes whoever writes a shop's index of that kind wait for the one before: word counts are sums over all texts.
 * Lasts until the transaction ends.
 */
export async function lockIndex(connection: Queryable, shopId: string, kind: Shelf['kind']): Promise<void> {
  await connection.query(
    prepared(sql`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify([shopId, kind])}, 3))`),
  );
}

/** Adds texts to the index. Returns their ids, in order. */
export async function addEntries(
  connection: Queryable,
  shopId: string,
  entries: readonly NewEntry[],
): Promise<string[]> {
  if (entries.length === 0) return [];
  const ids = await reserveIds(connection, entries.length);
  for (const group of groupByShelf(entries).values()) {
    const { shelfId, means } = await growShelf(connection, shopId, group);
    const counts = group.map(({ entry }) => countTerms(entry));
    const termIds = await countUp(connection, shelfId, counts);
    await insertEntries(
      connection,
      shelfId,
      group.map(({ entry, position }, index) =>
        describeEntry({ id: ids[position]!, entry, counts: counts[index]!, termIds, means }),
      ),
    );
  }
  return ids;
}

/** Takes texts out of the index. */
export async function removeEntries(connection: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await connection.query(
    prepared(sql`DELETE FROM search_entries WHERE id = ANY(${ids}::bigint[]) RETURNING id, shelf_id, terms`),
  );
  const removed = rows.map((row) => ({
    id: row.id as string,
    shelfId: row.shelf_id as number,
    ...unpackEntry(row.terms),
  }));
  const postings = removed.flatMap(({ id, terms }) => terms.map((term) => ({ id, ...term })));
  const shelves = [...new Set(removed.map(({ shelfId }) => shelfId))].map((shelfId) => {
    const entries = removed.filter((entry) => entry.shelfId === shelfId);
    return { shelfId, ...sumLengths(entries) };
  });
  await connection.query(
    prepared(sql`WITH postings AS MATERIALIZED (
        SELECT * FROM unnest(
          ${postings.map(({ termId }) => termId)}::int[], ${postings.map(({ impact }) => impact)}::smallint[],
          ${postings.map(({ id }) => id)}::bigint[]
        ) AS p (term_id, impact, entry_id)
      ), unlisted AS (
        DELETE FROM search_postings s USING postings p
        WHERE s.term_id = p.term_id AND s.impact = p.impact AND s.entry_id = p.entry_id
      ), counted AS (
        UPDATE search_terms t SET entry_count = t.entry_count - c.entries
        FROM (SELECT term_id, count(*)::int AS entries FROM postings GROUP BY term_id) c WHERE t.id = c.term_id
      )
      UPDATE search_shelves s SET
        entry_count = s.entry_count - r.entries, titled_count = s.titled_count - r.titled,
        total_length = s.total_length - r.length, total_title_length = s.total_title_length - r.title_length
      FROM json_to_recordset(${toJson(shelves)}::json) AS r (
        "shelfId" int, entries int, titled int, length int, title_length int)
      WHERE s.id = r."shelfId"`),
  );
}

function sumLengths(entries: readonly { readonly length: number; readonly titleLength: number }[]) {
  return {
    entries: entries.length,
    titled: entries.filter(({ titleLength }) => titleLength > 0).length,
    length: entries.reduce((sum, { length }) => sum + length, 0),
    title_length: entries.reduce((sum, { titleLength }) => sum + titleLength, 0),
  };
}

async function reserveIds(connection: Queryable, count: number): Promise<string[]> {
  const { rows } = await connection.query(
    prepared(sql`SELECT nextval('search_entries_id_seq') AS id FROM generate_series(1, ${count})`),
  );
  return rows.map((row) => row.id as string);
}

function groupByShelf(
  entries: readonly NewEntry[],
): Map<string, { readonly entry: NewEntry; readonly position: number }[]> {
  const groups = new Map<string, { entry: NewEntry; position: number }[]>();
  entries.forEach((entry, position) => {
    const { kind, language, section } = entry.shelf;
    const key = JSON.stringify([kind, language, section]);
    const group = groups.get(key);
    if (group) group.push({ entry, position });
    else groups.set(key, [{ entry, position }]);
  });
  return groups;
}

async function growShelf(
  connection: Queryable,
  shopId: string,
  group: readonly { readonly entry: NewEntry }[],
): Promise<{ shelfId: number; means: MeanLengths }> {
  const { kind, language, section } = group[0]!.entry.shelf;
  const sum = (count: (entry: NewEntry) => number) =>
    group.reduce((total, { entry }) => total + count(entry), 0);
  const { rows } = await connection.query(
    prepared(sql`INSERT INTO search_shelves AS shelf (
        shop_id, kind, language, section, entry_count, titled_count, total_length, total_title_length)
      VALUES (${shopId}, ${kind}, ${language}, ${section}, ${group.length},
        ${sum((entry) => (entry.titleTerms.length > 0 ? 1 : 0))}, ${sum((entry) => entry.terms.length)},
        ${sum((entry) => entry.titleTerms.length)})
      ON CONFLICT (shop_id, kind, language, section) DO UPDATE SET
        entry_count = shelf.entry_count + excluded.entry_count,
        titled_count = shelf.titled_count + excluded.titled_count,
        total_length = shelf.total_length + excluded.total_length,
        total_title_length = shelf.total_title_length + excluded.total_title_length
      RETURNING *`),
  );
  const shelf = rows[0]!;
  return {
    shelfId: shelf.id,
    means: {
      body: Number(shelf.total_length) / shelf.entry_count || 1,
      title: Number(shelf.total_title_length) / shelf.titled_count || 1,
    },
  };
}

function countTerms({ terms, titleTerms }: NewEntry): Map<string, TermCount> {
  const counts = new Map<string, TermCount>();
  const countOf = (term: string) => {
    let count = counts.get(term);
    if (count === undefined) {
      count = { body: 0, title: 0 };
      counts.set(term, count);
    }
    return count;
  };
  for (const term of terms) countOf(term).body++;
  for (const term of titleTerms) countOf(term).title++;
  return counts;
}

/** Counts the entries' terms up and makes those that are new. Returns the ids of all. */
async function countUp(
  connection: Queryable,
  shelfId: number,
  entries: readonly ReadonlyMap<string, TermCount>[],
): Promise<ReadonlyMap<string, number>> {
  const added = new Map<string, number>();
  for (const counts of entries) {
    for (const term of counts.keys()) added.set(term, (added.get(term) ?? 0) + 1);
  }
  const known = await connection.query(
    prepared(sql`UPDATE search_terms t SET entry_count = t.entry_count + a.entries
      FROM unnest(${[...added.keys()]}::text[], ${[...added.values()]}::int[]) AS a (term, entries)
      WHERE t.shelf_id = ${shelfId} AND t.term = a.term RETURNING t.id, t.term`),
  );
  const ids = new Map<string, number>(known.rows.map((row) => [row.term, row.id]));
  const missing = [...added].filter(([term]) => !ids.has(term));
  if (missing.length > 0) {
    const rows = missing.map(([term, entries]) => ({
      term,
      entries,
      spellings: spellingKeys(shelfId, term),
    }));
    const made = await connection.query(
      prepared(sql`INSERT INTO search_terms (shelf_id, term, entry_count, deletions)
        SELECT ${shelfId}, term, entries, spellings
        FROM json_to_recordset(${toJson(rows)}::json) AS (term text, entries int, spellings text[])
        RETURNING id, term`),
    );
    for (const row of made.rows) ids.set(row.term, row.id);
  }
  return ids;
}

interface EntryRow extends PackedEntry {
  readonly id: string;
  readonly expiresAt: string | null;
}

function describeEntry(options: {
  id: string;
  entry: NewEntry;
  counts: ReadonlyMap<string, TermCount>;
  termIds: ReadonlyMap<string, number>;
  means: MeanLengths;
}): EntryRow {
  const { id, entry, counts, termIds, means } = options;
  const length = entry.terms.length;
  const titleLength = entry.titleTerms.length;
  const relative = { body: length / means.body, title: titleLength / means.title };
  return {
    id,
    expiresAt: entry.expiresAt?.toISOString() ?? null,
    length,
    titleLength,
    terms: [...counts].map(([term, count]) => ({
      termId: termIds.get(term)!,
      frequency: count.body,
      titleFrequency: count.title,
      impact: impactOf(count, relative),
    })),
  };
}

/**
 * The part of BM25 that depends on the text alone, saturated between 0 and 1. It orders a term's postings, by the
 * mean lengths of the time of writing; the score itself is computed when searching.
 */
function impactOf(count: TermCount, relative: MeanLengths): number {
  const body = count.body / (1 - BM25.b + BM25.b * relative.body);
  const title = (BM25.titleWeight * count.title) / (1 - BM25.titleB + BM25.titleB * relative.title);
  return Math.round(((body + title) / (BM25.k1 + body + title)) * IMPACT_SCALE);
}

async function insertEntries(
  connection: Queryable,
  shelfId: number,
  entries: readonly EntryRow[],
): Promise<void> {
  const perEntry = (value: (term: PackedTerm) => number) =>
    entries.map((entry) => `{${entry.terms.map(value).join(',')}}`);
  const ids = entries.map((entry) => entry.id);
  const expiry = entries.map((entry) => entry.expiresAt);
  await connection.query(
    prepared(sql`INSERT INTO search_entries (id, shelf_id, terms, expires_at)
      SELECT id, ${shelfId}, terms, expires_at
      FROM unnest(${ids}::bigint[], ${entries.map(packEntry)}::bytea[], ${expiry}::timestamptz[])
        AS e (id, terms, expires_at)`),
  );
  await connection.query(
    prepared(sql`INSERT INTO search_postings (term_id, impact, entry_id, expires_at)
      SELECT p.term_id, p.impact, e.id, e.expires_at
      FROM unnest(${ids}::bigint[], ${expiry}::timestamptz[], ${perEntry((term) => term.termId)}::text[],
          ${perEntry((term) => term.impact)}::text[]) AS e (id, expires_at, term_ids, impacts),
        unnest(e.term_ids::int[], e.impacts::smallint[]) AS p (term_id, impact)
      ORDER BY p.term_id, p.impact`),
  );
}
