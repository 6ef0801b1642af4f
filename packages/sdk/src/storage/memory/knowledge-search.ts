import type { Language } from '#text/language.ts';
import { createLanguageIndex, type LanguageIndex } from '#text/search/language-index.ts';
import { fuseRankings } from '#text/search/rank-fusion.ts';
import type { KnowledgeChunk, KnowledgeDocument, KnowledgePassage, KnowledgeQuery } from '../knowledge.ts';
import { similarity, unitVector } from './embeddings.ts';
import { coverageOf, freshnessFactor, languageFactor } from './ranking.ts';

/** One shop's passages, searched by words and, where both sides have vectors, by meaning. */
export interface KnowledgeSearch {
  add(document: KnowledgeDocument, chunks: readonly KnowledgeChunk[]): void;
  remove(documentId: string): void;
  search(query: KnowledgeQuery): readonly KnowledgePassage[];
}

interface Entry {
  readonly document: KnowledgeDocument;
  readonly chunkId: string;
  readonly heading?: string;
  readonly text: string;
  readonly vector?: Float32Array;
}

interface Candidate {
  readonly key: string;
  readonly score: number;
  readonly coverage: number;
}

const DEFAULT_LIMIT = 5;
/** Candidates beyond the limit that freshness may lift into it. */
const SPARE_CANDIDATES = 5;
/** Candidates that each ranking hands to the fusion. */
const FUSION_DEPTH = 50;

export function createKnowledgeSearch(): KnowledgeSearch {
  const indexes = new Map<Language, LanguageIndex>();
  const entries = new Map<string, Entry>();
  const keysOf = new Map<string, readonly string[]>();
  let vectors = 0;

  const byWords = (query: KnowledgeQuery, limit: number): Candidate[] => {
    const candidates: (Omit<Candidate, 'coverage'> & { readonly coverage: () => number })[] = [];
    for (const [language, index] of indexes) {
      const terms = query.terms[language];
      if (terms === undefined) continue;
      const found = index.search({
        terms,
        limit: limit + SPARE_CANDIDATES,
        factor: languageFactor(language, query.language),
        filter: (key) => isVisible(entries.get(key)!.document, query),
      });
      for (const one of found) {
        const freshness = freshnessFactor(entries.get(one.id)!.document.updatedAt, query.now);
        candidates.push({
          key: one.id,
          score: one.score * freshness,
          coverage: () => coverageOf(terms, one.matched),
        });
      }
    }
    return candidates
      .sort(byScore)
      .slice(0, limit)
      .map(({ key, score, coverage }) => ({ key, score, coverage: coverage() }));
  };

  const byMeaning = (query: KnowledgeQuery, vector: Float32Array): string[] => {
    const candidates: { key: string; score: number }[] = [];
    for (const [key, { document, vector: own }] of entries) {
      if (own === undefined || query.terms[document.language] === undefined) continue;
      if (!isVisible(document, query)) continue;
      const score = similarity(own, vector) * languageFactor(document.language, query.language);
      if (score > 0) candidates.push({ key, score });
    }
    return candidates
      .sort(byScore)
      .slice(0, FUSION_DEPTH)
      .map((candidate) => candidate.key);
  };

  return {
    add(document, chunks) {
      if (document.status === 'draft') return;
      const index = indexes.get(document.language) ?? createLanguageIndex();
      indexes.set(document.language, index);
      const keys = chunks.map((chunk) => `${document.id}\n${chunk.position}`);
      chunks.forEach((chunk, place) => {
        const key = keys[place]!;
        index.add({ id: key, terms: chunk.terms, titleTerms: chunk.titleTerms, boost: 1 });
        if (chunk.embedding !== undefined) vectors++;
        entries.set(key, {
          document,
          chunkId: chunk.id,
          text: chunk.text,
          ...(chunk.heading === undefined ? {} : { heading: chunk.heading }),
          ...(chunk.embedding === undefined ? {} : { vector: unitVector(chunk.embedding) }),
        });
      });
      keysOf.set(document.id, keys);
    },
    remove(documentId) {
      for (const key of keysOf.get(documentId) ?? []) {
        const entry = entries.get(key)!;
        indexes.get(entry.document.language)!.remove(key);
        entries.delete(key);
        if (entry.vector !== undefined) vectors--;
      }
      keysOf.delete(documentId);
    },
    search(query) {
      const limit = query.limit ?? DEFAULT_LIMIT;
      if (limit < 1) return [];
      const fused = query.embedding !== undefined && vectors > 0;
      const words = byWords(query, fused ? Math.max(limit, FUSION_DEPTH) : limit);
      const candidates = fused ? fuse(words, byMeaning(query, unitVector(query.embedding!))) : words;
      return candidates.slice(0, limit).map((candidate) => toPassage(entries.get(candidate.key)!, candidate));
    },
  };
}

function fuse(words: readonly Candidate[], meaning: readonly string[]): Candidate[] {
  const coverage = new Map(words.map((candidate) => [candidate.key, candidate.coverage]));
  return [...fuseRankings([words.map((candidate) => candidate.key), meaning])]
    .map(([key, score]) => ({ key, score, coverage: coverage.get(key) ?? 0 }))
    .sort(byScore);
}

function byScore(left: { key: string; score: number }, right: { key: string; score: number }): number {
  return right.score - left.score || (left.key < right.key ? -1 : 1);
}

function isVisible(document: KnowledgeDocument, { audience, now }: KnowledgeQuery): boolean {
  if (document.audience === 'staff' && audience !== 'staff') return false;
  return document.expiresAt === undefined || document.expiresAt > now;
}

function toPassage({ document, ...entry }: Entry, { score, coverage }: Candidate): KnowledgePassage {
  const { source } = document;
  const url =
    source.kind === 'import' && /^https?:\/\//.test(source.reference) ? source.reference : undefined;
  return {
    chunkId: entry.chunkId,
    documentId: document.id,
    title: document.title,
    ...(entry.heading === undefined ? {} : { heading: entry.heading }),
    text: entry.text,
    language: document.language,
    audience: document.audience,
    ...(url === undefined ? {} : { url }),
    score,
    coverage,
    updatedAt: new Date(document.updatedAt),
  };
}
