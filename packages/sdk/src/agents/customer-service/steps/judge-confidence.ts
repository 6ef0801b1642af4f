import type { KnowledgePassage } from '#storage/knowledge.ts';
import type { Finding } from '../reply-task.ts';
import type { Understanding } from '../turn.ts';

const WEAK_COVERAGE = 0.5;
const WEAK_INTENT = 0.35;

/** Whether the reply rests on little: nothing found, or a faint passage for a question hardly understood. */
export function isLowConfidence(
  findings: readonly Finding[],
  passages: readonly KnowledgePassage[],
  understanding: Understanding,
): boolean {
  if (findings.some((finding) => finding.kind === 'nothing_found' || finding.kind === 'not_understood'))
    return true;
  if (!findings.every((finding) => finding.kind === 'passages')) return false;
  const best = Math.max(0, ...passages.map((passage) => passage.coverage));
  return best < WEAK_COVERAGE && understanding.intent.confidence < WEAK_INTENT;
}
