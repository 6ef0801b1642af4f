import { profileOf } from '#knowledge/passage-profile.ts';
import { isTitled } from '#knowledge/topics.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import { analyse } from '#text/analyse.ts';
import type { LookUp } from '../look-up.ts';
import type { Finding } from '../reply-task.ts';
import { speaksOfAll } from '../tools/speaks-of-all.ts';
import type { Turn } from '../turn.ts';

/**
 * What the shop does not sell it may still do: "gift wrapping" is no article, and its texts tell all about it. Articles
 * that only resemble what was asked for then stay out of the reply.
 */
export function preferPassages(found: LookUp, turn: Turn, passages: readonly KnowledgePassage[]): LookUp {
  const { language, topic } = turn.understanding;
  const terms = analyse(turn.message.text, language);
  const [best] = passages;
  // "Gift wrapping?" has all its words in a title, and names no article.
  const isPage = topic === 'place_order' && best?.language === language && isTitled(profileOf(best), terms);
  const isTold = (finding: Finding) => {
    if (finding.kind !== 'no_product' && finding.kind !== 'products') return false;
    const { wanted } = finding;
    if (wanted === undefined) return isPage;
    return passages.some((passage) => speaksOfAll(passage, wanted, language));
  };
  const findings = found.findings.filter((finding) => !isTold(finding));
  if (findings.length === found.findings.length) return found;
  return { ...found, findings, cards: (found.cards ?? []).filter(({ type }) => type !== 'product') };
}
