import {
  coverageOf,
  freshnessFactor,
  type KnowledgePassage,
  type KnowledgeQuery,
  type KnowledgeSource,
  languageFactor,
} from '@commerceai/sdk';
import { fuseRankings } from '@commerceai/sdk/text';
import { withoutNulls } from '#postgres/json.ts';
import type { Database, Row } from '#postgres/pool.ts';
import { EMPTY_SQL, prepared, type Sql, sql } from '#postgres/sql.ts';
import { type FoundEntry, findEntries } from '#search/find-entries.ts';
import { packVector, similarity } from './embeddings.ts';

const DEFAULT_LIMIT = 5;
/** Candidates beyond the limit that freshness may lift into it. */
const SPARE_CANDIDATES = 5;
/** Candidates that each ranking hands to the fusion. */
const FUSION_DEPTH = 50;
/** Passages with a vector that are compared one by one. In a larger shop those found by words are, and no others. */
const COMPARED_VECTORS = 500;

interface Candidate {
  readonly row: Row;
  readonly score: number;
  readonly coverage: number;
}

/** Passages by words and, where both sides have vectors, by meaning: the two rankings are fused. */
export async function searchKnowledge(
  database: Database,
  query: KnowledgeQuery,
): Promise<readonly KnowledgePassage[]> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (limit < 1) return [];
  const vector = query.embedding && packVector(query.embedding);
  const depth = vector ? Math.max(limit, FUSION_DEPTH) : limit;
  const found = await findEntries(database, {
    ...query,
    kind: 'knowledge',
    sections: sectionsOf(query),
    limit: depth + SPARE_CANDIDATES,
    along: {
      columns: passageColumns(vector !== undefined),
      join: sql`JOIN ${PASSAGES} ON c.entry = best.id`,
    },
  });
  const words = rankByWords(query, found).slice(0, depth);
  if (!vector) return words.map(toPassage);
  const meaning = await rankByMeaning(database, query, { words, vector });
  // Without a vector in the shop there is nothing to fuse, and words keep their own scores.
  const ranked = meaning === undefined ? words : fuse(words, meaning);
  return ranked.slice(0, limit).map(toPassage);
}

function sectionsOf({ audience }: KnowledgeQuery): string[] {
  return audience === 'staff' ? ['public', 'staff'] : ['public'];
}

function rankByWords(query: KnowledgeQuery, found: readonly FoundEntry[]): Candidate[] {
  return found
    .map(({ row, score, matched, language }) => ({
      row,
      score: score * freshnessFactor(row.updated_at, query.now),
      coverage: coverageOf(query.terms[language] ?? [], matched),
    }))
    .sort(byScore);
}

/** Undefined when the shop has no vectors. */
async function rankByMeaning(
  database: Database,
  query: KnowledgeQuery,
  { words, vector }: { words: readonly Candidate[]; vector: Buffer },
): Promise<Row[] | undefined> {
  const searched = sql`c.shop_id = ${query.shopId} AND c.embedding IS NOT NULL AND c.entry IS NOT NULL
    AND d.audience = ANY(${sectionsOf(query)}::text[]) AND d.language = ANY(${Object.keys(query.terms)}::text[])
    AND (d.expires_at IS NULL OR d.expires_at > ${query.now})`;
  const { rows: counted } = await database.query(
    prepared(sql`SELECT count(*)::int AS vectors FROM (
      SELECT FROM ${PASSAGES} WHERE ${searched} LIMIT ${COMPARED_VECTORS + 1}) vectors`),
  );
  const vectors = counted[0]?.vectors ?? 0;
  if (vectors === 0) return undefined;
  const rows =
    vectors <= COMPARED_VECTORS
      ? await readPassages(database, searched)
      : words.map(({ row }) => row).filter((row) => row.embedding !== null);
  return rows
    .map((row) => ({
      row,
      score: similarity(row.embedding, vector) * languageFactor(row.language, query.language),
      coverage: 0,
    }))
    .filter(({ score }) => score > 0)
    .sort(byScore)
    .slice(0, FUSION_DEPTH)
    .map(({ row }) => row);
}

function fuse(words: readonly Candidate[], meaning: readonly Row[]): Candidate[] {
  const rows = new Map([...meaning, ...words.map(({ row }) => row)].map((row) => [row.entry, row]));
  const coverage = new Map(words.map((candidate) => [candidate.row.entry, candidate.coverage]));
  const scores = fuseRankings([words.map(({ row }) => row.entry), meaning.map((row) => row.entry)]);
  return [...scores]
    .map(([entry, score]) => ({ row: rows.get(entry)!, score, coverage: coverage.get(entry) ?? 0 }))
    .sort(byScore);
}

function byScore(left: Candidate, right: Candidate): number {
  return right.score - left.score || (placeOf(left.row) < placeOf(right.row) ? -1 : 1);
}

function placeOf(row: Row): string {
  return `${row.document_id}\n${row.position}`;
}

const PASSAGES = sql`knowledge_chunks c
  JOIN knowledge_documents d ON d.shop_id = c.shop_id AND d.id = c.document_id`;

function passageColumns(embeddings: boolean): Sql {
  return sql`c.id, c.document_id, c.position, c.heading, c.text, ${embeddings ? sql`c.embedding,` : EMPTY_SQL}
    d.title, d.language, d.audience, d.source, d.updated_at`;
}

async function readPassages(database: Database, condition: Sql): Promise<Row[]> {
  const { rows } = await database.query(
    prepared(sql`SELECT c.entry, ${passageColumns(true)} FROM ${PASSAGES} WHERE ${condition}`),
  );
  return rows;
}

function toPassage({ row, score, coverage }: Candidate): KnowledgePassage {
  const source = row.source as KnowledgeSource;
  const url =
    source.kind === 'import' && /^https?:\/\//.test(source.reference) ? source.reference : undefined;
  return withoutNulls({
    chunkId: row.id,
    documentId: row.document_id,
    title: row.title,
    heading: row.heading,
    text: row.text,
    language: row.language,
    audience: row.audience,
    url,
    score,
    coverage,
    updatedAt: row.updated_at,
  }) as KnowledgePassage;
}
