import { fold } from '#text/fold.ts';
import type { Scored } from './select.ts';

/** What holds while an order is still with the shop, folded. */
const BEFORE =
  /\b(?:not (?:yet )?(?:been )?(?:shipped|sent|left|dispatched)|before (?:shipping|sending|dispatch\w*|it (?:ships|leaves|is sent)|the parcel leaves)|(?:pas|pas encore) (?:ete )?(?:expediee?s?|envoyee?s?|parties?)|avant (?:l'envoi|l'expedition|le depart|qu'(?:il|elle) (?:ne )?parte?)|antes de(?:l)? envi\w+|vor dem versand|noch nicht versandt|prima della spedizione|non (?:ancora )?spedit[oa])\b/;
/** What holds once it has left. */
const AFTER =
  /\b(?:(?:once|after|when) [^.,;]{0,30}\b(?:left|shipped|sent|dispatched)|after (?:shipping|dispatch)|(?:une fois|apres que) [^.,;]{0,30}\b(?:partie?s?|expediee?s?|envoyee?s?)|apres (?:l'envoi|l'expedition|le depart)|despues del envio|una vez enviad[oa]|nach dem versand|sobald [^.,;]{0,30}versandt|dopo la spedizione|una volta spedit[oa])\b/;

type Case = 'before' | 'after';

function caseOf({ unit }: Scored): Case | undefined {
  const folded = fold(unit.text).replaceAll('*', '').replaceAll('’', "'");
  if (BEFORE.test(folded)) return 'before';
  return AFTER.test(folded) ? 'after' : undefined;
}

/**
 * Half of a rule misleads: "once the parcel has left we cannot" is no answer for an order that has not. Where a page tells
 * both cases, the one of the order spoken of is chosen, or both where none is known.
 *
 * @param chosen What was chosen, best first.
 * @param scored All that might have been, best first.
 * @param order Where the order spoken of stands, if one is.
 */
export function withOrderCases(
  chosen: readonly Scored[],
  scored: readonly Scored[],
  order: Case | undefined,
): readonly Scored[] {
  const [best] = chosen;
  const told = best && caseOf(best);
  if (best === undefined || told === undefined) return chosen;
  const other: Case = told === 'before' ? 'after' : 'before';
  const said = new Set(best.matched.map(({ term }) => term));
  const inCommon = ({ matched }: Scored) => matched.filter(({ term }) => said.has(term)).length;
  const [counterpart] = scored
    .filter((one) => one.candidate.page === best.candidate.page && caseOf(one) === other)
    .toSorted((left, right) => inCommon(right) - inCommon(left));
  if (counterpart === undefined || order === told) return chosen;
  const without = chosen.filter((one) => one !== counterpart);
  if (order === other) return [counterpart, ...without.filter((one) => caseOf(one) !== told)];
  return told === 'before' ? [best, counterpart, ...without.slice(1)] : [counterpart, ...without];
}
