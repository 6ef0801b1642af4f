import type { Language } from '@commerceai/sdk/text';
import { createSearchIndex, detectLanguage } from '@commerceai/sdk/text';
import type { NumberedLine, RetrievalLine } from './read-lines.ts';
import { throwProblems } from './read-lines.ts';
import type { RetrievalScores } from './retrieval-metrics.ts';
import { scoreRetrieval } from './retrieval-metrics.ts';

/** Scores of retrieval on a set. */
export interface RetrievalReport extends RetrievalScores {
  readonly task: 'retrieval';
  readonly passages: number;
  readonly questions: number;
  readonly sentencesPerSecond: number;
}

/** How deep an answer is looked at for the right passage. */
const DEPTH = 100;
/** Where neither the line nor detection says. */
const FALLBACK: Language = 'fr';

/** Puts the passages into the SDK's search index and asks it every question. Throws when a question names no passage. */
export function measureRetrieval(
  lines: readonly NumberedLine<RetrievalLine>[],
  path: string,
): RetrievalReport {
  const index = createSearchIndex();
  const ids = new Set<string>();
  const questions: {
    question: string;
    passageId: string;
    language?: Language | undefined;
    number: number;
  }[] = [];
  const problems: string[] = [];
  for (const { number, value } of lines) {
    if ('passage' in value) {
      const { id, text, language } = value.passage;
      if (ids.has(id)) problems.push(`${path}:${number}: a second passage "${id}".`);
      ids.add(id);
      index.add({ id, text, language: language ?? detectLanguage(text).language ?? FALLBACK });
    } else questions.push({ ...value, number });
  }
  for (const { passageId, number } of questions) {
    if (!ids.has(passageId)) problems.push(`${path}:${number}: there is no passage "${passageId}".`);
  }
  if (questions.length === 0) problems.push(`${path}: no questions.`);
  throwProblems(problems);
  const started = performance.now();
  const ranks = questions.map(({ question, passageId, language }) => {
    const from = language ?? detectLanguage(question).language;
    const results = index.search({
      text: question,
      limit: DEPTH,
      ...(from === undefined ? {} : { language: from }),
    });
    const place = results.findIndex(({ id }) => id === passageId);
    return place < 0 ? undefined : place + 1;
  });
  const seconds = (performance.now() - started) / 1000;
  return {
    task: 'retrieval',
    passages: ids.size,
    questions: questions.length,
    sentencesPerSecond: Math.round(questions.length / seconds),
    ...scoreRetrieval(ranks),
  };
}
