import { addExample, clearestQuestion, findGap } from '#knowledge/gap-clustering.ts';
import type { RandomSource } from '#random-source.ts';
import type { Language } from '#text/language.ts';
import type { KnowledgeGap } from '../knowledge.ts';

interface Row {
  readonly id: string;
  readonly terms: readonly string[];
  gap: KnowledgeGap;
}

/** One shop's questions that nobody could answer. */
export interface Gaps {
  record(question: { question: string; terms: readonly string[]; language: Language; now: Date }): void;
  all(): KnowledgeGap[];
  update(
    id: string,
    change: { status: KnowledgeGap['status']; documentId?: string },
  ): KnowledgeGap | undefined;
}

export function createGaps({
  shopId,
  random,
}: {
  readonly shopId: string;
  readonly random: RandomSource;
}): Gaps {
  const rows = new Map<string, Row>();
  return {
    record({ question, terms, language, now }) {
      const open = [...rows.values()].filter(({ gap }) => gap.status === 'open');
      const row = findGap(terms, open);
      if (row === undefined) {
        const id = random.id();
        const gap: KnowledgeGap = {
          id,
          shopId,
          question,
          examples: [question],
          count: 1,
          language,
          status: 'open',
          lastSeenAt: new Date(now),
        };
        rows.set(id, { id, gap, terms: [...new Set(terms)] });
        return;
      }
      const examples = addExample(row.gap.examples, question);
      row.gap = {
        ...row.gap,
        examples,
        question: clearestQuestion(examples),
        count: row.gap.count + 1,
        lastSeenAt: new Date(now),
      };
    },
    all: () => [...rows.values()].map((row) => row.gap),
    update(id, change) {
      const row = rows.get(id);
      if (row === undefined) return undefined;
      row.gap = {
        ...row.gap,
        status: change.status,
        ...(change.documentId === undefined ? {} : { documentId: change.documentId }),
      };
      return row.gap;
    },
  };
}
