import type { Product } from '#commerce/index.ts';
import type { ProductMatch } from '#connectors/commerce-capability.ts';
import { fold } from '#text/fold.ts';

const CURRENCY = '(?:€|euros?|eur\\b|\\$|dollars?|£|pounds?)';
const AMOUNT = `[€$£]? ?(\\d{1,5})(?:[.,]\\d{2})? ?${CURRENCY}?`;
const AT_MOST = new RegExp(
  `\\b(?:moins de|maxi(?:mum)?|max|jusqu'a|sous|(?:en[ -])?dessous de|pas plus de|inferieur a|budget(?: (?:de|of|is|:))?|under|below|less than|up to|at most|no more than|menos de|hasta|unter|bis zu|meno di|fino a) ${AMOUNT}`,
);
const ABOUT = new RegExp(
  `\\b(?:autour de|environ|vers|a peu pres|around|about|roughly|unos|circa|etwa) ?:? ?${AMOUNT}`,
);
const BETWEEN = new RegExp(`\\b(?:entre|between|von|tra) ${AMOUNT} (?:et|and|y|e|und|bis) ${AMOUNT}`);
const STATED = new RegExp(`(?<![\\d.,])(\\d{1,5}) ?${CURRENCY}`);
const STATED_SIGN_FIRST = /[€$£] ?(\d{1,5})/;
/** A bare number is a size or a count as well. */
const HAS_CURRENCY = new RegExp(`\\d ?${CURRENCY}|[€$£] ?\\d`);
/** "Around 50 €" may cost a little more. */
const AROUND = 1.2;
/** Minor units in a major one, for the currencies shops name in words. */
const MINOR = 100;

/** What somebody would spend, in minor units. */
export interface Budget {
  readonly least: number;
  readonly most: number;
  /** The amount that they name as about right. */
  readonly about?: number;
}

/** The budget a text states; undefined where it states none. */
export function readBudget(text: string): Budget | undefined {
  const folded = fold(text).replaceAll('’', "'");
  if (!HAS_CURRENCY.test(folded)) return undefined;
  const between = BETWEEN.exec(folded);
  if (between) return { least: Number(between[1]) * MINOR, most: Number(between[2]) * MINOR };
  const most = AT_MOST.exec(folded)?.[1];
  if (most) return { least: 0, most: Number(most) * MINOR };
  const about = ABOUT.exec(folded)?.[1];
  const amount = Number(about ?? (STATED.exec(folded) ?? STATED_SIGN_FIRST.exec(folded))?.[1]) * MINOR;
  if (Number.isNaN(amount)) return undefined;
  return { least: 0, most: about ? amount * AROUND : amount, about: amount };
}

/** Whether some form of an article costs what somebody would spend. */
export function isAffordable({ variants }: Product, { least, most }: Budget): boolean {
  return variants.some(({ price }) => price.amount >= least && price.amount <= most);
}

/** The articles a stated budget allows; all of them where none is stated or nothing fits it. */
export function withinBudget(matches: readonly ProductMatch[], text: string): readonly ProductMatch[] {
  const budget = readBudget(text);
  if (budget === undefined) return matches;
  const affordable = matches.filter(({ product }) => isAffordable(product, budget));
  return affordable.length > 0 ? affordable : matches;
}
