import type { Backing } from './backing.ts';
import type { Clause } from './clauses.ts';
import type { SourceSentence } from './source-sentences.ts';

/** A condition is said where this much of it is named. */
const MOST = 0.6;
const HOLDS = 1;
/** What a shopper has a right to: heads of the groups in the wordings. */
const RIGHTS = ['refund', 'remboursement'];

/** Whether a statement says where and when what a sentence says holds: "free" at the shop is not free. */
export function saysItsLimits({ clauses }: Backing, { limits, title }: SourceSentence): boolean {
  return limits.every(({ kind, terms }) => {
    const own = [...terms].filter((term) => !title.terms.has(term));
    const said = own.filter((term) => clauses.some((clause) => clause.terms.has(term))).length;
    return (
      own.length === 0 ||
      (kind === 'condition' || kind === 'exception' ? said >= own.length * MOST : said > 0)
    );
  });
}

/** A right is the shopper's on the conditions on which a source gives it. */
export function keepsConditions(clause: Clause, backing: Backing): boolean {
  if (!RIGHTS.some((right) => clause.terms.get(right) === HOLDS)) return true;
  let most = 0;
  let best: SourceSentence[] = [];
  for (const sentence of backing.sentences) {
    let found = 0;
    for (const term of clause.terms.keys()) if (sentence.terms.has(term)) found += 1;
    if (found > most) {
      most = found;
      best = [sentence];
    } else if (found === most) best.push(sentence);
  }
  return best.length === 0 || best.some((one) => saysItsLimits(backing, one));
}
