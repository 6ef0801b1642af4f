import { BM25 } from '@commerceai/sdk/text';
import { toJson, toText } from '#postgres/json.ts';
import type { Queryable } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';
import { type NewEntry, type Shelf, spellingKeys } from './shelf.ts';

/** Largest value of a smallint, which impacts are scaled to. */
const SMALLINT = 32_767;
/** Nobody searches for longer ones, and PostgreSQL's indexes do not take any length. */
const LONGEST_TERM = 200;

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
  await connection.query(
    prepared(sql`WITH removed AS (
        DELETE FROM search_entries WHERE id = ANY(${ids}::bigint[])
        RETURNING id, shelf_id, length, title_length, term_ids, impacts
      ), postings AS (
        SELECT r.id AS entry_id, p.term_id, p.impact
        FROM removed r, unnest(r.term_ids, r.impacts) AS p (term_id, impact)
      ), unlisted AS (
        DELETE FROM search_postings s USING postings p
        WHERE s.term_id = p.term_id AND s.impact = p.impact AND s.entry_id = p.entry_id
      ), counted AS (
        UPDATE search_terms t SET entry_count = t.entry_count - c.entries
        FROM (SELECT term_id, count(*)::int AS entries FROM postings GROUP BY term_id) c WHERE t.id = c.term_id
      )
      UPDATE search_shelves s SET
        entry_count = s.entry_count - c.entries, titled_count = s.titled_count - c.titled,
        total_length = s.total_length - c.length, total_title_length = s.total_title_length - c.title_length
      FROM (
        SELECT shelf_id, count(*)::int AS entries, count(*) FILTER (WHERE title_length > 0)::int AS titled,
          sum(length) AS length, sum(title_length) AS title_length
        FROM removed GROUP BY shelf_id
      ) c WHERE s.id = c.shelf_id`),
  );
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
  for (const term of terms) if (term.length <= LONGEST_TERM) countOf(toText(term)).body++;
  for (const term of titleTerms) if (term.length <= LONGEST_TERM) countOf(toText(term)).title++;
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

interface EntryTerm {
  readonly termId: number;
  readonly frequency: number;
  readonly titleFrequency: number;
  readonly impact: number;
}

interface EntryRow {
  readonly id: string;
  readonly length: number;
  readonly titleLength: number;
  readonly expiresAt: string | null;
  /** Rising by id. */
  readonly terms: readonly EntryTerm[];
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
  const terms = [...counts].map(([term, count]) => ({
    termId: termIds.get(term)!,
    frequency: Math.min(count.body, SMALLINT),
    titleFrequency: Math.min(count.title, SMALLINT),
    impact: impactOf(count, relative),
  }));
  terms.sort((left, right) => left.termId - right.termId);
  return { id, length, titleLength, expiresAt: entry.expiresAt?.toISOString() ?? null, terms };
}

/**
 * The part of BM25 that depends on the text alone, saturated between 0 and 1. It orders a term's postings, by the
 * mean lengths of the time of writing; the score itself is computed when searching.
 */
function impactOf(count: TermCount, relative: MeanLengths): number {
  const body = count.body / (1 - BM25.b + BM25.b * relative.body);
  const title = (BM25.titleWeight * count.title) / (1 - BM25.titleB + BM25.titleB * relative.title);
  return Math.round(((body + title) / (BM25.k1 + body + title)) * SMALLINT);
}

async function insertEntries(
  connection: Queryable,
  shelfId: number,
  entries: readonly EntryRow[],
): Promise<void> {
  const column = <Value>(value: (entry: EntryRow) => Value) => entries.map(value);
  const arrays = (value: (term: EntryTerm) => number) =>
    entries.map((entry) => `{${entry.terms.map(value).join(',')}}`);
  await connection.query(
    prepared(sql`WITH added AS (
        INSERT INTO search_entries (
          id, shelf_id, length, title_length, expires_at, term_ids, impacts, frequencies, title_frequencies)
        SELECT id, ${shelfId}, length, title_length, expires_at,
          term_ids::int[], impacts::smallint[], frequencies::smallint[], title_frequencies::smallint[]
        FROM unnest(
          ${column(({ id }) => id)}::bigint[], ${column(({ length }) => length)}::int[],
          ${column(({ titleLength }) => titleLength)}::int[],
          ${column(({ expiresAt }) => expiresAt)}::timestamptz[],
          ${arrays(({ termId }) => termId)}::text[], ${arrays(({ impact }) => impact)}::text[],
          ${arrays(({ frequency }) => frequency)}::text[],
          ${arrays(({ titleFrequency }) => titleFrequency)}::text[]
        ) AS e (id, length, title_length, expires_at, term_ids, impacts, frequencies, title_frequencies)
        RETURNING id, expires_at, term_ids, impacts
      )
      INSERT INTO search_postings (term_id, impact, entry_id, expires_at)
      SELECT p.term_id, p.impact, added.id, added.expires_at
      FROM added, unnest(added.term_ids, added.impacts) AS p (term_id, impact)
      ORDER BY p.term_id, p.impact`),
  );
}
