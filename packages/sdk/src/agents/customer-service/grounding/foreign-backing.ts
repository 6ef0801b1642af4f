import type { Clause } from './clauses.ts';
import { agree, reachesNoWider } from './numbers.ts';
import type { SourceText } from './source-sentences.ts';
import { GRATIS } from './wording.ts';

/**
 * Whether texts in another language may bear a statement out: words cannot be held against each other one by one, but
 * how far it reaches, what its figures bound and who pays can. "You can always return an item" needs an "always" there.
 */
export function mayBearOut(clauses: readonly Clause[], texts: readonly SourceText[]): boolean {
  const sentences = texts.flatMap((text) => text.sentences);
  const numbers = sentences.flatMap((one) => one.numbers);
  return clauses.every((clause) => {
    const paid = clause.terms.get(GRATIS);
    return (
      clause.universals.every((universal) => sentences.some((one) => one.universals.has(universal))) &&
      clause.numbers.every(
        (number) =>
          number.bound === undefined ||
          numbers.some((known) => agree(number, known) && reachesNoWider(number, known)),
      ) &&
      (paid === undefined || sentences.some((one) => ((one.terms.get(GRATIS) ?? 0) & paid) !== 0))
    );
  });
}
