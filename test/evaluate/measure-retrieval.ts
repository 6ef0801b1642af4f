import { indexDocument, type KnowledgeRepository, queryTerms, rankPassages } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import type { Language } from '@commerceai/sdk/text';
import { detectLanguage } from '@commerceai/sdk/text';
import type { NumberedLine, RetrievalLine } from './read-lines.ts';
import { throwProblems } from './read-lines.ts';
import type { Rank, RetrievalScores } from './retrieval-metrics.ts';
import { scoreRetrieval } from './retrieval-metrics.ts';

/** Scores of retrieval on a set. */
export interface RetrievalReport extends RetrievalScores {
  readonly task: 'retrieval';
  readonly passages: number;
  readonly questions: number;
  readonly sentencesPerSecond: number;
}

/** How deep an answer is looked at for the right passage. */
const DEPTH = 30;
/** Where neither the line nor detection says. */
const FALLBACK: Language = 'fr';
const SHOP = 'measured';
/** All passages are of one age, so that only their words count. */
const NOW = new Date(0);

/**
 * Makes the passages a shop's knowledge and asks it every question, by the search and the ranking that answers rest on.
 * Throws when a question names no passage.
 */
export async function measureRetrieval(
  lines: readonly NumberedLine<RetrievalLine>[],
  path: string,
): Promise<RetrievalReport> {
  const { passages, questions } = readSet(lines, path);
  const { knowledge } = memoryStorage();
  for (const { id, text, language } of passages) {
    const document = {
      id,
      shopId: SHOP,
      title: '',
      body: text,
      language: language ?? detectLanguage(text).language ?? FALLBACK,
      audience: 'public',
      status: 'published',
      source: { kind: 'manual' },
      tags: [],
      createdAt: NOW,
      updatedAt: NOW,
    } as const;
    await knowledge.save(document, indexDocument(document));
  }
  const started = performance.now();
  const ranks: Rank[] = [];
  for (const { question, passageId, language } of questions) {
    const from = language ?? detectLanguage(question).language ?? FALLBACK;
    const place = (await ask(knowledge, question, from)).indexOf(passageId);
    ranks.push(place < 0 ? undefined : place + 1);
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    task: 'retrieval',
    passages: passages.length,
    questions: questions.length,
    sentencesPerSecond: Math.round(questions.length / seconds),
    ...scoreRetrieval(ranks),
  };
}

/** Ids of the passages that answer a question, best first. A long passage is searched in pieces and counts by its best. */
async function ask(
  knowledge: KnowledgeRepository,
  question: string,
  language: Language,
): Promise<readonly string[]> {
  const passages = await knowledge.search({
    shopId: SHOP,
    terms: queryTerms(question, language),
    language,
    audience: 'public',
    limit: DEPTH,
    now: NOW,
  });
  const ranked = rankPassages({ question, language, passages });
  return [...new Set(ranked.map((passage) => passage.documentId))];
}

function readSet(lines: readonly NumberedLine<RetrievalLine>[], path: string) {
  const passages: Extract<RetrievalLine, { passage: unknown }>['passage'][] = [];
  const questions: (Extract<RetrievalLine, { question: unknown }> & { number: number })[] = [];
  const ids = new Set<string>();
  const problems: string[] = [];
  for (const { number, value } of lines) {
    if ('passage' in value) {
      if (ids.has(value.passage.id))
        problems.push(`${path}:${number}: a second passage "${value.passage.id}".`);
      ids.add(value.passage.id);
      passages.push(value.passage);
    } else questions.push({ ...value, number });
  }
  for (const { passageId, number } of questions) {
    if (!ids.has(passageId)) problems.push(`${path}:${number}: there is no passage "${passageId}".`);
  }
  if (questions.length === 0) problems.push(`${path}: no questions.`);
  throwProblems(problems);
  return { passages, questions };
}
