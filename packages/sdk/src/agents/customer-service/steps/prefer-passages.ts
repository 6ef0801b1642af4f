import type { KnowledgePassage } from '#storage/knowledge.ts';
import type { LookUp } from '../look-up.ts';
import type { Finding } from '../reply-task.ts';
import { speaksOfAll } from '../tools/speaks-of-all.ts';
import type { Turn } from '../turn.ts';

/**
 * What the shop does not sell it may still do: "gift wrapping" is no article, and its texts tell all about it. Articles
 * that only resemble what was asked for then stay out of the reply.
 */
export function preferPassages(found: LookUp, turn: Turn, passages: readonly KnowledgePassage[]): LookUp {
  const { language } = turn.understanding;
  const isTold = (finding: Finding) => {
    if (finding.kind !== 'no_product' && finding.kind !== 'products') return false;
    const { wanted } = finding;
    return wanted !== undefined && passages.some((passage) => speaksOfAll(passage, wanted, language));
  };
  const findings = found.findings.filter((finding) => !isTold(finding));
  if (findings.length === found.findings.length) return found;
  return { ...found, findings, cards: (found.cards ?? []).filter(({ type }) => type !== 'product') };
}
