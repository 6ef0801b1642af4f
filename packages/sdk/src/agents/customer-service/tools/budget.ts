import type { ProductMatch } from '#connectors/commerce-capability.ts';
import { fold } from '#text/fold.ts';

const AMOUNT = '(\\d{1,5})(?:[.,]\\d{2})? ?(?:€|euros?|eur|\\$|dollars?|£|pounds?)';
const AT_MOST = new RegExp(
  `(?:moins de|maximum|max|jusqu'a|sous|pas plus de|budget (?:de|of|is)?|under|below|less than|up to|at most)\\s*[€$£]? ?${AMOUNT}`,
);
const ABOUT = new RegExp(`(?:autour de|environ|vers|around|about|roughly)\\s*[€$£]? ?${AMOUNT}`);
const SIGN_FIRST =
  /(?:moins de|jusqu'a|under|below|less than|up to|around|about|max(?:imum)?)\s*[€$£] ?(\d{1,5})/;
/** "Around 50 €" may cost a little more. */
const AROUND = 1.2;
/** Minor units in a major one, for the currencies shops name in words. */
const MINOR = 100;

/** The articles a stated budget allows; all of them where none is stated or nothing fits it. */
export function withinBudget(matches: readonly ProductMatch[], text: string): readonly ProductMatch[] {
  const limit = readLimit(text);
  if (limit === undefined) return matches;
  const affordable = matches.filter(({ product }) =>
    product.variants.some((variant) => variant.price.amount <= limit * MINOR),
  );
  return affordable.length > 0 ? affordable : matches;
}

function readLimit(text: string): number | undefined {
  const folded = fold(text).replaceAll('’', "'");
  const most = AT_MOST.exec(folded)?.[1] ?? SIGN_FIRST.exec(folded)?.[1];
  if (most) return Number(most);
  const about = ABOUT.exec(folded)?.[1];
  return about ? Number(about) * AROUND : undefined;
}
